//! When an address or a stored text leads nowhere. Nothing is lost by any of these.

use alongside_core::export::file_name;
use alongside_core::route::Route;
use alongside_core::schema::SchemaError;
use alongside_core::storage::Found;
use leptos::prelude::*;

use crate::browser::{self, time};
use crate::components::{Back, Notice, NoticeKind, Page, PageHead};
use crate::session::use_session;

/// The address names no page.
#[component]
pub fn NotFoundPage() -> impl IntoView {
    view! {
        <Elsewhere
            title="This page is not here"
            words="Check the address, or begin at the start. What is saved on this device is as it was."
        />
    }
}

/// The address names a partnership that isn't on this device.
#[component]
pub fn MissingPage() -> impl IntoView {
    view! {
        <Elsewhere
            title="This partnership is not on this device"
            words="It may have been removed, or answered in another browser. If you saved a copy, open the file."
        />
    }
}

#[component]
fn Elsewhere(title: &'static str, words: &'static str) -> impl IntoView {
    view! {
        <Page margin=|| view! { <Back href=Route::Start.to_string() to="Start" /> }>
            <PageHead title=title>
                <p class="al-lead al-measure">{words}</p>
            </PageHead>
            <div class="al-row">
                <a class="al-button" href=Route::Start.to_string()>
                    "Go to the start"
                </a>
                <a class="al-button al-button--plain" href=Route::Open.to_string()>
                    "Open a file"
                </a>
            </div>
        </Page>
    }
}

/// What is stored under the address can't be read.
#[component]
pub fn UnreadablePage() -> impl IntoView {
    let found = use_session().unreadable();
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

/// What happened to a stored text, what is safe, and what to do next.
pub(super) fn unreadable_words(error: &SchemaError) -> AnyView {
    match error {
        SchemaError::Newer(_) => view! {
            <p>
                <strong>"This was made by a newer version of Alongside."</strong>
                " It has been left as it is. Reload the page, or open it where it was made."
            </p>
        }
        .into_any(),
        _ => view! {
            <p>
                <strong>"What is stored here is damaged."</strong>
                " It has been put aside as it is, and nothing will be written over it. Save what is stored, and if you have a copy, open the file."
            </p>
        }
        .into_any(),
    }
}

/// Offers a text that can't be read, just as it is.
#[component]
pub(super) fn SaveText(
    /// The text and its id.
    found: Found,
) -> impl IntoView {
    let save = move |_| {
        let name = file_name(found.id.as_str(), "not readable", Some(time::today()), ".txt");
        browser::download::text(&name, "text/plain", &found.text);
    };
    view! {
        <button class="al-button al-button--quiet" type="button" on:click=save>
            "Save what is stored"
        </button>
    }
}
