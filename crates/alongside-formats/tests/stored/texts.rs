//! The stored text: what was shipped stays readable, damage is named, what is put away is hidden.

mod damage;
mod session;

use alongside_core::answers::{Answer, Opening, Rating, Sheet};
use alongside_core::bank::{META, PrincipleSet, Role, StatementId};
use alongside_core::pair::{Partnership, Way};
use alongside_core::plan::{Hands, Outcome, Standing, Status};
use alongside_formats::stored::schema::{MAX_BYTES, SchemaError, decode, encode};
use expect_test::expect;
use jiff::civil::date;
use proptest::prelude::*;
use proptest::sample::Index;

use alongside_testing::sheets::{
    PAIR_WAYS, T, TA, any_partnership, blank, principle, put_in, sheet, statement,
};

/// Version 1 as it was first shipped. This file never changes.
const V1: &str = include_str!("../fixtures/v1.alongside.json");

/// Version 2: a pair at two devices in their second round, with all that a text could hold. This
/// file doesn't change either.
const V2: &str = include_str!("../fixtures/v2.alongside.json");

/// Version 3: the same pair with a plan that was agreed, changed and looked back on. This file doesn't
/// change either.
const V3: &str = include_str!("../fixtures/v3.alongside.json");

fn by_key(key: &str) -> StatementId {
    StatementId::from_key(key).expect("the bank has it")
}

