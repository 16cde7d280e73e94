//! What looks as if it was meant as a pair code. Nothing that does is passed over without a word.

use super::text::{Gap, Part, Word};
use crate::codes::PAIR_CHARACTERS;

/// The groups of a pair code.
pub(super) const GROUPS: [usize; 3] = [5, 5, 2];

/// How many characters a code has that lost or got some.
const NEAR: core::ops::RangeInclusive<usize> = 10..=15;

/// How many characters a group has that lost or got one, and a code of such groups.
const GROUP: core::ops::RangeInclusive<usize> = 4..=6;
const SHORT: core::ops::RangeInclusive<usize> = 9..=15;

/// Whether words belong together: over another sign than a dash only as a code's groups.
pub(super) fn is_grouped(run: &[Part]) -> bool {
    !run.iter().skip(1).any(|(gap, _)| *gap == Gap::Mark) || is_in_groups(&together(run))
}

/// Where what was meant as a code ends, if it looks as if it was.
pub(super) fn attempt(run: &[Part]) -> Option<usize> {
    let all = together(run);
    whole(&all).or_else(|| on_line(&all)).or_else(|| short_groups(&all)).map(|last| all[last].1.end)
}

/// Whether words are the first few characters of a code.
pub(super) fn is_beginning(run: &[Part]) -> bool {
    let length: usize = run.iter().map(|(_, word)| word.length).sum();
    let first = run.first().is_some_and(|(_, word)| word.has_figure_first);
    first && length < PAIR_CHARACTERS && is_half(&together(run), Word::is_mixed)
}

/// Whether words have letters and digits as a code has them.
pub(super) fn is_code_like(run: &[Part]) -> bool {
    is_half(&together(run), Word::has_both)
}

/// The words of a text as they look: without the gaps that nobody sees.
pub(super) fn together(run: &[Part]) -> Vec<Part> {
    let mut all: Vec<Part> = Vec::with_capacity(run.len());
    for &(gap, word) in run {
        match all.last_mut() {
            Some((_, last)) if gap == Gap::Nothing => *last = last.with(word),
            _ => all.push((gap, word)),
        }
    }
    all
}

fn is_in_groups(all: &[Part]) -> bool {
    all.iter().map(|(_, word)| word.length).eq(GROUPS)
}

/// The last of the words that have as many characters as a code together, also over the end of a line:
/// in its groups, or with letters and digits in most of them.
fn whole(all: &[Part]) -> Option<usize> {
    let mut sum = 0;
    let last = all.iter().position(|(_, word)| {
        sum += word.length;
        sum >= PAIR_CHARACTERS
    })?;
    let words = &all[..=last];
    let has_mark = words.iter().skip(1).any(|(gap, _)| *gap == Gap::Mark);
    let first = all.first()?.1;
    let is_coded = words.iter().all(|(_, word)| word.is_coded());
    let has_dash = words.iter().any(|(gap, _)| *gap == Gap::Dash);
    // As it was before a line was broken within a group.
    let unbroken = words.iter().map(|&(gap, word)| match gap {
        Gap::Line => (Gap::Nothing, word),
        _ => (gap, word),
    });
    let unbroken = together(&unbroken.collect::<Vec<_>>());
    let is_likely = match is_in_groups(words) || is_in_groups(&unbroken) {
        // Each of its groups may be letters or digits alone.
        true => true,
        false if has_mark => false,
        false => {
            let is_code_like = |word: Word| 2 * word.small < word.length || word.turns >= 2;
            let is_in_one = unbroken.len() == 1 && is_code_like(unbroken[0].1);
            let is_dashed = has_dash && (is_coded || first.has_both());
            is_in_one || is_dashed || is_half(words, Word::has_both)
        }
    };
    // A little word before a code is none of it.
    let begins = first.has_figure_first && (first.letters < first.length || first.is_coded());
    let is_whole = sum == PAIR_CHARACTERS && begins && has_both(words, 1);
    (is_whole && is_likely).then_some(last)
}

/// The last of the words on one line that are capitals and digits with dashes between, or one such word
/// that is long enough, or groups of five with spaces; of small letters too where they are mixed with
/// digits as words never are.
fn on_line(all: &[Part]) -> Option<usize> {
    let is_on = |gap: Gap| matches!(gap, Gap::Dash | Gap::Space);
    let line = 1 + all.iter().skip(1).take_while(|(gap, _)| is_on(*gap)).count();
    let all = &all[..line];
    let dashed = 1 + all.iter().skip(1).take_while(|(gap, _)| *gap == Gap::Dash).count();
    let could_be = |word: &Word| word.is_coded() || word.is_mixed();
    let fives = all.iter().take_while(|(_, word)| word.length == 5 && could_be(word)).count();
    let is_rest = |(_, word): &&Part| word.length < 5 && could_be(word);
    let spaced = match fives {
        0 | 1 => 0,
        fives => fives + all[fives..].iter().take(1).filter(is_rest).count(),
    };
    let words = &all[..dashed.max(spaced)];
    let length: usize = words.iter().map(|(_, word)| word.length).sum();
    let is_coded = words.iter().all(|(_, word)| word.is_coded());
    let turns: usize = words.iter().map(|(_, word)| word.turns).sum();
    let is_near = NEAR.contains(&length) && is_half(words, Word::is_mixed) && turns >= 2;
    let is_likely = match words.len() {
        1 if is_coded => length >= *NEAR.start(),
        1 => is_near,
        _ => (is_coded || is_in_groups(words) || is_near) && length >= 5,
    };
    (is_likely && has_both(words, 2)).then_some(words.len() - 1)
}

/// The last of the words on one line that are a code's groups with spaces between, of which one or more have
/// lost characters.
fn short_groups(all: &[Part]) -> Option<usize> {
    let is_group = |(_, word): &&Part| GROUP.contains(&word.length) && word.is_coded();
    let is_on = |at: usize| at == 0 || matches!(all[at].0, Gap::Dash | Gap::Space);
    let groups = (0..all.len()).take_while(|&at| is_on(at) && is_group(&&all[at])).count();
    let is_rest =
        |it: &&Part| it.0 == Gap::Space && it.1.length < *GROUP.start() && it.1.is_coded();
    let rest = all[groups..].iter().take(1).filter(is_rest).count();
    let words = &all[..groups + rest];
    let length: usize = words.iter().map(|(_, word)| word.length).sum();
    let turns: usize = words.iter().map(|(_, word)| word.turns).sum();
    let is_likely = groups > 0 && words.len() > 1 && SHORT.contains(&length) && turns >= 2;
    (is_likely && is_half(&all[..groups], Word::is_mixed)).then(|| words.len() - 1)
}

/// Whether words that have a line to themselves are a code of which the end is lost.
pub(super) fn is_cut(run: &[Part]) -> bool {
    let all = together(run);
    let [(_, word)] = all.as_slice() else { return false };
    let is_begun = word.has_figure_first && word.is_coded() && word.turns >= 2;
    is_begun && *GROUP.start() <= word.length
}

/// So many letters or more, and a digit.
fn has_both(words: &[Part], least: usize) -> bool {
    let letters: usize = words.iter().map(|(_, word)| word.letters).sum();
    letters >= least && words.iter().any(|(_, word)| word.letters < word.length)
}

/// Whether at least half of the characters are in words that are so.
fn is_half(words: &[Part], is: fn(&Word) -> bool) -> bool {
    let of = |is: fn(&Word) -> bool| {
        words.iter().filter(|(_, word)| is(word)).map(|(_, word)| word.length).sum::<usize>()
    };
    2 * of(is) >= of(|_| true)
}
