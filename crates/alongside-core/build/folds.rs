//! Writes down what programs may have made of a character of a code, for `src/code/fold.rs` to include.
//!
//! The characters are looked up in Unicode's own data here, so that the app carries a table of runs
//! and none of that data.

use std::fmt::Write;

use icu_normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};
use icu_properties::props::{Dash, DefaultIgnorableCodePoint, GeneralCategory, WhiteSpace};
use icu_properties::{CodePointMapData, CodePointSetData};

/// What is put for a dash and isn't one to Unicode: the hyphen bullet, the minus of modifiers, lines
/// over and through, the lines of boxes, the long vowel of katakana, hangul's and the Chinese one, a
/// heavy minus, and what stands where a file's dash could not be decoded.
const DASHES: [char; 18] = [
    '¯', '˗', 'ˉ', '‾', '⁃', '⎯', '─', '━', '╌', '╍', '╴', '╶', '➖', 'ー', 'ㅡ', '一', 'ｰ',
    '\u{fffd}',
];

/// Looks like a space and isn't one to Unicode: a blank of braille.
const BLANK: char = '\u{2800}';

/// The marks of the table. They are told from what a run counts on from.
const DROPPED: u8 = 0;
const ACCENT: u8 = 1;
const WORDS: u8 = 2;

/// The letters of a mathematical alphabet: capitals, then small ones.
const ALPHABET: u32 = 52;

/// Neighbours with one rule: the first becomes this, and the others what follows on it.
#[derive(Clone, Copy)]
struct Run {
    start: u32,
    length: u32,
    becomes: u8,
}

/// Whole rows: the alphabets of mathematics, some of whose places are empty as the letter stands elsewhere,
/// their digits, and all that is full-width.
const ROWS: [Run; 3] = [
    Run { start: 0x1_d400, length: 13 * ALPHABET, becomes: b'A' },
    Run { start: 0x1_d7ce, length: 50, becomes: b'0' },
    Run { start: 0xff01, length: 94, becomes: b'!' },
];

/// The consts that `src/code/fold.rs` goes by.
pub fn rust() -> String {
    let mut runs = Vec::from(ROWS);
    let mut words = Vec::new();
    let mut composed = String::new();
    for character in '\u{80}'..=char::MAX {
        if ROWS.iter().any(|row| row.has(character)) {
            continue;
        }
        let Some((becomes, word)) = fold(character) else { continue };
        words.extend(word);
        match runs.last_mut() {
            Some(run) if run.goes_on(character.into(), becomes) => run.length += 1,
            _ => runs.push(Run { start: character.into(), length: 1, becomes }),
        }
    }
    runs.sort_by_key(|run| run.start);
    for character in 'À'..='Ý' {
        if let Some((letter, accent)) = parts(character) {
            composed.extend([character, letter, accent]);
        }
    }
    let mut table = String::new();
    let count = runs.len();
    let _ = write!(table, "const STARTS: [u32; {count}] = {:?};", column(&runs, |it| it.start));
    let _ = write!(table, "const LENGTHS: [u16; {count}] = {:?};", column(&runs, |it| it.length));
    let _ = write!(table, "const BECOMES: [u8; {count}] = {:?};", column(&runs, |it| it.becomes));
    let _ = write!(table, "const WORDS: &str = {:?};", words.join(" "));
    let _ = write!(table, "const COMPOSED: &str = {composed:?};");
    table
}

fn column<T>(runs: &[Run], of: fn(&Run) -> T) -> Vec<T> {
    runs.iter().map(of).collect()
}

impl Run {
    fn has(self, character: char) -> bool {
        (self.start..self.start + self.length).contains(&character.into())
    }

    /// Whether the next character belongs to it.
    fn goes_on(&self, at: u32, becomes: u8) -> bool {
        // The same capitals and small letters in one row count as one.
        let next = match (self.becomes, self.length) {
            (b'A', 26..ALPHABET) => u32::from(b'a') + self.length - 26,
            (letter, _) if letter.is_ascii_alphanumeric() => u32::from(letter) + self.length,
            (fixed, _) => fixed.into(),
        };
        self.start + self.length == at && next == u32::from(becomes)
    }
}

/// What a character stands for, and the letters where they are several. `None` where it stands for
/// itself.
fn fold(character: char) -> Option<(u8, Option<String>)> {
    let category = CodePointMapData::<GeneralCategory>::new().get(character);
    let kept = compatible(character);
    if matches!(character, '\u{85}' | '\u{2028}' | '\u{2029}') {
        return Some((b'\n', None));
    }
    let letters = kept.trim_matches(['(', ')', '.', ',']).replace(['/', '.'], "");
    if letters.bytes().all(|it| it.is_ascii_alphanumeric()) && !letters.is_empty() {
        return Some(match letters.len() {
            1 => (letters.as_bytes()[0], None),
            _ => (WORDS, Some(letters)),
        });
    }
    if category == GeneralCategory::DecimalNumber {
        return Some((b'0' + digit(character), None));
    }
    let is_dash = |it| CodePointSetData::new::<Dash>().contains(it);
    if is_dash(character) || DASHES.contains(&character) || kept.chars().all(is_dash) {
        return Some((b'-', None));
    }
    let is_ignored = CodePointSetData::new::<DefaultIgnorableCodePoint>().contains(character)
        || matches!(category, GeneralCategory::Format | GeneralCategory::Control);
    if is_ignored {
        return Some((DROPPED, None));
    }
    if CodePointSetData::new::<WhiteSpace>().contains(character) || character == BLANK {
        return Some((b' ', None));
    }
    // Accents that are composed with Latin letters, then those that only decorate any character.
    match u32::from(character) {
        0x300..0x332 => Some((ACCENT, None)),
        0x332..0x370 | 0x1ab0..0x1b00 | 0x1dc0..0x1e00 | 0x20d0..0x2100 | 0xfe20..0xfe30 => {
            Some((DROPPED, None))
        }
        _ => None,
    }
}

/// The value of a digit of any script: Unicode keeps those of each side by side, from 0 to 9.
fn digit(character: char) -> u8 {
    let is_digit = |it: &char| {
        CodePointMapData::<GeneralCategory>::new().get(*it) == GeneralCategory::DecimalNumber
    };
    let before = ('\0'..character).rev().take_while(is_digit).count();
    // Under ten.
    (before % 10) as u8
}

/// The compatible form of a character, and of the letters that only a rule for case makes ASCII.
fn compatible(character: char) -> String {
    match character {
        'ı' | 'İ' => "i".to_owned(),
        _ => ComposingNormalizerBorrowed::new_nfkc().normalize(&character.to_string()).into_owned(),
    }
}

/// The letter and the accent that a letter of western Europe is composed of.
fn parts(character: char) -> Option<(char, char)> {
    let text =
        DecomposingNormalizerBorrowed::new_nfd().normalize(&character.to_string()).into_owned();
    let mut parts = text.chars();
    let (letter, accent) = (parts.next()?, parts.next()?);
    letter.is_ascii().then_some((letter, accent))
}
