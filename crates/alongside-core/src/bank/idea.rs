//! What a pair could agree to do.
//!
//! What the bank's file calls an action is an [`Idea`] here, because an action is what a pair has agreed to do.

use super::ids::StatementId;

/// Something that a pair could agree to do.
#[derive(Debug, PartialEq, Eq)]
pub struct Idea {
    /// The id in the bank.
    pub id: &'static str,
    /// What the pair could do.
    pub text: &'static str,
    /// How the two will know that it worked.
    pub success_measure: &'static str,
    /// Who can carry the idea out.
    pub level: Level,
    /// How long the idea takes.
    pub effort: Effort,
    /// The statements that the idea helps with: all of one principle, but for an idea of the thread.
    pub statements: &'static [StatementId],
}

/// Who can carry out an idea.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Level {
    /// The pair can carry it out on their own.
    Pair,
    /// The school's leaders can, if the pair ask them to.
    Leadership,
}

/// How long an idea takes, quickest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Effort {
    /// The idea is carried out within days.
    QuickWin,
    /// The idea is carried out within the term.
    ThisTerm,
    /// The idea is carried out within the school year.
    ThisYear,
}

impl Effort {
    /// The words on screen and paper.
    pub fn words(self) -> &'static str {
        match self {
            Effort::QuickWin => "Quick win",
            Effort::ThisTerm => "This term",
            Effort::ThisYear => "This year",
        }
    }
}
