//! A round that was opened, within a stored text.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::SchemaError;
use super::shared::SharedText;
use super::values::{each, map, named, optional, rating};
use crate::answers::Role;
use crate::bank::{PrincipleId, StatementId};
use crate::dates;
use crate::opened::{Opened, Talk};
use crate::shared::Opening;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct OpenedText {
    at: String,
    opening: String,
    first: Option<String>,
    /// In the order of [`Role::ALL`], as are the ratings after talking.
    pair: [SharedText; 2],
    topics: Vec<String>,
    statements: Vec<String>,
    after: [BTreeMap<String, u8>; 2],
}

impl OpenedText {
    pub(super) fn of(opened: &Opened) -> OpenedText {
        let [teacher, ta] = &opened.pair;
        let talk = &opened.talk;
        let topics = PrincipleId::all().filter(|&id| talk.about_topic(id));
        let statements = StatementId::all().filter(|&id| talk.about(id));
        let after = |role| {
            let rating =
                |id: StatementId| Some((id.key().to_owned(), talk.after(role, id)?.value()));
            map(StatementId::all().filter_map(rating))
        };
        OpenedText {
            at: dates::to_iso(opened.at),
            opening: opened.opening.key().to_owned(),
            first: opened.first.map(|role| role.key().to_owned()),
            pair: [SharedText::of(teacher), SharedText::of(ta)],
            topics: topics.map(|id| id.key().to_owned()).collect(),
            statements: statements.map(|id| id.key().to_owned()).collect(),
            after: Role::ALL.map(after),
        }
    }

    pub(super) fn read(&self) -> Result<Opened, SchemaError> {
        let [teacher, ta] = &self.pair;
        let mut talk = Talk::default();
        for principle in each(&self.topics, PrincipleId::from_key)? {
            talk.set_about_topic(principle, true);
        }
        for statement in each(&self.statements, StatementId::from_key)? {
            talk.set_about(statement, true);
        }
        for (role, after) in Role::ALL.into_iter().zip(&self.after) {
            for (key, &value) in after {
                let statement = named(key, StatementId::from_key)?;
                talk.set_after(role, statement, Some(rating(value)?));
            }
        }
        Ok(Opened {
            at: named(&self.at, dates::from_iso)?,
            opening: named(&self.opening, Opening::from_key)?,
            first: optional(self.first.as_deref(), Role::from_key)?,
            pair: [teacher.read()?, ta.read()?],
            talk,
        })
    }
}
