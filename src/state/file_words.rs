//! Why a file that somebody chose can't be used, in words.

use alongside_formats::stored::schema::SchemaError;

use crate::browser::download::ReadError;

/// Why the browser didn't read a file, where one is asked for whose name `ends` so.
pub fn read_words(error: ReadError, ends: &str) -> String {
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
pub fn schema_words(error: &SchemaError, ends: &str) -> String {
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
