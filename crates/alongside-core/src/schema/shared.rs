//! What is shared of a sheet, within a stored text.

use super::SchemaError;
use super::value::{Value, object, texts};
use super::values::{by_statement, named, note, notes, principles, rating};
use crate::bank::{PrincipleId, StatementId};
use crate::shared::{Opening, SharedSheet};

/// A statement without a rating to see isn't in it at all.
pub(super) fn shared_value(sheet: &SharedSheet) -> Value {
    object([
        ("principles", texts(sheet.principles().iter().map(PrincipleId::key))),
        ("opening", sheet.opening().key().into()),
        ("ratings", by_statement(|id| Some(sheet.rating(id)?.value().into()))),
        ("notes", notes(|id| sheet.note(id))),
    ])
}

pub(super) fn shared(value: Value) -> Result<SharedSheet, SchemaError> {
    let mut members = value.members()?;
    let chosen = principles(members.take("principles"))?;
    let principle = |key: &str| PrincipleId::from_key(key).filter(|&id| chosen.contains(id));
    let statement =
        |key: &str| StatementId::from_key(key).filter(|id| chosen.contains(id.principle()));
    let mut sheet =
        SharedSheet::blank(chosen, named(&members.text("opening")?, Opening::from_key)?);
    for (key, value) in members.take("ratings").entries()? {
        sheet.set_rating(named(&key, statement)?, Some(rating(value)?));
    }
    for (key, text) in members.take("notes").entries()? {
        sheet.set_note(named(&key, principle)?, &note(text)?);
    }
    members.end()?;
    Ok(sheet)
}
