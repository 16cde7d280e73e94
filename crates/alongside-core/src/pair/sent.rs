//! What arrives from the other device or from paper, once it has been read.

use super::opened::Opened;
use crate::answers::SharedSheet;
use crate::bank::{EDITION, EDITIONS, Role};

/// One person's answers as the other receives them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SentSheet {
    /// Whose answers they are.
    pub role: Role,
    /// The answers, as far as the other may see them.
    pub sheet: SharedSheet,
    edition: u8,
}

impl SentSheet {
    /// Answers to this edition of the bank, of which only the remainder by [`EDITIONS`] is kept.
    pub fn new(role: Role, sheet: SharedSheet, edition: u8) -> SentSheet {
        SentSheet { role, sheet, edition: edition % EDITIONS }
    }

    /// Whether the statements that were answered are those of this bank, as far as four editions
    /// can be told apart. If not, a rating may belong to words that have changed since.
    pub fn is_of_this_bank(&self) -> bool {
        self.edition == EDITION % EDITIONS
    }
}

/// A round that was opened, as a restore code brings it back: both people's ratings, what they
/// opened, the day, and how much they had agreed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SentRound {
    /// The round. What was talked about isn't in the code.
    pub opened: Opened,
    /// How many actions in their own hands are on their paper, 0 to 7: seven may be more.
    pub ours: usize,
    /// How many requests to the school are on their paper, 0 to 7: seven may be more.
    pub school: usize,
    /// Which edition of the bank the round is of, below [`EDITIONS`].
    pub edition: u8,
}

impl SentRound {
    /// Whether the round's statements are those of this bank, as far as four editions can be told apart.
    pub fn is_of_this_bank(&self) -> bool {
        self.edition == EDITION % EDITIONS
    }
}
