//! The whole-school picture for leaders: counts, how they were made, and what they are not.

use alongside_core::bank::META;
use alongside_core::dates;
use alongside_core::leader::{Picture, STANDING_NOTE, method_note};
use jiff::civil::Date;

use super::parts::{Block, PrintOut, Side, part};
use crate::content::paper::school;

/// One side: the counts and the notes that always stand with them.
pub fn school(picture: &Picture, today: Date) -> PrintOut {
    let words = |words: String| Block::Words(words);
    let note = words(format!("{} {}", STANDING_NOTE[0], STANDING_NOTE[1]));
    let parts = [
        part(school::COUNTS, [Block::School(picture.clone())]),
        part(school::WHAT_IT_IS, [note, words(META.status_note.to_owned())]),
        part(school::HOW_IT_WAS_MADE, [words(method_note())]),
    ];
    let side = Side {
        title: school::TITLE.to_owned(),
        facts: vec![("Pairs", picture.pairs.to_string()), ("Printed", dates::full(today))],
        parts: parts.into_iter().flatten().collect(),
        code: None,
        foot: school::FOOT,
    };
    PrintOut { sides: vec![side], is_dense: true }
}
