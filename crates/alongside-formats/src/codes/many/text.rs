//! A text as words and what stands between them, whatever programs have made of its characters.

use crate::codes::fold::{Fold, accented, fold, is_part_of_word};

/// A word with the gap before it.
pub(super) type Part = (Gap, Word);

/// The most spaces, and the most dashes, between two words of a code on one line.
const GAP_MAX: usize = 3;

/// The most ends of lines, and the most signs of a quotation.
const LINES_MAX: usize = 2;

const QUOTES_MAX: usize = 8;

/// The most spaces from the end of a line on.
const INDENT_MAX: usize = 40;

/// A word: letters and digits with nothing between.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Word {
    /// Where it begins and ends in the text, in bytes.
    pub(super) start: usize,
    pub(super) end: usize,
    /// How many letters and digits it has.
    pub(super) length: usize,
    /// How many of them are letters.
    pub(super) letters: usize,
    /// How many are capitals, small letters, and letters of no code.
    pub(super) capitals: usize,
    pub(super) small: usize,
    pub(super) foreign: usize,
    /// How often a digit follows on a letter, or a letter on a digit.
    pub(super) turns: usize,
    /// Whether it begins with a figure, or with a letter that is read as one.
    pub(super) has_figure_first: bool,
}

impl Word {
    fn take(&mut self, character: char, last: Option<char>) {
        let turns = last.is_some_and(|last| last.is_ascii_digit() != character.is_ascii_digit());
        self.turns += usize::from(turns);
        if self.length == 0 {
            self.has_figure_first =
                matches!(character, '0'..='9' | 'I' | 'L' | 'O' | 'i' | 'l' | 'o');
        }
        self.length += 1;
        self.letters += usize::from(!character.is_ascii_digit());
        self.capitals += usize::from(character.is_ascii_uppercase());
        self.small += usize::from(character.is_ascii_lowercase());
        self.foreign += usize::from(!character.is_ascii());
    }

    /// The word with the next one, where nothing that can be seen stands between them.
    pub(super) fn with(self, next: Word) -> Word {
        Word {
            end: next.end,
            length: self.length + next.length,
            letters: self.letters + next.letters,
            capitals: self.capitals + next.capitals,
            small: self.small + next.small,
            foreign: self.foreign + next.foreign,
            turns: self.turns + next.turns,
            ..self
        }
    }

    /// Whether the word is capitals and digits, as a code is shown, but for a stranger here and there.
    pub(super) fn is_coded(&self) -> bool {
        self.small == 0 && !self.is_foreign()
    }

    /// Whether half of the word or more is letters of no code.
    pub(super) fn is_foreign(&self) -> bool {
        2 * self.foreign >= self.length
    }

    /// Whether the word has capitals or small letters alone, but for one capital.
    pub(super) fn is_of_one_case(&self) -> bool {
        self.small == 0 || self.capitals <= 1
    }

    /// Whether the word has both letters and digits.
    pub(super) fn has_both(&self) -> bool {
        self.letters > 0 && self.letters < self.length
    }

    /// Whether the word has letters and digits of one case, as few things are that a program makes up.
    pub(super) fn is_mixed(&self) -> bool {
        self.has_both() && self.is_of_one_case()
    }
}

/// What stands between two words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Gap {
    /// Nothing that can be seen.
    Nothing,
    /// A dash, or a few.
    Dash,
    /// A little white space, perhaps with a dash.
    Space,
    /// A little white space with the end of a line in it or the sign of a quotation, perhaps with a dash.
    Line,
    /// One other character.
    Mark,
    /// Anything else: no code goes over it.
    Other,
}

/// The next word from this place on, in bytes.
pub(super) fn word_from(text: &str, at: usize) -> Option<Word> {
    let (mut word, mut last) = (Word::default(), None);
    let mut one = [0; 4];
    for (place, character) in text[at..].char_indices() {
        let letters = match fold(character) {
            Fold::Is(is) if is_part_of_word(is) => &*is.encode_utf8(&mut one),
            Fold::Letters(letters) => letters,
            Fold::Accent if word.length > 0 => {
                word.foreign += 1;
                ""
            }
            _ if word.length > 0 => break,
            _ => continue,
        };
        if word.length == 0 {
            word.start = at + place;
        }
        for letter in letters.chars() {
            word.take(letter, last.replace(letter));
        }
        word.end = at + place + character.len_utf8();
    }
    (word.length > 0).then_some(word)
}

