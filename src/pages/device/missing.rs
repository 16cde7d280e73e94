//! The address names a partnership that isn't on this device. Nothing is lost by that.

use alongside_presentation::route::Route;
use leptos::prelude::*;

use super::nowhere::LeadsNowhere;
use crate::components::way;

/// The address names a partnership that isn't on this device.
#[component]
pub fn MissingPage() -> impl IntoView {
    view! {
        <LeadsNowhere
            title="This partnership is not on this device"
            words="It may be in another browser, or in the app on the home screen: each of them keeps its own. Open it where you answered, if you can. It may also have been removed."
            more=ways_back().into_any()
        />
    }
}

/// What brings a partnership to a device that doesn't have it.
fn ways_back() -> impl IntoView {
    view! {
        <section class="al-stack al-after" aria-labelledby="ways-back">
            <h2 id="ways-back">"To bring it to this device"</h2>
            <ul class="al-ways">
                {way(
                    Route::Enter,
                    "Enter the restore code",
                    "It is on the printed agreement, with a square to scan. It brings both sets of answers back, without names, notes and the words of your actions.",
                )}
                {way(Route::Open, "Open a saved copy", "A file that ends .alongside.json, from Save a copy.")}
            </ul>
        </section>
    }
}
