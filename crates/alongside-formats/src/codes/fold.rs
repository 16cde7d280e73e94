//! What programs do to the characters of a code, undone: one rule for every kind of code and every way
//! in.
//!
//! # Design
//!
//! A code is capitals, digits and dashes. On its way it may become full-width, mathematical, circled or
//! raised letters, which Unicode calls compatible (UAX 15, NFKC); its dash any other dash; and marks that
//! nobody sees may come between. The build script looks up what each character stands for and writes it
//! down as runs of neighbours with one rule, so that it is found by halving, and the app carries no more
//! of Unicode than that.

include!(concat!(env!("OUT_DIR"), "/folds.rs"));

/// The letters of a mathematical alphabet: capitals, then small ones.
const ALPHABET: u8 = 52;

/// What a character stands for in a code (docs/product.md, section 5).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fold {
    /// It stands for one character. Of spaces only `' '`, of dashes only `'-'`, and of what ends lines only
    /// `'\r'` and `'\n'`.
    Is(char),
    /// It stands for several letters and digits.
    Letters(&'static str),
    /// It is an accent on the letter before it.
    Accent,
    /// It stands for nothing: nobody sees it.
    Nothing,
}

/// What a character stands for. One that Unicode has no ASCII letter or digit for is itself.
pub fn fold(character: char) -> Fold {
    match character {
        '\n' | '\r' | ' '..='~' => Fold::Is(character),
        '\t' => Fold::Is(' '),
        '\u{b}' | '\u{c}' => Fold::Is('\n'),
        '\0'..='\u{7f}' => Fold::Nothing,
        _ => in_table(character),
    }
}

fn in_table(character: char) -> Fold {
    let at = u32::from(character);
    let run = STARTS.partition_point(|&start| start <= at).wrapping_sub(1);
    let place = match STARTS.get(run) {
        Some(start) if at - start < u32::from(LENGTHS[run]) => at - start,
        _ => return Fold::Is(character),
    };
    let is = |first: u8, place: u8| Fold::Is(char::from(first + place));
    let place_in = |count: u8| (place % u32::from(count)) as u8;
    match BECOMES[run] {
        0 => Fold::Nothing,
        1 => Fold::Accent,
        2 => {
            let earlier = (0..run).filter(|&run| BECOMES[run] == 2);
            let earlier: usize = earlier.map(|run| usize::from(LENGTHS[run])).sum();
            let letters = WORDS.split(' ').nth(earlier + place as usize);
            letters.map_or(Fold::Is(character), Fold::Letters)
        }
        b'A' => match place_in(ALPHABET) {
            capital @ 0..26 => is(b'A', capital),
            small => is(b'a', small - 26),
        },
        b'0' => is(b'0', place_in(10)),
        first if first == b'!' || first.is_ascii_alphanumeric() => is(first, place_in(u8::MAX)),
        fixed => is(fixed, 0),
    }
}

/// Whether a character that stands for itself is part of a word.
pub(crate) fn is_part_of_word(character: char) -> bool {
    // Letters of the alphabets around: none is in a code, but they may be meant to be.
    character.is_ascii_alphanumeric() || matches!(character, 'À'..='ɏ' | 'Ͱ'..='ԯ')
}

/// A capital with an accent, as no code has it: the letter that it is in western Europe, or else the
/// accent.
pub(crate) fn accented(letter: char, accent: char) -> char {
    let mut composed = COMPOSED.chars();
    while let [Some(whole), Some(of), Some(with)] = [(); 3].map(|()| composed.next()) {
        if (of, with) == (letter.to_ascii_uppercase(), accent) {
            return whole;
        }
    }
    accent
}
