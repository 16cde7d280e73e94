//! The plan within a stored text: the same shape in versions 1 and 2, and as frozen as they are.

use super::SchemaError;
use super::value::{Value, object};
use super::values::{damaged, named, optional};
use crate::bank::{PrincipleId, StatementId};
use crate::dates;
use crate::plan::{Action, ActionDraft, ActionId, Hands, Plan, Unfinished, Who};

const OURS: &str = "ours";
const SCHOOL: &str = "school";

pub(super) fn action_value(action: &Action) -> Value {
    object([
        ("id", action.id.0.into()),
        ("principle", action.principle.key().into()),
        ("hands", hands_key(action.hands).into()),
        ("what", action.what.as_str().into()),
        ("who", action.who.map(who_key).into()),
        ("when", action.when.as_str().into()),
        ("know", action.know.as_str().into()),
        ("review", action.review.map(dates::to_iso).into()),
    ])
}

pub(super) fn unfinished_value(unfinished: &Unfinished) -> Value {
    let draft = &unfinished.draft;
    object([
        ("edits", unfinished.edits.map(|id| id.0).into()),
        ("statement", unfinished.statement.map(StatementId::key).into()),
        ("principle", draft.principle.key().into()),
        ("hands", draft.hands.map(hands_key).into()),
        ("what", draft.what.as_str().into()),
        ("who", draft.who.map(who_key).into()),
        ("when", draft.when.as_str().into()),
        ("know", draft.know.as_str().into()),
        ("review", draft.review.map(dates::to_iso).into()),
    ])
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

pub(super) fn plan(value: Value) -> Result<Plan, SchemaError> {
    let mut actions: Vec<Action> = Vec::new();
    for value in value.list()? {
        let action = action(value)?;
        if actions.iter().any(|other| other.id == action.id) {
            return Err(damaged(format!("action {} stands twice", action.id.0)));
        }
        actions.push(action);
    }
    Ok(Plan::from_actions(actions))
}

fn action(value: Value) -> Result<Action, SchemaError> {
    let mut members = value.members()?;
    let action = Action {
        id: ActionId(members.take("id").number()?),
        principle: named(&members.text("principle")?, PrincipleId::from_key)?,
        hands: named(&members.text("hands")?, hands)?,
        what: members.text("what")?,
        who: optional(members.take("who"), who)?,
        when: members.text("when")?,
        know: members.text("know")?,
        review: optional(members.take("review"), dates::from_iso)?,
    };
    members.end()?;
    match ActionDraft::from(&action).errors().first() {
        Some(error) => Err(damaged(error.to_string())),
        None => Ok(action),
    }
}

pub(super) fn unfinished(value: Value) -> Result<Unfinished, SchemaError> {
    let mut members = value.members()?;
    let draft = ActionDraft {
        principle: named(&members.text("principle")?, PrincipleId::from_key)?,
        hands: optional(members.take("hands"), hands)?,
        what: members.text("what")?,
        who: optional(members.take("who"), who)?,
        when: members.text("when")?,
        know: members.text("know")?,
        review: optional(members.take("review"), dates::from_iso)?,
    };
    let edits = members.take("edits").optional().map(Value::number).transpose()?.map(ActionId);
    let statement = optional(members.take("statement"), StatementId::from_key)?;
    members.end()?;
    Ok(Unfinished::new(edits, statement, &draft))
}
