//! What the words of a file have to be.

use std::collections::BTreeSet;

use toml::Spanned;
use toml::de::{DeString, DeTable, DeValue};

use crate::fault::{Checked, Fault, WordsError, not_toml};
use crate::generate;

/// The const Rust for the text of one file of words.
///
/// # Errors
/// The first fault, with its line.
pub fn module(text: &str) -> Result<String, WordsError> {
    let words = DeTable::parse(text).map_err(not_toml).and_then(|file| table(file.get_ref()));
    words.map_err(|fault| WordsError::new(text, fault))
}

fn table(entries: &DeTable) -> Checked<String> {
    entries.iter().map(|(name, value)| entry(name, value)).collect()
}

fn entry(name: &Spanned<DeString>, value: &Spanned<DeValue>) -> Checked<String> {
    let key = name.get_ref().as_ref();
    if !is_name(key) {
        return Err(Spanned::new(name.span(), Fault::Name(key.to_owned())));
    }
    match value.get_ref() {
        DeValue::Table(inner) => Ok(generate::module(key, &table(inner)?)),
        DeValue::Array(pieces) => {
            let pieces: Vec<&str> = pieces.iter().map(piece).collect::<Checked<_>>()?;
            match pieces.is_empty() {
                true => Err(Spanned::new(value.span(), Fault::Blank)),
                false => Ok(generate::pieces(key, &pieces)),
            }
        }
        DeValue::String(words) => {
            let fault = |fault| Spanned::new(value.span(), fault);
            printed(words).and_then(|()| trimmed(words)).map_err(fault)?;
            Ok(generate::words(key, words, &placeholders(words).map_err(fault)?))
        }
        _ => Err(Spanned::new(value.span(), Fault::NotWords)),
    }
}

/// A piece of a sentence may begin and end with a space.
fn piece<'a>(value: &'a Spanned<DeValue>) -> Checked<&'a str> {
    let words = value.get_ref().as_str().ok_or(Fault::NotWords);
    let checked = words.and_then(|words| {
        printed(words)?;
        placeholders(words)?.is_empty().then_some(words).ok_or(Fault::Brace)
    });
    checked.map_err(|fault| Spanned::new(value.span(), fault))
}

/// A name in Rust: `snake_case`.
fn is_name(name: &str) -> bool {
    let is_part = |it: char| it.is_ascii_lowercase() || it.is_ascii_digit() || it == '_';
    name.starts_with(|it: char| it.is_ascii_lowercase()) && name.chars().all(is_part)
}

/// The words of a page as they are shown. What a computer reads stands between backticks, which aren't shown,
/// and may have the signs of a keyboard.
///
/// # Errors
/// The first [`Fault`] in the words.
pub fn on_page(words: &str) -> Result<String, Fault> {
    let shown = joined_on_page(words)?;
    trimmed(&shown).map(|()| shown)
}

/// As [`on_page`], of words that may begin or end with a space, since a link is joined to them.
///
/// # Errors
/// The first [`Fault`] in the words.
pub fn joined_on_page(words: &str) -> Result<String, Fault> {
    let parts: Vec<&str> = words.split('`').collect();
    if parts.len().is_multiple_of(2) {
        return Err(Fault::Backtick);
    }
    let shown = parts.concat();
    spaced(&shown)?;
    for part in parts.into_iter().step_by(2) {
        curly(part)?;
        if part.contains(['{', '}']) {
            return Err(Fault::BraceOnPage);
        }
    }
    Ok(shown)
}

/// The signs of print, and no space but single ones.
fn printed(words: &str) -> Result<(), Fault> {
    curly(words).and_then(|()| spaced(words))
}

fn curly(words: &str) -> Result<(), Fault> {
    let straight = words.chars().find(|it| matches!(it, '\'' | '"'));
    straight.map_or(Ok(()), |straight| Err(Fault::Straight(straight)))
}

/// Something to read, and no space but single ones.
fn spaced(words: &str) -> Result<(), Fault> {
    if words.trim().is_empty() {
        return Err(Fault::Blank);
    }
    let is_odd = words.contains("  ") || words.chars().any(|it| it.is_whitespace() && it != ' ');
    if is_odd { Err(Fault::Space) } else { Ok(()) }
}

fn trimmed(words: &str) -> Result<(), Fault> {
    if words.trim() == words { Ok(()) } else { Err(Fault::Space) }
}

/// The names in braces, each once and by the alphabet: whoever moves one within its sentence changes nothing
/// else.
fn placeholders(words: &str) -> Result<BTreeSet<&str>, Fault> {
    let mut names = BTreeSet::new();
    let mut rest = words;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, after) = after.split_once('}').ok_or(Fault::Brace)?;
        if before.contains('}') || !is_name(name) {
            return Err(Fault::Brace);
        }
        names.insert(name);
        rest = after;
    }
    if rest.contains('}') { Err(Fault::Brace) } else { Ok(names) }
}
