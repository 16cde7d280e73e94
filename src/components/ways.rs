//! Where links lead: into a partnership, and ways on from a page.

use alongside_core::pair::{PartnershipId, Place};
use alongside_presentation::route::Route;

use crate::view::prelude::*;

/// The address of a place in a partnership.
pub fn href(id: &PartnershipId, place: Place) -> String {
    Route::In(id.clone(), place).to_string()
}

/// A way on, for a list: its words, and a line on it.
pub fn way(route: Route, [words, note]: [&'static str; 2]) -> Drawn {
    view! {
        <li class="al-ways__item">
            <a class="al-ways__link" href=route.to_string()>
                {words}
            </a>
            <p class="al-ways__note">{note}</p>
        </li>
    }
}
