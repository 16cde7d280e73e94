//! The browser's `localStorage` behind the core's `Store`.

use alongside_core::pair::PartnershipId;
use alongside_formats::stored::storage::{CLEARED, PREFIX, Store, StoreError, id_of};
use gloo_events::EventListener;
use gloo_storage::Storage as _;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::{DomException, Storage, StorageEvent};

use super::{part, promised, window};

/// `localStorage`, known to be there.
#[derive(Debug, Clone)]
pub struct LocalStore {
    storage: Storage,
}

impl LocalStore {
    /// Tries storage out: reads, writes and removes a key.
    ///
    /// # Errors
    /// [`StoreError::Blocked`] when the browser keeps nothing for this page. A full store is no
    /// error here, since what is in it can still be read.
    pub fn probe() -> Result<LocalStore, StoreError> {
        let there = window().local_storage();
        if !matches!(there, Ok(Some(_))) {
            return Err(StoreError::Blocked);
        }
        #[expect(
            clippy::disallowed_methods,
            reason = "it panics where storage is blocked, which has just been ruled out"
        )]
        let mut store = LocalStore { storage: gloo_storage::LocalStorage::raw() };
        let key = format!("{PREFIX}probe");
        match store.set(&key, "1") {
            Ok(()) => store.remove(&key)?,
            Err(StoreError::Full) => {}
            Err(_) => return Err(StoreError::Blocked),
        }
        Ok(store)
    }
}

impl Store for LocalStore {
    fn keys(&self) -> Result<Vec<String>, StoreError> {
        let length = self.storage.length().map_err(|_| StoreError::Blocked)?;
        Ok((0..length).filter_map(|index| self.storage.key(index).ok().flatten()).collect())
    }

    fn get(&self, key: &str) -> Result<Option<String>, StoreError> {
        self.storage.get_item(key).map_err(|_| StoreError::Blocked)
    }

    fn set(&mut self, key: &str, value: &str) -> Result<(), StoreError> {
        self.storage.set_item(key, value).map_err(|error| why(&error))
    }

    fn remove(&mut self, key: &str) -> Result<(), StoreError> {
        self.storage.remove_item(key).map_err(|_| StoreError::Blocked)
    }
}

fn why(error: &JsValue) -> StoreError {
    let name = error.dyn_ref::<DomException>().map(DomException::name).unwrap_or_default();
    match name.as_str() {
        "QuotaExceededError" | "NS_ERROR_DOM_QUOTA_REACHED" => StoreError::Full,
        _ => StoreError::Blocked,
    }
}

/// What another tab has done to the store.
pub enum Elsewhere {
    /// Written this text of a partnership, or removed it.
    Changed(PartnershipId, Option<String>),
    /// Cleared everything of ours.
    Cleared,
}

/// Calls `heard` with what another tab has done.
pub fn on_other_tab(heard: impl Fn(Elsewhere) + 'static) {
    let listener = EventListener::new(&window(), "storage", move |event| {
        let Some(event) = event.dyn_ref::<StorageEvent>() else { return };
        match event.key() {
            // Everything of every app, by the browser's own call.
            None => heard(Elsewhere::Cleared),
            Some(key) if key == CLEARED => heard(Elsewhere::Cleared),
            Some(key) => {
                if let Some(id) = id_of(&key) {
                    heard(Elsewhere::Changed(id, event.new_value()));
                }
            }
        }
    });
    listener.forget();
}

/// Calls `written` with what another tab has put under a key, `None` when it was taken away, until the
/// listener is dropped.
pub fn on_key(key: String, written: impl Fn(Option<String>) + 'static) -> EventListener {
    EventListener::new(&window(), "storage", move |event| {
        let Some(event) = event.dyn_ref::<StorageEvent>() else { return };
        // Without a key everything was taken away.
        if event.key().is_none_or(|changed| changed == key) {
            written(event.new_value());
        }
    })
}

/// Hears whether the browser has agreed to keep what is stored until a person clears it. `None` where it
/// can't be asked.
pub fn is_lasting(heard: impl FnOnce(Option<bool>) + 'static) {
    answer("persisted", heard);
}

/// Asks the browser to keep it, and hears its answer. Some ask the person.
pub fn ask_to_last(heard: impl FnOnce(Option<bool>) + 'static) {
    answer("persist", heard);
}

fn answer(asked: &'static str, heard: impl FnOnce(Option<bool>) + 'static) {
    spawn_local(async move {
        let said = match part::<JsValue>(&window().navigator(), "storage") {
            Some(manager) => promised(&manager, asked, &[]).await.ok(),
            None => None,
        };
        heard(said.and_then(|said| said.as_bool()));
    });
}
