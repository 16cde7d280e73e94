//! The stored text and the store: round trips, damage, and two writers.

use alongside_core::answers::{Answer, Rating, Role};
use alongside_core::bank::StatementId;
use alongside_core::partnership::{Partnership, PartnershipId, Way};
use alongside_core::schema::{MAX_BYTES, SchemaError, decode, encode, file_name};
use alongside_core::storage::{
    Memory, SaveError, Store, clear, id_of, key, list, load, save, write,
};
use proptest::prelude::*;

use crate::sheets::{any_partnership, any_plan, blank};

/// Version 1 as it was first shipped. This file never changes.
const V1: &str = include_str!("fixtures/v1.alongside.json");

fn oak() -> Partnership {
    blank("oak", Way::Alone(Role::Teacher))
}

fn rate(partnership: &mut Partnership, index: usize, rating: Rating) {
    let statement = StatementId::from_index(index).expect("below forty");
    partnership.sheet.set_answer(statement, Some(Answer::Rated(rating)));
}

fn rating(partnership: &Partnership, index: usize) -> Option<Rating> {
    partnership.sheet.answer(StatementId::from_index(index)?).and_then(Answer::rating)
}

#[test]
fn the_first_shipped_text_is_still_read() {
    let partnership = decode(V1).expect("version 1 is readable for ever");
    assert_eq!(partnership.label, "Oak class");
    assert_eq!(partnership.role(), Role::TeachingAssistant);
    assert_eq!(rating(&partnership, 0), Some(Rating::Often));
    assert_eq!(partnership.plan.actions().len(), 2);
    assert_eq!(encode(&partnership), V1.trim(), "and written again to the letter");
}

