//! The plan within a stored text: the same shape in versions 1 and 2, and as frozen as they are.

use serde::{Deserialize, Serialize};

use super::SchemaError;
use super::values::{damaged, named, optional};
use crate::bank::{PrincipleId, StatementId};
use crate::dates;
use crate::plan::{Action, ActionDraft, ActionId, Hands, Plan, Unfinished, Who};

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ActionText {
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
pub(super) struct UnfinishedText {
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

const OURS: &str = "ours";
const SCHOOL: &str = "school";

pub(super) fn action_text(action: &Action) -> ActionText {
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

pub(super) fn unfinished_text(unfinished: &Unfinished) -> UnfinishedText {
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

pub(super) fn plan(texts: &[ActionText]) -> Result<Plan, SchemaError> {
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

pub(super) fn unfinished(text: &UnfinishedText) -> Result<Unfinished, SchemaError> {
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
