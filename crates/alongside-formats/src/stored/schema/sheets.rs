//! One person's own sheet within a stored text.

use alongside_core::answers::Sheet;
use alongside_core::bank::{PrincipleId, StatementId};

use super::error::SchemaError;
use super::session::extra_sheet_value;
use super::value::{Members, Value, object, texts};
use super::values::{answer, answer_value, by_statement, each, named, note, notes};
use super::version::Shape;

/// A sheet as versions 4 and 5 have it.
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
        ("own", extra_sheet_value(sheet)),
        ("opening", sheet.opening().key().into()),
        ("finished", Value::Flag(sheet.is_finished())),
    ])
}

/// What a sheet says in every version.
pub(super) fn common(members: &mut Members, shape: Shape) -> Result<Sheet, SchemaError> {
    let mut sheet = Sheet::default();
    for (key, value) in members.take("answers").entries()? {
        sheet.set_answer(named(&key, StatementId::from_key)?, Some(answer(value)?));
    }
    for (key, value) in members.take("notes").entries()? {
        sheet.set_note(named(&key, PrincipleId::from_key)?, &note(value, shape)?);
    }
    for principle in each(members.take("left_out"), PrincipleId::from_key)? {
        sheet.set_left_out(principle, true);
    }
    sheet.set_finished(members.take("finished").flag()?);
    Ok(sheet)
}
