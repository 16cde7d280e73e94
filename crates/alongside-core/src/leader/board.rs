//! When a whole-school picture may be shown, and when another in its place.

use std::collections::BTreeSet;

use super::picture::{AT_LEAST, Counts, Picture, Row};
use super::result::PairResult;
use crate::bank::{Frame, Line, SCORING};

/// The fewest pairs that have to come before the picture changes (bank, `scoring.school_min_more`).
pub const MORE: u32 = SCORING.school_min_more;

/// What became of asking for a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Built {
    /// The picture shows all of the pairs that were given.
    Whole,
    /// There are so many pairs, fewer than [`AT_LEAST`], and no picture (docs/product.md, section 6, "Run a
    /// session").
    TooFew(u32),
    /// The picture is as it was: so many pairs have come since, fewer than [`MORE`].
    Waits(u32),
    /// The picture is as it was: pairs that are in it were not given again.
    LeftOut,
}

/// The pictures that are shown, one of each frame: how often and how clear are two questions, and their counts are
/// never added up. They last as long as the page.
#[derive(Debug, Clone)]
pub struct Boards([Board; 2]);

impl Default for Boards {
    fn default() -> Self {
        Boards(Frame::ALL.map(Board::new))
    }
}

impl Boards {
    /// Builds the picture of each frame that there are pairs of, if it may be shown after the one before.
    pub fn build(&mut self, all: &BTreeSet<PairResult>) -> Vec<(Frame, Built)> {
        let mut built = Vec::new();
        for (frame, board) in Frame::ALL.into_iter().zip(&mut self.0) {
            // One by one: collecting them brings a sort of its own.
            let mut its = BTreeSet::new();
            its.extend(all.iter().copied().filter(|it| it.frame() == frame));
            if !its.is_empty() || board.picture.is_some() {
                built.push((frame, board.build(its)));
            }
        }
        built
    }

    /// The pictures that are shown, at most one of each frame.
    pub fn pictures(&self) -> impl Iterator<Item = &Picture> {
        self.0.iter().filter_map(Board::picture)
    }
}

/// The picture of one frame that is shown, with the pairs in it.
#[derive(Debug, Clone)]
pub struct Board {
    frame: Frame,
    shown: BTreeSet<PairResult>,
    picture: Option<Picture>,
}

impl Board {
    /// A board for pairs of this frame, with no picture.
    pub fn new(frame: Frame) -> Board {
        Board { frame, shown: BTreeSet::new(), picture: None }
    }

    /// The picture that is shown; `None` until there were pairs enough.
    pub fn picture(&self) -> Option<&Picture> {
        self.picture.as_ref()
    }

    /// Builds the picture of these pairs, if it may be shown after the one before.
    pub fn build(&mut self, all: BTreeSet<PairResult>) -> Built {
        let count = all.len() as u32;
        let before = self.shown.len() as u32;
        if !self.shown.is_subset(&all) {
            return Built::LeftOut;
        }
        match (&self.picture, count - before) {
            (None, _) if count < AT_LEAST => return Built::TooFew(count),
            (Some(_), 0) => return Built::Whole,
            (Some(_), more) if more < MORE => return Built::Waits(more),
            _ => {}
        }
        let counted = Line::all().zip(Counts::of_all(&all));
        let rows = counted.map(|(line, counts)| {
            let was = self.picture.as_ref().and_then(|picture| picture.counts(line));
            let now = counts.shown();
            let counts = match (was, now) {
                // Of those that came too few have answers here: they would stand alone.
                (Some(was), Some(now)) if now.answered() - was.answered() < MORE => Some(was),
                _ => now,
            };
            Row { line, counts }
        });
        let (frame, rows) = (self.frame, rows.collect());
        self.picture = Some(Picture { frame, pairs: count, rows });
        self.shown = all;
        Built::Whole
    }
}

impl Picture {
    fn counts(&self, line: Line) -> Option<Counts> {
        self.rows.iter().find(|row| row.line == line)?.counts
    }
}
