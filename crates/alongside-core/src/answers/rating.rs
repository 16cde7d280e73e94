//! What a person can say of one statement: a rating, or that it doesn't apply.

use crate::bank::{Frame, NOT_RATED};

/// A point of the five-point scale (docs/product.md, section 2): how often a statement has been true, or, for who
/// are starting out, how clear it is how it will work. The names are those of the first; [`Rating::word`] has the
/// words of either. A high rating is always good.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rating {
    /// It has not happened; it was not talked about.
    Never = 1,
    /// It has happened well under half of the times it could; it was only mentioned.
    Rarely = 2,
    /// It has happened about half of the times it could; it is partly clear.
    Sometimes = 3,
    /// It has happened most of the times it could; it is mostly clear.
    Often = 4,
    /// It has happened every time; it is clear.
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

    /// The word on screen in this frame, from the bank.
    pub fn word(self, frame: Frame) -> &'static str {
        frame.words().points[usize::from(self.value() - 1)].label
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

    /// The words on screen in this frame.
    pub fn word(self, frame: Frame) -> &'static str {
        match self {
            Answer::Rated(rating) => rating.word(frame),
            Answer::NotApplicable => NOT_RATED.label,
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
