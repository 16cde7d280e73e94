//! What a radar is made of.

use alongside_core::bank::Role;

use super::super::{Mark, MarkSizes, Point, Rect, Text};

/// The words of one ring.
#[derive(Debug, Clone, PartialEq)]
pub struct RingWord {
    /// What breaks the lines behind the words.
    pub ground: Rect,
    /// The words in the middle of their ground, on one line or two.
    pub lines: Vec<Text>,
}

/// One person's answers round the radar.
#[derive(Debug, Clone, PartialEq)]
pub struct Outline {
    /// Whose answers the outline shows.
    pub role: Role,
    /// The lines from mean to mean. An outline with every mean is one run that ends where it began; where
    /// there are not enough answers, it stays open.
    pub runs: Vec<Vec<Point>>,
}

/// The marks of one axis.
#[derive(Debug, Clone, PartialEq)]
pub struct Spot {
    /// The marks, in the order in which they are drawn.
    pub marks: Vec<Mark>,
    /// How big they are: where the two would cover each other, the circle stands in a larger diamond.
    pub sizes: MarkSizes,
}

impl Spot {
    /// Whether the two marks stand in one place.
    pub fn is_met(&self) -> bool {
        matches!(self.marks[..], [one, other] if one.at == other.at)
    }
}
