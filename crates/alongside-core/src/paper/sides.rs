//! How many sides a paper takes.

/// The height of what can be printed on a side of A4, in hundredths of a millimetre: the paper less its
/// margins of 13 and 12 mm (style/print.css).
pub const SIDE: u32 = 29_700 - 1_300 - 1_200;

/// How many sides blocks take that stay in one piece each. Given is where each begins and ends on an
/// endless side, from the top and in order, in the same unit as a side; a block that doesn't fit on what
/// is left of a side begins the next one, and one that is longer than a side runs on.
pub fn sides(blocks: &[(u32, u32)], side: u32) -> usize {
    let (mut count, mut start) = (1, 0);
    for &(top, bottom) in blocks {
        // A side is never left without anything on it.
        if bottom > start + side && top > start {
            count += 1;
            start = top;
        }
        while bottom > start + side {
            count += 1;
            start += side;
        }
    }
    count
}
