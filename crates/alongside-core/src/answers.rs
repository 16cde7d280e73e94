//! One person's own answers: ratings, notes, and how far along they are.
//!
//! A sheet belongs to one role. Nothing here knows of the other person's sheet.

mod sheet;

pub use sheet::{Progress, Sheet};

use crate::bank;

/// The longest note on a principle, in characters as people count them (product page, section 6, "Answer").
/// A longer one is kept, to be shortened before the answers are finished.
pub const NOTE_MAX: usize = 200;

/// Whose side an answer is given from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Role {
    /// The class teacher.
    Teacher,
    /// The teaching assistant: LSA, HLTA, nursery nurse or learning mentor in some schools.
    TeachingAssistant,
}

impl Role {
    /// Both roles in audit order. The order says nothing about seniority.
    pub const ALL: [Role; 2] = [Role::Teacher, Role::TeachingAssistant];

    /// The name on screen and paper.
    pub fn name(self) -> &'static str {
        match self {
            Role::Teacher => "Teacher",
            Role::TeachingAssistant => "Teaching assistant",
        }
    }

    /// The word in stored text and in addresses.
    pub fn key(self) -> &'static str {
        match self {
            Role::Teacher => "teacher",
            Role::TeachingAssistant => "ta",
        }
    }

    /// The other of the two.
    #[must_use]
    pub fn other(self) -> Role {
        match self {
            Role::Teacher => Role::TeachingAssistant,
            Role::TeachingAssistant => Role::Teacher,
        }
    }

    /// The place in [`Role::ALL`], and in every array of one thing for each role.
    pub fn index(self) -> usize {
        match self {
            Role::Teacher => 0,
            Role::TeachingAssistant => 1,
        }
    }

    /// The name within a sentence: "the teacher" has no capital.
    pub fn in_sentence(self) -> &'static str {
        match self {
            Role::Teacher => "teacher",
            Role::TeachingAssistant => "teaching assistant",
        }
    }

    /// The role that [`Role::key`] names.
    pub fn from_key(key: &str) -> Option<Role> {
        Role::ALL.into_iter().find(|role| role.key() == key)
    }
}

/// How often a statement has been true over the last half-term, on the bank's five-point
/// frequency scale. A high rating is always good.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rating {
    /// Not at all, or hardly ever.
    Never = 1,
    /// Well under half of the times it could.
    Rarely = 2,
    /// About half of the times it could.
    Sometimes = 3,
    /// Most of the times it could.
    Often = 4,
    /// Every time, or very nearly.
    Always = 5,
}

impl Rating {
    /// Every rating from lowest to highest.
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
    /// "Doesn't apply / don't know", which never counts.
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
