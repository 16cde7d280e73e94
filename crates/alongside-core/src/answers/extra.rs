//! What names the statements that a session adds to the bank's, in the answers to them.

/// The most statements of its own that a session can have (docs/product.md, section 6, "Run a session").
pub const EXTRA_MAX: usize = 3;

/// Names one of a session's own statements by its place, 0 to 2.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ExtraId(u8);

impl ExtraId {
    /// The names of as many own statements as a session can have, in order.
    pub fn all() -> impl Iterator<Item = ExtraId> {
        (0..EXTRA_MAX as u8).map(ExtraId)
    }

    /// The place among the session's own statements, 0 to 2.
    pub fn index(self) -> usize {
        usize::from(self.0)
    }

    /// The number on screen and paper: "S1" to "S3", as no statement of the bank has.
    pub fn number(self) -> String {
        format!("S{}", self.0 + 1)
    }

    /// The word in an address and in stored text: "extra-1" to "extra-3".
    pub fn key(self) -> String {
        format!("extra-{}", self.0 + 1)
    }

    /// The statement that [`ExtraId::key`] names.
    pub fn from_key(key: &str) -> Option<ExtraId> {
        ExtraId::all().find(|id| id.key() == key)
    }
}

/// Tells the own statements of one session from those of another, by a check of 16 bits on their words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ExtraMark(pub u16);
