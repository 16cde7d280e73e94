//! One save over what is stored.

use alongside_core::pair::Partnership;

use super::found::{found_under, key};
use super::quarantine::quarantine;
use super::store::{Store, StoreError, put};
use crate::stored::schema::{self, SchemaError};

/// Saves a partnership, with its text as it is then stored. What stands there and hasn't been seen is taken
/// in by `merged`; what can't be read goes into quarantine, and what a newer version wrote is left alone.
/// Where something was there and nothing is, nothing is written.
///
/// # Errors
/// [`SaveError`]. The store then holds what it held.
pub(super) fn save_over<S: Store>(
    store: &mut S,
    is_seen: impl FnOnce(&str) -> bool,
    was_there: bool,
    ours: &Partnership,
    merged: impl FnOnce(&S, &Partnership) -> Result<Partnership, StoreError>,
) -> Result<(Partnership, String), SaveError> {
    let partnership = match found_under(store, &ours.id)? {
        Some(found) if !is_seen(&found.text) => match (quarantine(store, &found), found.content) {
            (Ok(_), _) => ours.clone(),
            (Err(_), Err(error)) => return Err(SaveError::Unreadable(error)),
            (Err(_), Ok(theirs)) => merged(store, &theirs)?,
        },
        None if was_there => return Err(SaveError::Removed),
        _ => ours.clone(),
    };
    let text = schema::encode(&partnership);
    put(store, &key(&partnership.id), &text)?;
    store.wrote(&text, &partnership);
    Ok((partnership, text))
}

/// Why a partnership wasn't saved.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SaveError {
    /// The store didn't take the partnership.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// Something that can't be read stands under the partnership's key now, and was left alone.
    #[error("what is stored can't be read: {0}")]
    Unreadable(SchemaError),
    /// The partnership was stored and isn't any more: another tab removed it, or the browser did. Who removed
    /// it was told that nothing is kept, so it is stored again only when somebody asks for that.
    #[error("it was removed elsewhere")]
    Removed,
}
