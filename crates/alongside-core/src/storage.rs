//! Where partnerships are kept: one key each, raw text under it.
//!
//! # Design
//!
//! The port moves strings and knows nothing of what is in them; `schema` reads them. So a value
//! that can't be read is still a string that can be shown and handed over, and an edit can never
//! write a default over it: it is set aside under a key of its own (product page, section 6, "Storage
//! off or failing"), where nothing writes. What a newer version has written stays where it is.
//! `Memory` is the port's twin for tests and for a browser that won't store: there the app goes on and
//! says so.

mod aside;
mod writer;

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use crate::partnership::{Partnership, PartnershipId};
use crate::schema::{self, SchemaError};
use crate::sorted;
use aside::{UNREAD, aside, set_aside, unread, unread_key};

pub use writer::{Followed, SETTLED_AFTER_MS, Writer};

/// Before every key: other sites on the same host share its storage.
pub const PREFIX: &str = "alongside:";

const PARTNERSHIP: &str = "alongside:partnership:";

/// Why a store didn't do what was asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// The browser keeps nothing for this page.
    #[error("storage is blocked")]
    Blocked,
    /// There is no room left.
    #[error("storage is full")]
    Full,
    /// The value read back wasn't the value written.
    #[error("the value read back is not the value written")]
    NotKept,
}

/// A store of strings by key.
pub trait Store {
    /// Every key, in any order.
    ///
    /// # Errors
    /// [`StoreError::Blocked`].
    fn keys(&self) -> Result<Vec<String>, StoreError>;

    /// The value under a key.
    ///
    /// # Errors
    /// [`StoreError::Blocked`].
    fn get(&self, key: &str) -> Result<Option<String>, StoreError>;

    /// Puts a value under a key.
    ///
    /// # Errors
    /// Any [`StoreError`]; what was there before is then still there.
    fn set(&mut self, key: &str, value: &str) -> Result<(), StoreError>;

    /// Takes a key away. One that isn't there is no error.
    ///
    /// # Errors
    /// [`StoreError::Blocked`].
    fn remove(&mut self, key: &str) -> Result<(), StoreError>;
}

/// A store that lasts as long as the page.
#[derive(Debug, Clone, Default)]
pub struct Memory {
    values: BTreeMap<String, String>,
}

impl Store for Memory {
    fn keys(&self) -> Result<Vec<String>, StoreError> {
        Ok(self.values.keys().cloned().collect())
    }

    fn get(&self, key: &str) -> Result<Option<String>, StoreError> {
        Ok(self.values.get(key).cloned())
    }

    fn set(&mut self, key: &str, value: &str) -> Result<(), StoreError> {
        self.values.insert(key.to_owned(), value.to_owned());
        Ok(())
    }

    fn remove(&mut self, key: &str) -> Result<(), StoreError> {
        self.values.remove(key);
        Ok(())
    }
}

/// The key of a partnership.
pub fn key(id: &PartnershipId) -> String {
    format!("{PARTNERSHIP}{}", id.as_str())
}

/// The partnership, or the text set aside, that a key is for.
pub fn id_of(key: &str) -> Option<PartnershipId> {
    let id = key.strip_prefix(PARTNERSHIP).or_else(|| key.strip_prefix(UNREAD));
    id.and_then(PartnershipId::parse)
}

/// A partnership as it was found in the store.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Its id, from the key. A text that was set aside has one of its own.
    pub id: PartnershipId,
    /// The text under the key, as it is.
    pub text: String,
    /// What the text says.
    pub content: Result<Partnership, SchemaError>,
}

/// What is stored of one partnership; `None` where there is nothing. A text that can't be read is set
/// aside on the way.
///
/// # Errors
/// [`StoreError::Blocked`].
pub fn load(store: &mut impl Store, id: &PartnershipId) -> Result<Option<Found>, StoreError> {
    if let Some(found) = found_under(store, id)? {
        return Ok(Some(match set_aside(store, &found) {
            Ok(aside) => Found { id: aside, ..found },
            Err(_) => found,
        }));
    }
    for id in [Some(id.clone()), aside(id, 1)].into_iter().flatten() {
        if let Some(text) = store.get(&unread_key(&id))? {
            return Ok(Some(unread(id, text)));
        }
    }
    Ok(None)
}

/// What stands under a partnership's own key.
fn found_under(store: &impl Store, id: &PartnershipId) -> Result<Option<Found>, StoreError> {
    let Some(text) = store.get(&key(id))? else { return Ok(None) };
    let content = schema::decode(&text).and_then(|partnership| match partnership.id == *id {
        true => Ok(partnership),
        false => Err(SchemaError::Damaged("the text is under another's key".to_owned())),
    });
    Ok(Some(Found { id: id.clone(), text, content }))
}

