//! Inside another page the app doesn't start.
//!
//! That page could lay something over what a person sees and presses, and the browser may keep answers
//! apart there, or not at all. A static host can't forbid it (a policy in the page has no say in frames).

use crate::browser::location;
use crate::components::PageHead;
use crate::content::begin::framed;
use crate::view::prelude::*;

/// The way to a tab of its own.
#[component]
pub fn FramedPage() -> Drawn {
    view! {
        <main class="al-wrap al-top al-stack" id="main">
            <PageHead title=framed::TITLE>
                <p class="al-lead al-measure">{framed::LEAD}</p>
            </PageHead>
            <div class="al-row">
                <a class="al-button" href=location::whole() target="_blank" rel="noopener noreferrer">
                    "Open Alongside in a new tab"
                </a>
            </div>
        </main>
    }
}
