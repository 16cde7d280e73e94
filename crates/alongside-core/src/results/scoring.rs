//! Scores of one person (docs/product.md, section 3).
//!
//! # Design
//!
//! A mean is kept as a sum and a count and compared by multiplying out, so no rounding can
//! move a band. There is no total over principles, and nothing here takes two people's
//! ratings: a mean across the two can't be written.

use crate::answers::{Rating, Sheet};
use crate::bank::{Frame, Line, SCORING, StatementId, Tenths};

/// The fewest rated statements of five that a principle's score needs (bank, `scoring.min_answered_per_person`).
pub const MIN_RATED: u32 = SCORING.min_answered_per_person;

/// A mean from here on is a strength (bank, `scoring.strength_min`).
pub const STRENGTH_FROM: Tenths = SCORING.strength_min;

/// A mean under this is to build (bank, `scoring.gap_below`).
pub const TO_BUILD_BELOW: Tenths = SCORING.gap_below;

/// A change in a mean of fewer steps than this is about the same (bank, `scoring.reaudit_change`).
pub const ABOUT_THE_SAME_BELOW: Tenths = SCORING.reaudit_change;

/// A rounded mean lies between these, in quarters of a step.
const LEAST_QUARTERS: u32 = 5;
const MOST_QUARTERS: u32 = 19;

/// The mean of one person's ratings on one line: an exact fraction, or what may be shown of one where statements
/// aren't open ([`Mean::rounded`]).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Mean {
    sum: u32,
    rated: u32,
    /// How many statements were asked; `None` of a rounded mean, which counts none.
    asked: Option<u32>,
}

impl Mean {
    /// The mean of a line's ratings, one for each statement that was asked, or `None` when fewer than
    /// [`Line::min_rated`] are rated. What has no rating doesn't count.
    pub fn of(line: Line, ratings: impl IntoIterator<Item = Option<Rating>>) -> Option<Mean> {
        let [mut sum, mut rated, mut asked] = [0; 3];
        for rating in ratings {
            asked += 1;
            if let Some(rating) = rating {
                sum += u32::from(rating.value());
                rated += 1;
            }
        }
        (rated >= line.min_rated()).then_some(Mean { sum, rated, asked: Some(asked) })
    }

    /// What may be shown of the mean where statements aren't open: to a quarter of a step, and no nearer to an end of
    /// the scale than that. A mean at the very end would give every single answer away, and one with an exact
    /// fraction how many there are (docs/product.md, section 3). The band is the same.
    #[must_use]
    pub fn rounded(self) -> Mean {
        // Halves are rounded down: up, three and seven eighths would be a strength.
        let quarters = (8 * self.sum + self.rated - 1) / (2 * self.rated);
        Mean { sum: quarters.clamp(LEAST_QUARTERS, MOST_QUARTERS), rated: 4, asked: None }
    }

    /// Whether this is [`Mean::rounded`].
    pub fn is_rounded(self) -> bool {
        self.asked.is_none()
    }

    /// How many statements the mean stands on, in words: "based on 4 of 5". `None` of a rounded one.
    pub fn based_on(self) -> Option<String> {
        let asked = self.asked?;
        Some(format!("based on {} of {asked}", self.rated))
    }

    /// This mean less another: a number of steps, and over how many it is spread.
    pub(super) fn less(self, other: Mean) -> (i32, u32) {
        // Both fractions over their common denominator.
        let [of_this, of_other] = [self.sum * other.rated, other.sum * self.rated];
        (of_this.wrapping_sub(of_other).cast_signed(), self.rated * other.rated)
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

    /// How the same person's mean has changed since an earlier round. Of rounded ones it is three quarters of a step that
    /// counts, the mark next to [`ABOUT_THE_SAME_BELOW`].
    pub fn since(self, earlier: Mean) -> Change {
        let (change, over) = self.less(earlier);
        let steps = change.unsigned_abs();
        let is_more = match self.is_rounded() {
            true => 4 * steps >= 3 * over,
            false => ABOUT_THE_SAME_BELOW.is_reached_by(steps, over),
        };
        if !is_more {
            Change::AboutTheSame
        } else if change > 0 {
            Change::Up
        } else {
            Change::Down
        }
    }

    /// Where the mean lies from the lowest point of the scale (1.0) to the highest (5.0): for drawing, never for
    /// comparing.
    pub fn position(self) -> f64 {
        f64::from(self.sum) / f64::from(self.rated)
    }

    /// Where the mean lies on the scale of a frame, in words, to a quarter of a step: "about Often", "just over Often",
    /// "Often to Always", "just under Always". No words are said on both sides of a band's edge, since the quarters
    /// aren't, and at an end of the scale it is about that end.
    pub fn in_words(self, frame: Frame) -> String {
        let word = |value: u32| Rating::ALL[value as usize - 1].word(frame);
        let quarters = self.rounded().sum;
        let below = quarters / 4;
        match (quarters, quarters % 4) {
            (LEAST_QUARTERS, _) => format!("about {}", word(1)),
            (MOST_QUARTERS, _) => format!("about {}", word(5)),
            (_, 0) => format!("about {}", word(below)),
            (_, 1) => format!("just over {}", word(below)),
            (_, 2) => format!("{} to {}", word(below), word(below + 1)),
            _ => format!("just under {}", word(below + 1)),
        }
    }

    /// The mean with one decimal, halves rounded up: "4.2". `None` of a rounded one, which claims no tenths.
    pub fn one_decimal(self) -> Option<String> {
        self.asked?;
        let tenths = (self.sum * 20 + self.rated) / (2 * self.rated);
        Some(format!("{}.{}", tenths / 10, tenths % 10))
    }

    /// The mean as a table shows it: with one decimal, or in words where it is rounded.
    pub fn figure(self, frame: Frame) -> String {
        self.one_decimal().unwrap_or_else(|| self.in_words(frame))
    }
}

/// What a person's mean on a line says.
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
    /// The band in the words of a frame. They say what to do, and grade nobody.
    pub fn words(self, frame: Frame) -> &'static str {
        let words = &frame.words().results;
        match self {
            Band::Strength => words.strength,
            Band::Mixed => words.mixed,
            Band::ToBuild => words.to_build,
        }
    }
}

/// How a person's mean on a line has changed between two rounds in one frame.
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
    /// The change in the words of a frame. They say how often or how clear, not how good.
    pub fn words(self, frame: Frame) -> &'static str {
        match (self, frame) {
            (Change::Up, Frame::LookingBack) => "more often than before",
            (Change::Down, Frame::LookingBack) => "less often than before",
            (Change::Up, Frame::StartingOut) => "clearer than before",
            (Change::Down, Frame::StartingOut) => "less clear than before",
            (Change::AboutTheSame, _) => "about the same",
        }
    }
}

/// A person's mean on the statements of a line that were asked, or `None` when there are not enough answers. What
/// is kept private doesn't count.
pub fn score(sheet: &Sheet, line: Line, asked: impl Fn(StatementId) -> bool) -> Option<Mean> {
    let statements = line.statements().into_iter().filter(|&statement| asked(statement));
    Mean::of(line, statements.map(|statement| sheet.counted(statement)))
}
