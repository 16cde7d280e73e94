//! A line that opens to more.
//!
//! # Design
//!
//! What is folded away is drawn when it is opened, or before that once the browser has nothing else to do: so nobody
//! waits for it, and a search in the page finds it.

use crate::view::prelude::*;

/// A line in the page, and what it opens to.
#[component]
pub fn Details(
    /// The line.
    #[prop(into)]
    summary: String,
    /// More classes.
    #[prop(optional)]
    class: &'static str,
    /// What is folded away.
    children: Once,
) -> Drawn {
    let (want, body) = folded(false, children);
    view! {
        <details class=format!("al-details {class}") on:toggle=move |_| want()>
            <summary class="al-details__summary">{summary}</summary>
            <div class="al-details__body">{body}</div>
        </details>
    }
}

/// What is folded away, and what asks for it at once.
pub(super) fn folded(is_open: bool, children: Once) -> (impl Fn() + Copy + use<>, Drawn) {
    let wanted = RwSignal::new(is_open);
    // Once: it is drawn from what can be had once. The page may be gone by then.
    let want = move || wanted.raise();
    if !is_open {
        when_idle(want);
    }
    let mut children = Some(children);
    let body = live(move || wanted.get().then(|| children.take().map(Once::view)));
    (want, body)
}
