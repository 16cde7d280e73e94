//! The thresholds of the bank, `[scoring]`: what makes a result. The build has checked each against its range.

use core::fmt;

/// Every threshold, under its name in the bank. Where a rule uses one, it says what for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Scoring {
    /// The fewest rated statements of a principle's five that a person's result needs: 1 to 5.
    pub min_answered_per_person: u32,
    /// The fewest statements rated by both that a difference needs: 1 to 5.
    pub min_shared_for_gap: u32,
    /// A mean from here on is a strength.
    pub strength_min: Tenths,
    /// A mean under this is to build.
    pub gap_below: Tenths,
    /// Means so far apart, or further, are seen differently.
    pub principle_gap: Tenths,
    /// Two ratings so far apart are worth a talk: 1 to 4.
    pub statement_gap: u8,
    /// Two ratings so far apart, or further, are looked at first: 1 to 4.
    pub statement_gap_first: u8,
    /// At most so many statements are listed, the largest differences.
    pub max_statements_to_list: usize,
    /// A mean that has changed by less is about the same.
    pub reaudit_change: Tenths,
    /// The whole-school picture shows nothing of fewer pairs: 5 or more.
    pub school_min_pairs: u32,
    /// The whole-school picture changes only when so many pairs more have come: 3 or more.
    pub school_min_more: u32,
}

/// A part of the scale in tenths, so that nothing is rounded where it is compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tenths(u32);

impl Tenths {
    /// So many tenths.
    pub const fn new(tenths: u32) -> Tenths {
        Tenths(tenths)
    }

    /// Whether a mean, as its sum and its count, is this or more.
    pub const fn is_reached_by(self, sum: u32, count: u32) -> bool {
        10 * sum >= self.0 * count
    }
}

/// With one decimal: "4.0".
impl fmt::Display for Tenths {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.0 / 10, self.0 % 10)
    }
}
