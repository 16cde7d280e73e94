//! A partnership as text.

use alongside_core::pair::Partnership;

use super::error::{MAX_BYTES, SchemaError};
use super::kind::FileKind;
use super::pair;
use super::stamp::members_of;

/// A partnership as text.
pub fn encode(partnership: &Partnership) -> String {
    pair::partnership_value(partnership).to_string()
}

/// The partnership that a text says.
///
/// # Errors
/// [`SchemaError`] says what kept it from being read. Nothing is guessed.
pub fn decode(text: &str) -> Result<Partnership, SchemaError> {
    pair::partnership(members_of(text, FileKind::Copy, MAX_BYTES)?)
}

/// How the name of a file with a partnership ends, or with every one on a device.
pub const COPY_ENDING: &str = ".alongside.json";
