//! The file with every partnership on a device.
//!
//! # Design
//!
//! A list of what [`super::text::encode`] writes, under a name of its own. Each partnership in it is read by
//! itself, so that one that is damaged doesn't take the others with it.

use alongside_core::pair::Partnership;

use super::error::{MAX_BYTES, SchemaError};
use super::kind::FileKind;
use super::pair;
use super::stamp::{members_of, members_of_one, stamp};
use super::value::{Value, object};

/// The longest text of every partnership that is read, in bytes. No device has room for more: a browser keeps
/// some five million characters for a site.
pub const MAX_BYTES_ALL: usize = 4 * MAX_BYTES;

/// Every partnership as one text.
pub fn encode_all(partnerships: &[Partnership]) -> String {
    let all = partnerships.iter().map(pair::partnership_value);
    let all = Value::List(all.collect());
    object([(FileKind::Everything.name(), stamp()), ("partnerships", all)]).to_string()
}

/// The partnerships of a text that [`encode_all`] wrote, and of each that can't be read why. Each may
/// be as long as a text of its own.
///
/// # Errors
/// [`SchemaError`], where the text as a whole can't be read.
pub fn decode_all(text: &str) -> Result<Vec<Result<Partnership, SchemaError>>, SchemaError> {
    let mut members = members_of(text, FileKind::Everything, MAX_BYTES_ALL)?;
    let all = members.take("partnerships").list()?;
    members.end()?;
    let one = |value: Value| {
        // What is longer would be stored here and then not be read.
        let length = value.to_string().len();
        if length > MAX_BYTES {
            return Err(SchemaError::TooLong(length));
        }
        pair::partnership(members_of_one(value)?)
    };
    Ok(all.into_iter().map(one).collect())
}