#[test]
fn the_first_shipped_text_is_still_read() {
    let partnership = decode(V1).expect("version 1 is readable for ever");
    assert_eq!(partnership.label, "Oak class");
    assert_eq!(partnership.way, Way::Alone(TA));
    let sheet = partnership.sheet(TA);
    let rating = |index| sheet.answer(statement(index)).and_then(Answer::rating);
    assert_eq!(rating(0), Some(Rating::Often));
    assert_eq!(partnership.sheet(T), &Sheet::default());
    assert_eq!((partnership.answering(), partnership.is_finished(TA)), (Some(TA), true));
    assert_eq!(partnership.plan.actions().len(), 2);
    let text = encode(&partnership);
    assert!(text.starts_with(r#"{"alongside":5,"#), "and written as the version of today");
    assert_eq!(decode(&text), Ok(partnership), "with nothing lost");
}

#[test]
fn version_2_is_still_read_for_what_it_says() {
    let pair = decode(V2).expect("version 2 is readable for ever");
    assert_eq!(decode(&encode(&pair)).as_ref(), Ok(&pair), "written as today, with nothing lost");
    assert_eq!((pair.way, pair.name()), (Way::TwoDevices(T), "Oak class"));
    assert_eq!(pair.saved, date(2026, 10, 16).at(15, 20, 7, 0));
    assert_eq!(PrincipleSet::of([principle(1), principle(2)]), Some(pair.principles));
    assert_eq!((pair.plan.actions().len(), pair.unfinished.len()), (2, 1));

    let own = pair.sheet(T);
    assert!(own.is_finished() && own.is_left_out(principle(2)));
    assert_eq!(own.answer(by_key("pf-ta-opens-up")), Some(Answer::NotApplicable));
    assert_eq!(own.answer(by_key("pf-teacher-opens-up")), Some(Answer::Rated(Rating::Often)));
    let private = |sheet: &Sheet| StatementId::all().filter(|&id| sheet.is_private(id)).count();
    assert_eq!((own.is_private(by_key("pf-teacher-opens-up")), private(own)), (true, 1));
    assert_eq!((own.note(principle(1)), own.is_note_shared(principle(1))), ("For me only", false));
    assert_eq!(
        (own.note(principle(2)), own.is_note_shared(principle(2))),
        ("Ask about “Friday”", true)
    );
    assert_eq!(own.opening(), Opening::Statements);
    assert_eq!(pair.sheet(TA), &Sheet::default());

    let received = pair.received.as_ref().expect("the other's answers are here");
    assert_eq!(received.rating(by_key("pf-fair-share")), Some(Rating::Sometimes));
    assert_eq!(received.note(principle(1)), "Bins: whose turn?");
    assert_eq!((received.opening(), pair.agreed), (Opening::Principles, Some(Opening::Statements)));

    let open = pair.opened.as_ref().expect("the second round is open");
    assert_eq!((open.at, open.opening), (date(2026, 10, 16), Opening::Statements));
    assert_eq!(open.first, Some(TA));
    assert_eq!(open.pair[0].rating(by_key("pf-teacher-opens-up")), None, "it is private");
    assert_eq!(open.pair[1].rating(by_key("sp-ask")), Some(Rating::Rarely));
    assert_eq!(open.talk.after(T, by_key("sp-ask")), Some(Rating::Sometimes));
    assert_eq!(open.talk.after(TA, by_key("pf-fair-share")), Some(Rating::Often));
    assert!(open.talk.about_topic(principle(1)) && open.talk.about(by_key("sp-ask")));
    assert!(!open.talk.about_topic(principle(2)) && !open.talk.about(by_key("pf-fair-share")));

    let [first] = pair.earlier.as_slice() else { panic!("one round was before") };
    assert_eq!((first.at, first.opening), (date(2026, 9, 4), Opening::Principles));
    assert_eq!(first.pair[0].rating(by_key("pf-teacher-opens-up")), Some(Rating::Sometimes));
    assert!(first.talk.about_topic(principle(2)));
}

#[test]
fn version_3_is_read_for_what_it_says() {
    let pair = decode(V3).expect("version 3 is readable for ever");
    assert_eq!(decode(&encode(&pair)).as_ref(), Ok(&pair), "written as today, with nothing lost");
    let before = decode(V2).expect("version 2 is readable for ever");
    let (plan, unfinished) = (before.plan.clone(), before.unfinished.clone());
    assert_eq!(Partnership { plan, unfinished, ..pair.clone() }, before, "but for its plan");

    let agreement = pair.plan.agreement();
    assert_eq!(pair.plan.standing(), Standing::AgreeAgain);
    assert_eq!(Role::ALL.map(|role| agreement.since(role)), [Some(date(2026, 9, 4)), None]);
    let [first, request, swap] = pair.plan.actions() else { panic!("three actions") };
    let changed = "There on three days out of five".to_owned();
    assert_eq!(first.outcome, Outcome { status: Some(Status::UnderWay), changed });
    assert_eq!((request.principle, request.hands), (None, Hands::School));
    assert_eq!((swap.outcome.status, swap.is_over()), (Some(Status::Dropped), true));
    let [unfinished] = pair.unfinished.as_slice() else { panic!("a form was left half-way") };
    assert_eq!((unfinished.edits, unfinished.draft.principle), (Some(request.id), None));
}

#[test]
fn one_device_is_stored_with_the_sheet_in_view_and_the_other_hidden() {
    let mut pair = blank("oak", Way::OneDevice);
    pair.principles = PrincipleSet::of([principle(1)]).expect("one");
    put_in(&mut pair, T, sheet("4 – x – –"));
    pair.take_up(TA);
    pair.sheet_mut(TA).set_answer(statement(1), Some(Answer::Rated(Rating::Always)));
    pair.sheet_mut(TA).set_private(statement(1), true);
    pair.sheet_mut(TA).set_note(principle(1), "Bins");
    pair.sheet_mut(TA).set_note_shared(principle(1), true);
    let text = encode(&pair).replace(META.bank_version, "0");
    expect![[r#"{"alongside":5,"bank":"0","id":"oak","label":"","way":"one_device","role":null,"holder":"ta","principles":["partnership-and-friendship"],"session":null,"salt":null,"saved":"2026-09-04T10:42:00","sheets":[{"hidden":"7b22616e7377657273223a7b2270662d666169722d7368617265223a302c2270662d746561636865722d6f70656e732d7570223a347d2c226e6f746573223a7b7d2c226c6566745f6f7574223a5b5d2c2270726976617465223a5b5d2c227368617265645f6e6f746573223a5b5d2c226f776e223a7b22616e7377657273223a7b7d2c2270726976617465223a5b5d2c226c6566745f6f7574223a66616c73657d2c226f70656e696e67223a227072696e6369706c6573222c2266696e6973686564223a747275657d"},{"sheet":{"answers":{"pf-ta-opens-up":5},"notes":{"partnership-and-friendship":"Bins"},"left_out":[],"private":["pf-ta-opens-up"],"shared_notes":["partnership-and-friendship"],"own":{"answers":{},"private":[],"left_out":false},"opening":"principles","finished":false}}],"received":null,"agreed":null,"opened":null,"earlier":[],"plan":{"actions":[],"agreed":[null,null],"was_agreed":false},"unfinished":[]}"#]].assert_eq(&text);
    assert_eq!(decode(&text), Ok(pair));
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
    assert_eq!(decode(r#"{"alongside":6,"new":{"shape":[]}}"#), Err(SchemaError::Newer(6)));
    assert_eq!(decode(r#"{"alongside":99}"#), Err(SchemaError::Newer(99)));
}

#[test]
fn a_text_cut_anywhere_is_never_taken_for_whole() {
    for text in [V1.trim(), V2.trim()] {
        for end in (0..text.len()).filter(|&end| text.is_char_boundary(end)) {
            let expected = if end < r#"{"alongside":"#.len() {
                SchemaError::NotOurs
            } else {
                SchemaError::Truncated
            };
            assert_eq!(decode(&text[..end]), Err(expected), "cut at {end}");
        }
    }
}

/// A sheet of the first principle, with a private answer and a note that may be shared.
fn marked(note: &str, is_shared: bool) -> Sheet {
    let mut sheet = sheet("5 4 3 2 1");
    sheet.set_private(statement(0), true);
    sheet.set_note(principle(1), note);
    sheet.set_note_shared(principle(1), is_shared);
    sheet
}

/// What a text gives away of the answers of the first principle to whoever reads it as it is.
fn readable(pair: &Partnership) -> Vec<&'static str> {
    let text = encode(pair);
    assert_eq!(decode(&text).as_ref(), Ok(pair));
    let keys = principle(1).statements().map(StatementId::key);
    let words = ["Nobody reads this", r#""answers""#, r#""ratings""#, r#""notes""#];
    keys.into_iter().chain(words).filter(|word| text.contains(word)).collect()
}

#[test]
fn nothing_that_is_put_away_at_one_device_can_be_read_in_the_text() {
    for way in [Way::OneDevice, Way::OnPaper] {
        for role in Role::ALL {
            let mut pair = blank("oak", way);
            pair.take_up(role);
            *pair.sheet_mut(role) = marked("Nobody reads this", true);
            assert!(readable(&pair).len() > 5, "{way:?}: in view while {role:?} answers");
            pair.put_away(role);
            assert_eq!(readable(&pair), [""; 0], "{way:?}: {role:?} is finished");
            pair.take_up(role.other());
            assert_eq!(readable(&pair), [r#""answers""#, r#""notes""#], "the other's own");
            pair.put_away(role.other());
            assert_eq!(readable(&pair), [""; 0], "{way:?}: both are finished");
        }
    }
}

#[test]
fn what_was_begun_alone_is_hidden_once_it_is_for_two() {
    let mut pair = blank("oak", Way::Alone(T));
    *pair.sheet_mut(T) = marked("Nobody reads this", false);
    assert!(readable(&pair).len() > 5);
    pair.way = Way::OneDevice;
    assert_eq!(readable(&pair), [""; 0], "nobody has the device, finished or not");
}

#[test]
fn nothing_received_from_another_device_can_be_read_in_the_text() {
    for own in Role::ALL {
        let mut pair = blank("oak", Way::TwoDevices(own));
        put_in(&mut pair, own.other(), marked("Nobody reads this", true));
        assert!(pair.received.as_ref().is_some_and(|r| r.note(principle(1)).starts_with("Nobody")));
        let own_words = [r#""answers""#, r#""notes""#];
        assert_eq!(readable(&pair), own_words, "while {own:?} answers");
        put_in(&mut pair, own, Sheet::default());
        assert_eq!(readable(&pair), own_words, "before both are open");
    }
}

#[test]
fn what_is_private_stays_hidden_when_the_rest_is_open() {
    for way in PAIR_WAYS {
        let mut pair = blank("oak", way);
        put_in(&mut pair, T, marked("Nobody reads this", false));
        put_in(&mut pair, TA, marked("Nobody reads this", false));
        pair.agreed = Some(Opening::Statements);
        pair.open(None);
        let mut open = principle(1).statements().map(StatementId::key).to_vec();
        open.remove(0);
        open.extend([r#""ratings""#, r#""notes""#]);
        assert_eq!(readable(&pair), open, "{way:?}");

        pair.agreed = Some(Opening::Nothing);
        pair.open(None);
        assert_eq!(readable(&pair), [r#""ratings""#, r#""notes""#], "{way:?}: none are open");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn any_partnership_survives_being_stored(partnership in any_partnership()) {
        prop_assert_eq!(decode(&encode(&partnership)), Ok(partnership));
    }

    #[test]
    fn no_part_of_a_text_is_taken_for_whole(partnership in any_partnership(), cut in any::<Index>()) {
        let text = encode(&partnership);
        let end = (0..=cut.index(text.len())).rfind(|&end| text.is_char_boundary(end));
        let part = &text[..end.expect("0 is one")];
        let error = decode(part).expect_err("it isn't whole");
        prop_assert!(matches!(error, SchemaError::NotOurs | SchemaError::Truncated), "{}", error);
    }

    #[test]
    fn a_pairs_sheet_is_in_view_only_for_whom_the_page_may_show_it(partnership in any_partnership()) {
        let text: serde_json::Value =
            serde_json::from_str(&encode(&partnership)).expect("a text is JSON");
        for role in Role::ALL {
            let slot = &text["sheets"][role.index()];
            let is_own = partnership.own_role() == Some(role);
            prop_assert_eq!(slot["sheet"].is_object(), is_own);
            prop_assert_eq!(slot["hidden"].is_string(), !is_own);
        }
        prop_assert!(text["received"].is_string() || partnership.received.is_none());
    }

    #[test]
    fn no_text_makes_the_reader_panic(text in "\\PC{0,200}", version in 1..=2) {
        let _ = decode(&text);
        let _ = decode(&format!("{{\"alongside\":{version},{text}"));
    }
}
