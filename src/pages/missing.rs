//! When an address or a stored text leads nowhere. Nothing is lost by any of these.

use alongside_formats::stored::schema::SchemaError;
use alongside_formats::stored::storage::Found;
use alongside_presentation::claims::File;
use alongside_presentation::route::Route;
use leptos::prelude::*;

use super::Giving;
use crate::browser::time;
use crate::components::{Back, Notice, NoticeKind, Page, PageHead, way};
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

#[component]
fn Elsewhere(
    title: &'static str,
    words: &'static str,
    /// What follows the way to the start, in place of the way to a file.
    #[prop(optional)]
    more: Option<AnyView>,
) -> impl IntoView {
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
    let giving = Giving::new();
    let save = move |_| giving.give(File::unread(&found, time::today()));
    view! {
        <button class="al-button al-button--quiet" type="button" on:click=save>
            "Save what is stored"
        </button>
        {giving.line()}
    }
}
