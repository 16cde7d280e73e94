//! How long a text is, as people see it.
//!
//! What somebody reads as one character may be many to a program: a flag, a family, an "é" typed as two.
//! Every limit in a form counts what is seen, by the extended grapheme clusters of Unicode (UAX #29), and
//! nothing is ever taken off in the middle of one.

use super::clusters::clusters;

/// The most that is kept of what stands in one box, in Unicode scalar values. It is far past every limit of
/// a form, so that what is too much stays to be shortened; a book pasted by mistake must not fill the store.
pub const KEPT_MAX: usize = 10_000;

/// So many scalar values on one character are one, the next ones another: more are on none that is written
/// anywhere (UAX #15, "Stream-Safe Text Format", allows 30).
const MARKS_MAX: usize = 32;

/// How many characters a text has, as people count them.
pub fn of(text: &str) -> usize {
    clusters(text).map(|(_, character)| character.chars().count().div_ceil(MARKS_MAX)).sum()
}

/// How many characters a text has more than `max`; 0 when it fits.
pub fn over(text: &str, max: usize) -> usize {
    of(text).saturating_sub(max)
}

/// What is kept of a text: all of it, or whole characters up to [`KEPT_MAX`] scalar values.
pub fn kept(text: &str) -> &str {
    // A text has no more scalar values than bytes.
    if text.len() <= KEPT_MAX {
        return text;
    }
    let (mut scalars, mut end) = (0, 0);
    for (_, character) in clusters(text) {
        scalars += character.chars().count();
        if scalars > KEPT_MAX {
            break;
        }
        end += character.len();
    }
    &text[..end]
}

/// The whole characters at the beginning of a text that together have at most so many bytes.
pub fn within(text: &str, bytes: usize) -> &str {
    let ends = clusters(text).map(|(start, character)| start + character.len());
    &text[..ends.take_while(|&end| end <= bytes).last().unwrap_or(0)]
}

/// The first `max` characters of a text, as people count them.
pub fn clip(text: &str, max: usize) -> &str {
    match clusters(text).nth(max) {
        Some((end, _)) => &text[..end],
        None => text,
    }
}
