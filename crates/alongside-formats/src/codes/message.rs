//! Where in a text a code could stand.
//!
//! # Design
//!
//! A text is its words, which are letters and digits without a gap. A code is one word or several in
//! a row: groups with spaces or dashes, lines, a link that was broken. So whatever begins with a word,
//! ends with a word and has the right length is tried, and the check decides. Every character is what
//! [`fold`] says that it stands for. Escapes such as `%2F`, and `%25252F`, are undone wherever they stand,
//! which undoes every layer of a mail filter's wrapping at once.
//!
//! Where no code is found, the [`Message::attempt`] is what a person most likely meant as one, so
//! that an error can be about that. It goes by what prose hardly ever has: letters and digits mixed
//! in a word.
//!
//! One pass over the text, and one for each way to look at its words.

use std::ops::Range;

use super::escape::escaped;
use super::fold::{Fold, accented, fold, is_part_of_word};
use super::limits::GROUP;

/// An attempt within other words has at least so many characters; a room or a postcode has fewer.
const ATTEMPT_MIN: usize = 10;

/// An attempt has at most so many characters: a restore code with some too many.
const ATTEMPT_MAX: usize = 60;

/// Digits in a row that are longer than this are a telephone number and no group of a code.
const DIGITS_MAX: usize = 5;

/// A session's link that is broken into more pieces isn't put together again.
const LINKED_WORDS: usize = 200;

/// How a text is escaped.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Dialect {
    /// Links with `%2F` in plain text.
    Plain,
    /// Links in mail as it is sent, with `=2F` and a `=` at the end of a broken line.
    QuotedPrintable,
}

/// What becomes of characters that stand for another, or for none.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Look {
    /// They are that other, or nothing.
    Folded,
    /// They stand between words: a small figure behind a code is a note's number, and what nobody sees
    /// may be all that two codes have between them.
    Apart,
}

/// What a stretch of words looks like.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// A code: one word, or groups of five of which the last may be shorter.
    Plain,
    /// Any words in a row.
    Other,
}

/// Where in a text its reading is.
struct At {
    in_word: bool,
    after_slash: bool,
}

/// The words of a text, without what stands between them.
pub(super) struct Message {
    characters: Vec<char>,
    /// Where each word begins among the characters, and last of all where the last one ends.
    bounds: Vec<usize>,
    /// The first word that follows `code/` in a link.
    linked: Option<usize>,
    /// The first word that follows `session/` in a link.
    session: Option<usize>,
}

impl Message {
    pub(super) fn of(text: &str, dialect: Dialect, look: Look) -> Message {
        let mut message = Message {
            characters: Vec::with_capacity(text.len()),
            bounds: Vec::new(),
            linked: None,
            session: None,
        };
        let mut at = At { in_word: false, after_slash: false };
        let mut rest = text.chars();
        while let Some(next) = rest.next() {
            let is_sign = next == '%' || (next == '=' && dialect == Dialect::QuotedPrintable);
            let escaped = is_sign.then(|| escaped(next, rest.as_str())).flatten();
            if let Some((_, length)) = escaped {
                rest = rest.as_str()[length..].chars();
            }
            let written = escaped.map_or(next, |(written, _)| written);
            let is_gap = |is: char| escaped.is_some() || matches!(is, '/' | '_');
            match fold(written) {
                Fold::Is(is) if look == Look::Apart && is != written && !is_full_width(written) => {
                    message.push(&mut at, None, false);
                }
                Fold::Is(is) => {
                    message.push(&mut at, Some(is).filter(|&is| is_part_of_word(is)), is_gap(is));
                }
                Fold::Letters(letters) if look == Look::Folded => {
                    letters.chars().for_each(|it| message.push(&mut at, Some(it), false));
                }
                Fold::Nothing if look == Look::Folded => {}
                Fold::Accent if at.in_word => {
                    if let Some(last) = message.characters.last_mut() {
                        *last = accented(*last, written);
                    }
                }
                Fold::Letters(_) | Fold::Nothing | Fold::Accent => {
                    message.push(&mut at, None, false);
                }
            }
        }
        message.bounds.push(message.characters.len());
        message
    }

    /// Takes the next character of a word, or what stands between words.
    fn push(&mut self, at: &mut At, character: Option<char>, is_slash: bool) {
        let Some(character) = character else {
            at.after_slash = (at.after_slash && !at.in_word) || is_slash;
            at.in_word = false;
            return;
        };
        if !at.in_word {
            let last = self.bounds.last().map_or(&[][..], |&start| &self.characters[start..]);
            if at.after_slash {
                for (name, word) in [("code", &mut self.linked), ("session", &mut self.session)] {
                    if word.is_none() && is_word(last, name) {
                        *word = Some(self.bounds.len());
                    }
                }
            }
            self.bounds.push(self.characters.len());
            at.in_word = true;
        }
        self.characters.push(character);
    }

    /// Every letter and digit.
    pub(super) fn all(&self) -> &[char] {
        &self.characters
    }

    /// What could be the code of a session's link: its first word, its first two and so on, since a
    /// long one gets broken.
    pub(super) fn sessions(&self) -> impl Iterator<Item = &[char]> {
        let ends = |first: usize| (first + 1..=self.words()).take(LINKED_WORDS);
        let of = move |first| ends(first).map(move |end| self.characters(&(first..end)));
        self.session.into_iter().flat_map(of)
    }

