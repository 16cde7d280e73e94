//! What `view!` makes: a shape, and what fills its gaps.
//!
//! # Design
//!
//! leptos compiles each element of a view to code of its own; here an element is a few letters of the program's data.
//! All views are of one type, so what fills a gap is compiled once and never into who calls it: a call is the whole of
//! what a gap costs.

use std::borrow::Cow;
use std::marker::PhantomData;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use leptos::ev::EventDescriptor;
use leptos::prelude::*;
use leptos::tachys::html::element::ElementType;
use leptos::tachys::html::node_ref::NodeRefContainer;
use leptos::tachys::renderer::types;
use send_wrapper::SendWrapper;
use wasm_bindgen::JsCast;

use super::closures::Makes;
use super::into_drawn::IntoDrawn;
use super::value::{IntoValue, Value};

/// A piece of page that is not made yet: the one type of all views.
pub struct Drawn(Box<SendWrapper<Piece>>);

/// What a piece of page is.
pub(super) enum Piece {
    /// A shape, and what fills its gaps.
    Shape(&'static str, Vec<Gap>),
    Words(Cow<'static, str>),
    Many(Vec<Drawn>),
    /// What is made again whenever what it reads changes.
    Live(Box<dyn Makes<Drawn>>),
}

/// What fills a gap.
pub(super) enum Gap {
    Words(Cow<'static, str>),
    Drawn(Drawn),
    Value(Value),
    Listener(Listener),
    Keeper(Box<dyn FnOnce(&types::Element)>),
}

/// Who hears an event: a trait of our own for the reason of `closures`.
pub(super) trait Hears {
    fn hear(&mut self, event: types::Event);
}

/// Who hears an event of one type.
struct Heard<E, F>(F, PhantomData<E>);

impl<E: From<types::Event>, F: FnMut(E)> Hears for Heard<E, F> {
    fn hear(&mut self, event: types::Event) {
        (self.0)(event.into());
    }
}

/// Who hears the events of an element, for as long as the page lives that it was made for.
pub(super) struct Listener {
    who: Box<dyn Hears>,
    owner: Owner,
    is_over: Arc<AtomicBool>,
}

impl Listener {
    fn new(who: Box<dyn Hears>) -> Listener {
        let is_over = Arc::new(AtomicBool::new(false));
        let over = Arc::clone(&is_over);
        on_cleanup(move || over.store(true, Ordering::Relaxed));
        Listener { who, owner: Owner::current().unwrap_or_default(), is_over }
    }

    /// Tells who hears it, as the page's own, so that what is made then goes with the page.
    ///
    /// A box that is taken from the page with the focus in it says then that it was changed and left: whoever would
    /// hear that is gone by then, with all that they know of.
    pub(super) fn hear(&mut self, event: types::Event) {
        if !self.is_over.load(Ordering::Relaxed) {
            #[cfg(debug_assertions)]
            let _zone = leptos::reactive::diagnostics::SpecialNonReactiveZone::enter();
            self.owner.with(|| self.who.hear(event));
        }
    }
}

impl Drawn {
    /// A piece of this shape, of which no gap is filled yet. They are filled in their order.
    #[inline(never)]
    #[must_use]
    pub fn of(shape: &'static str) -> Drawn {
        Drawn::from(Piece::Shape(shape, Vec::new()))
    }

    /// What the piece is.
    pub(super) fn piece(self) -> Piece {
        self.0.take()
    }

    #[inline(never)]
    pub(super) fn gap(mut self, gap: Gap) -> Drawn {
        if let Piece::Shape(_, gaps) = &mut **self.0 {
            gaps.push(gap);
        }
        self
    }

    /// Fills a gap with a view.
    #[must_use]
    pub fn view(self, view: impl IntoDrawn) -> Drawn {
        view.fill(self)
    }

    /// Fills the gap of an attribute, a property or a style.
    #[inline(never)]
    #[must_use]
    pub fn value<V: IntoValue>(self, value: V) -> Drawn {
        self.gap(Gap::Value(value.into_value()))
    }

    /// Fills the gap of who hears an event.
    #[must_use]
    pub fn on<E: EventDescriptor>(self, _: E, heard: impl FnMut(E::EventType) + 'static) -> Drawn
    where
        E::EventType: From<types::Event> + 'static,
    {
        self.heard_by(Box::new(Heard(heard, PhantomData::<E::EventType>)))
    }

    #[inline(never)]
    fn heard_by(self, listener: Box<dyn Hears>) -> Drawn {
        self.gap(Gap::Listener(Listener::new(listener)))
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

impl From<Piece> for Drawn {
    fn from(piece: Piece) -> Drawn {
        Drawn(Box::new(SendWrapper::new(piece)))
    }
}
