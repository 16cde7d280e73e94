//! Open a file that was saved before.

use alongside_core::route::{Place, Route};
use alongside_core::schema::{MAX_BYTES, SchemaError};
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::Problems;
use crate::browser::download::{ReadError, chosen_file};
use crate::components::{Back, FieldError, Page, PageError, PageHead, QuestionForm};
use crate::session::use_session;

const INPUT: &str = "file";

/// The file's field. A file that can't be read changes nothing.
#[component]
pub fn OpenPage() -> impl IntoView {
    let session = use_session();
    let problems = Problems::new(session);
    let error = problems.at(INPUT);
    let submit = move |()| {
        spawn_local(async move {
            let opened = match chosen_file(INPUT, MAX_BYTES).await {
                Ok(text) => session.import(&text).map_err(|error| schema_words(&error)),
                Err(error) => Err(read_words(error)),
            };
            match opened {
                Ok(id) => session.go(&Route::In(id, Place::Tasks)),
                Err(words) => {
                    problems.show(vec![PageError { field: INPUT, words: words.to_owned() }]);
                }
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
                        "A file that ends .alongside.json, from Save a copy."
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

fn read_words(error: ReadError) -> &'static str {
    match error {
        ReadError::NoFile => "Choose a file that ends .alongside.json",
        ReadError::TooLong(_) => {
            "This file is too large to be a saved copy. Choose one that ends .alongside.json"
        }
        ReadError::Unreadable => {
            "This browser could not read the file. Copy it to this device, and choose it again"
        }
    }
}

fn schema_words(error: &SchemaError) -> &'static str {
    match error {
        SchemaError::NotOurs | SchemaError::TooLong(_) => {
            "This file was not saved by Alongside. Choose one that ends .alongside.json"
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
    }
}
