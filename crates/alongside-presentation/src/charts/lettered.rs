//! What the letters of the narrowest radar mean, under it.

use super::{Align, Ink, LINE_HEIGHT, Profile, Text};

const SIZE: f64 = 14.0;

/// How far the names stand in from their letters.
const INDENT: f64 = 20.0;

/// The letter of an axis, from the top clockwise.
pub(super) fn letter(axis: usize) -> &'static str {
    "ABCDEFGH".get(axis..=axis).unwrap_or_default()
}

/// Which end of an axis is which, then a name for each letter: lines under each other from
/// `top`, as wide as `width` at most. None for a radar without axes.
pub(super) fn key(profile: &Profile, width: f64, top: f64) -> Vec<Text> {
    if profile.rows.is_empty() {
        return Vec::new();
    }
    let ends = ["Middle: Never", "Edge: Always"];
    let mut lines: Vec<Text> = Vec::new();
    let below = |lines: &[Text]| lines.last().map_or(top, |line| line.baseline) + LINE_HEIGHT;
    let line =
        |words, x, baseline, ink| Text { words, x, baseline, align: Align::Start, size: SIZE, ink };
    for end in ends {
        let text = line(end, 0.0, below(&lines), Ink::Soft);
        lines.extend(text.within(width));
    }
    for (axis, row) in profile.rows.iter().enumerate() {
        let baseline = below(&lines);
        lines.push(line(letter(axis), 0.0, baseline, Ink::Strong));
        lines.extend(line(row.label, INDENT, baseline, Ink::Strong).within(width - INDENT));
    }
    lines
}