/// What stands between two words.
pub(super) fn gap(between: &str) -> Gap {
    let [mut spaces, mut indent, mut dashes, mut lines, mut quotes, mut others] = [0; 6];
    let mut rest = Folded(between);
    while let Some(next) = rest.next() {
        let count = match next {
            '\n' => &mut lines,
            // As mail is sent, a line that is broken within a word.
            '=' if rest.clone().next() == Some('\n') => continue,
            ' ' if lines == 0 => &mut spaces,
            ' ' => &mut indent,
            '-' => &mut dashes,
            '>' | '|' => &mut quotes,
            _ => &mut others,
        };
        *count += 1;
        let is_long = spaces > GAP_MAX || dashes > GAP_MAX || indent > INDENT_MAX;
        if is_long || lines > LINES_MAX || quotes > QUOTES_MAX || others > 1 {
            return Gap::Other;
        }
    }
    match (others, lines + quotes, spaces, dashes) {
        (0, 0, 0, 0) => Gap::Nothing,
        (0, 0, 0, _) => Gap::Dash,
        (0, 0, ..) => Gap::Space,
        (0, ..) => Gap::Line,
        (_, 0, 0 | 1, 0) => Gap::Mark,
        _ => Gap::Other,
    }
}

/// Whether a character ends a line, in whatever program.
pub(super) fn ends_line(character: char) -> bool {
    matches!(fold(character), Fold::Is('\r' | '\n'))
}

/// Whether a character is a letter or a digit.
pub(super) fn is_shown(character: char) -> bool {
    match fold(character) {
        Fold::Is(is) => is_part_of_word(is),
        Fold::Letters(_) => true,
        Fold::Accent | Fold::Nothing => false,
    }
}

/// How many lines end in a piece of a text. No piece ends within `"\r\n"`.
pub(super) fn lines(passed: &str) -> usize {
    Folded(passed).filter(|&it| it == '\n').count()
}

/// The letters and digits of a piece of a text.
pub(super) fn letters(piece: &str) -> Vec<char> {
    let mut letters = Vec::new();
    for character in piece.chars() {
        match fold(character) {
            Fold::Is(is) if is_part_of_word(is) => letters.push(is),
            Fold::Letters(more) => letters.extend(more.chars()),
            Fold::Accent => {
                if let Some(last) = letters.last_mut() {
                    *last = accented(*last, character);
                }
            }
            Fold::Is(_) | Fold::Nothing => {}
        }
    }
    letters
}

/// A piece of a text as it is shown, on one line.
pub(super) fn shown(piece: &str) -> String {
    let mut shown = String::new();
    for character in piece.chars() {
        match fold(character) {
            Fold::Is('\r' | '\n') => shown.push(' '),
            Fold::Is(is) => shown.push(is),
            Fold::Letters(letters) => shown.push_str(letters),
            Fold::Accent => shown.push(character),
            Fold::Nothing => {}
        }
    }
    shown
}

/// What can be seen between words, with `'\n'` for whatever ends a line.
#[derive(Clone)]
struct Folded<'t>(&'t str);

impl Iterator for Folded<'_> {
    type Item = char;

    fn next(&mut self) -> Option<char> {
        loop {
            let character = self.0.chars().next()?;
            self.0 = &self.0[character.len_utf8()..];
            return Some(match fold(character) {
                Fold::Is('\r') => {
                    let rest = self.0.trim_start_matches(|it| fold(it) == Fold::Nothing);
                    self.0 = rest.strip_prefix('\n').unwrap_or(self.0);
                    '\n'
                }
                Fold::Is(is) => is,
                Fold::Letters(_) | Fold::Accent | Fold::Nothing => continue,
            });
        }
    }
}
