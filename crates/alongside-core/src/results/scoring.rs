//! Scores of one person (docs/product.md, section 3).
//!
//! # Design
//!
//! A mean is kept as a sum and a count and compared by multiplying out, so no rounding can
//! move a band. There is no total over principles, and nothing here takes two people's
//! ratings: a mean across the two can't be written.

use crate::answers::{Answer, Rating, Sheet};
use crate::bank::{PrincipleId, SCORING, STATEMENTS_PER_PRINCIPLE, Tenths};

/// The fewest rated statements of five that a score needs (bank, `scoring.min_answered_per_person`).
pub const MIN_RATED: u32 = SCORING.min_answered_per_person;

/// A mean from here on is a strength (bank, `scoring.strength_min`).
pub const STRENGTH_FROM: Tenths = SCORING.strength_min;

/// A mean under this is to build (bank, `scoring.gap_below`).
pub const TO_BUILD_BELOW: Tenths = SCORING.gap_below;

/// A change in a mean of fewer steps than this is about the same (bank, `scoring.reaudit_change`).
pub const ABOUT_THE_SAME_BELOW: Tenths = SCORING.reaudit_change;

/// The mean of one person's ratings on one principle, as an exact fraction.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Mean {
    sum: u32,
    rated: u32,
}

impl Mean {
    /// The mean of the ratings among `answers`, or `None` when fewer than [`MIN_RATED`] are
    /// rated. "Doesn't apply" and unanswered statements don't count.
    pub fn of(answers: impl IntoIterator<Item = Option<Answer>>) -> Option<Mean> {
        let ratings = answers.into_iter().flatten().filter_map(Answer::rating);
        let (sum, rated) = ratings.fold((0, 0), |(sum, rated), rating: Rating| {
            (sum + u32::from(rating.value()), rated + 1)
        });
        (rated >= MIN_RATED).then_some(Mean { sum, rated })
    }

    /// How many statements the mean stands on, in words: "based on 4 of 5".
    pub fn based_on(self) -> String {
        format!("based on {} of {STATEMENTS_PER_PRINCIPLE}", self.rated)
    }

    /// Which band the mean is in.
    pub fn band(self) -> Band {
        if STRENGTH_FROM.is_reached_by(self.sum, self.rated) {
            Band::Strength
        } else if !TO_BUILD_BELOW.is_reached_by(self.sum, self.rated) {
            Band::ToBuild
        } else {
            Band::Mixed
        }
    }

    /// How the same person's mean has changed since an earlier round.
    pub fn since(self, earlier: Mean) -> Change {
        // Both fractions over their common denominator.
        let (now, then) = (self.sum * earlier.rated, earlier.sum * self.rated);
        if !ABOUT_THE_SAME_BELOW.is_reached_by(now.abs_diff(then), self.rated * earlier.rated) {
            Change::AboutTheSame
        } else if now > then {
            Change::Up
        } else {
            Change::Down
        }
    }

    /// Where the mean lies from Never (1.0) to Always (5.0): for drawing, never for comparing.
    pub fn position(self) -> f64 {
        f64::from(self.sum) / f64::from(self.rated)
    }

    /// The mean with one decimal, halves rounded up, as the table shows it: "4.2".
    pub fn one_decimal(self) -> String {
        let tenths = (self.sum * 20 + self.rated) / (2 * self.rated);
        format!("{}.{}", tenths / 10, tenths % 10)
    }
}

/// What a person's mean on a principle says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Band {
    /// A mean of 4.0 or more.
    Strength,
    /// A mean from 3.0 up to 4.0.
    Mixed,
    /// A mean below 3.0.
    ToBuild,
}

impl Band {
    /// The band in words. They say what to do, and grade nobody.
    pub fn words(self) -> &'static str {
        match self {
            Band::Strength => "Strength",
            Band::Mixed => "Mixed",
            Band::ToBuild => "To build",
        }
    }
}

/// How a person's mean on a principle has changed between two rounds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Change {
    /// The mean is 0.8 or more above the earlier one.
    Up,
    /// The mean is 0.8 or more below the earlier one.
    Down,
    /// The mean is less than 0.8 from the earlier one, either way.
    AboutTheSame,
}

impl Change {
    /// The change in words. They say how often, not how good.
    pub fn words(self) -> &'static str {
        match self {
            Change::Up => "more often than before",
            Change::Down => "less often than before",
            Change::AboutTheSame => "about the same",
        }
    }
}

/// A person's mean on one principle, or `None` when there are not enough answers.
pub fn score(sheet: &Sheet, principle: PrincipleId) -> Option<Mean> {
    Mean::of(sheet.answers(principle))
}