#[test]
fn every_text_begins_with_its_version() {
    assert!(encode(&oak()).starts_with(r#"{"alongside":1,"#));
}

#[test]
fn what_is_not_ours_says_so() {
    for text in ["", "hello", "[]", "{}", "null", "\"alongside\"", r#"{"alongside":0}"#, "{\"a\":1"]
    {
        assert_eq!(decode(text), Err(SchemaError::NotOurs), "{text:?}");
    }
    let noise: String = (0..10_000_000_u32).map(|n| char::from((n * 31 % 95 + 32) as u8)).collect();
    assert_eq!(decode(&noise), Err(SchemaError::TooLong(10_000_000)));
    assert_eq!(decode(&noise[..MAX_BYTES]), Err(SchemaError::NotOurs));
}

#[test]
fn a_newer_version_says_so_whatever_else_is_in_it() {
    assert_eq!(decode(r#"{"alongside":2,"new":{"shape":[]}}"#), Err(SchemaError::Newer(2)));
    assert_eq!(decode(r#"{"alongside":99}"#), Err(SchemaError::Newer(99)));
}

#[test]
fn a_text_cut_anywhere_is_never_taken_for_whole() {
    for end in (0..V1.trim().len()).filter(|&end| V1.is_char_boundary(end)) {
        let cut = decode(&V1[..end]);
        let expected = if end < r#"{"alongside":"#.len() {
            SchemaError::NotOurs
        } else {
            SchemaError::Truncated
        };
        assert_eq!(cut, Err(expected), "cut at {end}");
    }
}

#[test]
fn what_cannot_be_is_damage_and_not_a_default() {
    #[track_caller]
    fn check(from: &str, to: &str, quoted: &str) {
        assert!(V1.contains(from), "{from}");
        match decode(&V1.replacen(from, to, 1)) {
            Err(SchemaError::Damaged(what)) => assert!(what.contains(quoted), "{what}"),
            other => panic!("{from} → {to}: {other:?}"),
        }
    }
    check(r#""pf-fair-share":2"#, r#""pf-fair-share":6"#, "rating 6");
    check(r#""pf-fair-share":2"#, r#""pf-unfair":2"#, "pf-unfair");
    check(r#""pf-fair-share":2"#, r#""pf-fair-share":"maybe""#, "invalid type");
    check(r#""role":"ta""#, r#""role":"head""#, "head");
    check(r#""way":"alone""#, r#""way":"by post""#, "by post");
    check(r#""id":"oak""#, r#""id":"../oak""#, "../oak");
    check(r#""finished":true"#, r#""finished":true,"extra":1"#, "extra");
    check(r#""id":2,"#, r#""id":1,"#, "stands twice");
    check("2026-09-04T", "2026-13-04T", "2026-13-04");
}

#[test]
fn a_file_is_named_after_its_partnership() {
    #[track_caller]
    fn check(label: &str, name: &str) {
        let mut partnership = oak();
        partnership.set_label(label);
        assert_eq!(file_name(&partnership), name);
    }
    check("Oak class", "oak-class.alongside.json");
    check("", "untitled-partnership.alongside.json");
    check("../../etc/passwd", "etc-passwd.alongside.json");
    check("Dosbarth Tŷ 3", "dosbarth-tŷ-3.alongside.json");
    check("🌳", "🌳.alongside.json");
    check("!?", "partnership.alongside.json");
}

#[test]
fn a_list_is_found_from_the_keys_alone_last_changed_first() {
    let mut store = Memory::default();
    let mut late = blank("late", Way::Alone(Role::Teacher));
    late.saved = jiff::civil::date(2026, 9, 5).at(9, 0, 0, 0);
    for partnership in [&oak(), &late] {
        save(&mut store, None, partnership).expect("memory takes everything");
    }
    for (key, value) in
        [("other:site", "x"), ("alongside:partnership:bad", "{"), ("alongside:probe", "1")]
    {
        store.set(key, value).expect("memory takes everything");
    }
    let ids: Vec<String> =
        list(&store).expect("memory").iter().map(|found| found.id.as_str().to_owned()).collect();
    assert_eq!(ids, ["late", "oak", "bad"]);
}

#[test]
fn what_cannot_be_read_is_never_written_over() {
    let id = oak().id;
    for text in ["{\"alongside\":1,", "{\"alongside\":2}", "rubbish", ""] {
        let mut store = Memory::default();
        store.set(&key(&id), text).expect("memory takes everything");
        let saved = save(&mut store, None, &oak());
        assert!(matches!(saved, Err(SaveError::Unreadable(_))), "{text:?}: {saved:?}");
        assert_eq!(store.get(&key(&id)), Ok(Some(text.to_owned())));
    }
}

#[test]
fn a_text_under_another_key_is_damage() {
    let mut store = Memory::default();
    let other = PartnershipId::parse("elm").expect("a word");
    write(&mut store, &other, &encode(&oak())).expect("memory takes everything");
    let found = load(&store, &other).expect("memory").expect("it is there");
    assert!(matches!(found.content, Err(SchemaError::Damaged(_))));
}

#[test]
fn two_writers_lose_nothing() {
    let mut store = Memory::default();
    let start = save(&mut store, None, &oak()).expect("saved");
    let (mut one, mut two) = (start.partnership.clone(), start.partnership.clone());
    rate(&mut one, 0, Rating::Often);
    rate(&mut one, 1, Rating::Never);
    rate(&mut two, 1, Rating::Always);
    rate(&mut two, 2, Rating::Rarely);
    two.set_label("Oak class");
    save(&mut store, Some(&start.text), &one).expect("saved");
    let last = save(&mut store, Some(&start.text), &two).expect("saved").partnership;
    assert_eq!(rating(&last, 0), Some(Rating::Often), "only the first tab rated it");
    assert_eq!(rating(&last, 1), Some(Rating::Always), "both did: the later stands");
    assert_eq!(rating(&last, 2), Some(Rating::Rarely), "only the second tab rated it");
    assert_eq!(last.label, "Oak class");
}

#[test]
fn clearing_takes_our_keys_and_no_other() {
    let mut store = Memory::default();
    save(&mut store, None, &oak()).expect("saved");
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
    #[test]
    fn any_partnership_survives_being_stored(partnership in any_partnership()) {
        prop_assert_eq!(decode(&encode(&partnership)), Ok(partnership));
    }

    #[test]
    fn the_store_holds_what_was_saved(partnership in any_partnership()) {
        let mut store = Memory::default();
        let saved = save(&mut store, None, &partnership).expect("memory takes everything");
        let found = load(&store, &partnership.id).expect("memory").expect("it is there");
        prop_assert_eq!(&found.text, &saved.text);
        prop_assert_eq!(found.content, Ok(partnership));
    }

    #[test]
    fn no_text_makes_the_reader_panic(text in "\\PC{0,200}") {
        let _ = decode(&text);
        let _ = decode(&format!("{{\"alongside\":1,{text}"));
    }

    #[test]
    fn a_merge_with_an_idle_tab_is_the_other_tabs_version(
        base in any_partnership(), theirs in any_partnership(),
    ) {
        let merged = Partnership::merged(&base, &base, &theirs);
        prop_assert_eq!(&merged.sheet, &theirs.sheet);
        prop_assert_eq!(&merged.plan, &theirs.plan);
        let merged = Partnership::merged(&base, &theirs, &base);
        prop_assert_eq!(&merged.sheet, &theirs.sheet);
        prop_assert_eq!(&merged.plan, &theirs.plan);
    }

    #[test]
    fn a_merge_of_plans_keeps_every_new_action(base in any_plan(), ours in any_plan(), theirs in any_plan()) {
        let partnership = |plan| Partnership { plan, ..oak() };
        let (base, ours, theirs) = (partnership(base), partnership(ours), partnership(theirs));
        let merged = Partnership::merged(&base, &ours, &theirs).plan;
        let has = |action: &alongside_core::plan::Action| {
            merged.actions().iter().any(|other| other.what == action.what)
        };
        for action in ours.plan.actions().iter().filter(|a| base.plan.get(a.id).is_none()) {
            prop_assert!(has(action), "ours is lost: {}", action.what);
        }
        for action in theirs.plan.actions().iter().filter(|a| base.plan.get(a.id).is_none()) {
            prop_assert!(has(action), "theirs is lost: {}", action.what);
        }
        let mut ids: Vec<u32> = merged.actions().iter().map(|action| action.id.0).collect();
        ids.sort_unstable();
        ids.dedup();
        prop_assert_eq!(ids.len(), merged.actions().len(), "no id stands twice");
    }
}
