//! What stands for which character of a code, held against another source than the table is made of.

use alongside_core::code::{Fold, fold};
use unicode_normalization::UnicodeNormalization;

/// What is put between letters and digits in the compatible forms of numbered lists and the like.
const SIGNS: [char; 5] = ['(', ')', '.', ',', '/'];

/// Format characters, category Cf of Unicode 14.
const FORMATS: [(u32, u32); 21] = [
    (0xad, 0xad),
    (0x600, 0x605),
    (0x61c, 0x61c),
    (0x6dd, 0x6dd),
    (0x70f, 0x70f),
    (0x890, 0x891),
    (0x8e2, 0x8e2),
    (0x180e, 0x180e),
    (0x200b, 0x200f),
    (0x202a, 0x202e),
    (0x2060, 0x2064),
    (0x2066, 0x206f),
    (0xfeff, 0xfeff),
    (0xfff9, 0xfffb),
    (0x110bd, 0x110bd),
    (0x110cd, 0x110cd),
    (0x13430, 0x13438),
    (0x1bca0, 0x1bca3),
    (0x1d173, 0x1d17a),
    (0xe0001, 0xe0001),
    (0xe0020, 0xe007f),
];

/// Dashes, category Pd of Unicode 14, and what else is put for one.
const DASHES: &str = "-֊־᐀᠆‐‑‒–—―⸗⸚⸺⸻⹀⹝〜〰゠︱︲﹘﹣－\u{10ead}−⁃˗ー─‾⁻₋";

/// Small letters below the line that the table's source knows and the other doesn't yet.
const NEWER: [char; 3] = ['\u{209d}', '\u{209e}', '\u{209f}'];

fn letters(character: char) -> Option<String> {
    let signs = SIGNS;
    let compatible: String = character.nfkc().filter(|it| !signs.contains(it)).collect();
    let is_code = compatible.chars().all(|it| it.is_ascii_alphanumeric()) && !compatible.is_empty();
    is_code.then_some(compatible)
}

#[test]
fn every_compatible_form_of_letters_and_digits_is_read_as_those() {
    for character in char::MIN..=char::MAX {
        let folded = match fold(character) {
            Fold::Is(is) if is.is_ascii_alphanumeric() => Some(is.to_string()),
            Fold::Letters(letters) => Some(letters.to_owned()),
            _ => None,
        };
        // Empty places in the alphabets of mathematics, whose letters stand elsewhere.
        let is_empty_place =
            ('\u{1d400}'..'\u{1d6a4}').contains(&character) && character.nfkc().eq([character]);
        let of_case = matches!(character, 'ı' | 'İ').then(|| "i".to_owned());
        if is_digit_of_its_script(character, folded.as_deref()) {
            continue;
        }
        if !is_empty_place && !NEWER.contains(&character) {
            assert_eq!(folded, letters(character).or(of_case), "{character:?}");
        }
    }
}

/// Whether a character is one of ten in a row that count from 0 to 9 and have no other form.
fn is_digit_of_its_script(character: char, folded: Option<&str>) -> bool {
    let value = folded.and_then(|it| it.parse::<u32>().ok()).filter(|value| *value < 10);
    let Some(value) = value.filter(|_| character.is_numeric() && character.nfkc().eq([character]))
    else {
        return false;
    };
    let zero = u32::from(character) - value;
    !character.is_ascii()
        && (0..10).all(|digit| {
            let it = char::from_u32(zero + digit).map(fold);
            it == char::from_digit(digit, 10).map(Fold::Is)
        })
}

#[test]
fn marks_that_nobody_sees_are_nothing() {
    let formats = FORMATS.into_iter().flat_map(|(first, last)| first..=last);
    let selectors =
        (0xfe00..=0xfe0f).chain(0xe0100..=0xe01ef).chain([0x34f, 0x115f, 0x3164, 0xffa0]);
    let controls = (0..0x20).chain(0x7f..0xa0).filter(|it| !matches!(it, 9..=13 | 0x85));
    for at in formats.chain(selectors).chain(controls) {
        let character = char::from_u32(at).expect("a character");
        assert_eq!(fold(character), Fold::Nothing, "{character:?}");
    }
}

#[test]
fn every_dash_space_and_end_of_a_line_is_one() {
    for dash in DASHES.chars() {
        assert_eq!(fold(dash), Fold::Is('-'), "{dash:?}");
    }
    for character in (char::MIN..=char::MAX).filter(|it| it.is_whitespace()) {
        let is = match character {
            '\r' => '\r',
            '\n' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => '\n',
            _ => ' ',
        };
        assert_eq!(fold(character), Fold::Is(is), "{character:?}");
    }
}

#[test]
fn letters_and_signs_of_others_stay_as_they_are() {
    for character in "ÉéñŵßДокΩ字漢かカعא\u{1f600}€“”…•·~".chars() {
        assert_eq!(fold(character), Fold::Is(character), "{character:?}");
    }
    for character in ' '..='~' {
        assert_eq!(fold(character), Fold::Is(character));
    }
}
