//! Where texts are kept.

use alongside_formats::stored::storage::{Memory, Store, StoreError};

use crate::browser::storage::LocalStore;

/// On the device, or only as long as this page.
pub(super) enum Shelf {
    Device(LocalStore),
    Page(Memory),
}

impl Shelf {
    /// The device, or the page where the browser keeps nothing.
    pub(super) fn find() -> Shelf {
        LocalStore::probe().map_or_else(|_| Shelf::Page(Memory::default()), Shelf::Device)
    }
}

impl Store for Shelf {
    fn keys(&self) -> Result<Vec<String>, StoreError> {
        match self {
            Shelf::Device(store) => store.keys(),
            Shelf::Page(store) => store.keys(),
        }
    }

    fn get(&self, key: &str) -> Result<Option<String>, StoreError> {
        match self {
            Shelf::Device(store) => store.get(key),
            Shelf::Page(store) => store.get(key),
        }
    }

    fn set(&mut self, key: &str, value: &str) -> Result<(), StoreError> {
        match self {
            Shelf::Device(store) => store.set(key, value),
            Shelf::Page(store) => store.set(key, value),
        }
    }

    fn remove(&mut self, key: &str) -> Result<(), StoreError> {
        match self {
            Shelf::Device(store) => store.remove(key),
            Shelf::Page(store) => store.remove(key),
        }
    }
}
