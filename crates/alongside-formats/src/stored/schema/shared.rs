//! What is shared of a sheet, within a stored text.

use alongside_core::answers::{Opening, SharedSheet};
use alongside_core::bank::{PrincipleId, StatementId};

use super::error::SchemaError;
use super::session::{extra_ratings, extra_ratings_value};
use super::value::{Value, object, texts};
use super::values::{by_statement, named, note, notes, principles, rating};
use super::version::Shape;

/// What is shared of a sheet, as versions 4 and 5 have it. A statement without a rating to see isn't in it at
/// all.
pub(super) fn shared_value(sheet: &SharedSheet) -> Value {
    let [principles, opening, ratings, notes] = without_extra(sheet);
    let own = ("own", sheet.extra().map(extra_ratings_value).into());
    object([principles, opening, ratings, notes, own])
}

/// What is shared of a sheet, as versions before 4 have it.
pub(super) fn shared_value_without_extra(sheet: &SharedSheet) -> Value {
    object(without_extra(sheet))
}

fn without_extra(sheet: &SharedSheet) -> [(&'static str, Value); 4] {
    [
        ("principles", texts(sheet.principles().iter().map(PrincipleId::key))),
        ("opening", sheet.opening().key().into()),
        ("ratings", by_statement(|id| Some(sheet.rating(id)?.value().into()))),
        ("notes", notes(|id| sheet.note(id))),
    ]
}

pub(super) fn shared(value: Value, shape: Shape) -> Result<SharedSheet, SchemaError> {
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
        sheet.set_note(named(&key, principle)?, &note(text, shape)?);
    }
    if shape >= Shape::Session {
        sheet.set_extra(members.take("own").optional().map(extra_ratings).transpose()?);
    }
    members.end()?;
    Ok(sheet)
}
