//! The stored text, which is also the file that *Save a copy* writes.
//!
//! It is JSON, and its first member is the version: `{"alongside":5,…}`. Reading is strict:
//! text that says something this version doesn't know is an error and is left as it was, never
//! a default.

mod everything;
mod forms;
mod hidden;
mod opened;
mod pair;
mod plan;
mod session;
mod set_up_form;
mod shared;
mod sheet_file;
mod sheets;
mod v1;
mod value;
mod values;

pub use everything::{MAX_BYTES_ALL, decode_all, encode_all};
pub use set_up_form::{decode_set_up_form, encode_set_up_form};
pub use sheet_file::{FileKind, SHEET_ENDING, decode_sheet, encode_sheet, kind_of};

use crate::partnership::Partnership;
use plan::Shape;
use value::{Value, parse};

/// The version that this code writes.
pub const VERSION: u32 = 5;

/// No honest file is near this long: full notes, a plan of ten actions and a round a term for four
/// years take 270 kB, and a whole page pasted into every note (see [`crate::length::KEPT_MAX`]) 1.3 MB.
pub const MAX_BYTES: usize = 2_000_000;

/// Why text is not a partnership.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SchemaError {
    /// It doesn't begin as our text does.
    #[error("the text was not written by Alongside")]
    NotOurs,
    /// It begins as ours and stops before its end.
    #[error("the text stops before its end")]
    Truncated,
    /// It was written by a later version.
    #[error("the text is of version {0}, newer than {VERSION}")]
    Newer(u64),
    /// It is ours, but something in it can't be.
    #[error("the text is damaged: {0}")]
    Damaged(String),
    /// It is longer than [`MAX_BYTES`].
    #[error("the text has {0} bytes, more than {MAX_BYTES}")]
    TooLong(usize),
}

/// The start of every text of ours.
#[derive(serde::Deserialize)]
struct Envelope {
    alongside: u64,
}

/// A partnership as text.
pub fn encode(partnership: &Partnership) -> String {
    pair::partnership_value(partnership).to_string()
}

/// A partnership from text.
///
/// # Errors
/// [`SchemaError`] says what kept it from being read. Nothing is guessed.
pub fn decode(text: &str) -> Result<Partnership, SchemaError> {
    if text.len() > MAX_BYTES {
        return Err(SchemaError::TooLong(text.len()));
    }
    let text = text.trim_start_matches('\u{feff}').trim();
    match serde_json::from_str::<Envelope>(text) {
        Ok(Envelope { alongside }) if alongside > u64::from(VERSION) => {
            Err(SchemaError::Newer(alongside))
        }
        Ok(Envelope { alongside }) => partnership(parse(text)?, alongside),
        Err(error) if begins_as_ours(text) => Err(if error.is_eof() {
            SchemaError::Truncated
        } else {
            SchemaError::Damaged(error.to_string())
        }),
        Err(_) => Err(SchemaError::NotOurs),
    }
}

/// The partnership that a text of this version says.
fn partnership(text: Value, version: u64) -> Result<Partnership, SchemaError> {
    match version {
        1 => v1::partnership(text),
        2 => pair::partnership(text, Shape::ListOfActions),
        3 => pair::partnership(text, Shape::Agreement),
        4 => pair::partnership(text, Shape::Session),
        5 => pair::partnership(text, Shape::Forms),
        _ => Err(SchemaError::NotOurs),
    }
}

/// The ending of a partnership's file.
pub const COPY_ENDING: &str = ".alongside.json";

/// The version that a partnership says it is of, within a text of several.
fn version_of(value: &Value) -> Result<u64, SchemaError> {
    let Value::Object(members) = value else { return Err(SchemaError::NotOurs) };
    match members.first() {
        Some((name, Value::Whole(version))) if name == "alongside" => match *version {
            newer if newer > u64::from(VERSION) => Err(SchemaError::Newer(newer)),
            version => Ok(version),
        },
        _ => Err(SchemaError::NotOurs),
    }
}

/// Whether the text opens with our first member, white space aside.
fn begins_as_ours(text: &str) -> bool {
    kind_of(text) == Some(FileKind::Copy)
}
