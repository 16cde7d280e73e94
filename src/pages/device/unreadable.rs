//! What is stored under the address can't be read. It is left as it is.

use alongside_presentation::route::Route;

use crate::components::{Back, Notice, NoticeKind, Page, PageHead, unreadable_words};
use crate::outgoing::SaveText;
use crate::state::use_workspace;
use crate::view::prelude::*;

/// What happened, and the text to save.
#[component]
pub fn UnreadablePage() -> Drawn {
    let found = use_workspace().unreadable();
    let notice = found.map(|found| {
        let words = found.content.as_ref().err().map(unreadable_words);
        view! {
            <Notice kind=NoticeKind::Warning>
                {words} <div class="al-row">
                    <SaveText found=found />
                </div>
            </Notice>
        }
    });
    view! {
        <Page margin=|| view! { <Back href=Route::Start.to_string() to="Start" /> }>
            <PageHead title="This partnership cannot be read here" />
            <div class="al-measure">{notice}</div>
        </Page>
    }
}
