//! The link of a session that isn't whole.

use alongside_formats::codes::CodeError;
use alongside_presentation::route::Route;
use leptos::prelude::*;

use super::{Back, Page, PageHead};

/// Why the link can't be read, and the ways on.
#[component]
pub fn BrokenSessionLink(
    /// Why.
    error: CodeError,
) -> impl IntoView {
    let words = match error {
        CodeError::Newer => {
            "This link was made by a newer version of Alongside. Reload the page, and follow it again."
                .to_owned()
        }
        error => {
            let has = match error {
                CodeError::Length { has, of } if has < of => {
                    format!(": it has {has} of the {of} characters of a session code")
                }
                _ => String::new(),
            };
            format!(
                "The link of this session is not whole{has}. Scan the square again, paste the message it came in, or type the session code."
            )
        }
    };
    view! {
        <Page margin=|| view! { <Back href=Route::Start.to_string() to="Start" /> }>
            <div class="al-measure">
                <PageHead title="This link cannot be read">
                    <p class="al-lead">{words}</p>
                    <p>"Nothing has changed on this device."</p>
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
