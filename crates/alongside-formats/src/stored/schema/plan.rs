//! The plan within a stored text.

use alongside_core::bank::{Line, Role, StatementId};
use alongside_core::dates;
use alongside_core::plan::{
    Action, ActionDraft, ActionId, Agreement, Hands, Hours, Outcome, Plan, Status, Who,
};

use super::error::{SchemaError, damaged};
use super::value::{Value, object};
use super::values::{kept, named, optional, said, where_said};

const OURS: &str = "ours";

const SCHOOL: &str = "school";

pub(super) fn plan_value(plan: &Plan) -> Value {
    let agreement = plan.agreement();
    let since = |role| agreement.since(role).map(dates::to_iso).into();
    object([
        ("actions", Value::List(plan.actions().iter().map(action_value).collect())),
        // Since when each agrees to them, in the order of `Role::ALL`.
        ("agreed", Value::List(Role::ALL.map(since).into())),
        ("was_agreed", Value::Flag(agreement.was_agreed())),
        // A day to look again at all of it.
        ("review", where_said(plan.review_date().map(dates::to_iso))),
    ])
}

fn action_value(action: &Action) -> Value {
    object([
        ("id", action.id.0.into()),
        ("line", action.line.map(Line::key).into()),
        ("statement", where_said(action.statement.map(|it| it.key().to_owned()))),
        ("hands", hands_key(action.hands).into()),
        ("what", action.what.as_str().into()),
        ("who", action.who.map(who_key).into()),
        ("when", action.when.as_str().into()),
        ("know", action.know.as_str().into()),
        ("pupils", where_said(Some(action.pupils.clone()))),
        ("hours", action.hours.map(Hours::key).into()),
        ("on_paper", Value::Flag(action.is_on_paper)),
        ("review", action.review.map(dates::to_iso).into()),
        ("status", action.outcome.status.map(Status::key).into()),
        ("changed", action.outcome.changed.as_str().into()),
    ])
}

pub(super) fn hands_key(hands: Hands) -> &'static str {
    match hands {
        Hands::Ours => OURS,
        Hands::School => SCHOOL,
    }
}

pub(super) fn hands(key: &str) -> Option<Hands> {
    match key {
        OURS => Some(Hands::Ours),
        SCHOOL => Some(Hands::School),
        _ => None,
    }
}

pub(super) fn who(key: &str) -> Option<Who> {
    Who::ALL.into_iter().find(|&who| who_key(who) == key)
}

pub(super) fn who_key(who: Who) -> &'static str {
    match who {
        Who::Teacher => "teacher",
        Who::TeachingAssistant => "ta",
        Who::Both => "both",
    }
}

pub(super) fn plan(value: Value) -> Result<Plan, SchemaError> {
    let mut members = value.members()?;
    let mut actions: Vec<Action> = Vec::new();
    for value in members.take("actions").list()? {
        let action = action(value)?;
        if actions.iter().any(|other| other.id == action.id) {
            return Err(damaged(format!("action {} stands twice", action.id.0)));
        }
        actions.push(action);
    }
    let [teacher, ta] = members.take("agreed").pair()?;
    let since = |value| optional(value, dates::from_iso);
    let was_agreed = members.take("was_agreed").flag()?;
    let review = optional(members.take("review"), dates::from_iso)?;
    let agreement = Agreement::of([since(teacher)?, since(ta)?], was_agreed);
    members.end()?;
    Ok(Plan::from_actions(actions, agreement).reviewed_on(review))
}

fn action(value: Value) -> Result<Action, SchemaError> {
    let mut members = value.members()?;
    let action = Action {
        id: ActionId(members.take("id").number()?),
        line: optional(members.take("line"), Line::from_key)?,
        statement: optional(members.take("statement"), StatementId::from_key)?,
        hands: named(&members.text("hands")?, hands)?,
        what: members.text("what")?,
        who: optional(members.take("who"), who)?,
        when: members.text("when")?,
        know: members.text("know")?,
        pupils: said(members.take("pupils"))?,
        hours: optional(members.take("hours"), Hours::from_key)?,
        is_on_paper: members.take("on_paper").flag()?,
        review: optional(members.take("review"), dates::from_iso)?,
        outcome: Outcome {
            status: optional(members.take("status"), Status::from_key)?,
            changed: kept(members.text("changed")?, "what changed")?,
        },
    };
    members.end()?;
    match ActionDraft::from(&action).errors().first() {
        Some(error) => Err(damaged(error.to_string())),
        None => Ok(action),
    }
}
