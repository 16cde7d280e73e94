//! Stored text that can't be read, in words.

use alongside_formats::stored::schema::SchemaError;
use leptos::prelude::*;

/// What happened to a stored text, what is safe, and what to do next.
pub fn unreadable_words(error: &SchemaError) -> AnyView {
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
