//! Where texts are kept.

use alongside_formats::stored::storage::{Memory, Store, StoreError};

use crate::browser::storage::LocalStore;

/// On the device, or only as long as this page.
pub(super) enum StorageBackend {
    Device(LocalStore),
    Page(Memory),
}

impl StorageBackend {
    /// The device, or the page where the browser keeps nothing.
    pub(super) fn find() -> StorageBackend {
        LocalStore::probe()
            .map_or_else(|_| StorageBackend::Page(Memory::default()), StorageBackend::Device)
    }
}

impl Store for StorageBackend {
    fn keys(&self) -> Result<Vec<String>, StoreError> {
        match self {
            StorageBackend::Device(store) => store.keys(),
            StorageBackend::Page(store) => store.keys(),
        }
    }

    fn get(&self, key: &str) -> Result<Option<String>, StoreError> {
        match self {
            StorageBackend::Device(store) => store.get(key),
            StorageBackend::Page(store) => store.get(key),
        }
    }

    fn set(&mut self, key: &str, value: &str) -> Result<(), StoreError> {
        match self {
            StorageBackend::Device(store) => store.set(key, value),
            StorageBackend::Page(store) => store.set(key, value),
        }
    }

    fn remove(&mut self, key: &str) -> Result<(), StoreError> {
        match self {
            StorageBackend::Device(store) => store.remove(key),
            StorageBackend::Page(store) => store.remove(key),
        }
    }
}
