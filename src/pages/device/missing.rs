//! The address names a partnership that isn't on this device. Nothing is lost by that.

use alongside_presentation::route::Route;

use super::nowhere::LeadsNowhere;
use crate::components::way;
use crate::content::device::missing;
use crate::view::prelude::*;

/// The address names a partnership that isn't on this device.
#[component]
pub fn MissingPage() -> Drawn {
    view! {
        <LeadsNowhere
            title=missing::TITLE
            words=missing::LEAD
            more=ways_back().drawn()
        />
    }
}

/// What brings a partnership to a device that doesn't have it.
fn ways_back() -> Drawn {
    view! {
        <section class="al-stack al-after" aria-labelledby="ways-back">
            <h2 id="ways-back">{missing::WAYS_BACK}</h2>
            <ul class="al-ways">
                {way(Route::Enter, missing::RESTORE)} {way(Route::Open, missing::COPY)}
            </ul>
        </section>
    }
}
