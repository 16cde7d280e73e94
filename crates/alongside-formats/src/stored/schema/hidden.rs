//! Answers that are put away, as text in which nothing can be read at a glance.
//!
//! # Design
//!
//! Hidden, not locked. Whoever opens a saved copy in a text editor, or scrolls through what a
//! browser stores, shouldn't see the other person's answers by accident. Somebody who sets out to
//! decode them can, and the pages say so. A cipher would promise more, with its key beside it.

use super::error::{SchemaError, damaged};
use super::value::{Value, parse};

/// A value as JSON, byte by byte in hexadecimal.
pub(super) fn hide(value: &Value) -> String {
    let digit = |value: u8| char::from(b"0123456789abcdef"[usize::from(value)]);
    value.to_string().bytes().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

/// The value that [`hide`] was given.
pub(super) fn find(hidden: &str) -> Result<Value, SchemaError> {
    let bytes: Option<Vec<u8>> = hidden.as_bytes().chunks(2).map(byte).collect();
    let text = bytes.and_then(|bytes| String::from_utf8(bytes).ok());
    match parse(&text.ok_or_else(|| damaged("answers that were put away"))?) {
        // The whole text didn't stop before its end.
        Err(SchemaError::Truncated) => Err(damaged("answers that were put away")),
        other => other,
    }
}

fn byte(digits: &[u8]) -> Option<u8> {
    let &[high, low] = digits else { return None };
    let value = |digit: u8| match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        _ => None,
    };
    Some(value(high)? << 4 | value(low)?)
}
