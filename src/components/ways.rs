//! Ways on from a page, each with a line on it.

use alongside_presentation::route::Route;
use leptos::prelude::*;

/// One of them, for a list.
pub fn way(route: Route, words: &'static str, note: &'static str) -> AnyView {
    view! {
        <li class="al-ways__item">
            <a class="al-ways__link" href=route.to_string()>
                {words}
            </a>
            <p class="al-ways__note">{note}</p>
        </li>
    }
    .into_any()
}
