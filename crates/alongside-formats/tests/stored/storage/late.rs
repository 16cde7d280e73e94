//! A store whose reader comes later: until then nothing is taken for empty, unreadable or ours to write over.

use super::*;
use alongside_formats::stored::storage::{StoreError, left};

/// A store that reads nothing, but for what was written here.
#[derive(Default)]
struct Late(Memory, Vec<(String, Partnership)>);

impl Store for Late {
    fn keys(&self) -> Result<Vec<String>, StoreError> {
        self.0.keys()
    }
    fn get(&self, key: &str) -> Result<Option<String>, StoreError> {
        self.0.get(key)
    }
    fn set(&mut self, key: &str, value: &str) -> Result<(), StoreError> {
        self.0.set(key, value)
    }
    fn remove(&mut self, key: &str) -> Result<(), StoreError> {
        self.0.remove(key)
    }
    fn read(&self, text: &str) -> Result<Result<Partnership, SchemaError>, StoreError> {
        let written = self.1.iter().find(|(written, _)| written == text);
        written.map(|(_, partnership)| Ok(partnership.clone())).ok_or(StoreError::Late)
    }
    fn merged(
        &self,
        _: &Partnership,
        _: &Partnership,
        _: &Partnership,
    ) -> Result<Partnership, StoreError> {
        Err(StoreError::Late)
    }
    fn wrote(&mut self, text: &str, partnership: &Partnership) {
        self.1.push((text.to_owned(), partnership.clone()));
    }
}

#[test]
fn what_cannot_be_read_yet_is_left_as_it_is() {
    for text in [encode(&oak()), "half a te".to_owned()] {
        let mut store = Late::default();
        write(&mut store, &oak().id, &text).expect("memory takes everything");
        let mut ours = oak();
        rate(&mut ours, 0, Rating::Always);
        assert_eq!(list(&mut store), Err(StoreError::Late));
        assert_eq!(load(&mut store, &oak().id), Err(StoreError::Late));
        assert_eq!(save(&mut store, &ours), Err(SaveError::Store(StoreError::Late)));
        assert_eq!(Writer::default().follow(&store, &ours, None, 0), None);
        let key = alongside_formats::stored::storage::key(&oak().id);
        assert_eq!(left(&store), Ok(vec![key.clone()]));
        assert_eq!((store.keys(), store.get(&key)), (Ok(vec![key]), Ok(Some(text))));
    }
}

#[test]
fn a_tab_that_is_alone_needs_no_reader() {
    let (mut store, mut writer) = (Late::default(), Writer::default());
    let mut ours = oak();
    for index in 0..3 {
        rate(&mut ours, index, Rating::Sometimes);
        ours = writer.save(&mut store, &ours, 100 * index as u64).expect("nobody else writes");
    }
    assert_eq!(writer.follow(&store, &ours, None, 2_300), None, "all is as it was written");
    let found = list(&mut store).expect("written here");
    assert_eq!(found.into_iter().map(|found| found.content).collect::<Vec<_>>(), [Ok(ours)]);
}
