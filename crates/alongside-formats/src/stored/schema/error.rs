//! Why a text is not read.

use super::version::VERSION;

/// No honest file is near this long: full notes, a plan of ten actions and a round a term for four
/// years take 270 kB, and a whole page pasted into every note (see [`alongside_core::text::length::KEPT_MAX`]) 1.3 MB.
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

pub(super) fn damaged(what: impl Into<String>) -> SchemaError {
    SchemaError::Damaged(what.into())
}
