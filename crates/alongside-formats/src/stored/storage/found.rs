//! The keys of partnerships, and what stands under one.

use alongside_core::pair::{Partnership, PartnershipId};

use super::store::{Store, StoreError};
use crate::stored::schema::SchemaError;

pub(super) const PARTNERSHIP: &str = "alongside:partnership:";

/// The key that a partnership's text stands under.
pub fn key(id: &PartnershipId) -> String {
    format!("{PARTNERSHIP}{}", id.as_str())
}

/// A partnership as it was found in the store.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// The id of the partnership, from the key. A text that was set aside has an id of its own.
    pub id: PartnershipId,
    /// The text under the key, as it is.
    pub text: String,
    /// What the text says.
    pub content: Result<Partnership, SchemaError>,
}

/// What stands under a partnership's own key.
pub(super) fn found_under(
    store: &impl Store,
    id: &PartnershipId,
) -> Result<Option<Found>, StoreError> {
    let Some(text) = store.get(&key(id))? else { return Ok(None) };
    let content = store.read(&text)?.and_then(|partnership| match partnership.id == *id {
        true => Ok(partnership),
        false => Err(SchemaError::Damaged("the text is under another's key".to_owned())),
    });
    Ok(Some(Found { id: id.clone(), text, content }))
}

/// What the keys of texts begin with that could not be read.
pub(super) const UNREAD: &str = "alongside:unread:";
