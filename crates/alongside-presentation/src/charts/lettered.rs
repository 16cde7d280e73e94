//! What stands under a radar that has no room for its words: which end of an axis is which, and in the narrowest
//! what the letters mean.

use alongside_core::answers::Rating;

use super::{Align, Ink, LINE_HEIGHT, Profile, Text};

const SIZE: f64 = 14.0;

/// How far the names stand in from their letters.
const INDENT: f64 = 20.0;

/// How far the words of the scale stand in from the end that they are of.
const ENDS_INDENT: f64 = 56.0;

/// The letter of an axis, from the top clockwise.
pub(super) fn letter(axis: usize) -> &'static str {
    "ABCDEFGH".get(axis..=axis).unwrap_or_default()
}

/// Which end of an axis is which: lines under each other from `top`, as wide as `width` at most. None for a radar
/// without axes.
pub(super) fn ends(profile: &Profile, width: f64, top: f64) -> Vec<Text> {
    let mut lines: Vec<Text> = Vec::new();
    if profile.principles().next().is_some() {
        for (end, rating) in [("Middle:", Rating::Never), ("Edge:", Rating::Always)] {
            let baseline = below(&lines, top);
            lines.push(line(end, 0.0, baseline, Ink::Soft));
            let words = line(rating.word(profile.frame), ENDS_INDENT, baseline, Ink::Soft);
            lines.extend(words.within(width - ENDS_INDENT));
        }
    }
    lines
}

/// A name for each letter, under the two ends.
pub(super) fn key(profile: &Profile, width: f64, top: f64) -> Vec<Text> {
    let mut lines = ends(profile, width, top);
    for (axis, row) in profile.principles().enumerate() {
        let baseline = below(&lines, top);
        lines.push(line(letter(axis), 0.0, baseline, Ink::Strong));
        lines.extend(line(row.label(), INDENT, baseline, Ink::Strong).within(width - INDENT));
    }
    lines
}

fn below(lines: &[Text], top: f64) -> f64 {
    lines.last().map_or(top, |line| line.baseline) + LINE_HEIGHT
}

fn line(words: &'static str, x: f64, baseline: f64, ink: Ink) -> Text {
    Text { words, x, baseline, align: Align::Start, size: SIZE, ink }
}
