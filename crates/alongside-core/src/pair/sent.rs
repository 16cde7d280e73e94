//! What arrives from the other device or from paper, once it has been read.

use super::opened::Opened;
use crate::answers::SharedSheet;
use crate::bank::Role;

/// One person's answers as the other receives them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SentSheet {
    /// Whose answers they are.
    pub role: Role,
    /// The answers, as far as the other may see them.
    pub sheet: SharedSheet,
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
}
