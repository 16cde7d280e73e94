//! What stands under a radar: which end of an axis is which, where its rings have no words; what its numbers mean,
//! where its labels have no room; and what a diamond round a dot means, where there is one.

use alongside_core::answers::Rating;

use super::super::{Align, Ink, LINE_HEIGHT, Profile, Row, Text, estimated_width};
use crate::content::charts::radar;

const SMALL: f64 = 14.0;
const TEXT: f64 = 16.0;

/// How far the names stand in from their numbers.
const INDENT: f64 = 28.0;

/// How far the words of the scale stand in from the end that they are of.
const ENDS_INDENT: f64 = 56.0;

/// From one entry of the list to the next.
const ENTRY: f64 = 26.0;

/// The room between the parts, and between a name and its finding.
const GAP: f64 = 8.0;

/// The number of an axis, from the top clockwise.
pub(super) fn number(axis: usize) -> &'static str {
    "12345678".get(axis..=axis).unwrap_or_default()
}

/// Lines under each other, as wide as `width` at most.
pub(super) struct Under {
    width: f64,
    /// Where the last line stands.
    bottom: f64,
    pub(super) lines: Vec<Text>,
}

impl Under {
    pub(super) fn new(width: f64, top: f64) -> Under {
        Under { width, bottom: top, lines: Vec::new() }
    }

    /// Which end of an axis is which.
    pub(super) fn ends(&mut self, profile: &Profile) {
        for (end, rating) in [("Middle:", Rating::Never), ("Edge:", Rating::Always)] {
            self.bottom += LINE_HEIGHT;
            self.lines.push(self.line(end, 0.0, SMALL, Ink::Soft));
            let words = self.line(rating.word(profile.frame), ENDS_INDENT, SMALL, Ink::Soft);
            self.push_within(words);
        }
        self.bottom += GAP;
    }

    /// A name for each number, and its finding: beside it, or under it where one line is too short for any.
    pub(super) fn list(&mut self, profile: &Profile) {
        let room = self.width - INDENT - GAP;
        let one_line = |row: &Row| {
            let name = estimated_width(row.label(), TEXT, Ink::Plain);
            name + estimated_width(row.words, SMALL, Ink::Soft)
        };
        let is_beside = profile.principles().all(|row| one_line(row) <= room);
        for (axis, row) in profile.principles().enumerate() {
            self.bottom += ENTRY;
            self.lines.push(self.line(number(axis), 0.0, TEXT, Ink::Strong));
            self.push_within(self.line(row.label(), INDENT, TEXT, Ink::Plain));
            if is_beside {
                let words = self.line(row.words, self.width, SMALL, Ink::Soft);
                self.lines.push(Text { align: Align::End, ..words });
            } else {
                self.bottom += LINE_HEIGHT;
                self.push_within(self.line(row.words, INDENT, SMALL, Ink::Soft));
            }
        }
        self.bottom += GAP;
    }

    /// What a diamond round a dot means.
    pub(super) fn met(&mut self) {
        self.bottom += LINE_HEIGHT;
        self.push_within(self.line(radar::MET, 0.0, SMALL, Ink::Soft));
    }

    fn line(&self, words: &'static str, x: f64, size: f64, ink: Ink) -> Text {
        Text { words, x, baseline: self.bottom, align: Align::Start, size, ink }
    }

    fn push_within(&mut self, text: Text) {
        let lines = text.within(self.width - text.x);
        self.bottom += LINE_HEIGHT * lines.len().saturating_sub(1) as f64;
        self.lines.extend(lines);
    }
}
