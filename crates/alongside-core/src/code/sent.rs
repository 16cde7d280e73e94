//! What a code can bring.

use super::{EDITION, EDITIONS};
use crate::answers::Role;
use crate::opened::Opened;
use crate::setup::SetUp;
use crate::shared::SharedSheet;

/// One person's answers as the other receives them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SentSheet {
    /// Whose answers they are.
    pub role: Role,
    /// The answers.
    pub sheet: SharedSheet,
    pub(super) edition: u8,
}

impl SentSheet {
    pub(crate) fn new(role: Role, sheet: SharedSheet, edition: u8) -> SentSheet {
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
    /// How many actions in their own hands are on their paper, up to seven.
    pub ours: usize,
    /// How many requests to the school are on it, up to seven.
    pub school: usize,
    pub(super) edition: u8,
}

impl SentRound {
    /// As [`SentSheet::is_of_this_bank`].
    pub fn is_of_this_bank(&self) -> bool {
        self.edition == EDITION % EDITIONS
    }
}

/// What a code can bring.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sent {
    /// One person's answers.
    Sheet(Box<SentSheet>),
    /// A round that was opened, from paper.
    Round(Box<SentRound>),
    /// How a session is set up.
    Session(Box<SetUp>),
}
