//! The whole-school picture for leaders: counts, how they were made, and what they are not.

use alongside_core::bank::META;
use alongside_core::dates;
use alongside_core::leader::{Picture, STANDING_NOTE, method_note};
use jiff::civil::Date;

use super::parts::{Block, Document, Side, part};

/// One side: the counts and the notes that always stand with them.
pub fn school(picture: &Picture, today: Date) -> Document {
    let words = |words: String| Block::Words(words);
    let note = words(format!("{} {}", STANDING_NOTE[0], STANDING_NOTE[1]));
    let parts = [
        part("How many pairs said what", [Block::School(picture.clone())]),
        part("What this is", [note, words(META.status_note.to_owned())]),
        part("How it was made", [words(method_note())]),
    ];
    let side = Side {
        title: "Whole-school picture".to_owned(),
        facts: vec![("Pairs", picture.pairs.to_string()), ("Printed", dates::full(today))],
        parts: parts.into_iter().flatten().collect(),
        code: None,
        foot: "No names, no ratings and no list of pairs went into this.",
    };
    Document { sides: vec![side], is_dense: true }
}
