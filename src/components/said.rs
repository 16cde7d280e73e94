//! A line that says what has just been done.

use leptos::prelude::*;

use super::live_words;

/// What has just been done, told once and politely.
#[component]
pub fn Said(
    /// The words; none at first.
    words: RwSignal<String>,
) -> impl IntoView {
    let class = move || match words.read().is_empty() {
        true => "al-visually-hidden",
        false => "al-small",
    };
    view! {
        <p class=class role="status">
            {live_words(move || words.get())}
        </p>
    }
}