    pub(super) fn is_empty(&self) -> bool {
        self.characters.is_empty()
    }

    /// Whatever of so many characters begins with a word and ends with a word.
    pub(super) fn stretches(&self, length: usize) -> impl Iterator<Item = (&[char], Shape)> {
        self.bounds.iter().enumerate().filter_map(move |(first, start)| {
            let end = self.bounds.binary_search(&(start + length)).ok()?;
            let words = first..end;
            Some((self.characters(&words), self.shape(&words)))
        })
    }

    /// What looks most like a code of one of these lengths, right or wrong, if anything does.
    pub(super) fn attempt(&self, lengths: &[usize]) -> Option<&[char]> {
        if let Some(code) = self.linked.map(|word| self.word(word)).filter(|word| has_both(word)) {
            return Some(code);
        }
        let is_likely = |(code, shape): &(&[char], Shape)| *shape == Shape::Plain && has_both(code);
        let whole = self.whole();
        for &length in lengths {
            if let Some((code, _)) = self.stretches(length).find(is_likely) {
                return Some(code);
            }
            let others = || lengths.iter().map(|other| whole.len().abs_diff(*other));
            if !whole.is_empty() && others().min() == Some(whole.len().abs_diff(length)) {
                return Some(whole);
            }
        }
        self.longest_run()
    }

    /// All of the text, where there is nothing in it but what could be groups of a code; else nothing.
    fn whole(&self) -> &[char] {
        let all = 0..self.words();
        let could_be_group =
            |word: &[char]| matches!(word.len(), 1 | GROUP) || is_group(word) || has_both(word);
        let is_short = self.characters.len() <= ATTEMPT_MAX;
        let is_figure_first = self.characters.first().is_some_and(char::is_ascii_digit);
        // Somebody may have typed it one by one.
        let is_one_by_one = self.characters.len() == self.words();
        let is_begun = (is_figure_first || is_one_by_one) && has_both(&self.characters);
        match is_short
            && (is_begun || self.is_mixed(&all))
            && all.map(|it| self.word(it)).all(could_be_group)
        {
            true => &self.characters,
            false => &[],
        }
    }

    /// The longest row of words that could be groups of a code.
    fn longest_run(&self) -> Option<&[char]> {
        let (mut longest, mut run): (&[char], _) = (&[], 0..0);
        for word in 0..self.words() {
            run = match is_group(self.word(word)) {
                true => run.start..word + 1,
                false => word + 1..word + 1,
            };
            let characters = self.characters(&run);
            let fits = (ATTEMPT_MIN..=ATTEMPT_MAX).contains(&characters.len());
            if fits && characters.len() > longest.len() && self.is_mixed(&run) {
                longest = characters;
            }
        }
        (!longest.is_empty()).then_some(longest)
    }

    fn words(&self) -> usize {
        self.bounds.len() - 1
    }

    fn word(&self, word: usize) -> &[char] {
        self.characters(&(word..word + 1))
    }

    fn characters(&self, words: &Range<usize>) -> &[char] {
        &self.characters[self.bounds[words.start]..self.bounds[words.end]]
    }

    fn shape(&self, words: &Range<usize>) -> Shape {
        let length = |word: usize| self.bounds[word + 1] - self.bounds[word];
        let are_fives = (words.start..words.end - 1).all(|word| length(word) == GROUP)
            && length(words.end - 1) <= GROUP;
        match words.len() == 1 || are_fives {
            true => Shape::Plain,
            false => Shape::Other,
        }
    }

    /// Whether at least half of the characters are in words that mix letters and digits.
    fn is_mixed(&self, words: &Range<usize>) -> bool {
        let each = words.clone().map(|word| self.word(word));
        let mixed: usize = each.filter(|word| is_mixed(word)).map(<[char]>::len).sum();
        mixed * 2 >= self.characters(words).len()
    }
}

/// From an East Asian keyboard: letters and digits like any other.
fn is_full_width(character: char) -> bool {
    matches!(character, '！'..='～')
}

fn is_word(word: &[char], name: &str) -> bool {
    word.iter().map(char::to_ascii_lowercase).eq(name.chars())
}

fn is_letter(character: &char) -> bool {
    !character.is_ascii_digit()
}

fn has_both(word: &[char]) -> bool {
    word.iter().any(is_letter) && word.iter().any(char::is_ascii_digit)
}

/// Whether a word mixes letters and digits, and isn't of both cases as tracking numbers are.
fn is_mixed(word: &[char]) -> bool {
    let has = |class: fn(&char) -> bool| word.iter().any(class);
    let is_of_one_case = !(has(char::is_ascii_lowercase) && has(char::is_ascii_uppercase));
    has_both(word) && is_of_one_case
}

/// Whether a word could be a group of a code: mixed, capitals, or a few digits.
fn is_group(word: &[char]) -> bool {
    let is_low = word.iter().any(char::is_ascii_lowercase);
    let has_letters = word.iter().any(is_letter);
    is_mixed(word) || (!is_low && (has_letters || word.len() <= DIGITS_MAX))
}
