//! The whole-school picture for leaders: what pairs say, how it was counted, and what it is not.

use alongside_core::bank::{META, SCHOOL};
use alongside_core::dates;
use alongside_core::leader::{Picture, STANDING_NOTE, method_note};
use jiff::civil::Date;

use super::parts::{Block, PrintOut, Side, answered, part};
use crate::content::paper::school;

/// A side for the picture of each frame, with the notes that always stand with it: how often and how clear are two
/// questions, so they are never on one.
pub fn school<'p>(pictures: impl IntoIterator<Item = &'p Picture>, today: Date) -> PrintOut {
    let sides = pictures.into_iter().map(|picture| side(picture, today)).collect();
    PrintOut { sides, is_dense: true }
}

fn side(picture: &Picture, today: Date) -> Side {
    let words = |words: &str| Block::Words(words.to_owned());
    let note = words(&format!("{} {}", STANDING_NOTE[0], STANDING_NOTE[1]));
    let few = (!picture.has_numbers()).then(|| words(SCHOOL.small_group_note));
    let counts = match picture.has_numbers() {
        true => school::COUNTS,
        false => school::WORDS,
    };
    let parts = [
        part(counts, [Block::School(picture.clone())]),
        part(school::WHAT_IT_IS, [note].into_iter().chain(few).chain([words(META.status_note)])),
        part(school::HOW_IT_WAS_MADE, [words(&method_note(picture.frame))]),
    ];
    Side {
        title: school::TITLE.to_owned(),
        facts: vec![
            answered(picture.frame),
            ("Out of", picture.pairs_words()),
            ("Printed", dates::full(today)),
        ],
        parts: parts.into_iter().flatten().collect(),
        code: None,
        foot: school::FOOT.to_owned(),
    }
}
