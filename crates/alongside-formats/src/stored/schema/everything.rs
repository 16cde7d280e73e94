//! The file with every partnership on a device.
//!
//! # Design
//!
//! A list of what [`super::text::encode`] writes, under a name and version of its own. Each partnership in it
//! is read by itself, so that one that is damaged doesn't take the others with it.

use alongside_core::pair::Partnership;

use super::error::{MAX_BYTES, SchemaError};
use super::kind::{FileKind, kind_of};
use super::pair;
use super::text::{partnership, version_of};
use super::value::{Value, object, parse};

const VERSION: u32 = 1;

/// The longest text of every partnership that is read, in bytes. No device has room for more: a browser keeps
/// some five million characters for a site.
pub const MAX_BYTES_ALL: usize = 4 * MAX_BYTES;

#[derive(serde::Deserialize)]
struct Envelope {
    alongside_all: u64,
}

/// Every partnership as one text.
pub fn encode_all(partnerships: &[Partnership]) -> String {
    let all = partnerships.iter().map(pair::partnership_value);
    let text =
        object([("alongside_all", VERSION.into()), ("partnerships", Value::List(all.collect()))]);
    text.to_string()
}

/// The partnerships of a text that [`encode_all`] wrote, and of each that can't be read why. Each may
/// be as long as a text of its own.
///
/// # Errors
/// [`SchemaError`], where the text as a whole can't be read.
pub fn decode_all(text: &str) -> Result<Vec<Result<Partnership, SchemaError>>, SchemaError> {
    if text.len() > MAX_BYTES_ALL {
        return Err(SchemaError::TooLong(text.len()));
    }
    if kind_of(text) != Some(FileKind::Everything) {
        return Err(SchemaError::NotOurs);
    }
    let text = text.trim_start_matches('\u{feff}').trim();
    let Envelope { alongside_all } = parse(text)?;
    if alongside_all > u64::from(VERSION) {
        return Err(SchemaError::Newer(alongside_all));
    }
    let mut members = parse::<Value>(text)?.members()?;
    members.take("alongside_all").number()?;
    let all = members.take("partnerships").list()?;
    members.end()?;
    let one = |value: Value| {
        let version = version_of(&value)?;
        // What is longer would be stored here and then not be read.
        let length = value.to_string().len();
        if length > MAX_BYTES {
            return Err(SchemaError::TooLong(length));
        }
        partnership(value, version)
    };
    Ok(all.into_iter().map(one).collect())
}
