//! Version 1 of the stored text: one person on their own. It is read for ever and not written any
//! more. Its shape is frozen.
//!
//! Statements and principles go by the bank's ids, so the order of the bank may change.

use alongside_core::answers::Sheet;
use alongside_core::bank::Role;
use alongside_core::dates;
use alongside_core::pair::{Partnership, PartnershipId, Way};

use super::error::{SchemaError, damaged};
use super::forms::forms;
use super::plan::plan;
use super::sheets::common;
use super::value::Value;
use super::values::{label, named, principles};
use super::version::Shape;

const ALONE: &str = "alone";

pub(super) fn partnership(text: Value) -> Result<Partnership, SchemaError> {
    let mut members = text.members()?;
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
    partnership.plan = plan(actions, Shape::ListOfActions)?;
    partnership.unfinished = forms(begun, Shape::ListOfActions)?;
    Ok(partnership)
}

fn sheet(value: Value) -> Result<Sheet, SchemaError> {
    let mut members = value.members()?;
    let sheet = common(&mut members, Shape::ListOfActions)?;
    members.end()?;
    Ok(sheet)
}
