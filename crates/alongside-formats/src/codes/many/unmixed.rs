//! What was meant as a code and has letters or digits alone, as words and telephone numbers have.
//!
//! # Design
//!
//! So few codes come out like this that each sign of a code is asked for: its groups with dashes between, or its
//! length on a line of its own, and of letters that they aren't those of a word. Some words have five consonants in
//! a row ("Knightsbridge"); hardly any of a code's length that begins with what is read as a figure.

use super::attempt::GROUPS;
use super::text::{Gap, Part, Word, letters};
use crate::codes::PAIR_CHARACTERS;

/// So many consonants in a row are no word.
const ROUGH: usize = 5;

/// What a stretch needs besides to be taken for a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Needs {
    Nothing,
    /// Nothing else may be on its line.
    Line,
}

/// Whether a run may begin with such a code, by its first word alone.
pub(super) fn could_be_unmixed(run: &[Part]) -> bool {
    let is_whole = run.get(1).is_none_or(|(gap, _)| *gap != Gap::Nothing);
    let is_long = |word: Word| {
        word.length.abs_diff(GROUPS[0]) <= 1 || word.length.abs_diff(PAIR_CHARACTERS) <= 1
    };
    run.first().is_some_and(|&(_, word)| !word.has_both() && (!is_whole || is_long(word)))
}

/// Where what was meant as a code ends, if it looks as if it was, by the place of its last word; and what else that
/// takes. No two words of `all` look as one.
pub(super) fn unmixed(all: &[Part], text: &str) -> Option<(usize, Needs)> {
    let is_on = |gap: Gap| matches!(gap, Gap::Dash | Gap::Space);
    let on_line = 1 + all.iter().skip(1).take_while(|(gap, _)| is_on(*gap)).count();
    let words = &all[..on_line.min(all.len()).min(GROUPS.len())];
    let (_, first) = *words.first()?;
    let digits = first.letters == 0;
    let is_alike = |word: &Word| match digits {
        true => word.letters == 0,
        false => word.letters == word.length && word.is_of_one_case() && !word.is_foreign(),
    };
    if !words.iter().all(|(_, word)| is_alike(word)) {
        return None;
    }
    let groups: Vec<Vec<char>> =
        words.iter().map(|(_, word)| letters(&text[word.start..word.end])).collect();
    let begins_with_one = groups[0].first() == Some(&'1');
    if words.len() == 1 {
        let is_long = first.length.abs_diff(PAIR_CHARACTERS) <= 1;
        let is_meant = match digits {
            true => begins_with_one,
            false => first.has_figure_first && longest_rough(&groups[0]) >= ROUGH,
        };
        return (is_long && is_meant).then_some((0, Needs::Line));
    }
    let goes_on = all.get(GROUPS.len()).is_some_and(|(gap, _)| *gap == Gap::Dash);
    if words.len() < GROUPS.len() || goes_on {
        return None;
    }
    let off: usize = groups.iter().zip(GROUPS).map(|(it, of)| it.len().abs_diff(of)).sum();
    let is_dashed = words.iter().skip(1).all(|(gap, _)| *gap == Gap::Dash);
    let is_rough = groups.iter().any(|group| longest_rough(group) >= ROUGH.min(group.len().max(4)));
    let is_in_capitals = words.iter().all(|(_, word)| word.is_coded());
    let is_shown = is_in_capitals && (first.has_figure_first || strange(&groups) <= 1);
    let is_meant = match (digits, is_dashed) {
        (true, true) => off == 0 || (off == 1 && begins_with_one),
        (true, false) => off == 0 && begins_with_one,
        (false, true) => off <= 1 && is_rough || off == 0 && is_shown,
        (false, false) => off == 0 && is_rough && first.has_figure_first,
    };
    let needs = if is_dashed { Needs::Nothing } else { Needs::Line };
    is_meant.then_some((GROUPS.len() - 1, needs))
}

/// How many letters there are that no code shows.
fn strange(groups: &[Vec<char>]) -> usize {
    groups.iter().flatten().filter(|it| matches!(it, 'I' | 'L' | 'O' | 'U')).count()
}

/// The most letters in a row of which none is a vowel.
fn longest_rough(letters: &[char]) -> usize {
    let is_vowel = |it: &char| {
        let it = it.to_ascii_uppercase();
        !it.is_ascii() || matches!(it, 'A' | 'E' | 'I' | 'O' | 'U' | 'Y')
    };
    letters.split(is_vowel).map(<[char]>::len).max().unwrap_or_default()
}
