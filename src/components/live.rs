//! What changes on the page, as one type for all of it.
//!
//! The framework's code for a changing part is compiled again for each type of closure. What is here
//! gives it one type to meet, which keeps the program small.

use leptos::prelude::*;

/// A view made again whenever what it reads changes.
pub type Live = Box<dyn FnMut() -> AnyView + Send>;

/// A view made again whenever what `view` reads changes: in place of a bare closure.
pub fn live<V: IntoAny>(mut view: impl FnMut() -> V + Send + 'static) -> Live {
    Box::new(move || view().into_any())
}

/// What is there only while a condition holds: in place of the framework's `Show`.
#[component]
pub fn Shown(
    /// The condition.
    #[prop(into)]
    when: Signal<bool>,
    /// What is there.
    children: ChildrenFn,
) -> impl IntoView {
    let when = Memo::new(move |_| when.get());
    live(move || when.get().then(|| children()))
}

/// Many views as one list of one type: in place of the framework's `collect_view`.
pub trait CollectAny {
    /// The list.
    fn collect_any(self) -> Vec<AnyView>;
}

impl<I: IntoIterator<Item: IntoAny>> CollectAny for I {
    fn collect_any(self) -> Vec<AnyView> {
        self.into_iter().map(IntoAny::into_any).collect()
    }
}
