//! What is shared of a sheet, within a stored text.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::SchemaError;
use super::values::{map, named, note, principles, rating};
use crate::bank::{PrincipleId, StatementId};
use crate::shared::{Opening, SharedSheet};

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SharedText {
    principles: Vec<String>,
    opening: String,
    /// By statement, 1 to 5. A statement without a rating to see isn't here at all.
    ratings: BTreeMap<String, u8>,
    notes: BTreeMap<String, String>,
}

impl SharedText {
    pub(super) fn of(sheet: &SharedSheet) -> SharedText {
        let rating = |id: StatementId| Some((id.key().to_owned(), sheet.rating(id)?.value()));
        let note = |id: PrincipleId| match sheet.note(id) {
            "" => None,
            note => Some((id.key().to_owned(), note.to_owned())),
        };
        SharedText {
            principles: sheet.principles().iter().map(|id| id.key().to_owned()).collect(),
            opening: sheet.opening().key().to_owned(),
            ratings: map(StatementId::all().filter_map(rating)),
            notes: map(PrincipleId::all().filter_map(note)),
        }
    }

    pub(super) fn read(&self) -> Result<SharedSheet, SchemaError> {
        let chosen = principles(&self.principles)?;
        let principle = |key: &str| PrincipleId::from_key(key).filter(|&id| chosen.contains(id));
        let statement =
            |key: &str| StatementId::from_key(key).filter(|id| chosen.contains(id.principle()));
        let mut sheet = SharedSheet::blank(chosen, named(&self.opening, Opening::from_key)?);
        for (key, &value) in &self.ratings {
            sheet.set_rating(named(key, statement)?, Some(rating(value)?));
        }
        for (key, text) in &self.notes {
            sheet.set_note(named(key, principle)?, note(text)?);
        }
        Ok(sheet)
    }
}
