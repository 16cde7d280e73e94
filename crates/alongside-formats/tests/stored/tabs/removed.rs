//! What one tab removes or clears while another has it open.

use alongside_core::answers::Answer;
use alongside_core::pair::{Partnership, Way};
use alongside_formats::stored::storage::{
    CLEARED, Followed, Memory, SaveError, Store, StoreError, Writer, clear, remove,
};

use alongside_testing::sheets::{T, blank, statement};

#[test]
fn what_was_removed_in_another_tab_is_not_stored_again_by_the_next_answer() {
    let start = blank("oak", Way::Alone(T));
    for take_away in [
        (|store| remove(store, &blank("oak", Way::Alone(T)).id)) as fn(&mut Memory) -> _,
        |store| clear(store).map(drop),
    ] {
        let mut store = Memory::default();
        let mut writer = Writer::default();
        let mut open = writer.save(&mut store, &start, 0).expect("a new one is stored");
        take_away(&mut store).expect("memory takes everything");
        assert_eq!(writer.follow(&store, &open, None, 5_000), Some(Followed::Removed));
        open.sheet_mut(T).set_answer(statement(0), Some(Answer::NotApplicable));
        assert_eq!(writer.save(&mut store, &open, 9_000), Err(SaveError::Removed));
        assert_eq!(store.keys(), Ok(Vec::new()), "nothing is kept");
        // Only when somebody asks for it.
        let kept = Writer::default().save(&mut store, &open, 9_001);
        assert_eq!(kept, Ok(open));
    }
}

/// A store with a partnership, the tab that stored it, and what has been answered in that tab since.
fn answered_since() -> (Memory, Writer, Partnership) {
    let (mut store, mut writer) = (Memory::default(), Writer::default());
    let start = blank("oak", Way::Alone(T));
    let mut open = writer.save(&mut store, &start, 0).expect("a new one is stored");
    open.sheet_mut(T).set_answer(statement(0), Some(Answer::NotApplicable));
    (store, writer, open)
}

#[test]
fn what_a_busy_tab_stores_before_it_hears_of_a_removal_is_taken_out_again() {
    let (mut store, mut writer, open) = answered_since();
    // The removal is on its way to this tab, whose own copy still has the partnership.
    writer.save(&mut store, &open, 100).expect("memory takes everything");
    writer.hear_removed(&mut store, &open.id);
    assert_eq!(store.keys(), Ok(Vec::new()), "nothing is kept");
    assert_eq!(writer.follow(&store, &open, None, 200), Some(Followed::Removed));
}

#[test]
fn what_another_tab_stores_after_a_removal_stays() {
    let (mut store, mut writer, open) = answered_since();
    Writer::default().save(&mut store, &open, 100).expect("memory takes everything");
    writer.hear_removed(&mut store, &open.id);
    assert_eq!(store.keys().map(|keys| keys.len()), Ok(1));
}

#[test]
fn what_was_never_stored_is_not_taken_for_removed() {
    let start = blank("oak", Way::Alone(T));
    let mut store = Memory::default();
    let mut writer = Writer::default();
    assert_eq!(writer.follow(&store, &start, None, 0), None);
    assert_eq!(writer.save(&mut store, &start, 0), Ok(start));
}

/// A store that writes down every key that it is given.
#[derive(Default)]
struct Told(Memory, Vec<String>);

impl Store for Told {
    fn keys(&self) -> Result<Vec<String>, StoreError> {
        self.0.keys()
    }

    fn get(&self, key: &str) -> Result<Option<String>, StoreError> {
        self.0.get(key)
    }

    fn set(&mut self, key: &str, value: &str) -> Result<(), StoreError> {
        self.1.push(key.to_owned());
        self.0.set(key, value)
    }

    fn remove(&mut self, key: &str) -> Result<(), StoreError> {
        self.0.remove(key)
    }
}

#[test]
fn a_clearing_is_told_to_tabs_that_have_nothing_stored_and_leaves_no_key() {
    let mut store = Told::default();
    assert_eq!(clear(&mut store), Ok(0));
    assert_eq!(
        (store.keys(), store.1.as_slice()),
        (Ok(Vec::new()), [CLEARED.to_owned()].as_slice())
    );
}
