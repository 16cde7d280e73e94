//! What is said of the codes that were found in a text.

use core::cmp::Ordering;

use alongside_core::text::isolate;

use super::found::{Found, Unreadable};
use crate::codes::PAIR_CHARACTERS;
use crate::content::codes::many;

/// A line of what was pasted as "line 7", and one of a file as "line 7 of codes.csv".
pub fn line_words(line: usize, file: &str) -> String {
    match file {
        "" => format!("line {line}"),
        file => format!("line {line} of {}", isolate(file)),
    }
}

/// "12 pairs found", and what else was there: "1 not readable: line 7 (KQ4T-9). 1 repeated."
/// (docs/product.md, section 6, "Run a session").
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
            Ordering::Less => more.push(many::too_short(PAIR_CHARACTERS, length)),
            Ordering::Greater => more.push(many::too_long(PAIR_CHARACTERS, length)),
            Ordering::Equal => {}
        }
    }
    match found.sessions {
        0 => {}
        1 => more.push(many::ONE_SESSION.to_owned()),
        sessions => more.push(many::sessions(sessions)),
    }
    if found.newer > 0 {
        more.push(many::other_version(found.newer));
    }
    if found.drafts > 0 {
        more.push(many::of_a_draft(found.drafts));
    }
    if found.repeated > 0 {
        more.push(format!("{} repeated.", found.repeated));
    }
    (title, more.join(" "))
}
