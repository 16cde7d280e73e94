//! Version 2 of the stored text: two people's sheets, what they opened, and earlier rounds.
//!
//! Statements and principles go by the bank's ids, so the order of the bank may change. Answers
//! that may not be on screen stand in it hidden: see [`super::hidden`].

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::SchemaError;
use super::hidden::{find, hide};
use super::opened::OpenedText;
use super::plan::{ActionText, UnfinishedText, action_text, plan, unfinished, unfinished_text};
use super::shared::SharedText;
use super::values::{
    answer, answer_text, damaged, each, label, map, named, note, optional, parse, principles,
};
use crate::answers::{Role, Sheet};
use crate::bank::{META, PrincipleId, StatementId};
use crate::dates;
use crate::partnership::{Partnership, PartnershipId, Way};
use crate::shared::Opening;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Text {
    alongside: u32,
    bank: String,
    id: String,
    label: String,
    way: String,
    /// Who answers here, where only one of the two does.
    role: Option<String>,
    /// Who has the device, where both answer at it.
    holder: Option<String>,
    principles: Vec<String>,
    saved: String,
    /// In the order of [`Role::ALL`].
    sheets: [Slot; 2],
    /// A [`SharedText`], hidden.
    received: Option<String>,
    agreed: Option<String>,
    opened: Option<OpenedText>,
    earlier: Vec<OpenedText>,
    plan: Vec<ActionText>,
    unfinished: Option<UnfinishedText>,
}

/// One person's sheet: in view, or hidden.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Slot {
    Sheet(SheetText),
    Hidden(String),
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct SheetText {
    /// By statement: 1 to 5, or 0 for "doesn't apply / don't know".
    answers: BTreeMap<String, u8>,
    notes: BTreeMap<String, String>,
    left_out: Vec<String>,
    private: Vec<String>,
    shared_notes: Vec<String>,
    opening: String,
    finished: bool,
}

const ALONE: &str = "alone";
const ONE_DEVICE: &str = "one_device";
const TWO_DEVICES: &str = "two_devices";
const PAPER: &str = "paper";

pub(super) fn encode(partnership: &Partnership) -> String {
    let (way, role) = match partnership.way {
        Way::Alone(role) => (ALONE, Some(role)),
        Way::OneDevice => (ONE_DEVICE, None),
        Way::TwoDevices(role) => (TWO_DEVICES, Some(role)),
        Way::OnPaper => (PAPER, None),
    };
    let on_screen = partnership.own_role();
    let slot = |role: Role| {
        let text = sheet_text(partnership.sheet(role));
        match on_screen == Some(role) {
            true => Slot::Sheet(text),
            false => Slot::Hidden(hide(&text)),
        }
    };
    let text = Text {
        alongside: 2,
        bank: META.bank_version.to_owned(),
        id: partnership.id.as_str().to_owned(),
        label: partnership.label.clone(),
        way: way.to_owned(),
        role: role.map(|role| role.key().to_owned()),
        holder: partnership.holder.map(|role| role.key().to_owned()),
        principles: partnership.principles.iter().map(|p| p.key().to_owned()).collect(),
        saved: dates::moment_to_iso(partnership.saved),
        sheets: Role::ALL.map(slot),
        received: partnership.received.as_ref().map(|sheet| hide(&SharedText::of(sheet))),
        agreed: partnership.agreed.map(|opening| opening.key().to_owned()),
        opened: partnership.opened.as_ref().map(OpenedText::of),
        earlier: partnership.earlier.iter().map(OpenedText::of).collect(),
        plan: partnership.plan.actions().iter().map(action_text).collect(),
        unfinished: partnership.unfinished.as_ref().map(unfinished_text),
    };
    serde_json::to_string(&text).expect("every key of the text is a string, so JSON can hold it")
}

fn sheet_text(sheet: &Sheet) -> SheetText {
    let answer = |id: StatementId| Some((id.key().to_owned(), answer_text(sheet.answer(id)?)));
    let note = |id: PrincipleId| match sheet.note(id) {
        "" => None,
        note => Some((id.key().to_owned(), note.to_owned())),
    };
    let principles = |which: &dyn Fn(PrincipleId) -> bool| {
        PrincipleId::all().filter(|&id| which(id)).map(|id| id.key().to_owned()).collect()
    };
    let private = StatementId::all().filter(|&id| sheet.is_private(id));
    SheetText {
        answers: map(StatementId::all().filter_map(answer)),
        notes: map(PrincipleId::all().filter_map(note)),
        left_out: principles(&|id| sheet.is_left_out(id)),
        private: private.map(|id| id.key().to_owned()).collect(),
        shared_notes: principles(&|id| sheet.is_note_shared(id)),
        opening: sheet.opening().key().to_owned(),
        finished: sheet.is_finished(),
    }
}

pub(super) fn decode(text: &str) -> Result<Partnership, SchemaError> {
    let text: Text = parse(text)?;
    let role = optional(text.role.as_deref(), Role::from_key)?;
    let way = match (text.way.as_str(), role) {
        (ALONE, Some(role)) => Way::Alone(role),
        (TWO_DEVICES, Some(role)) => Way::TwoDevices(role),
        (ONE_DEVICE, None) => Way::OneDevice,
        (PAPER, None) => Way::OnPaper,
        (way, _) => return Err(damaged(format!("way {way:?} of {:?}", text.role))),
    };
    let mut partnership = Partnership::new(
        named(&text.id, PartnershipId::parse)?,
        way,
        named(&text.saved, dates::moment_from_iso)?,
    );
    partnership.label = label(text.label)?;
    partnership.principles = principles(&text.principles)?;
    let [teacher, ta] = &text.sheets;
    partnership.sheets = [slot(teacher)?, slot(ta)?];
    partnership.holder = optional(text.holder.as_deref(), Role::from_key)?;
    if let Some(hidden) = &text.received {
        partnership.received = Some(find::<SharedText>(hidden)?.read()?);
    }
    partnership.agreed = optional(text.agreed.as_deref(), Opening::from_key)?;
    partnership.opened = text.opened.as_ref().map(OpenedText::read).transpose()?;
    for round in &text.earlier {
        partnership.earlier.push(round.read()?);
    }
    partnership.plan = plan(&text.plan)?;
    partnership.unfinished = text.unfinished.as_ref().map(unfinished).transpose()?;
    Ok(partnership)
}

fn slot(slot: &Slot) -> Result<Sheet, SchemaError> {
    match slot {
        Slot::Sheet(text) => sheet(text),
        Slot::Hidden(hidden) => sheet(&find(hidden)?),
    }
}

fn sheet(text: &SheetText) -> Result<Sheet, SchemaError> {
    let mut sheet = Sheet::default();
    for (key, &value) in &text.answers {
        sheet.set_answer(named(key, StatementId::from_key)?, Some(answer(value)?));
    }
    for (key, text) in &text.notes {
        sheet.set_note(named(key, PrincipleId::from_key)?, note(text)?);
    }
    for principle in each(&text.left_out, PrincipleId::from_key)? {
        sheet.set_left_out(principle, true);
    }
    for statement in each(&text.private, StatementId::from_key)? {
        sheet.set_private(statement, true);
    }
    for principle in each(&text.shared_notes, PrincipleId::from_key)? {
        sheet.set_note_shared(principle, true);
    }
    sheet.set_opening(named(&text.opening, Opening::from_key)?);
    sheet.set_finished(text.finished);
    Ok(sheet)
}
