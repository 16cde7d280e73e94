//! What `view!` makes: a shape, and what fills its gaps.
//!
//! # Design
//!
//! leptos compiles each element of a view to code of its own; here an element is a few letters of the program's data.
//! So each of these functions is compiled once for a type of view or value, and never into who calls it: a call is the
//! whole of what a gap costs.

use std::any::Any;
use std::borrow::Cow;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use leptos::ev::EventDescriptor;
use leptos::prelude::*;
use leptos::tachys::html::element::ElementType;
use leptos::tachys::html::node_ref::NodeRefContainer;
use leptos::tachys::renderer::types;
use leptos::tachys::view::{Mountable, Render, RenderHtml};
use send_wrapper::SendWrapper;
use wasm_bindgen::JsCast;

use super::browser_only::browser_only;
use super::made::Made;
use super::value::{IntoValue, Value};

/// A piece of page that is not made yet.
pub struct Drawn(Box<SendWrapper<Piece>>);

struct Piece {
    shape: &'static str,
    gaps: Vec<Gap>,
}

/// What fills a gap.
pub(super) enum Gap {
    Words(Cow<'static, str>),
    View(AnyView),
    Drawn(Drawn),
    Value(Value),
    Listener(Owner, Box<dyn FnMut(types::Event)>),
    Keeper(Box<dyn FnOnce(&types::Element)>),
}

/// A view as one type. What is of that type already stays as it is.
#[inline(never)]
pub fn any<V: RenderHtml + Send + 'static>(view: V) -> AnyView {
    let mut view = Some(view);
    match taken::<AnyView>(&mut view) {
        Some(any) => any,
        None => view.map_or_else(|| ().into_any(), IntoAny::into_any),
    }
}

/// What is there, if it is of this type.
fn taken<T: 'static>(from: &mut dyn Any) -> Option<T> {
    from.downcast_mut::<Option<T>>()?.take()
}

impl Drawn {
    /// A piece of this shape, of which no gap is filled yet. They are filled in their order.
    #[inline(never)]
    #[must_use]
    pub fn of(shape: &'static str) -> Drawn {
        Drawn(Box::new(SendWrapper::new(Piece { shape, gaps: Vec::new() })))
    }

    #[inline(never)]
    fn gap(mut self, gap: Gap) -> Drawn {
        self.0.gaps.push(gap);
        self
    }

    /// Fills a gap with a view.
    #[inline(never)]
    #[must_use]
    pub fn view<V: RenderHtml + Send + 'static>(self, view: V) -> Drawn {
        let mut view = Some(view);
        let given: &mut dyn Any = &mut view;
        let gap = if let Some(words) = taken::<&'static str>(given) {
            Gap::Words(words.into())
        } else if let Some(words) = taken::<String>(given) {
            Gap::Words(words.into())
        } else if let Some(drawn) = taken::<Drawn>(given) {
            Gap::Drawn(drawn)
        } else {
            Gap::View(view.map_or_else(|| ().into_any(), any))
        };
        self.gap(gap)
    }

    /// Fills the gap of an attribute, a property or a style.
    #[inline(never)]
    #[must_use]
    pub fn value<V: IntoValue>(self, value: V) -> Drawn {
        self.gap(Gap::Value(value.into_value()))
    }

    /// Fills the gap of who hears an event.
    #[must_use]
    pub fn on<E: EventDescriptor>(
        self,
        _: E,
        mut heard: impl FnMut(E::EventType) + 'static,
    ) -> Drawn
    where
        E::EventType: From<types::Event>,
    {
        self.heard_by(Box::new(move |event| heard(event.into())))
    }

    /// A box that is taken from the page with the focus in it says then that it was changed and left: whoever would hear
    /// that is gone by then, with all that they know of.
    #[inline(never)]
    fn heard_by(self, mut listener: Box<dyn FnMut(types::Event)>) -> Drawn {
        let is_over = Arc::new(AtomicBool::new(false));
        let over = Arc::clone(&is_over);
        on_cleanup(move || over.store(true, Ordering::Relaxed));
        let listener = move |event| {
            if !is_over.load(Ordering::Relaxed) {
                listener(event);
            }
        };
        self.gap(Gap::Listener(Owner::current().unwrap_or_default(), Box::new(listener)))
    }

    /// Fills the gap of who keeps the element.
    #[must_use]
    pub fn kept_by<E: ElementType>(self, node: NodeRef<E>) -> Drawn
    where
        E::Output: JsCast + Clone + 'static,
    {
        self.gap(Gap::Keeper(Box::new(move |element| node.load(element))))
    }
}

impl Render for Drawn {
    type State = Made;

    fn build(self) -> Made {
        let Piece { shape, gaps } = self.0.take();
        Made::of(shape, gaps)
    }

    /// Nothing is used again, as with [`super::Live`].
    fn rebuild(self, before: &mut Made) {
        let mut new = self.build();
        before.insert_before_this(&mut new);
        before.unmount();
        *before = new;
    }
}

browser_only!(Drawn);
