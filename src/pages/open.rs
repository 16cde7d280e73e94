//! Open a file that was saved before.

use alongside_core::pair::Place;
use alongside_formats::codes::Sent;
use alongside_formats::stored::schema::{
    FileKind, MAX_BYTES_ALL, SchemaError, decode_sheet, kind_of,
};
use alongside_presentation::route::Route;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::Problems;
use crate::browser::download::{ReadError, chosen_file};
use crate::components::{Back, FieldError, Page, PageError, PageHead, QuestionForm};
use crate::session::{Session, use_session};

const INPUT: &str = "file";

/// How the names of our files end.
const ENDS: &str = ".alongside.json or .pair.json";

/// The file's field. A copy is opened; the other person's answers go to the page that asks what
/// they are for. A file that can't be read changes nothing.
#[component]
pub fn OpenPage() -> impl IntoView {
    let session = use_session();
    let problems = Problems::new(session);
    let error = problems.at(INPUT);
    let submit = move |()| {
        spawn_local(async move {
            let done = match chosen_file(INPUT, MAX_BYTES_ALL).await {
                Ok(text) => open(session, &text).map_err(|error| schema_words(&error, ENDS)),
                Err(error) => Err(read_words(error, ENDS)),
            };
            if let Err(words) = done {
                problems.show(vec![PageError { field: INPUT, words }]);
            }
        });
    };
    let class = move || match error.read().is_some() {
        true => "al-field al-field--error",
        false => "al-field",
    };
    view! {
        <Page margin=|| view! { <Back href=Route::Start.to_string() to="Start" /> }>
            <QuestionForm errors=problems.all() on_go=problems.go() on_continue=Callback::new(submit)>
                <PageHead title="Open a file">
                    <p class="al-lead">
                        "It is read in this browser and sent nowhere. What is saved on this device stays as it is."
                    </p>
                </PageHead>
                <div class=class>
                    <label class="al-field__label" for=INPUT>
                        "Choose a file"
                    </label>
                    <p class="al-field__hint" id="file-hint">
                        "A file that ends .alongside.json, from Save a copy. Or one that ends .pair.json, from the other person."
                    </p>
                    <FieldError id="file-error".to_owned() words=error />
                    <input
                        class="al-field__input"
                        id=INPUT
                        type="file"
                        accept=".json,application/json"
                        aria-describedby="file-hint file-error"
                        aria-invalid=move || error.read().is_some().then_some("true")
                    />
                </div>
            </QuestionForm>
        </Page>
    }
}

fn open(session: Session, text: &str) -> Result<(), SchemaError> {
    match kind_of(text) {
        Some(FileKind::Sheet) => session.hand_on(Sent::Sheet(Box::new(decode_sheet(text)?))),
        Some(FileKind::Everything) => {
            session.import_all(text)?;
            session.go(&Route::Start);
        }
        Some(FileKind::Copy) | None => {
            let id = session.import(text)?;
            session.go(&Route::In(id, Place::Tasks));
        }
    }
    Ok(())
}

/// Why the browser didn't read a file, where one is asked for whose name `ends` so.
pub(super) fn read_words(error: ReadError, ends: &str) -> String {
    match error {
        ReadError::NoFile => format!("Choose a file that ends {ends}"),
        ReadError::TooLong(_) => {
            format!("This file is too large to be one of ours. Choose one that ends {ends}")
        }
        ReadError::Unreadable => {
            "This browser could not read the file. Copy it to this device, and choose it again"
                .to_owned()
        }
    }
}

/// Why a file can't be used, in the same way.
pub(super) fn schema_words(error: &SchemaError, ends: &str) -> String {
    let words = match error {
        SchemaError::NotOurs | SchemaError::TooLong(_) => {
            return format!("This file was not saved by Alongside. Choose one that ends {ends}");
        }
        SchemaError::Truncated => {
            "This file stops before its end. Copy it again from where it was saved"
        }
        SchemaError::Newer(_) => {
            "This file was made by a newer version of Alongside. Reload the page, and choose it again"
        }
        SchemaError::Damaged(_) => {
            "Something in this file has been changed or damaged. Copy it again from where it was saved"
        }
    };
    words.to_owned()
}
