//! The words of the scale, on as many lines as there is room for.

/// The words on two lines of about the same length, or on one where there is no space in them.
pub(super) fn on_two_lines(words: &'static str) -> Vec<&'static str> {
    let cuts = words.match_indices(' ').map(|(at, _)| [&words[..at], &words[at + 1..]]);
    let longest = |lines: &[&str; 2]| lines.map(|line| line.chars().count()).into_iter().max();
    cuts.min_by_key(longest).map_or_else(|| vec![words], Vec::from)
}

/// Each word on a line of its own.
pub(super) fn word_by_word(words: &'static str) -> Vec<&'static str> {
    words.split(' ').collect()
}
