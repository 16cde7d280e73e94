//! What the pages have in common whose address leads nowhere.

use alongside_presentation::route::Route;

use crate::components::{Back, Page, PageHead};
use crate::view::prelude::*;

/// What is so, and the ways on.
#[component]
pub(super) fn LeadsNowhere(
    /// The title.
    title: &'static str,
    /// What is so.
    words: &'static str,
    /// What follows the way to the start, in place of the way to a file.
    #[prop(optional)]
    more: Option<Drawn>,
) -> Drawn {
    let file = more.is_none().then(|| {
        view! {
            <a class="al-button al-button--plain" href=Route::Open.to_string()>
                "Open a file"
            </a>
        }
    });
    view! {
        <Page margin=|| view! { <Back href=Route::Start.to_string() to="Start" /> }>
            <PageHead title=title>
                <p class="al-lead al-measure">{words}</p>
            </PageHead>
            <div class="al-row">
                <a class="al-button" href=Route::Start.to_string()>
                    "Go to the start"
                </a>
                {file}
            </div>
            {more}
        </Page>
    }
}
