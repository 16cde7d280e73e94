//! A round that was opened, within a stored text.

use alongside_core::answers::Opening;
use alongside_core::bank::{PrincipleId, Role, StatementId};
use alongside_core::dates;
use alongside_core::pair::{Opened, Talk};

use super::error::{SchemaError, damaged};
use super::shared::{shared, shared_value};
use super::value::{Value, object, texts};
use super::values::{by_statement, each, named, optional, rating};

/// What is each person's stands in the order of [`Role::ALL`].
pub(super) fn opened_value(opened: &Opened) -> Value {
    let talk = &opened.talk;
    let topics = PrincipleId::all().filter(|&id| talk.about_topic(id));
    let statements = StatementId::all().filter(|&id| talk.about(id));
    let after = |role| by_statement(|id| Some(talk.after(role, id)?.value().into()));
    object([
        ("at", dates::to_iso(opened.at).into()),
        ("opening", opened.opening.key().into()),
        ("first", opened.first.map(Role::key).into()),
        ("pair", Value::List(opened.pair.iter().map(shared_value).collect())),
        ("topics", texts(topics.map(PrincipleId::key))),
        ("statements", texts(statements.map(StatementId::key))),
        ("after", Value::List(Role::ALL.map(after).into())),
    ])
}

pub(super) fn opened(value: Value) -> Result<Opened, SchemaError> {
    let mut members = value.members()?;
    let mut talk = Talk::default();
    for principle in each(members.take("topics"), PrincipleId::from_key)? {
        talk.set_about_topic(principle, true);
    }
    for statement in each(members.take("statements"), StatementId::from_key)? {
        talk.set_about(statement, true);
    }
    for (role, after) in Role::ALL.into_iter().zip(members.take("after").pair()?) {
        for (key, value) in after.entries()? {
            let statement = named(&key, StatementId::from_key)?;
            talk.set_after(role, statement, Some(rating(value)?));
        }
    }
    let [teacher, ta] = members.take("pair").pair()?;
    let opened = Opened {
        at: named(&members.text("at")?, dates::from_iso)?,
        opening: named(&members.text("opening")?, Opening::from_key)?,
        first: optional(members.take("first"), Role::from_key)?,
        pair: [shared(teacher)?, shared(ta)?],
        talk,
    };
    members.end()?;
    match opened.pair.iter().all(|sheet| sheet.frame() == opened.frame()) {
        true => Ok(opened),
        false => Err(damaged("a round in two frames")),
    }
}
