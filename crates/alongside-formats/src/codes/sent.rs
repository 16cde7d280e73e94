//! What a code can bring.

use alongside_core::leader::SetUp;
use alongside_core::pair::{SentRound, SentSheet};

/// What a code can bring.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sent {
    /// One person's answers.
    Sheet(Box<SentSheet>),
    /// A round that was opened, from paper.
    Round(Box<SentRound>),
    /// The set-up of a session.
    Session(Box<SetUp>),
}