/// Every partnership on the device: the last changed first, then those that can't be read, which are
/// set aside on the way.
///
/// # Errors
/// [`StoreError::Blocked`].
pub fn list(store: &mut impl Store) -> Result<Vec<Found>, StoreError> {
    let ids: BTreeSet<PartnershipId> = store.keys()?.iter().filter_map(|key| id_of(key)).collect();
    let mut found = Vec::new();
    for id in ids {
        // A text set aside may have come to stand beside a partnership of its id.
        let beside = store.get(&unread_key(&id))?.map(|text| unread(id.clone(), text));
        found.extend(load(store, &id)?.filter(|found| beside.as_ref() != Some(found)));
        found.extend(beside);
    }
    Ok(sorted(found))
}

/// A list in the order of [`list`].
pub fn sorted(found: Vec<Found>) -> Vec<Found> {
    let saved = |found: &Found| found.content.as_ref().ok().map(|partnership| partnership.saved);
    sorted::by_key(found, |found| (Reverse(saved(found)), found.id.clone()))
}

/// Puts a text under a partnership's key and reads it back.
///
/// # Errors
/// Any [`StoreError`].
pub fn write(store: &mut impl Store, id: &PartnershipId, text: &str) -> Result<(), StoreError> {
    put(store, &key(id), text)
}

fn put(store: &mut impl Store, key: &str, text: &str) -> Result<(), StoreError> {
    store.set(key, text)?;
    match store.get(key)? {
        Some(kept) if kept == text => Ok(()),
        _ => Err(StoreError::NotKept),
    }
}

/// Saves a partnership, with its text as it is then stored. What stands there and hasn't been seen is taken
/// in by `merged`; what can't be read is set aside, and what a newer version wrote is left alone. Where
/// something was there and nothing is, nothing is written.
///
/// # Errors
/// [`SaveError`]. The store then holds what it held.
fn save_over(
    store: &mut impl Store,
    is_seen: impl FnOnce(&str) -> bool,
    was_there: bool,
    ours: &Partnership,
    merged: impl FnOnce(&Partnership) -> Partnership,
) -> Result<(Partnership, String), SaveError> {
    let partnership = match found_under(store, &ours.id)? {
        Some(found) if !is_seen(&found.text) => match (set_aside(store, &found), found.content) {
            (Ok(_), _) => ours.clone(),
            (Err(_), Err(error)) => return Err(SaveError::Unreadable(error)),
            (Err(_), Ok(theirs)) => merged(&theirs),
        },
        None if was_there => return Err(SaveError::Removed),
        _ => ours.clone(),
    };
    let text = schema::encode(&partnership);
    write(store, &partnership.id, &text)?;
    Ok((partnership, text))
}

/// Why a partnership wasn't saved.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SaveError {
    /// The store didn't take it.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// Something that can't be read stands under its key now, and was left alone.
    #[error("what is stored can't be read: {0}")]
    Unreadable(SchemaError),
    /// It was stored and isn't any more: another tab removed it, or the browser did. Who removed it was told
    /// that nothing is kept, so it is stored again only when somebody asks for that.
    #[error("it was removed elsewhere")]
    Removed,
}

/// Removes a partnership, or what was set aside under its id, and looks whether it is gone.
///
/// # Errors
/// [`StoreError::NotKept`] when it is still there, and [`StoreError::Blocked`] when that isn't known.
pub fn remove(store: &mut impl Store, id: &PartnershipId) -> Result<(), StoreError> {
    let own = key(id);
    let there = match store.get(&own)? {
        Some(_) => own,
        None => unread_key(id),
    };
    let removed = store.remove(&there);
    match store.get(&there)? {
        None => removed,
        Some(_) => Err(StoreError::NotKept),
    }
}

/// The key by which other tabs hear that everything was cleared: it comes, and is gone at once. A tab may
/// have what was never stored, and hears of no other key then.
pub const CLEARED: &str = "alongside:cleared";

/// Removes every key of ours, tells the other tabs, looks whether any is left, and says how many there were.
///
/// # Errors
/// [`StoreError::NotKept`] when something is left: [`left`] names it. [`StoreError::Blocked`] when that isn't
/// known.
pub fn clear(store: &mut impl Store) -> Result<usize, StoreError> {
    let keys = ours(store)?;
    for key in &keys {
        // One that stays takes no other with it; what is left is looked at below.
        let _ = store.remove(key);
    }
    // A store that takes nothing holds nothing of another tab's either.
    if store.set(CLEARED, "").is_ok() {
        let _ = store.remove(CLEARED);
    }
    match ours(store)?.is_empty() {
        true => Ok(keys.len()),
        false => Err(StoreError::NotKept),
    }
}

/// What of ours is in the store, in words: the names of partnerships, and the keys of the rest.
///
/// # Errors
/// [`StoreError::Blocked`].
pub fn left(store: &impl Store) -> Result<Vec<String>, StoreError> {
    let name = |key: String| {
        let text = id_of(&key).and_then(|_| store.get(&key).ok().flatten());
        let read = text.and_then(|text| schema::decode(&text).ok());
        read.map_or(key, |partnership| partnership.name().to_owned())
    };
    Ok(ours(store)?.into_iter().map(name).collect())
}

fn ours(store: &impl Store) -> Result<Vec<String>, StoreError> {
    let mut keys = store.keys()?;
    keys.retain(|key| key.starts_with(PREFIX));
    Ok(keys)
}
