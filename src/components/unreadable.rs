//! Stored text that can't be read, in words.

use alongside_formats::stored::schema::SchemaError;

use crate::content::components::unreadable;
use crate::view::prelude::*;

/// What happened to a stored text, what is safe, and what to do next.
pub fn unreadable_words(error: &SchemaError) -> Drawn {
    let [what, next] = match error {
        SchemaError::Newer => unreadable::NEWER,
        SchemaError::Draft => unreadable::DRAFT,
        _ => unreadable::DAMAGED,
    };
    view! {
        <p>
            <strong>{what}</strong>
            " "
            {next}
        </p>
    }
}
