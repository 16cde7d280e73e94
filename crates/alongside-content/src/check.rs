//! What the words of a file have to be.

use std::ops::Range;

use thiserror::Error;
use toml::Spanned;
use toml::de::{DeString, DeTable, DeValue};

use crate::generate;

/// What is wrong with a file of words, and in which line of it, from 1.
#[derive(Debug, PartialEq, Eq, Error)]
#[error("{line}: {fault}")]
pub struct WordsError {
    line: usize,
    fault: Fault,
}

/// What is wrong with words.
#[derive(Debug, PartialEq, Eq, Error)]
pub enum Fault {
    /// Not TOML: the parser's own words.
    #[error("{0}")]
    Toml(String),
    /// A name that can't be one in Rust.
    #[error("`{0}` should be of small letters, figures and underscores, and begin with a letter")]
    Name(String),
    /// Neither words nor pieces of them nor a table.
    #[error("here should be words, pieces of a sentence, or a table of words")]
    NotWords,
    /// Nothing to read.
    #[error("there are no words in it")]
    Blank,
    /// What a keyboard has and print hasn't.
    #[error("write ‘ ’ or “ ” for {0}")]
    Straight(char),
    /// Space that nobody sees, or words that begin or end with it.
    #[error("there is a space too many")]
    Space,
    /// A brace without a name and its other brace, or one in a piece of a sentence.
    #[error("a brace needs a name and the other brace, in words that stand alone")]
    Brace,
}

/// The const Rust for one file's text.
///
/// # Errors
/// The first fault, with its line.
pub fn module(text: &str) -> Result<String, WordsError> {
    let at = |span: Range<usize>, fault| WordsError { line: line_at(text, span.start), fault };
    let file = DeTable::parse(text).map_err(|error| {
        at(error.span().unwrap_or_default(), Fault::Toml(error.message().to_owned()))
    })?;
    table(file.get_ref()).map_err(|fault| at(fault.span(), fault.into_inner()))
}

fn line_at(text: &str, offset: usize) -> usize {
    text.bytes().take(offset).filter(|&byte| byte == b'\n').count() + 1
}

type Checked<T> = Result<T, Spanned<Fault>>;

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

/// The signs of print, and no space but single ones.
fn printed(words: &str) -> Result<(), Fault> {
    if words.trim().is_empty() {
        return Err(Fault::Blank);
    }
    if let Some(straight) = words.chars().find(|it| matches!(it, '\'' | '"')) {
        return Err(Fault::Straight(straight));
    }
    let is_odd = words.contains("  ") || words.chars().any(|it| it.is_whitespace() && it != ' ');
    if is_odd { Err(Fault::Space) } else { Ok(()) }
}

fn trimmed(words: &str) -> Result<(), Fault> {
    if words.trim() == words { Ok(()) } else { Err(Fault::Space) }
}

/// The names in braces, each once, in the order in which they come.
fn placeholders(words: &str) -> Result<Vec<&str>, Fault> {
    let mut names = Vec::new();
    let mut rest = words;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, after) = after.split_once('}').ok_or(Fault::Brace)?;
        if before.contains('}') || !is_name(name) {
            return Err(Fault::Brace);
        }
        if !names.contains(&name) {
            names.push(name);
        }
        rest = after;
    }
    if rest.contains('}') { Err(Fault::Brace) } else { Ok(names) }
}
