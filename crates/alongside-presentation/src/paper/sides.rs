//! How many sides a paper takes.

/// The height of what can be printed on a side of A4, in hundredths of a millimetre: the paper less its
/// margins of 13 and 12 mm (style/print.css).
pub const SIDE: u32 = 29_700 - 1_300 - 1_200;

/// What stays in one piece on paper, in hundredths of a millimetre from the top of an endless side.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Piece {
    /// Where the piece begins.
    pub top: u32,
    /// Where the piece ends.
    pub bottom: u32,
    /// The height of what is printed again above the piece where it begins a side: a table's head.
    pub again: u32,
}

/// How many sides pieces take, in order: at least 1. One that doesn't fit on what is left of a side begins
/// the next one, and one that is longer than a side runs on. `side` is the height of a side, in the same unit
/// and never 0.
pub fn sides(pieces: &[Piece], side: u32) -> usize {
    let (mut count, mut start) = (1, 0_u32);
    for &Piece { top, bottom, again } in pieces {
        // A side is never left without anything on it.
        if bottom > start + side && top > start {
            count += 1;
            // A head that takes a side of its own is not printed again.
            start = if again < side { top.saturating_sub(again) } else { top };
        }
        while bottom > start + side {
            count += 1;
            start += side;
        }
    }
    count
}
