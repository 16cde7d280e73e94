//! The names of all files that the app saves.

use alongside_core::dates;
use alongside_core::pair::Partnership;
use alongside_core::text::{is_format, is_printed, is_seen, length};
use jiff::civil::Date;

/// The longest first part of a name, in bytes. With all that follows a name stays below the 143 bytes
/// that an encrypted home folder takes, and far below the 255 of other file systems.
const WHOSE_MAX: usize = 80;

/// A name that every file system takes: "oak-class-agreement-2026-09-04.docx". It says whose the file is,
/// what it is and the day on which it was saved (docs/product.md, section 4, step 9); what is empty or not
/// known is left out.
///
/// Small letters, digits and whatever isn't ASCII are kept, dashes stand for the rest. (To know the letters
/// of every alphabet takes 25 kB of tables.) Nothing is hidden in it, and nothing turns it round.
pub fn file_name(whose: &str, what: &str, day: Option<Date>, ending: &str) -> String {
    let (whose, what) = (plain(whose), plain(what));
    let day = day.map(dates::to_iso).unwrap_or_default();
    let parts = [fitting(&whose, WHOSE_MAX), &what, &day];
    let said: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    let stem = match said.join("-") {
        stem if stem.is_empty() => "alongside".to_owned(),
        stem if is_device(&stem) => format!("alongside-{stem}"),
        stem => stem,
    };
    stem + ending
}

/// Whose a file is: the name that the pair gave, or the random id of a partnership that has none or is not
/// to be named, so that the files of two don't have one name.
pub fn whose(partnership: &Partnership, is_named: bool) -> String {
    match is_named && !plain(&partnership.label).is_empty() {
        true => partnership.label.clone(),
        false => format!("partnership {}", partnership.id.as_str()),
    }
}

fn plain(text: &str) -> String {
    let text: String = text.chars().filter(|&it| is_joiner(it) || !is_dropped(it)).collect();
    let text = text.to_ascii_lowercase();
    let words = text.split(|it| !is_kept(it)).filter(|word| is_seen(word));
    words.collect::<Vec<_>>().join("-")
}

/// What holds an emoji or a word of some scripts together.
fn is_joiner(character: char) -> bool {
    matches!(
        character,
        '\u{200c}' | '\u{200d}' | '\u{fe0e}' | '\u{fe0f}' | '\u{e0020}'..='\u{e007f}'
    )
}

fn is_dropped(character: char) -> bool {
    let is_nothing = !is_printed(character) && !character.is_whitespace();
    is_nothing || is_format(character) || matches!(character, '\u{fff0}'..='\u{fffd}')
}

/// Beside letters and digits all that isn't ASCII, but spaces, controls and the twins of what no name may
/// have: some systems fold them.
fn is_kept(character: char) -> bool {
    let is_twin = matches!(
        character,
        '．' | '／'
            | '＼'
            | '：'
            | '＊'
            | '？'
            | '＂'
            | '＜'
            | '＞'
            | '｜'
            | '∕'
            | '⁄'
            | '․'
            | '…'
    );
    let is_foreign =
        !character.is_ascii() && !character.is_whitespace() && !character.is_control() && !is_twin;
    character.is_ascii_alphanumeric() || is_foreign
}

/// The beginning of a text, of at most so many bytes: whole words where that leaves one, and never a part
/// of what is seen as one character.
fn fitting(text: &str, most: usize) -> &str {
    let start = length::within(text, most);
    let is_parted =
        text.get(start.len()..).is_some_and(|rest| !rest.is_empty() && !rest.starts_with('-'));
    let words = start.rfind('-').filter(|&end| is_parted && end > 0);
    words.and_then(|end| start.get(..end)).unwrap_or(start)
}

/// The names that Windows keeps for devices, whatever follows a dot.
fn is_device(stem: &str) -> bool {
    let digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '¹', '²', '³'];
    let is_port =
        |name: &str| stem.strip_prefix(name).and_then(|rest| rest.strip_suffix(digits)) == Some("");
    matches!(stem, "con" | "prn" | "aux" | "nul") || is_port("com") || is_port("lpt")
}
