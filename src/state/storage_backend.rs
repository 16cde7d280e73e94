//! Where texts are kept, and what reads them.

use alongside_core::pair::Partnership;
use alongside_formats::stored::schema::SchemaError;
use alongside_formats::stored::storage::{Memory, Store, StoreError};

use crate::browser::storage::LocalStore;

/// What reads stored texts, and makes one of two tabs' versions. It comes in a part of the program of its
/// own, since whoever is here for the first time has nothing stored.
#[derive(Debug, Clone, Copy)]
pub struct Reader {
    /// What a text says.
    pub decode: fn(&str) -> Result<Partnership, SchemaError>,
    /// [`Partnership::merged`].
    pub merged: fn(&Partnership, &Partnership, &Partnership) -> Partnership,
}

/// On the device, or only as long as this page.
enum Place {
    Device(LocalStore),
    Page(Memory),
}

/// Where texts are kept.
pub(super) struct StorageBackend {
    place: Place,
    /// Nothing until it is here.
    pub(super) reader: Option<Reader>,
    /// What this tab has written, and what it says: that needs no reader.
    written: Vec<(String, Partnership)>,
}

impl StorageBackend {
    /// The device, or the page where the browser keeps nothing.
    pub(super) fn find(reader: Option<Reader>) -> StorageBackend {
        let place =
            LocalStore::probe().map_or_else(|_| Place::Page(Memory::default()), Place::Device);
        StorageBackend { place, reader, written: Vec::new() }
    }

    pub(super) fn is_device(&self) -> bool {
        matches!(self.place, Place::Device(_))
    }
}

impl Store for StorageBackend {
    fn keys(&self) -> Result<Vec<String>, StoreError> {
        match &self.place {
            Place::Device(store) => store.keys(),
            Place::Page(store) => store.keys(),
        }
    }

    fn get(&self, key: &str) -> Result<Option<String>, StoreError> {
        match &self.place {
            Place::Device(store) => store.get(key),
            Place::Page(store) => store.get(key),
        }
    }

    fn set(&mut self, key: &str, value: &str) -> Result<(), StoreError> {
        match &mut self.place {
            Place::Device(store) => store.set(key, value),
            Place::Page(store) => store.set(key, value),
        }
    }

    fn remove(&mut self, key: &str) -> Result<(), StoreError> {
        match &mut self.place {
            Place::Device(store) => store.remove(key),
            Place::Page(store) => store.remove(key),
        }
    }

    fn read(&self, text: &str) -> Result<Result<Partnership, SchemaError>, StoreError> {
        match self.written.iter().find(|(written, _)| written == text) {
            Some((_, partnership)) => Ok(Ok(partnership.clone())),
            None => Ok((self.reader.ok_or(StoreError::Late)?.decode)(text)),
        }
    }

    fn merged(
        &self,
        base: &Partnership,
        ours: &Partnership,
        theirs: &Partnership,
    ) -> Result<Partnership, StoreError> {
        Ok((self.reader.ok_or(StoreError::Late)?.merged)(base, ours, theirs))
    }

    fn wrote(&mut self, text: &str, partnership: &Partnership) {
        self.written.retain(|(_, written)| written.id != partnership.id);
        self.written.push((text.to_owned(), partnership.clone()));
    }
}
