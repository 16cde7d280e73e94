//! The words of a file, be it source, markup or plain text, wherever its lines and strings are broken.

use std::collections::BTreeSet;

/// Each is a part of its word in one reading, and stands between two words in another.
const APOSTROPHES: [char; 4] = ['\'', '’', '‘', 'ʼ'];

/// What an apostrophe is in HTML and in strings, without the marks of an entity or an escape.
const NAMES: [&str; 9] = ["'", "rsquo", "lsquo", "apos", "#39", "#8217", "#x2019", "2019", "2018"];

/// A text in lower case, read in one way.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
pub struct Reading(String);

/// A text as it stands and as a page shows it, each with apostrophes and without.
pub fn readings(text: &str) -> BTreeSet<Reading> {
    let text = text.to_lowercase();
    let shown = shown(&text);
    let joined = [&text, &shown].map(|it| it.replace(APOSTROPHES, ""));
    joined.into_iter().chain([text, shown]).map(Reading).collect()
}

impl Reading {
    /// What of it is a–z, with the numbers of its lines.
    pub fn words(&self) -> impl Iterator<Item = (usize, &str)> {
        (1..).zip(self.0.split('\n')).flat_map(|(number, line)| {
            let words = line.split(|it: char| !it.is_ascii_lowercase());
            words.filter(|word| !word.is_empty()).map(move |word| (number, word))
        })
    }
}

/// A text without the letters of its markup, line for line.
fn shown(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(['<', '&', ']', '\\']) {
        let (before, from) = rest.split_at(at);
        let (markup, after) = from.split_at(markup(from).unwrap_or(1));
        let name = markup.trim_matches(|it: char| "&;\\u{}".contains(it));
        shown.push_str(before);
        shown.push(if NAMES.contains(&name) { '’' } else { ' ' });
        shown.extend(markup.chars().filter(|&it| it == '\n'));
        rest = after;
    }
    shown + rest
}

/// How long the tag, entity, escape or target of a link is that a text begins with.
fn markup(text: &str) -> Option<usize> {
    let mut characters = text.chars().skip(1);
    let (first, second) = (characters.next()?, characters.next());
    match text.as_bytes()[0] {
        b'<' if first == '/' || first.is_ascii_lowercase() => {
            let end = 1 + text[1..].find(['<', '>'])?;
            text[end..].starts_with('>').then_some(end + 1)
        }
        b'&' => {
            let end = 1 + text[1..].find(|it: char| it != '#' && !it.is_ascii_alphanumeric())?;
            text[end..].starts_with(';').then_some(end + 1)
        }
        b']' if first == '(' => text.find([')', '\n']),
        b'\\' if first == 'u' && second == Some('{') => Some(text.find('}')? + 1),
        b'\\' if first == 'u' && text.is_char_boundary(6) => Some(6),
        b'\\' if "nrt'".contains(first) => Some(2),
        _ => None,
    }
}
