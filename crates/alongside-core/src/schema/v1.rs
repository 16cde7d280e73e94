//! Version 1 of the stored text: one person on their own. It is read for ever and not written any
//! more. Its shape is frozen.
//!
//! Statements and principles go by the bank's ids, so the order of the bank may change.

use super::SchemaError;
use super::plan::{plan, unfinished};
use super::value::{Value, parse};
use super::values::{answer, damaged, each, label, named, note, principles};
use crate::answers::{Role, Sheet};
use crate::bank::{PrincipleId, StatementId};
use crate::dates;
use crate::partnership::{Partnership, PartnershipId, Way};

const ALONE: &str = "alone";

pub(super) fn decode(text: &str) -> Result<Partnership, SchemaError> {
    let mut members = parse::<Value>(text)?.members()?;
    // Both have to be there; neither says anything more here.
    members.take("alongside").number()?;
    members.text("bank")?;
    let (id, name) = (members.text("id")?, members.take("label"));
    let (way, role) = (members.text("way")?, members.text("role")?);
    let (chosen, saved) = (members.take("principles"), members.text("saved")?);
    let (answers, actions) = (members.take("sheet"), members.take("plan"));
    let begun = members.take("unfinished");
    members.end()?;
    if way != ALONE {
        return Err(damaged(format!("way {way:?}")));
    }
    let role = named(&role, Role::from_key)?;
    let id = named(&id, PartnershipId::parse)?;
    let saved = named(&saved, dates::moment_from_iso)?;
    let mut partnership = Partnership::new(id, Way::Alone(role), saved);
    partnership.label = label(name)?;
    partnership.principles = principles(chosen)?;
    *partnership.sheet_mut(role) = sheet(answers)?;
    partnership.plan = plan(actions)?;
    partnership.unfinished = begun.optional().map(unfinished).transpose()?;
    Ok(partnership)
}

fn sheet(value: Value) -> Result<Sheet, SchemaError> {
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
    sheet.set_finished(members.take("finished").flag()?);
    members.end()?;
    Ok(sheet)
}
