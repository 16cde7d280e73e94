//! One person's own sheet within a stored text.

use alongside_core::answers::{Opening, Sheet};
use alongside_core::bank::{PrincipleId, StatementId};

use super::error::SchemaError;
use super::session::{extra_sheet, extra_sheet_value};
use super::value::{Value, object, texts};
use super::values::{answer, answer_value, by_statement, each, named, note, notes};

pub(super) fn sheet_value(sheet: &Sheet) -> Value {
    let principles = |which: &dyn Fn(PrincipleId) -> bool| {
        texts(PrincipleId::all().filter(|&id| which(id)).map(PrincipleId::key))
    };
    let private = StatementId::all().filter(|&id| sheet.is_private(id));
    object([
        ("answers", by_statement(|id| sheet.answer(id).map(answer_value))),
        ("notes", notes(|id| sheet.note(id))),
        ("left_out", principles(&|id| sheet.is_left_out(id))),
        ("private", texts(private.map(StatementId::key))),
        ("shared_notes", principles(&|id| sheet.is_note_shared(id))),
        ("extra", extra_sheet_value(sheet)),
        ("opening", sheet.opening().key().into()),
        ("finished", Value::Flag(sheet.is_finished())),
    ])
}

pub(super) fn sheet(value: Value) -> Result<Sheet, SchemaError> {
    let mut members = value.members()?;
    let mut sheet = Sheet::default();
    for (key, value) in members.take("answers").entries()? {
        sheet.set_answer(named(&key, StatementId::from_key)?, Some(answer(value)?));
    }
    for (key, value) in members.take("notes").entries()? {
        sheet.set_note(named(&key, PrincipleId::from_key)?, &note(value)?);
    }
    for principle in each(members.take("left_out"), PrincipleId::from_key)? {
        sheet.set_left_out(principle, true);
    }
    for statement in each(members.take("private"), StatementId::from_key)? {
        sheet.set_private(statement, true);
    }
    for principle in each(members.take("shared_notes"), PrincipleId::from_key)? {
        sheet.set_note_shared(principle, true);
    }
    extra_sheet(members.take("extra"), &mut sheet)?;
    sheet.set_opening(named(&members.text("opening")?, Opening::from_key)?);
    sheet.set_finished(members.take("finished").flag()?);
    members.end()?;
    Ok(sheet)
}
