//! What a person can say of one statement: a rating, or that it doesn't apply.

use crate::bank;

/// How often a statement has been true over the last half-term, on the bank's five-point frequency scale
/// (docs/product.md, section 2). A high rating is always good.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rating {
    /// It has not happened, or hardly ever.
    Never = 1,
    /// It has happened well under half of the times it could.
    Rarely = 2,
    /// It has happened about half of the times it could.
    Sometimes = 3,
    /// It has happened most of the times it could.
    Often = 4,
    /// It has happened every time, or very nearly.
    Always = 5,
}

impl Rating {
    /// Every rating, from the lowest to the highest.
    pub const ALL: [Rating; 5] =
        [Rating::Never, Rating::Rarely, Rating::Sometimes, Rating::Often, Rating::Always];

    /// The rating as a whole number, 1 to 5.
    pub fn value(self) -> u8 {
        self as u8
    }

    /// The rating with this value, if it is 1 to 5.
    pub fn from_value(value: u8) -> Option<Rating> {
        Rating::ALL.into_iter().find(|rating| rating.value() == value)
    }

    /// The word on screen, from the bank.
    pub fn word(self) -> &'static str {
        bank::SCALE[usize::from(self.value() - 1)].label
    }
}

/// What a person said of one statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Answer {
    /// A rating, which counts.
    Rated(Rating),
    /// "Doesn't apply / don't know", which never counts (docs/product.md, section 3).
    NotApplicable,
}

impl Answer {
    /// All six answers, in the order they stand on the page.
    pub const ALL: [Answer; 6] = [
        Answer::Rated(Rating::Never),
        Answer::Rated(Rating::Rarely),
        Answer::Rated(Rating::Sometimes),
        Answer::Rated(Rating::Often),
        Answer::Rated(Rating::Always),
        Answer::NotApplicable,
    ];

    /// The words on screen.
    pub fn word(self) -> &'static str {
        match self {
            Answer::Rated(rating) => rating.word(),
            Answer::NotApplicable => bank::NOT_RATED.label,
        }
    }

    /// The rating, when there is one.
    pub fn rating(self) -> Option<Rating> {
        match self {
            Answer::Rated(rating) => Some(rating),
            Answer::NotApplicable => None,
        }
    }
}
