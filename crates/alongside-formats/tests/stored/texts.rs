//! The stored text: what was shipped stays readable, damage is named, what is put away is hidden.

mod damage;
mod first;

use alongside_core::answers::{Answer, Opening, Rating, Sheet};
use alongside_core::bank::{Frame, PrincipleSet, Role, StatementId};
use alongside_core::pair::{Partnership, Way};
use alongside_formats::stored::schema::{MAX_BYTES, SchemaError, decode, encode};
use expect_test::expect;
use proptest::prelude::*;
use proptest::sample::Index;

use alongside_testing::sheets::{
    PAIR_WAYS, T, TA, any_partnership, blank, principle, put_in, sheet, statement,
};

/// Version 1 of edition 1.0: a pair at two devices in their second round, with all that a text could hold. This file
/// never changes.
const V1: &str = include_str!("../fixtures/v1.alongside.json");

/// What a draft wrote. This file doesn't change either.
const DRAFT: &str = include_str!("../fixtures/draft.alongside.json");

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
    let text = encode(&pair);
    expect![[r#"{"alongside":{"edition":1,"version":1},"bank":"1.0","id":"oak","label":"","way":"one_device","role":null,"holder":"ta","frame":"looking-back","principles":["partnership-and-friendship"],"session":null,"salt":null,"saved":"2026-09-04T10:42:00","sheets":[{"hidden":"7b22616e7377657273223a7b2270662d666169722d7368617265223a302c2270662d746561636865722d6f70656e732d7570223a347d2c226e6f746573223a7b7d2c226c6566745f6f7574223a5b5d2c2270726976617465223a5b5d2c227368617265645f6e6f746573223a5b5d2c226578747261223a7b22616e7377657273223a7b7d2c2270726976617465223a5b5d2c226c6566745f6f7574223a66616c73657d2c226f70656e696e67223a227072696e6369706c6573222c2266696e6973686564223a747275657d"},{"sheet":{"answers":{"pf-ta-opens-up":5},"notes":{"partnership-and-friendship":"Bins"},"left_out":[],"private":["pf-ta-opens-up"],"shared_notes":["partnership-and-friendship"],"extra":{"answers":{},"private":[],"left_out":false},"opening":"principles","finished":false}}],"other_sheets":[null,null],"received":null,"agreed":null,"opened":null,"earlier":[],"plan":{"actions":[],"agreed":[null,null],"was_agreed":false},"unfinished":[]}"#]].assert_eq(&text);
    assert_eq!(decode(&text), Ok(pair));
}

#[test]
fn what_is_not_ours_says_so() {
    for text in
        ["", "hello", "[]", "{}", "null", "\"alongside\"", "{\"a\":1", r#"{"a":1,"alongside":1}"#]
    {
        assert_eq!(decode(text), Err(SchemaError::NotOurs), "{text:?}");
    }
    let noise: String = (0..10_000_000_u32).map(|n| char::from((n * 31 % 95 + 32) as u8)).collect();
    assert_eq!(decode(&noise), Err(SchemaError::TooLong(10_000_000)));
    assert_eq!(decode(&noise[..MAX_BYTES]), Err(SchemaError::NotOurs));
}

#[test]
fn a_newer_version_says_so_whatever_else_is_in_it() {
    for stamp in [
        r#"{"edition":1,"version":2}"#,
        r#"{"edition":2,"version":1}"#,
        r#"{"edition":1,"version":99,"more":true}"#,
        r#"{"new":[],"version":1,"edition":7}"#,
    ] {
        let text = format!(r#"{{"alongside":{stamp},"new":{{"shape":[-1.5e300]}}}}"#);
        assert_eq!(decode(&text), Err(SchemaError::Newer), "{text}");
    }
    let newer_bank = V1.replacen(r#""bank":"1.0""#, r#""bank":"2.0""#, 1);
    assert_eq!(decode(&newer_bank), Err(SchemaError::Newer));
    let mended_bank = V1.replacen(r#""bank":"1.0""#, r#""bank":"1.4-b""#, 1);
    assert_eq!(decode(&mended_bank), decode(V1), "the same edition");
}

#[test]
fn a_draft_says_so_whatever_else_is_in_it() {
    assert_eq!(decode(DRAFT), Err(SchemaError::Draft));
    for number in ["0", "1", "2", "3", "4", "5", "6", "18446744073709551615"] {
        let text = format!(r#"{{"alongside":{number},"other":[-1.5e300]}}"#);
        assert_eq!(decode(&text), Err(SchemaError::Draft), "{text}");
    }
    assert_eq!(decode(r#"{"alongside":5,"#), Err(SchemaError::Truncated));
}

#[test]
fn a_text_cut_anywhere_is_never_taken_for_whole() {
    for text in [V1.trim(), DRAFT.trim()] {
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
fn answers_to_the_other_question_can_not_be_read_in_the_text() {
    for (way, role) in [(Way::Alone(T), T), (Way::TwoDevices(TA), TA), (Way::OneDevice, T)] {
        let mut pair = blank("oak", way);
        pair.take_up(role);
        *pair.sheet_mut(role) = marked("Nobody reads this", true);
        pair.choose_frame(Frame::StartingOut);
        assert_eq!(readable(&pair), [r#""answers""#, r#""notes""#], "{way:?}: of the blank sheet");
        pair.choose_frame(Frame::LookingBack);
        assert!(readable(&pair).len() > 5, "{way:?}: they are on screen again");
    }
}

#[test]
fn what_is_private_stays_hidden_when_the_rest_is_open() {
    for way in PAIR_WAYS {
        let with = |opening| {
            let mut pair = blank("oak", way);
            for role in Role::ALL {
                let mut sheet = marked("Nobody reads this", false);
                sheet.set_opening(opening);
                put_in(&mut pair, role, sheet);
            }
            pair.open(None);
            pair
        };
        let pair = with(Opening::Statements);
        let mut open = principle(1).statements().map(StatementId::key).to_vec();
        open.extend([r#""ratings""#, r#""notes""#]);
        assert_eq!(readable(&pair), open, "{way:?}");
        let private = statement(0).key();
        let text = encode(&pair);
        assert!(!text.contains(&format!("\"{private}\":")), "{way:?}: no rating of it");
        assert_eq!(text.matches(&format!("\"withheld\":[\"{private}\"]")).count(), 2);

        let pair = with(Opening::Nothing);
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
    fn no_text_makes_the_reader_panic(text in "\\PC{0,200}") {
        let _ = decode(&text);
        let _ = decode(&format!(r#"{{"alongside":{{"edition":1,"version":1}},{text}"#));
    }
}
