//! What is said of the picture, on screen and on paper.

use core::cmp::Ordering;

use super::{AT_LEAST, Found, MORE, Unreadable};
use crate::code::PAIR_CHARACTERS;
use crate::isolate::isolate;

/// What stands with every picture.
pub const STANDING_NOTE: [&str; 2] =
    ["These are pairs’ own views on one day.", "Do not use them to compare classes or people."];

/// How the picture was made, for whoever reads the paper.
pub fn method_note() -> String {
    format!(
        "Each pair answered on their own and chose to give a code. A code says only the group of each principle and whether the pair asks the school for help with it: no names, no ratings. Working well for both: both people rate it Often or Always on average. To work on together: both rate it under Sometimes. Seen differently: their averages are a step or more apart. Mixed: anything else. Nothing is shown of fewer than {AT_LEAST} pairs, and the picture changes only when at least {MORE} more have come."
    )
}

/// "line 7", and of which file where it isn't what was pasted.
pub fn line_words(line: usize, file: &str) -> String {
    match file {
        "" => format!("line {line}"),
        file => format!("line {line} of {}", isolate(file)),
    }
}

/// "12 pairs found", and what else was there: "1 not readable: line 7 (KQ4T-9). 1 repeated."
pub fn found_words(found: &Found) -> (String, String) {
    let title = match found.pairs {
        0 => "No pair codes found".to_owned(),
        1 => "1 pair found".to_owned(),
        pairs => format!("{pairs} pairs found"),
    };
    let mut more = Vec::new();
    if found.unreadable_count > 0 {
        let told = found
            .unreadable
            .iter()
            .map(|it| format!("{} ({})", line_words(it.line, &it.file), isolate(&it.text)));
        let told = told.collect::<Vec<_>>().join(", ");
        let rest = match found.unreadable_count - found.unreadable.len() {
            0 => String::new(),
            rest => format!(" and {rest} more"),
        };
        more.push(format!("{} not readable: {told}{rest}.", found.unreadable_count));
    }
    if let (0, [Unreadable { length, .. }]) = (found.pairs, found.unreadable.as_slice()) {
        match length.cmp(&PAIR_CHARACTERS) {
            Ordering::Less => {
                more.push(format!(
                    "It has {length} of the {PAIR_CHARACTERS} characters of a pair code."
                ));
            }
            Ordering::Greater => more.push(format!(
                "It has {length} characters, and a pair code has {PAIR_CHARACTERS}."
            )),
            Ordering::Equal => {}
        }
    }
    if found.newer > 0 {
        more.push(format!(
            "{} made by another version of Alongside: reload the page, or ask for a new code.",
            found.newer
        ));
    }
    if found.repeated > 0 {
        more.push(format!("{} repeated.", found.repeated));
    }
    (title, more.join(" "))
}
