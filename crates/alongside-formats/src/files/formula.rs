//! What a spreadsheet would run, of what people have typed.
//!
//! # Design
//!
//! A list is often typed with dashes, and "- Talk on Mondays" comes to nothing in any spreadsheet: it knows
//! none of these names. So not all that begins like a formula is guarded (OWASP, "CSV injection"), but
//! what has no such word in it, or else calls a function, another program or another table.

/// Whether a spreadsheet would take the text of a cell for a formula and could run it.
pub(super) fn is_run(cell: &str) -> bool {
    // Programs look past what isn't seen at the beginning of a cell.
    let is_past =
        |it: char| it.is_whitespace() || it.is_control() || alongside_core::text::is_format(it);
    let text = cell.trim_start_matches(is_past);
    let is_sign = |it: char| matches!(it, '+' | '-' | '@' | '＋' | '－' | '＠' | '−');
    if text.starts_with(['=', '＝']) {
        return true;
    }
    let Some(rest) = text.strip_prefix(is_sign) else { return false };
    let rest = rest.trim_start_matches(|it| is_past(it) || is_sign(it) || it == '=' || it == '＝');
    !is_number(rest) && (calls(rest) || !has_words(rest))
}

/// A number as people write one, which is one in a spreadsheet too: "5", "10 %", "44 7700 900123".
fn is_number(rest: &str) -> bool {
    let is_part = |it: char| it.is_ascii_digit() || matches!(it, ' ' | '.' | ',' | '%' | '£' | '€');
    rest.chars().all(is_part)
}

/// Whether there is a function, a program or a cell of another table in it.
fn calls(rest: &str) -> bool {
    let opens = rest.match_indices('(').any(|(at, _)| {
        let (before, inner) = (rest.get(..at).unwrap_or_default(), rest.get(at + 1..));
        let inner = inner.unwrap_or_default().split(['(', ')']).next().unwrap_or_default();
        // "SUM(" calls, and so may "SUM (1)"; "Talk (ten minutes)" has words in it.
        before.ends_with(is_named) || before.trim_end().ends_with(is_named) && !has_two_words(inner)
    });
    let reaches = rest.match_indices('!').any(|(at, _)| {
        let after = rest.get(at + 1..).unwrap_or_default();
        after.starts_with(|it: char| it.is_ascii_alphanumeric() || it == '$')
    });
    opens || reaches || rest.contains('|')
}

/// Whether a word stands in it that is no cell and no column: those have three letters at most.
fn has_words(rest: &str) -> bool {
    let is_long = |word: &str| word.chars().all(is_letter) && (word.len() > 3 || !word.is_ascii());
    has_two_words(rest) || outside_quotes(rest).any(|part| words(part).any(is_long))
}

/// Whether two words stand beside each other with nothing between them but a space.
fn has_two_words(text: &str) -> bool {
    let is_cell = |word: &str| word.ends_with(|it: char| it.is_ascii_digit());
    let goes_on = |next: &str| {
        next.starts_with(is_letter) && words(next).next().is_some_and(|word| !is_cell(word))
    };
    let ends = |word: &str| word.ends_with(|it| is_named(it) || matches!(it, ',' | '\''));
    outside_quotes(text).any(|part| {
        let parts: Vec<&str> = part.split(' ').filter(|part| !part.is_empty()).collect();
        parts.windows(2).any(|pair| matches!(pair, [one, next] if ends(one) && goes_on(next)))
    })
}

fn outside_quotes(text: &str) -> impl Iterator<Item = &str> {
    text.split('"').step_by(2)
}

fn words(part: &str) -> impl Iterator<Item = &str> {
    part.split(|it: char| !(is_letter(it) || it.is_ascii_digit())).filter(|word| !word.is_empty())
}

/// A letter, as far as spreadsheets go: no operator of theirs is beyond ASCII. (To know the letters of every
/// alphabet takes 25 kB of tables.)
fn is_letter(character: char) -> bool {
    character.is_ascii_alphabetic() || !character.is_ascii()
}

/// What the name of a function may end with.
fn is_named(character: char) -> bool {
    is_letter(character) || character.is_ascii_digit() || matches!(character, '_' | '.')
}
