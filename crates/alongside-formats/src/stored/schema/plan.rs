//! The plan within a stored text. Its shapes are frozen: a change of shape is a new version.

use alongside_core::bank::{PrincipleId, Role};
use alongside_core::dates;
use alongside_core::plan::{
    Action, ActionDraft, ActionId, Agreement, Hands, Outcome, Plan, Status, TEXT_MAX, Who,
};

use super::error::{SchemaError, damaged};
use super::value::{Members, Value, object};
use super::values::{named, optional, written};
use super::version::Shape;

const OURS: &str = "ours";

const SCHOOL: &str = "school";

/// A plan as versions 3 to 5 have it.
pub(super) fn plan_value(plan: &Plan) -> Value {
    let agreement = plan.agreement();
    let since = |role| agreement.since(role).map(dates::to_iso).into();
    object([
        ("actions", Value::List(plan.actions().iter().map(action_value).collect())),
        // Since when each agrees to them, in the order of `Role::ALL`.
        ("agreed", Value::List(Role::ALL.map(since).into())),
        ("was_agreed", Value::Flag(agreement.was_agreed())),
    ])
}

fn action_value(action: &Action) -> Value {
    object([
        ("id", action.id.0.into()),
        ("principle", action.principle.map(PrincipleId::key).into()),
        ("hands", hands_key(action.hands).into()),
        ("what", action.what.as_str().into()),
        ("who", action.who.map(who_key).into()),
        ("when", action.when.as_str().into()),
        ("know", action.know.as_str().into()),
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

pub(super) fn plan(value: Value, shape: Shape) -> Result<Plan, SchemaError> {
    match shape {
        Shape::ListOfActions => {
            Ok(Plan::from_actions(actions(value, shape)?, Agreement::default()))
        }
        _ => {
            let mut members = value.members()?;
            let actions = actions(members.take("actions"), shape)?;
            let [teacher, ta] = members.take("agreed").pair()?;
            let since = |value| optional(value, dates::from_iso);
            let was_agreed = members.take("was_agreed").flag()?;
            let agreement = Agreement::of([since(teacher)?, since(ta)?], was_agreed);
            members.end()?;
            Ok(Plan::from_actions(actions, agreement))
        }
    }
}

fn actions(value: Value, shape: Shape) -> Result<Vec<Action>, SchemaError> {
    let mut actions: Vec<Action> = Vec::new();
    for value in value.list()? {
        let action = action(value, shape)?;
        if actions.iter().any(|other| other.id == action.id) {
            return Err(damaged(format!("action {} stands twice", action.id.0)));
        }
        actions.push(action);
    }
    Ok(actions)
}

fn action(value: Value, shape: Shape) -> Result<Action, SchemaError> {
    let mut members = value.members()?;
    let action = Action {
        id: ActionId(members.take("id").number()?),
        principle: principle(&mut members, shape)?,
        hands: named(&members.text("hands")?, hands)?,
        what: members.text("what")?,
        who: optional(members.take("who"), who)?,
        when: members.text("when")?,
        know: members.text("know")?,
        review: optional(members.take("review"), dates::from_iso)?,
        outcome: outcome(&mut members, shape)?,
    };
    members.end()?;
    match ActionDraft::from(&action).errors().first() {
        Some(error) => Err(damaged(error.to_string())),
        None => Ok(action),
    }
}

pub(super) fn principle(
    members: &mut Members,
    shape: Shape,
) -> Result<Option<PrincipleId>, SchemaError> {
    match shape {
        Shape::ListOfActions => named(&members.text("principle")?, PrincipleId::from_key).map(Some),
        _ => optional(members.take("principle"), PrincipleId::from_key),
    }
}

fn outcome(members: &mut Members, shape: Shape) -> Result<Outcome, SchemaError> {
    if shape == Shape::ListOfActions {
        return Ok(Outcome::default());
    }
    let status = optional(members.take("status"), Status::from_key)?;
    let changed = written(members.text("changed")?, TEXT_MAX, shape)
        .ok_or_else(|| damaged("what changed is too long"))?;
    Ok(Outcome { status, changed })
}
