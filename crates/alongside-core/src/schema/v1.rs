//! Version 1 of the stored text: one person on their own. It is read for ever and not written any
//! more. Its shape is frozen.
//!
//! Statements and principles go by the bank's ids, so the order of the bank may change.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::SchemaError;
use super::plan::{ActionText, UnfinishedText, plan, unfinished};
use super::values::{answer, damaged, label, named, note, parse, principles};
use crate::answers::{Role, Sheet};
use crate::bank::{PrincipleId, StatementId};
use crate::dates;
use crate::partnership::{Partnership, PartnershipId, Way};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Text {
    #[serde(rename = "alongside")]
    _version: u32,
    #[serde(rename = "bank")]
    _bank: String,
    id: String,
    label: String,
    way: String,
    role: String,
    principles: Vec<String>,
    saved: String,
    sheet: SheetText,
    plan: Vec<ActionText>,
    unfinished: Option<UnfinishedText>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SheetText {
    /// By statement: 1 to 5, or 0 for "doesn't apply / don't know".
    answers: BTreeMap<String, u8>,
    notes: BTreeMap<String, String>,
    left_out: Vec<String>,
    finished: bool,
}

const ALONE: &str = "alone";

pub(super) fn decode(text: &str) -> Result<Partnership, SchemaError> {
    let text: Text = parse(text)?;
    if text.way != ALONE {
        return Err(damaged(format!("way {:?}", text.way)));
    }
    let role = named(&text.role, Role::from_key)?;
    let id = named(&text.id, PartnershipId::parse)?;
    let saved = named(&text.saved, dates::moment_from_iso)?;
    let mut partnership = Partnership::new(id, Way::Alone(role), saved);
    partnership.label = label(text.label)?;
    partnership.principles = principles(&text.principles)?;
    *partnership.sheet_mut(role) = sheet(&text.sheet)?;
    partnership.plan = plan(&text.plan)?;
    partnership.unfinished = text.unfinished.as_ref().map(unfinished).transpose()?;
    Ok(partnership)
}

fn sheet(text: &SheetText) -> Result<Sheet, SchemaError> {
    let mut sheet = Sheet::default();
    for (key, &value) in &text.answers {
        sheet.set_answer(named(key, StatementId::from_key)?, Some(answer(value)?));
    }
    for (key, text) in &text.notes {
        sheet.set_note(named(key, PrincipleId::from_key)?, note(text)?);
    }
    for key in &text.left_out {
        sheet.set_left_out(named(key, PrincipleId::from_key)?, true);
    }
    sheet.set_finished(text.finished);
    Ok(sheet)
}
