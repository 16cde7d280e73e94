//! Why a file that somebody chose can't be used, in words.

use alongside_formats::stored::schema::SchemaError;

use crate::browser::download::ReadError;
use crate::content::state::file;

/// Why the browser didn't read a file, where one is asked for whose name `ends` so.
pub fn read_words(error: ReadError, ends: &str) -> String {
    match error {
        ReadError::NoFile => file::not_chosen(ends),
        ReadError::TooLong(_) => file::too_large(ends),
        ReadError::Unreadable => file::NOT_READ.to_owned(),
    }
}

/// Why a file can't be used, in the same way.
pub fn schema_words(error: &SchemaError, ends: &str) -> String {
    match error {
        SchemaError::NotOurs | SchemaError::TooLong(_) => file::not_ours(ends),
        SchemaError::Truncated => file::CUT_SHORT.to_owned(),
        SchemaError::Newer => file::NEWER.to_owned(),
        SchemaError::Draft => file::DRAFT.to_owned(),
        SchemaError::Damaged(_) => file::DAMAGED.to_owned(),
    }
}
