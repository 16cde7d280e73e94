//! The small values that every stored text is made of.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::SchemaError;
use crate::answers::{Answer, NOTE_MAX, Rating};
use crate::bank::PrincipleId;
use crate::partnership::LABEL_MAX;
use crate::principles::PrincipleSet;

const NOT_APPLICABLE: u8 = 0;

/// The text as JSON of this shape.
pub(super) fn parse<'t, T: Deserialize<'t>>(text: &'t str) -> Result<T, SchemaError> {
    serde_json::from_str(text).map_err(|error| match error.is_eof() {
        true => SchemaError::Truncated,
        false => damaged(error.to_string()),
    })
}

/// What the text names, or an error that quotes it.
pub(super) fn named<T>(text: &str, parse: impl Fn(&str) -> Option<T>) -> Result<T, SchemaError> {
    parse(text).ok_or_else(|| damaged(format!("{text:?}")))
}

pub(super) fn optional<T>(
    text: Option<&str>,
    parse: impl Fn(&str) -> Option<T>,
) -> Result<Option<T>, SchemaError> {
    text.map(|text| named(text, parse)).transpose()
}

pub(super) fn damaged(what: impl Into<String>) -> SchemaError {
    SchemaError::Damaged(what.into())
}

pub(super) fn label(text: String) -> Result<String, SchemaError> {
    match text.chars().count() {
        0..=LABEL_MAX => Ok(text),
        _ => Err(damaged("the label is too long")),
    }
}

pub(super) fn note(text: &str) -> Result<&str, SchemaError> {
    match text.chars().count() {
        0..=NOTE_MAX => Ok(text),
        _ => Err(damaged("a note is too long")),
    }
}

pub(super) fn principles(keys: &[String]) -> Result<PrincipleSet, SchemaError> {
    PrincipleSet::of(each(keys, PrincipleId::from_key)?)
        .ok_or_else(|| damaged("no principle is chosen"))
}

/// What each of the texts names.
pub(super) fn each<T>(
    texts: &[String],
    parse: impl Fn(&str) -> Option<T>,
) -> Result<Vec<T>, SchemaError> {
    let mut all = Vec::new();
    for text in texts {
        all.push(named(text, &parse)?);
    }
    Ok(all)
}

/// 1 to 5, or 0 for "doesn't apply / don't know".
pub(super) fn answer(value: u8) -> Result<Answer, SchemaError> {
    match value {
        NOT_APPLICABLE => Ok(Answer::NotApplicable),
        value => rating(value).map(Answer::Rated),
    }
}

pub(super) fn answer_text(answer: Answer) -> u8 {
    answer.rating().map_or(NOT_APPLICABLE, Rating::value)
}

pub(super) fn rating(value: u8) -> Result<Rating, SchemaError> {
    Rating::from_value(value).ok_or_else(|| damaged(format!("rating {value}")))
}

/// Entry by entry. Collecting would sort first, which is code for far more entries than forty.
pub(super) fn map<V>(entries: impl Iterator<Item = (String, V)>) -> BTreeMap<String, V> {
    let mut map = BTreeMap::new();
    entries.for_each(|(key, value)| drop(map.insert(key, value)));
    map
}
