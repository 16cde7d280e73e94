//! The store: what is kept in it, listed, and written by two.

mod late;
mod quarantine;

use alongside_core::answers::{Answer, Rating};
use alongside_core::pair::{Partnership, PartnershipId, Way};
use alongside_formats::stored::schema::{SchemaError, encode};
use alongside_formats::stored::storage::{
    Memory, SaveError, Store, Writer, clear, id_of, list, load, remove, write,
};
use proptest::prelude::*;

use alongside_testing::sheets::{T, any_partnership, blank, statement};

/// Saves as a tab does that has seen nothing yet.
fn save(store: &mut impl Store, partnership: &Partnership) -> Result<Partnership, SaveError> {
    Writer::default().save(store, partnership, 0)
}

fn oak() -> Partnership {
    blank("oak", Way::Alone(T))
}

fn rate(partnership: &mut Partnership, index: usize, rating: Rating) {
    partnership.sheet_mut(T).set_answer(statement(index), Some(Answer::Rated(rating)));
}

fn rating(partnership: &Partnership, index: usize) -> Option<Rating> {
    partnership.sheet(T).answer(statement(index)).and_then(Answer::rating)
}

#[test]
fn a_list_is_found_from_the_keys_alone_last_changed_first() {
    let mut store = Memory::default();
    let mut late = blank("late", Way::Alone(T));
    late.saved = jiff::civil::date(2026, 9, 5).at(9, 0, 0, 0);
    for partnership in [&oak(), &late] {
        save(&mut store, partnership).expect("memory takes everything");
    }
    for (key, value) in
        [("other:site", "x"), ("alongside:partnership:bad", "{"), ("alongside:probe", "1")]
    {
        store.set(key, value).expect("memory takes everything");
    }
    let ids: Vec<String> = list(&mut store)
        .expect("memory")
        .iter()
        .map(|found| found.id.as_str().to_owned())
        .collect();
    assert_eq!(ids, ["late", "oak", "bad-unread"]);
}

#[test]
fn removing_takes_one_partnership_and_no_other() {
    let mut store = Memory::default();
    for id in ["oak", "elm"] {
        save(&mut store, &blank(id, Way::Alone(T))).expect("saved");
    }
    remove(&mut store, &oak().id).expect("memory");
    remove(&mut store, &oak().id).expect("it is gone already");
    assert_eq!(store.keys(), Ok(vec!["alongside:partnership:elm".to_owned()]));
}

#[test]
fn a_text_under_another_key_is_damage() {
    let mut store = Memory::default();
    let other = PartnershipId::parse("elm").expect("a word");
    write(&mut store, &other, &encode(&oak())).expect("memory takes everything");
    let found = load(&mut store, &other).expect("memory").expect("it is there");
    assert!(matches!(found.content, Err(SchemaError::Damaged(_))));
}

#[test]
fn two_writers_lose_nothing() {
    let mut store = Memory::default();
    let mut first = Writer::default();
    let start = first.save(&mut store, &oak(), 0).expect("saved");
    let mut second = first.clone();
    let (mut one, mut two) = (start.clone(), start);
    rate(&mut one, 0, Rating::Often);
    rate(&mut one, 1, Rating::Never);
    rate(&mut two, 1, Rating::Always);
    rate(&mut two, 2, Rating::Rarely);
    two.set_label("Oak class");
    first.save(&mut store, &one, 0).expect("saved");
    let last = second.save(&mut store, &two, 0).expect("saved");
    assert_eq!(rating(&last, 0), Some(Rating::Often), "only the first tab rated it");
    assert_eq!(rating(&last, 1), Some(Rating::Always), "both did: the later stands");
    assert_eq!(rating(&last, 2), Some(Rating::Rarely), "only the second tab rated it");
    assert_eq!(last.label, "Oak class");
}

#[test]
fn clearing_takes_our_keys_and_no_other() {
    let mut store = Memory::default();
    save(&mut store, &oak()).expect("saved");
    store.set("alongside:partnership:bad", "{").expect("memory");
    store.set("other:site", "x").expect("memory");
    assert_eq!(clear(&mut store), Ok(2));
    assert_eq!(store.keys(), Ok(vec!["other:site".to_owned()]));
}

#[test]
fn ids_are_plain() {
    for bad in ["", "A", "a/b", "ü", "a b", &"x".repeat(37)] {
        assert_eq!(PartnershipId::parse(bad), None, "{bad:?}");
    }
    assert_eq!(id_of("alongside:partnership:oak"), PartnershipId::parse("oak"));
    assert_eq!(id_of("alongside:probe"), None);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn the_store_holds_what_was_saved(partnership in any_partnership()) {
        let mut store = Memory::default();
        save(&mut store, &partnership).expect("memory takes everything");
        let found = load(&mut store, &partnership.id).expect("memory").expect("it is there");
        prop_assert_eq!(&found.text, &encode(&partnership));
        prop_assert_eq!(found.content, Ok(partnership));
    }
}
