//! `localStorage` behind the core's port.

use alongside::browser::storage::LocalStore;
use alongside_core::answers::{Answer, Rating};
use alongside_core::bank::{Role, StatementId};
use alongside_core::pair::{Partnership, PartnershipId, Way};
use alongside_formats::stored::schema::SchemaError;
use alongside_formats::stored::storage::{SaveError, Store, StoreError, Writer, key, load};
use jiff::civil::date;
use wasm_bindgen_test::wasm_bindgen_test;

/// The beginning and the end of a text of a later edition.
pub const NEWER: &str = "{\"alongside\":{\"edition\":2,\"version\":1}}";

/// The same of what a draft of Alongside wrote.
const DRAFT: &str = "{\"alongside\":5}";

/// The store, empty of what is ours.
pub fn empty_store() -> LocalStore {
    let mut store = LocalStore::probe().expect("the test browser has storage");
    alongside_formats::stored::storage::clear(&mut store).expect("the test browser has storage");
    store
}

pub fn oak() -> Partnership {
    let id = PartnershipId::parse("oak").expect("a plain word");
    Partnership::new(id, Way::Alone(Role::Teacher), date(2026, 9, 4).at(10, 42, 0, 0))
}

pub fn rate(partnership: &mut Partnership, index: usize, rating: Rating) {
    let statement = StatementId::from_index(index).expect("below forty");
    partnership.sheet_mut(Role::Teacher).set_answer(statement, Some(Answer::Rated(rating)));
}

#[wasm_bindgen_test]
fn the_probe_leaves_nothing_behind() {
    let store = empty_store();
    LocalStore::probe().expect("there still is storage");
    let ours = store.keys().expect("readable");
    assert!(ours.iter().all(|key| !key.starts_with("alongside:")), "{ours:?}");
}

#[wasm_bindgen_test]
fn what_is_saved_is_read_back() {
    let mut store = empty_store();
    let mut ours = oak();
    rate(&mut ours, 0, Rating::Often);
    Writer::default().save(&mut store, &ours, 0).expect("there is room");
    let found = load(&mut store, &ours.id).expect("readable").expect("it is there");
    assert_eq!(found.content, Ok(ours));
}

#[wasm_bindgen_test]
fn a_full_store_says_so_and_keeps_what_it_held() {
    let mut store = empty_store();
    let mut writer = Writer::default();
    writer.save(&mut store, &oak(), 0).expect("there is room");
    let seen = store.get(&key(&oak().id)).expect("readable").expect("just written");
    // Fill it: by halves, down to the last few characters.
    let mut filler = String::new();
    let mut step = 8_000_000;
    while step > 0 {
        let longer = format!("{filler}{}", "x".repeat(step));
        match store.set("alongside:filler", &longer) {
            Ok(()) => filler = longer,
            Err(error) => {
                assert_eq!(error, StoreError::Full);
                step /= 2;
            }
        }
    }
    let mut changed = oak();
    changed.set_label("A name that takes more room than there is");
    let saved = writer.save(&mut store, &changed, 0);
    assert_eq!(saved, Err(SaveError::Store(StoreError::Full)));
    assert_eq!(store.get(&key(&oak().id)), Ok(Some(seen)), "the old text is still there");
    LocalStore::probe().expect("a full store can still be read");
    store.remove("alongside:filler").expect("removable");
    writer.save(&mut store, &changed, 0).expect("with room again it is saved");
}

#[wasm_bindgen_test]
fn what_a_newer_version_wrote_is_left_alone() {
    let mut store = empty_store();
    let (key, text) = (key(&oak().id), NEWER);
    store.set(&key, text).expect("there is room");
    let unreadable = Err(SaveError::Unreadable(SchemaError::Newer));
    assert_eq!(Writer::default().save(&mut store, &oak(), 0), unreadable);
    assert_eq!(store.get(&key), Ok(Some(text.to_owned())));
}

#[wasm_bindgen_test]
fn damaged_texts_and_those_of_drafts_are_quarantined_to_the_letter() {
    let half = "{\"alongside\":{\"edition\":1,\"version\":1},\"ba";
    for text in [half, DRAFT, "\u{0}\u{1}🌳"] {
        let mut store = empty_store();
        store.set(&key(&oak().id), text).expect("there is room");
        Writer::default().save(&mut store, &oak(), 0).expect("there is room");
        assert_eq!(store.get("alongside:unread:oak-unread"), Ok(Some(text.to_owned())));
        let found = load(&mut store, &oak().id).expect("readable").expect("it is there");
        assert_eq!(found.content, Ok(oak()));
    }
}

#[wasm_bindgen_test]
fn two_writers_lose_no_answer() {
    let mut store = empty_store();
    let mut other = LocalStore::probe().expect("there is storage");
    let mut first = Writer::default();
    first.save(&mut store, &oak(), 0).expect("there is room");
    let mut second = first.clone();
    let (mut one, mut two) = (oak(), oak());
    rate(&mut one, 0, Rating::Often);
    rate(&mut two, 1, Rating::Rarely);
    first.save(&mut store, &one, 0).expect("there is room");
    let both = second.save(&mut other, &two, 0).expect("there is room");
    let rated = |index| {
        both.sheet(Role::Teacher).answer(StatementId::from_index(index).expect("below forty"))
    };
    assert_eq!(rated(0), Some(Answer::Rated(Rating::Often)));
    assert_eq!(rated(1), Some(Answer::Rated(Rating::Rarely)));
}
