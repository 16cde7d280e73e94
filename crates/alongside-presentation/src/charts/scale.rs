//! The words of the scale, on as many lines as there is room for.

use alongside_core::answers::Rating;
use alongside_core::bank::Frame;

use super::{Align, Ink, Text, estimated_width};

/// From one line of words over a plot to the next.
pub(super) const HEAD_LINE: f64 = 16.0;

const SIZE: f64 = 14.0;

/// The words of the five steps, each on as many lines as a chart of this width asks for. Where there is no room for
/// all of them, the two ends and the middle have words, and in the narrowest only the ends.
pub(super) fn steps(frame: Frame, width: f64) -> [Vec<&'static str>; 5] {
    let is_worded = |rating: Rating| match width {
        300.0.. => true,
        180.0.. => matches!(rating, Rating::Never | Rating::Sometimes | Rating::Always),
        _ => matches!(rating, Rating::Never | Rating::Always),
    };
    Rating::ALL.map(|rating| match (is_worded(rating), width) {
        (false, _) => Vec::new(),
        (true, 300.0..) => on_two_lines(rating.word(frame)),
        (true, _) => rating.word(frame).split(' ').collect(),
    })
}

/// The words of a step over its line at `x`, the last of them on this baseline. Words that would reach past an edge
/// of the chart stand at it.
pub(super) fn above(lines: &[&'static str], x: f64, baseline: f64, width: f64) -> Vec<Text> {
    let half = |words: &&str| estimated_width(words, SIZE, Ink::Soft) / 2.0;
    let widest = lines.iter().map(half).fold(0.0, f64::max);
    let x = x.min(width - widest).max(widest);
    let first = baseline - HEAD_LINE * lines.len().saturating_sub(1) as f64;
    let text = |(line, &words): (usize, &&'static str)| Text {
        words,
        x,
        baseline: first + HEAD_LINE * line as f64,
        align: Align::Middle,
        size: SIZE,
        ink: Ink::Soft,
    };
    lines.iter().enumerate().map(text).collect()
}

/// The words on two lines of about the same length, or on one where there is no space in them.
pub(super) fn on_two_lines(words: &'static str) -> Vec<&'static str> {
    let cuts = words.match_indices(' ').map(|(at, _)| [&words[..at], &words[at + 1..]]);
    let longest = |lines: &[&str; 2]| lines.map(|line| line.chars().count()).into_iter().max();
    cuts.min_by_key(longest).map_or_else(|| vec![words], Vec::from)
}
