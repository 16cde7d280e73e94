//! The whole-school picture: how many pairs say what of each principle.

use std::collections::BTreeSet;

use super::result::{Group, PairResult};
use crate::bank::{PRINCIPLES, PrincipleId, SCORING};

/// The fewest pairs that anything is shown of, in all and for each principle (bank,
/// `scoring.school_min_pairs`; docs/product.md, section 6, "Run a session").
pub const AT_LEAST: u32 = SCORING.school_min_pairs;

/// What the pairs say, as counts and nothing else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// How many pairs it was built from.
    pub pairs: u32,
    /// Every principle in bank order: never sorted by what was said.
    pub rows: Vec<Row>,
}

/// What the pairs say of one principle.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Which principle it is.
    pub principle: PrincipleId,
    /// The counts. `None` where fewer than [`AT_LEAST`] pairs have enough answers.
    pub counts: Option<Counts>,
}

/// How many pairs are in each group of a principle.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// All of the pairs that these counts are of. Fewer than the picture's, where too few have been added
    /// since that have enough answers here.
    pub pairs: u32,
    groups: [u32; Group::ALL.len()],
    /// How many of the pairs ask the school for something about the principle.
    pub needs_school: u32,
}

impl Counts {
    /// How many pairs are in this group.
    pub fn of(self, group: Group) -> u32 {
        self.groups[group as usize]
    }

    /// How many pairs have enough answers on the principle.
    pub fn answered(self) -> u32 {
        self.pairs - self.of(Group::NotEnough)
    }

    /// The counts of each principle, in bank order, in one go through the results.
    pub(super) fn of_all(results: &BTreeSet<PairResult>) -> [Counts; PRINCIPLES] {
        let mut all = [Counts::default(); PRINCIPLES];
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
