//! What is kept of each partnership: found, listed and removed.

use std::cmp::Reverse;

use alongside_core::pair::PartnershipId;
use alongside_core::sorted;

use super::found::{Found, PARTNERSHIP, UNREAD, found_under, key};
use super::quarantine::{quarantine, quarantine_id, unread, unread_key};
use super::store::{PREFIX, Store, StoreError, put};

/// The id of the partnership, or of the text in quarantine, that a key is for; `None` for any other key.
pub fn id_of(key: &str) -> Option<PartnershipId> {
    let id = key.strip_prefix(PARTNERSHIP).or_else(|| key.strip_prefix(UNREAD));
    id.and_then(PartnershipId::parse)
}

/// What is stored of one partnership; `None` where there is nothing. A text that can't be read goes
/// into quarantine on the way.
///
/// # Errors
/// [`StoreError::Blocked`], or [`StoreError::Late`].
pub fn load(store: &mut impl Store, id: &PartnershipId) -> Result<Option<Found>, StoreError> {
    if let Some(found) = found_under(store, id)? {
        return Ok(Some(match quarantine(store, &found) {
            Ok(id) => Found { id, ..found },
            Err(_) => found,
        }));
    }
    for id in [Some(id.clone()), quarantine_id(id, 1)].into_iter().flatten() {
        if let Some(text) = store.get(&unread_key(&id))? {
            return unread(store, id, text).map(Some);
        }
    }
    Ok(None)
}

/// Every partnership on the device: the last changed first, then those that can't be read, which go
/// into quarantine on the way.
///
/// # Errors
/// [`StoreError::Blocked`], or [`StoreError::Late`].
pub fn list(store: &mut impl Store) -> Result<Vec<Found>, StoreError> {
    let keys = store.keys()?;
    let mut ids = sorted::by_key(keys.iter().filter_map(|key| id_of(key)), PartnershipId::clone);
    ids.dedup();
    let mut found = Vec::new();
    for id in ids {
        // A text in quarantine may have come to stand beside a partnership of its id.
        let beside = store.get(&unread_key(&id))?;
        let beside = beside.map(|text| unread(store, id.clone(), text)).transpose()?;
        found.extend(load(store, &id)?.filter(|found| beside.as_ref() != Some(found)));
        found.extend(beside);
    }
    Ok(sorted(found))
}

/// What was found in the order of [`list`].
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

/// Removes a partnership, or what is in quarantine under its id, and looks whether it is gone.
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

/// Removes every key of ours, tells the other tabs, looks whether any is left, and says how many there were
/// (docs/product.md, section 4, step 9).
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
        let read = text.and_then(|text| store.read(&text).ok()?.ok());
        read.map_or(key, |partnership| partnership.name().to_owned())
    };
    Ok(ours(store)?.into_iter().map(name).collect())
}

fn ours(store: &impl Store) -> Result<Vec<String>, StoreError> {
    let mut keys = store.keys()?;
    keys.retain(|key| key.starts_with(PREFIX));
    Ok(keys)
}
