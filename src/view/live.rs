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
use leptos::tachys::view::any_view::AnyViewState;
use leptos::tachys::view::{Mountable, Render, RenderHtml};

use super::browser_only::browser_only;
use super::{any, memo};

/// A view made again, whole, whenever what it reads changes.
pub struct Live(Box<dyn FnMut() -> AnyView + Send>);

/// A view made again, whole, whenever what `view` reads changes: in place of a bare closure.
pub fn live<V: RenderHtml + Send + 'static>(mut view: impl FnMut() -> V + Send + 'static) -> Live {
    Live(Box::new(move || any(view())))
}

/// Keeps something, such as a listener, for as long as the page that is made here.
pub fn hold<T: 'static>(held: T) {
    let held = StoredValue::new_local(Some(held));
    on_cleanup(move || drop(held.try_update_value(Option::take)));
}

/// Words that change, in an element of their own. The same words again are no change, so that nothing is said
/// twice.
pub fn live_words<W: Into<String>>(words: impl Fn() -> W + Send + Sync + 'static) -> Live {
    spoken(memo(move || words().into()))
}

fn spoken(words: Memo<String>) -> Live {
    live(move || {
        let words = words.get();
        (!words.is_empty()).then(|| view! { <span>{words}</span> })
    })
}

/// The part, and the markers around it.
pub struct Between {
    start: types::Placeholder,
    part: AnyViewState,
    end: types::Placeholder,
}

impl Between {
    fn new(part: AnyView) -> Between {
        let [start, end] = [Rndr::create_placeholder(), Rndr::create_placeholder()];
        Between { start, part: part.build(), end }
    }

    fn changed(mut self, part: AnyView) -> Between {
        let mut part = part.build();
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

impl Render for Live {
    type State = RenderEffectState<Between>;

    fn build(mut self) -> Self::State {
        RenderEffect::new(move |before: Option<Between>| {
            let part = (self.0)();
            match before {
                Some(before) => before.changed(part),
                None => Between::new(part),
            }
        })
        .into()
    }

    fn rebuild(self, state: &mut Self::State) {
        let new = self.build();
        let mut old = std::mem::replace(state, new);
        old.insert_before_this(state);
        old.unmount();
    }
}

browser_only!(Live);

/// What is there only while a condition holds: in place of the framework's `Show`.
#[component]
pub fn Shown(
    /// The condition.
    #[prop(into)]
    when: Signal<bool>,
    /// What is there.
    children: ChildrenFn,
) -> impl IntoView {
    let when = memo(move || when.get());
    live(move || when.get().then(|| children()))
}

/// Many views as one list of one type: in place of the framework's `collect_view`.
pub trait CollectAny {
    /// The list.
    fn collect_any(self) -> Vec<AnyView>;
}

impl<V: RenderHtml + Send + 'static, I: IntoIterator<Item = V>> CollectAny for I {
    fn collect_any(self) -> Vec<AnyView> {
        let mut views = Vec::new();
        self.into_iter().for_each(|view| views.push(any(view)));
        views
    }
}
