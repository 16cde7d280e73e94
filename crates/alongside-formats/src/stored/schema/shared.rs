//! What is shared of a sheet, within a stored text.

use alongside_core::answers::{Opening, Said, SharedSheet};
use alongside_core::bank::{Frame, PrincipleId, StatementId};

use super::error::SchemaError;
use super::session::{extra_ratings, extra_ratings_value};
use super::value::{Value, object, texts};
use super::values::{by_statement, each, named, note, notes, principles, rating};

/// What is shared of a sheet. An answer that is kept private and one that doesn't apply are the same in it, byte
/// for byte, and a statement that is left out isn't in it at all.
pub(super) fn shared_value(sheet: &SharedSheet) -> Value {
    let withheld = StatementId::all().filter(|&id| sheet.said(id) == Said::Withheld);
    object([
        ("frame", sheet.frame().key().into()),
        ("principles", texts(sheet.principles().iter().map(PrincipleId::key))),
        ("opening", sheet.opening().key().into()),
        ("ratings", by_statement(|id| Some(sheet.rating(id)?.value().into()))),
        ("withheld", texts(withheld.map(StatementId::key))),
        ("notes", notes(|id| sheet.note(id))),
        ("extra", sheet.extra().map(extra_ratings_value).into()),
    ])
}

pub(super) fn shared(value: Value) -> Result<SharedSheet, SchemaError> {
    let mut members = value.members()?;
    let frame = named(&members.text("frame")?, Frame::from_key)?;
    let chosen = principles(members.take("principles"))?;
    let principle = |key: &str| PrincipleId::from_key(key).filter(|&id| chosen.contains(id));
    let statement =
        |key: &str| StatementId::from_key(key).filter(|id| chosen.contains(id.principle()));
    let mut sheet =
        SharedSheet::blank(frame, chosen, named(&members.text("opening")?, Opening::from_key)?);
    for (key, value) in members.take("ratings").entries()? {
        sheet.set_said(named(&key, statement)?, Said::Rated(rating(value)?));
    }
    let is_unsaid = |key: &str| statement(key).filter(|&id| sheet.said(id) == Said::LeftOut);
    for statement in each(members.take("withheld"), is_unsaid)? {
        sheet.set_said(statement, Said::Withheld);
    }
    for (key, text) in members.take("notes").entries()? {
        sheet.set_note(named(&key, principle)?, &note(text)?);
    }
    sheet.set_extra(members.take("extra").optional().map(extra_ratings).transpose()?);
    members.end()?;
    Ok(sheet)
}
