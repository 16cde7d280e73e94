//! The thresholds of the bank, `[scoring]`: what makes a result. The build has checked each against its range.

use core::fmt;

/// Every threshold, under its name in the bank (docs/product.md, section 3). Where a rule uses one, it says
/// what for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Scoring {
    /// The fewest rated statements of a principle's five that a person's result needs: 1 to 5.
    pub min_answered_per_person: u32,
    /// The fewest statements rated by both that a difference needs: 1 to 5.
    pub min_shared_for_gap: u32,
    /// The fewest rated statements of the thread that a person's result needs: 1 to 8.
    pub min_answered_thread: u32,
    /// A mean from here on is a strength: 1.0 to 5.0.
    pub strength_min: Tenths,
    /// A mean under this is to build: 1.0 to 5.0, and never above `strength_min`.
    pub gap_below: Tenths,
    /// Means further apart than so many steps are seen differently: 0.1 to 4.0.
    pub principle_gap: Tenths,
    /// Two ratings so many steps apart, or further, are worth a talk: 1 to 4.
    pub statement_gap: u8,
    /// Two ratings so many steps apart, or further, are looked at first: 1 to 4, and never under
    /// `statement_gap`.
    pub statement_gap_first: u8,
    /// At most so many statements are listed, the largest differences: 1 to 40.
    pub max_statements_to_list: usize,
    /// A mean that has changed by fewer steps is about the same: 0.1 to 4.0.
    pub reaudit_change: Tenths,
    /// The whole-school picture shows nothing of fewer pairs: 5 to 1,000.
    pub school_min_pairs: u32,
    /// The whole-school picture changes only when so many pairs more have come: 3 to 1,000.
    pub school_min_more: u32,
    /// The whole-school picture has words and no number under so many pairs: 10 to 1,000.
    pub school_counts_min_pairs: u32,
}

/// A place on the scale or a difference on it, in tenths of a step, so that nothing is rounded where it is
/// compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tenths(u32);

impl Tenths {
    /// A number of so many tenths: 40 of them are 4.0.
    pub const fn new(tenths: u32) -> Tenths {
        Tenths(tenths)
    }

    /// Whether a mean, as its sum and its count, is more than this.
    pub const fn is_passed_by(self, sum: u32, count: u32) -> bool {
        10 * sum > self.0 * count
    }

    /// Whether a mean, as its sum and its count, is this or more.
    pub const fn is_reached_by(self, sum: u32, count: u32) -> bool {
        10 * sum >= self.0 * count
    }
}

/// The number with one decimal: "4.0".
impl fmt::Display for Tenths {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.0 / 10, self.0 % 10)
    }
}
