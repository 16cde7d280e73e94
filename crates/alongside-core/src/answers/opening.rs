//! How much of their answers a person is willing to open.

/// What a person is willing to open, from the most cautious (docs/product.md, section 4, step 4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Opening {
    /// No answers: the two go straight to the questions for talking.
    Nothing,
    /// The results of each principle, and no single statement.
    #[default]
    Principles,
    /// The results of each principle, and the ratings of single statements.
    Statements,
}

impl Opening {
    /// Every choice, from the most cautious to the most open.
    pub const ALL: [Opening; 3] = [Opening::Nothing, Opening::Principles, Opening::Statements];

    /// What two people open together: the more cautious of their two choices (docs/product.md, section 4,
    /// step 4).
    #[must_use]
    pub fn joint(self, other: Opening) -> Opening {
        self.min(other)
    }

    /// The words on screen.
    pub fn words(self) -> &'static str {
        match self {
            Opening::Nothing => "Nothing",
            Opening::Principles => "Principle results only",
            Opening::Statements => "Statements too",
        }
    }

    /// What the choice means, under its words.
    pub fn meaning(self) -> &'static str {
        match self {
            Opening::Nothing => "Go straight to the questions to talk about.",
            Opening::Principles => "Where each of you stands on each principle.",
            Opening::Statements => "Each answer, except those kept private.",
        }
    }

    /// The word in stored text.
    pub fn key(self) -> &'static str {
        match self {
            Opening::Nothing => "nothing",
            Opening::Principles => "principles",
            Opening::Statements => "statements",
        }
    }

    /// The choice that [`Opening::key`] names.
    pub fn from_key(key: &str) -> Option<Opening> {
        Opening::ALL.into_iter().find(|opening| opening.key() == key)
    }
}
