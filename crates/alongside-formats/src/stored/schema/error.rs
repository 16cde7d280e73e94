//! Why a text is not read.

/// The longest text that is read, in bytes. No honest file is near it: full notes, a plan of ten actions and
/// a round a term for four years take 270 kB, and a whole page pasted into every note (see
/// [`alongside_core::text::length::KEPT_MAX`]) 1.3 MB.
pub const MAX_BYTES: usize = 2_000_000;

/// Why a text of ours can't be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SchemaError {
    /// The text doesn't begin as one of ours does.
    #[error("the text was not written by Alongside")]
    NotOurs,
    /// The text begins as one of ours and stops before its end.
    #[error("the text stops before its end")]
    Truncated,
    /// The text was written by a later edition or version.
    #[error("the text was written by a later version of Alongside")]
    Newer,
    /// The text was written by a draft of Alongside, before its first edition.
    #[error("the text was written by a draft of Alongside")]
    Draft,
    /// The text is ours, but something in it can't be: this.
    #[error("the text is damaged: {0}")]
    Damaged(String),
    /// The text has so many bytes, more than it may have.
    #[error("the text has {0} bytes, more than {MAX_BYTES}")]
    TooLong(usize),
}

pub(super) fn damaged(what: impl Into<String>) -> SchemaError {
    SchemaError::Damaged(what.into())
}
