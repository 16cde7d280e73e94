//! Version 1 of the stored text. Its shape is frozen: a change of shape is a new version.
//!
//! Statements and principles go by the bank's ids, so the order of the bank may change.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::SchemaError;
use crate::answers::{Answer, NOTE_MAX, Rating, Role, Sheet};
use crate::bank::{META, PrincipleId, StatementId};
use crate::dates;
use crate::partnership::{LABEL_MAX, Partnership, PartnershipId, PrincipleSet, Way};
use crate::plan::{Action, ActionDraft, ActionId, Hands, Plan, Unfinished, Who};

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Text {
    alongside: u32,
    bank: String,
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

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct SheetText {
    /// By statement: 1 to 5, or 0 for "doesn't apply / don't know".
    answers: BTreeMap<String, u8>,
    notes: BTreeMap<String, String>,
    left_out: Vec<String>,
    finished: bool,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ActionText {
    id: u32,
    principle: String,
    hands: String,
    what: String,
    who: Option<String>,
    when: String,
    know: String,
    review: Option<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct UnfinishedText {
    edits: Option<u32>,
    statement: Option<String>,
    principle: String,
    hands: Option<String>,
    what: String,
    who: Option<String>,
    when: String,
    know: String,
    review: Option<String>,
}

const ALONE: &str = "alone";
const NOT_APPLICABLE: u8 = 0;
const OURS: &str = "ours";
const SCHOOL: &str = "school";

pub(super) fn encode(partnership: &Partnership) -> String {
    let Way::Alone(role) = partnership.way;
    let text = Text {
        alongside: 1,
        bank: META.bank_version.to_owned(),
        id: partnership.id.as_str().to_owned(),
        label: partnership.label.clone(),
        way: ALONE.to_owned(),
        role: role.key().to_owned(),
        principles: partnership.principles.iter().map(|p| p.key().to_owned()).collect(),
        saved: dates::moment_to_iso(partnership.saved),
        sheet: sheet_text(&partnership.sheet),
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
    let left_out = |id: &PrincipleId| sheet.is_left_out(*id);
    SheetText {
        answers: map(StatementId::all().filter_map(answer)),
        notes: map(PrincipleId::all().filter_map(note)),
        left_out: PrincipleId::all().filter(left_out).map(|id| id.key().to_owned()).collect(),
        finished: sheet.is_finished(),
    }
}

/// Entry by entry. Collecting would sort first, which is code for far more entries than forty.
fn map<V>(entries: impl Iterator<Item = (String, V)>) -> BTreeMap<String, V> {
    let mut map = BTreeMap::new();
    entries.for_each(|(key, value)| drop(map.insert(key, value)));
    map
}

fn answer_text(answer: Answer) -> u8 {
    answer.rating().map_or(NOT_APPLICABLE, Rating::value)
}

fn action_text(action: &Action) -> ActionText {
    ActionText {
        id: action.id.0,
        principle: action.principle.key().to_owned(),
        hands: hands_key(action.hands).to_owned(),
        what: action.what.clone(),
        who: action.who.map(|who| who_key(who).to_owned()),
        when: action.when.clone(),
        know: action.know.clone(),
        review: action.review.map(dates::to_iso),
    }
}

fn unfinished_text(unfinished: &Unfinished) -> UnfinishedText {
    let draft = &unfinished.draft;
    UnfinishedText {
        edits: unfinished.edits.map(|id| id.0),
        statement: unfinished.statement.map(|statement| statement.key().to_owned()),
        principle: draft.principle.key().to_owned(),
        hands: draft.hands.map(|hands| hands_key(hands).to_owned()),
        what: draft.what.clone(),
        who: draft.who.map(|who| who_key(who).to_owned()),
        when: draft.when.clone(),
        know: draft.know.clone(),
        review: draft.review.map(dates::to_iso),
    }
}

fn hands_key(hands: Hands) -> &'static str {
    match hands {
        Hands::Ours => OURS,
        Hands::School => SCHOOL,
    }
}

fn hands(key: &str) -> Option<Hands> {
    match key {
        OURS => Some(Hands::Ours),
        SCHOOL => Some(Hands::School),
        _ => None,
    }
}

fn who(key: &str) -> Option<Who> {
    Who::ALL.into_iter().find(|&who| who_key(who) == key)
}

fn who_key(who: Who) -> &'static str {
    match who {
        Who::Teacher => "teacher",
        Who::TeachingAssistant => "ta",
        Who::Both => "both",
    }
}

pub(super) fn decode(text: &str) -> Result<Partnership, SchemaError> {
    let text: Text = serde_json::from_str(text).map_err(|error| {
        if error.is_eof() { SchemaError::Truncated } else { damaged(error.to_string()) }
    })?;
    if text.way != ALONE {
        return Err(damaged(format!("way {:?}", text.way)));
    }
    if text.label.chars().count() > LABEL_MAX {
        return Err(damaged("the label is too long"));
    }
    let role = named(&text.role, Role::from_key)?;
    let mut chosen = Vec::new();
    for key in &text.principles {
        chosen.push(named(key, PrincipleId::from_key)?);
    }
    Ok(Partnership {
        id: named(&text.id, PartnershipId::parse)?,
        way: Way::Alone(role),
        label: text.label,
        principles: PrincipleSet::of(chosen).ok_or_else(|| damaged("no principle is chosen"))?,
        sheet: sheet(&text.sheet)?,
        plan: plan(&text.plan)?,
        unfinished: text.unfinished.as_ref().map(unfinished).transpose()?,
        saved: named(&text.saved, dates::moment_from_iso)?,
    })
}

fn sheet(text: &SheetText) -> Result<Sheet, SchemaError> {
    let mut sheet = Sheet::default();
    for (key, &value) in &text.answers {
        sheet.set_answer(named(key, StatementId::from_key)?, Some(answer(value)?));
    }
    for (key, note) in &text.notes {
        if note.chars().count() > NOTE_MAX {
            return Err(damaged("a note is too long"));
        }
        sheet.set_note(named(key, PrincipleId::from_key)?, note);
    }
    for key in &text.left_out {
        sheet.set_left_out(named(key, PrincipleId::from_key)?, true);
    }
    sheet.set_finished(text.finished);
    Ok(sheet)
}

fn answer(value: u8) -> Result<Answer, SchemaError> {
    match value {
        NOT_APPLICABLE => Ok(Answer::NotApplicable),
        value => Rating::from_value(value)
            .map(Answer::Rated)
            .ok_or_else(|| damaged(format!("rating {value}"))),
    }
}

fn plan(texts: &[ActionText]) -> Result<Plan, SchemaError> {
    let mut actions: Vec<Action> = Vec::new();
    for text in texts {
        let action = action(text)?;
        if actions.iter().any(|other| other.id == action.id) {
            return Err(damaged(format!("action {} stands twice", text.id)));
        }
        actions.push(action);
    }
    Ok(Plan::from_actions(actions))
}

fn action(text: &ActionText) -> Result<Action, SchemaError> {
    let action = Action {
        id: ActionId(text.id),
        principle: named(&text.principle, PrincipleId::from_key)?,
        hands: named(&text.hands, hands)?,
        what: text.what.clone(),
        who: optional(text.who.as_deref(), who)?,
        when: text.when.clone(),
        know: text.know.clone(),
        review: optional(text.review.as_deref(), dates::from_iso)?,
    };
    match ActionDraft::from(&action).errors().first() {
        Some(error) => Err(damaged(error.to_string())),
        None => Ok(action),
    }
}

fn unfinished(text: &UnfinishedText) -> Result<Unfinished, SchemaError> {
    let draft = ActionDraft {
        principle: named(&text.principle, PrincipleId::from_key)?,
        hands: optional(text.hands.as_deref(), hands)?,
        what: text.what.clone(),
        who: optional(text.who.as_deref(), who)?,
        when: text.when.clone(),
        know: text.know.clone(),
        review: optional(text.review.as_deref(), dates::from_iso)?,
    };
    let statement = optional(text.statement.as_deref(), StatementId::from_key)?;
    Ok(Unfinished::new(text.edits.map(ActionId), statement, &draft))
}

fn optional<T>(
    text: Option<&str>,
    parse: impl Fn(&str) -> Option<T>,
) -> Result<Option<T>, SchemaError> {
    text.map(|text| named(text, parse)).transpose()
}

/// What the text names, or an error that quotes it.
fn named<T>(text: &str, parse: impl Fn(&str) -> Option<T>) -> Result<T, SchemaError> {
    parse(text).ok_or_else(|| damaged(format!("{text:?}")))
}

fn damaged(what: impl Into<String>) -> SchemaError {
    SchemaError::Damaged(what.into())
}
