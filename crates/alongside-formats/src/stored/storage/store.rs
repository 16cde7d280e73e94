//! A store of strings by key: the port that a browser fills in.

use alongside_core::pair::Partnership;

use crate::stored::schema::{self, SchemaError};

/// How every key of ours begins: other sites on the same host share its storage.
pub const PREFIX: &str = "alongside:";

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
    /// Something stands there, and what reads it is not here yet.
    #[error("what reads it is not here yet")]
    Late,
}

/// A store of strings by key.
pub trait Store {
    /// Every key, in any order.
    ///
    /// # Errors
    /// [`StoreError::Blocked`].
    fn keys(&self) -> Result<Vec<String>, StoreError>;

    /// The value under a key; `None` where there is none.
    ///
    /// # Errors
    /// [`StoreError::Blocked`].
    fn get(&self, key: &str) -> Result<Option<String>, StoreError>;

    /// Puts a value under a key, in place of what was there.
    ///
    /// # Errors
    /// Any [`StoreError`]; what was there before is then still there.
    fn set(&mut self, key: &str, value: &str) -> Result<(), StoreError>;

    /// Takes a key away. One that isn't there is no error.
    ///
    /// # Errors
    /// [`StoreError::Blocked`].
    fn remove(&mut self, key: &str) -> Result<(), StoreError>;

    /// What a text of the store says. A store whose reader comes later has its own way.
    ///
    /// # Errors
    /// [`StoreError::Late`]: nothing is known of the text.
    fn read(&self, text: &str) -> Result<Result<Partnership, SchemaError>, StoreError> {
        Ok(schema::decode(text))
    }

    /// What [`Partnership::merged`] makes of two sides, which comes with what reads them.
    ///
    /// # Errors
    /// [`StoreError::Late`].
    fn merged(
        &self,
        base: &Partnership,
        ours: &Partnership,
        theirs: &Partnership,
    ) -> Result<Partnership, StoreError> {
        Ok(Partnership::merged(base, ours, theirs))
    }

    /// Hears what a text says that was just put there: it can be read without reading it.
    fn wrote(&mut self, _text: &str, _partnership: &Partnership) {}
}

/// A store that lasts as long as the page.
#[derive(Debug, Clone, Default)]
pub struct Memory {
    values: Vec<(String, String)>,
}

impl Store for Memory {
    fn keys(&self) -> Result<Vec<String>, StoreError> {
        Ok(self.values.iter().map(|(key, _)| key.clone()).collect())
    }

    fn get(&self, key: &str) -> Result<Option<String>, StoreError> {
        let found = self.values.iter().find(|(other, _)| other == key);
        Ok(found.map(|(_, value)| value.clone()))
    }

    fn set(&mut self, key: &str, value: &str) -> Result<(), StoreError> {
        self.remove(key)?;
        self.values.push((key.to_owned(), value.to_owned()));
        Ok(())
    }

    fn remove(&mut self, key: &str) -> Result<(), StoreError> {
        self.values.retain(|(other, _)| other != key);
        Ok(())
    }
}

/// Puts a text under a key and reads it back.
///
/// # Errors
/// Any [`StoreError`]: `NotKept` where another text is read back.
pub(super) fn put(store: &mut impl Store, key: &str, text: &str) -> Result<(), StoreError> {
    store.set(key, text)?;
    match store.get(key)? {
        Some(kept) if kept == text => Ok(()),
        _ => Err(StoreError::NotKept),
    }
}
