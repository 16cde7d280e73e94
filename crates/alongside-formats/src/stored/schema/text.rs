//! A partnership as text, of whichever version.

use alongside_core::pair::Partnership;

use super::error::{MAX_BYTES, SchemaError};
use super::kind::{FileKind, kind_of};
use super::value::{Value, parse};
use super::version::{Shape, VERSION};
use super::{pair, v1};

/// The start of every text of ours.
#[derive(serde::Deserialize)]
struct Envelope {
    alongside: u64,
}

/// A partnership as text of version [`VERSION`].
pub fn encode(partnership: &Partnership) -> String {
    pair::partnership_value(partnership).to_string()
}

/// The partnership that a text says, of whichever version.
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
pub(super) fn partnership(text: Value, version: u64) -> Result<Partnership, SchemaError> {
    match version {
        1 => v1::partnership(text),
        2 => pair::partnership(text, Shape::ListOfActions),
        3 => pair::partnership(text, Shape::Agreement),
        4 => pair::partnership(text, Shape::Session),
        5 => pair::partnership(text, Shape::Forms),
        _ => Err(SchemaError::NotOurs),
    }
}

/// How the name of a file with a partnership ends, or with every one on a device.
pub const COPY_ENDING: &str = ".alongside.json";

/// The version that a partnership says it is of, within a text of several.
pub(super) fn version_of(value: &Value) -> Result<u64, SchemaError> {
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
