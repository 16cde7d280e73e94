//! What changes on the page, as one type for all of it.
//!
//! # Design
//!
//! The framework's code for a changing part is compiled again for each type of closure. What is here
//! gives it one type to meet, which keeps the program small.
//!
//! The framework would also write new words into the text node that is there. But a browser that translates
//! the page puts elements of its own in place of its text nodes, so the new words would go to a node that
//! nobody sees, beside words that nobody takes away. So nothing is used again: a changing part stands between
//! two markers, comments, which no translator touches. When it changes, all that is between them goes,
//! whoever has put it there, and the new part is made from nothing.

use alongside_view::view;
use leptos::prelude::*;
use leptos::reactive::effect::RenderEffect;
use leptos::tachys::reactive_graph::RenderEffectState;
use leptos::tachys::renderer::{Rndr, types};
use leptos::tachys::view::Mountable;

use super::closures::Makes;
use super::derived::Derived;
use super::drawn::{Drawn, Piece};
use super::given::Repeated;
use super::into_drawn::IntoDrawn;
use super::made::Made;
use super::memo::{Memo, memo};

/// A view made again, whole, whenever what `view` reads changes: in place of a bare closure.
pub fn live<V: IntoDrawn>(mut view: impl FnMut() -> V + 'static) -> Drawn {
    Drawn::from(Piece::Live(Box::new(move || view().drawn())))
}

/// Keeps something, such as a listener, for as long as the page that is made here.
pub fn hold<T: 'static>(held: T) {
    let held = StoredValue::new_local(Some(held));
    on_cleanup(move || drop(held.try_update_value(Option::take)));
}

/// Words that change, in an element of their own. The same words again are no change, so that nothing is said
/// twice.
pub fn live_words<W: Into<String>>(words: impl Fn() -> W + Send + Sync + 'static) -> Drawn {
    spoken(memo(move || words().into()))
}

fn spoken(words: Memo<String>) -> Drawn {
    live(move || {
        let words = words.get();
        (!words.is_empty()).then(|| view! { <span>{words}</span> })
    })
}

/// The part, and the markers around it.
pub struct Between {
    start: types::Placeholder,
    part: Made,
    end: types::Placeholder,
}

impl Between {
    fn new(part: Drawn) -> Between {
        let [start, end] = [Rndr::create_placeholder(), Rndr::create_placeholder()];
        Between { start, part: part.make(), end }
    }

    fn changed(mut self, part: Drawn) -> Between {
        let mut part = part.make();
        if !self.is_whole() {
            self.part.insert_before_this(&mut part);
        }
        self.empty();
        self.part = part;
        if self.is_whole() {
            Rndr::try_mount_before(&mut self.part, &self.end);
        }
        self
    }

    /// Whether both markers are on the page and together. Firefox drops comments where it translates, and
    /// keeps elements.
    fn is_whole(&self) -> bool {
        let parent = Rndr::get_parent(&self.end);
        parent.is_some() && parent == Rndr::get_parent(&self.start)
    }

    /// Takes away all that is between the markers, or what is the part's own where they are gone.
    fn empty(&mut self) {
        if !self.is_whole() {
            return self.part.unmount();
        }
        while let Some(node) = Rndr::next_sibling(&self.start)
            && node != **self.end
        {
            Rndr::remove(&node);
        }
    }
}

impl Mountable for Between {
    fn unmount(&mut self) {
        self.empty();
        self.start.unmount();
        self.end.unmount();
    }

    fn mount(&mut self, parent: &types::Element, marker: Option<&types::Node>) {
        self.start.mount(parent, marker);
        self.part.mount(parent, marker);
        self.end.mount(parent, marker);
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        self.start.insert_before_this(child)
    }

    fn elements(&self) -> Vec<types::Element> {
        self.part.elements()
    }
}

/// What is made again, on the page for the first time.
pub(super) fn made(mut view: Box<dyn Makes<Drawn>>) -> RenderEffectState<Between> {
    RenderEffect::new(move |before: Option<Between>| {
        let part = view.make();
        match before {
            Some(before) => before.changed(part),
            None => Between::new(part),
        }
    })
    .into()
}

/// What is there only while a condition holds: in place of the framework's `Show`.
#[component]
pub fn Shown(
    /// The condition.
    #[prop(into)]
    when: Derived<bool>,
    /// What is there.
    mut children: Repeated,
) -> Drawn {
    let when = memo(move || when.get());
    live(move || when.get().then(|| children.view()))
}
