//! What lasts as long as this tab, reloads too: the browser's `sessionStorage`. Where it is blocked
//! nothing is kept, and the page goes on without.

use alongside_formats::stored::storage::PREFIX;
use web_sys::Storage;

use super::window;

fn storage() -> Option<Storage> {
    window().session_storage().ok().flatten()
}

fn key(name: &str) -> String {
    format!("{PREFIX}{name}")
}

/// What is kept under this name.
pub fn get(name: &str) -> Option<String> {
    storage()?.get_item(&key(name)).ok().flatten()
}

/// Keeps a text, or with `None` keeps it no longer.
pub fn set(name: &str, text: Option<&str>) {
    let Some(storage) = storage() else { return };
    // What can't be kept is only gone after a reload.
    let _ = match text {
        Some(text) => storage.set_item(&key(name), text),
        None => storage.remove_item(&key(name)),
    };
}

/// Keeps none of ours any longer, and says whether none is left.
pub fn clear() -> bool {
    let Some(storage) = storage() else { return true };
    for key in ours(&storage) {
        // What stays is looked at below.
        let _ = storage.remove_item(&key);
    }
    ours(&storage).is_empty()
}

fn ours(storage: &Storage) -> Vec<String> {
    let length = storage.length().unwrap_or_default();
    let keys = (0..length).filter_map(|at| storage.key(at).ok().flatten());
    keys.filter(|key| key.starts_with(PREFIX)).collect()
}
