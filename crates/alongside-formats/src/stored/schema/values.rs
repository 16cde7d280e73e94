//! The small values that every stored text is made of.

use alongside_core::answers::{Answer, Rating};
use alongside_core::bank::{PrincipleId, PrincipleSet, StatementId};
use alongside_core::pair::LABEL_MAX;
use alongside_core::text::length;

use super::error::{SchemaError, damaged};
use super::value::{Value, sorted};

const NOT_APPLICABLE: u64 = 0;

/// What the text names, or an error that quotes it.
pub(super) fn named<T>(text: &str, parse: impl Fn(&str) -> Option<T>) -> Result<T, SchemaError> {
    parse(text).ok_or_else(|| damaged(format!("{text:?}")))
}

/// What the value names, if it names anything.
pub(super) fn optional<T>(
    value: Value,
    parse: impl Fn(&str) -> Option<T>,
) -> Result<Option<T>, SchemaError> {
    value.optional().map(|value| named(&value.text()?, parse)).transpose()
}

/// A member that is written only where there is anything to say: the first texts of this version don't have it.
pub(super) fn where_said(text: Option<String>) -> Value {
    match text {
        Some(text) if !text.is_empty() => text.into(),
        _ => Value::Missing("what nobody has said"),
    }
}

/// What [`where_said`] has written, or an empty text.
pub(super) fn said(value: Value) -> Result<String, SchemaError> {
    value.optional().map_or_else(|| Ok(String::new()), Value::text)
}

pub(super) fn label(value: Value) -> Result<String, SchemaError> {
    let text = value.text()?;
    match length::over(&text, LABEL_MAX) {
        0 => Ok(text),
        _ => Err(damaged("the label is too long")),
    }
}

pub(super) fn note(value: Value) -> Result<String, SchemaError> {
    kept(value.text()?, "a note")
}

/// A text of a person's own that is no longer than what is kept of anything.
pub(super) fn kept(text: String, what: &str) -> Result<String, SchemaError> {
    match length::kept(&text) == text {
        true => Ok(text),
        false => Err(damaged(format!("{what} is too long"))),
    }
}

pub(super) fn principles(keys: Value) -> Result<PrincipleSet, SchemaError> {
    PrincipleSet::of(each(keys, PrincipleId::from_key)?)
        .ok_or_else(|| damaged("no principle is chosen"))
}

/// What each text of a list names.
pub(super) fn each<T>(
    texts: Value,
    parse: impl Fn(&str) -> Option<T>,
) -> Result<Vec<T>, SchemaError> {
    let mut all = Vec::new();
    for text in texts.list()? {
        all.push(named(&text.text()?, &parse)?);
    }
    Ok(all)
}

/// An answer from 1 to 5, or from 0 for "doesn't apply / don't know".
pub(super) fn answer(value: Value) -> Result<Answer, SchemaError> {
    match value {
        Value::Whole(NOT_APPLICABLE) => Ok(Answer::NotApplicable),
        value => rating(value).map(Answer::Rated),
    }
}

pub(super) fn answer_value(answer: Answer) -> Value {
    Value::Whole(answer.rating().map_or(NOT_APPLICABLE, |rating| rating.value().into()))
}

pub(super) fn rating(value: Value) -> Result<Rating, SchemaError> {
    let value = value.number()?;
    let rating = u8::try_from(value).ok().and_then(Rating::from_value);
    rating.ok_or_else(|| damaged(format!("rating {value}")))
}

/// An object with what there is to say of each statement, by its id.
pub(super) fn by_statement(value: impl Fn(StatementId) -> Option<Value>) -> Value {
    sorted(&mut StatementId::all().filter_map(|id| Some((id.key(), value(id)?))))
}

/// The notes that have words in them.
pub(super) fn notes<'s>(note: impl Fn(PrincipleId) -> &'s str) -> Value {
    let noted = PrincipleId::all().filter(|&id| !note(id).is_empty());
    sorted(&mut noted.map(|id| (id.key(), note(id).into())))
}
