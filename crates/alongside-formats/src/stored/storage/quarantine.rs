//! Texts that can't be read, in quarantine where nothing writes.
//!
//! # Design
//!
//! Left under its own key such a text would keep that partnership from ever being saved again, or be
//! written over by a version that reads it in another way. It is moved, and not copied: a store that is
//! full has no room for two. The text is written and read back before the old key is taken away.

use alongside_core::pair::PartnershipId;

use super::found::{Found, UNREAD, key};
use super::store::{Store, StoreError, put};
use crate::stored::schema::SchemaError;

/// The key of a text in quarantine.
pub(super) fn unread_key(id: &PartnershipId) -> String {
    format!("{UNREAD}{}", id.as_str())
}

/// The id under which a partnership's text is in quarantine, so that it has an address of its own.
pub(super) fn quarantine_id(id: &PartnershipId, number: usize) -> Option<PartnershipId> {
    let end = match number {
        1 => "-unread".to_owned(),
        number => format!("-unread-{number}"),
    };
    let stem: String = id.as_str().chars().take(36 - end.len()).collect();
    PartnershipId::parse(&(stem + &end))
}

/// A text in quarantine. One that a later version could read has to be opened as a file: its
/// partnership may have gone on since.
///
/// # Errors
/// [`StoreError::Late`].
pub(super) fn unread(
    store: &impl Store,
    id: PartnershipId,
    text: String,
) -> Result<Found, StoreError> {
    let why = store.read(&text)?.err();
    let why = why.unwrap_or_else(|| SchemaError::Damaged("the text was set aside".to_owned()));
    Ok(Found { id, text, content: Err(why) })
}

/// Moves what can't be read to a key where nothing writes, and gives its id there.
///
/// # Errors
/// [`Kept`] says why it stays where it is.
pub(super) fn quarantine(store: &mut impl Store, found: &Found) -> Result<PartnershipId, Kept> {
    if !matches!(&found.content, Err(error) if !matches!(error, SchemaError::Newer)) {
        return Err(Kept::AsItIs);
    }
    let mut number = 1;
    let id = loop {
        let id = quarantine_id(&found.id, number).ok_or(Kept::AsItIs)?;
        match store.get(&unread_key(&id))? {
            Some(there) if there != found.text => number += 1,
            _ => break id,
        }
    };
    put(store, &unread_key(&id), &found.text)?;
    store.remove(&key(&found.id))?;
    Ok(id)
}

/// Why a text wasn't moved.
pub(super) enum Kept {
    /// The text can be read, or a newer version can read it.
    AsItIs,
    /// There is no room, or no store.
    NotMoved,
}

impl From<StoreError> for Kept {
    fn from(_: StoreError) -> Kept {
        Kept::NotMoved
    }
}
