//! The link of a session that isn't whole.

use alongside_formats::codes::CodeError;
use alongside_presentation::route::Route;

use super::{Back, Page, PageHead};
use crate::content::components::session_link;
use crate::view::prelude::*;

/// Why the link can't be read, and the ways on.
#[component]
pub fn BrokenSessionLink(
    /// Why.
    error: CodeError,
) -> Drawn {
    let words = match error {
        CodeError::Newer => session_link::NEWER.to_owned(),
        CodeError::Draft => session_link::DRAFT.to_owned(),
        CodeError::Length { has, of } if has < of => {
            format!("{} {}", session_link::cut_short(has, of), session_link::AGAIN)
        }
        _ => [session_link::NOT_WHOLE, session_link::AGAIN].join(" "),
    };
    view! {
        <Page margin=|| view! { <Back href=Route::Start.to_string() to="Start" /> }>
            <div class="al-measure">
                <PageHead title=session_link::TITLE>
                    <p class="al-lead">{words}</p>
                    <p>{session_link::SAFE}</p>
                </PageHead>
                <div class="al-row">
                    <a class="al-button" href=Route::Enter.to_string()>
                        "Enter a code"
                    </a>
                    <a class="al-button al-button--plain" href=Route::New.to_string()>
                        "Start without it"
                    </a>
                </div>
            </div>
        </Page>
    }
}
