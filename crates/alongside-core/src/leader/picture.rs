//! The whole-school picture: how many pairs say what of each line.

use std::collections::BTreeSet;

use super::result::{Group, PairResult};
use crate::bank::{Frame, LINES, Line, SCHOOL, SCORING, Share};

/// The fewest pairs that anything is shown of, in all and for each principle (bank,
/// `scoring.school_min_pairs`; docs/product.md, section 6, "Run a session").
pub const AT_LEAST: u32 = SCORING.school_min_pairs;

/// The fewest pairs of which a number is shown; of fewer there are words (bank, `scoring.school_counts_min_pairs`).
pub const NUMBERS_FROM: u32 = SCORING.school_counts_min_pairs;

/// What is said in place of how many pairs there are, where no number may be shown.
pub const FEWER: &str = "fewer than ten pairs";

/// What the pairs of one frame say, as counts and nothing else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// The frame in which all of its pairs answered.
    pub frame: Frame,
    /// How many pairs it was built from.
    pub pairs: u32,
    /// Every line in order: never sorted by what was said.
    pub rows: Vec<Row>,
}

impl Picture {
    /// Whether numbers may be shown, for each line by [`Counts::has_numbers`].
    pub fn has_numbers(&self) -> bool {
        self.pairs >= NUMBERS_FROM
    }

    /// How many pairs it was built from, in words: "12 pairs", or without a number where none may be shown.
    pub fn pairs_words(&self) -> String {
        match self.has_numbers() {
            true => format!("{} pairs", self.pairs),
            false => FEWER.to_owned(),
        }
    }
}

/// What the pairs say of one line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Which line it is.
    pub line: Line,
    /// The counts. `None` where fewer than [`AT_LEAST`] pairs have enough answers.
    pub counts: Option<Counts>,
}

/// How many pairs are in each group of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// All of the pairs that these counts are of. Fewer than the picture's, where too few have been added
    /// since that have enough answers here.
    pub pairs: u32,
    groups: [u32; Group::ALL.len()],
    /// How many of the pairs ask the school for something about the line.
    pub needs_school: u32,
}

impl Counts {
    /// How many pairs are in this group.
    pub fn of(self, group: Group) -> u32 {
        self.groups[group as usize]
    }

    /// Whether these counts may be shown as numbers: the rule of the whole picture, for a line that fewer pairs can
    /// be counted on too. If not, [`Counts::share`] and [`Counts::school_share`] say it in words.
    pub fn has_numbers(self) -> bool {
        self.answered() >= NUMBERS_FROM
    }

    /// How many of the pairs are in this group, in words.
    pub fn share(self, group: Group) -> &'static Share {
        SCHOOL.share(self.of(group), self.pairs)
    }

    /// How many of the pairs ask the school for something about the line, in words.
    pub fn school_share(self) -> &'static Share {
        SCHOOL.share(self.needs_school, self.pairs)
    }

    /// How many pairs have enough answers on the line.
    pub fn answered(self) -> u32 {
        self.pairs - self.of(Group::NotEnough)
    }

    /// The counts of each line, in order, in one go through the results.
    pub(super) fn of_all(results: &BTreeSet<PairResult>) -> [Counts; LINES] {
        let mut all = [Counts::default(); LINES];
        for result in results {
            for (counts, standing) in all.iter_mut().zip(result.standings()) {
                counts.pairs += 1;
                counts.groups[standing.group as usize] += 1;
                counts.needs_school += u32::from(standing.needs_school);
            }
        }
        all
    }

    /// These counts; `None` where fewer than [`AT_LEAST`] pairs have enough answers.
    pub(super) fn shown(self) -> Option<Counts> {
        (self.answered() >= AT_LEAST).then_some(self)
    }
}
