//! The whole screen, for a page that a room looks at.

use alongside_presentation::claims::full_screen_words;
use leptos::task::spawn_local;

use crate::browser::page;
use crate::components::Said;
use crate::view::prelude::*;

/// The button, where the browser says that it can, and what is said where it then didn't.
#[component]
pub(super) fn FullScreen(
    /// The classes of the button.
    class: &'static str,
) -> Drawn {
    let said = RwSignal::new(String::new());
    let fill = move |_| {
        spawn_local(async move {
            let words = match page::fill_screen().await {
                true => "",
                false => full_screen_words(page::keys()),
            };
            // The page may be gone by then.
            let _ = said.try_set(words.to_owned());
        });
    };
    if !page::can_fill_screen() {
        return ().drawn();
    }
    view! {
        <button class=class type="button" on:click=fill>
            "Full screen"
        </button>
        <Said words=said />
    }
}
