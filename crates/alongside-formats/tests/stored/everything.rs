//! The file with every partnership of a device.

use alongside_core::answers::{Answer, Opening, Rating};
use alongside_core::bank::{Frame, Role, StatementId};
use alongside_core::pair::{Partnership, Way};
use alongside_formats::stored::schema::{
    FileKind, MAX_BYTES, MAX_BYTES_ALL, SchemaError, decode, decode_all, decode_sheet, encode,
    encode_all, kind_of,
};
use proptest::collection::vec;
use proptest::prelude::*;

use alongside_testing::sheets::{T, TA, any_partnership, blank, finished};

/// Version 1 of edition 1.0: the pair of the copy, and one at one device that is starting out. This file never changes.
const V1: &str = include_str!("../fixtures/v1.everything.alongside.json");

/// What every text of ours begins with.
const STAMP: &str = r#"{"edition":1,"version":1}"#;

#[test]
fn a_file_of_version_1_is_read_for_what_it_says() {
    let all: Vec<Partnership> =
        decode_all(V1).expect("ours").into_iter().map(|it| it.expect("each")).collect();
    assert_eq!(encode_all(&all), V1.trim(), "and written again to the letter");
    let [oak, elm] = all.as_slice() else { panic!("two partnerships") };
    assert_eq!(Ok(oak), decode(include_str!("../fixtures/v1.alongside.json")).as_ref());
    assert_eq!((elm.way, elm.holder, elm.frame), (Way::OneDevice, Some(TA), Frame::StartingOut));
    let set_up = elm.set_up.as_ref().expect("they began in a session");
    assert_eq!((set_up.frame, set_up.is_plain()), (Some(Frame::StartingOut), true));
    let early = StatementId::from_key("sp-plan-early").expect("the bank has it");
    let ratings = Role::ALL.map(|role| elm.sheet(role).answer(early).and_then(Answer::rating));
    assert_eq!(ratings, [Some(Rating::Always), Some(Rating::Never)]);
    assert_eq!((elm.sheet(T).is_finished(), elm.sheet(TA).opening()), (true, Opening::Nothing));
}

fn two() -> String {
    encode_all(&[finished(Way::OneDevice, "4 4 4 4 4", "3 3 3 3 3"), blank("elm", Way::Alone(T))])
}

#[test]
fn it_is_told_from_the_other_files() {
    let text = two();
    assert_eq!(kind_of(&text), Some(FileKind::Everything));
    assert_eq!(decode(&text), Err(SchemaError::NotOurs));
    assert_eq!(decode_sheet(&text).err(), Some(SchemaError::NotOurs));
    let one = encode(&blank("elm", Way::Alone(T)));
    assert_eq!(decode_all(&one).err(), Some(SchemaError::NotOurs));
}

#[test]
fn what_cannot_be_read_says_why() {
    #[track_caller]
    fn fails(text: &str, error: &SchemaError) {
        assert_eq!(decode_all(text).as_ref().err(), Some(error), "{text}");
    }
    let text = two();
    fails("", &SchemaError::NotOurs);
    fails("{}", &SchemaError::NotOurs);
    fails(&text[..text.len() - 9], &SchemaError::Truncated);
    fails(&text.replacen(STAMP, r#"{"edition":1,"version":2}"#, 1), &SchemaError::Newer);
    fails(&text.replacen(STAMP, "1", 1), &SchemaError::Draft);
    fails(&" ".repeat(MAX_BYTES_ALL + 1), &SchemaError::TooLong(MAX_BYTES_ALL + 1));
    let more = text.replacen(r#""partnerships""#, r#""more":1,"partnerships""#, 1);
    assert!(matches!(decode_all(&more), Err(SchemaError::Damaged(_))));
}

#[test]
fn one_that_is_damaged_takes_no_other_with_it() {
    let stamp = format!(r#"{{"alongside":{STAMP},"#);
    for (from, to) in [
        (r#""way":"one_device""#, r#""way":"by post""#),
        (&stamp, r#"{"alongside":{"edition":2,"version":1},"#),
        (&stamp, r#"{"alongside":5,"#),
        (&stamp, r#"{"other":3,"#),
        (r#""label":"""#, r#""label":null"#),
    ] {
        let text = two().replacen(from, to, 1);
        assert_ne!(text, two(), "{from}");
        let all = decode_all(&text).expect("the text as a whole is right");
        assert!(all[0].is_err(), "{to}");
        assert_eq!(all[1], Ok(blank("elm", Way::Alone(T))));
    }
}

#[test]
fn one_that_is_too_long_to_be_stored_is_told_of_and_the_others_come() {
    let text =
        two().replacen(r#""label":"""#, &format!(r#""label":"{}""#, "x".repeat(MAX_BYTES)), 1);
    let all = decode_all(&text).expect("the text as a whole is right");
    assert!(matches!(all[0], Err(SchemaError::TooLong(length)) if length > MAX_BYTES));
    assert_eq!(all[1], Ok(blank("elm", Way::Alone(T))));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn any_partnerships_come_back(all in vec(any_partnership(), 0..4)) {
        let text = encode_all(&all);
        let back: Vec<Partnership> = decode_all(&text).expect("ours").into_iter().map(|it| it.expect("each")).collect();
        prop_assert_eq!(back, all);
    }
}
