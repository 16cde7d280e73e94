//! The file that takes one person's answers, and shared notes, to the other's device.

use alongside_core::answers::{ExtraMark, NOTE_MAX, Opening, Rating, Said, SharedSheet};
use alongside_core::bank::{Frame, PrincipleId, PrincipleSet, Role, StatementId};
use alongside_core::pair::Way;
use alongside_formats::stored::schema::{
    FileKind, MAX_BYTES, SchemaError, decode, decode_sheet, encode, encode_sheet, kind_of,
};
use proptest::prelude::*;

use crate::codes::{any_role, any_shared, shared};

/// Version 1 of edition 1.0. This file never changes.
const V1: &str = include_str!("../fixtures/v1.pair.json");

/// What a draft wrote. This file doesn't change either.
const DRAFT: &str = include_str!("../fixtures/draft.pair.json");

/// The file with its answers in plain JSON, so that a test can change them.
fn plain(text: &str) -> String {
    let (before, after) = text.trim().split_once(r#""sheet":""#).expect("a file of ours");
    let digits = after.strip_suffix("\"}").expect("the answers come last").as_bytes();
    let byte = |pair: &[u8]| {
        let pair = core::str::from_utf8(pair).expect("hexadecimal");
        u8::from_str_radix(pair, 16).expect("hexadecimal")
    };
    let sheet = String::from_utf8(digits.chunks(2).map(byte).collect()).expect("JSON");
    format!("{before}\"sheet\":{sheet}}}")
}

/// The file that [`plain`] was given.
fn hidden(plain: &str) -> String {
    let (before, sheet) = plain.split_once(r#""sheet":"#).expect("the answers come last");
    let sheet = sheet.strip_suffix('}').expect("the end of the file");
    let digits: String = sheet.bytes().map(|byte| format!("{byte:02x}")).collect();
    format!("{before}\"sheet\":\"{digits}\"}}")
}

#[test]
fn nothing_in_a_file_can_be_read_at_a_glance() {
    for words in ["Monday", "sp-chance-to-ask", "ratings"] {
        assert!(plain(V1).contains(words) && !V1.contains(words), "{words}");
    }
    assert_eq!(hidden(&plain(V1)), V1.trim());
    for damage in ["zz", "7", "7b7d00"] {
        let text = V1.replace("\"sheet\":\"", &format!("\"sheet\":\"{damage}"));
        assert!(matches!(decode_sheet(&text), Err(SchemaError::Damaged(_))), "{damage}");
    }
}

#[test]
fn a_file_of_version_1_is_read_for_what_it_says() {
    let sent = decode_sheet(V1).expect("version 1 is readable for ever");
    assert_eq!(sent.role, Role::TeachingAssistant);
    assert_eq!(sent.sheet.opening(), Opening::Principles);
    assert_eq!(sent.sheet.frame(), Frame::StartingOut);
    let numbers: Vec<u8> = sent.sheet.principles().iter().map(PrincipleId::number).collect();
    assert_eq!(numbers, [1, 2]);
    let said = |key| sent.sheet.said(StatementId::from_key(key).expect("in the bank"));
    assert_eq!(said("sp-chance-to-ask"), Said::Rated(Rating::Rarely));
    assert_eq!(said("sp-paid-time"), Said::Withheld);
    assert_eq!(said("sp-role-clear"), Said::LeftOut);
    let extra = sent.sheet.extra().expect("they were asked some");
    assert_eq!((extra.mark, extra.ratings[1]), (ExtraMark(45_769), Some(Rating::Sometimes)));
    let planning = PrincipleId::from_number(2).expect("there are eight");
    assert_eq!(sent.sheet.note(planning), "“Monday” – 8:30 is too late");
    assert_eq!(encode_sheet(sent.role, &sent.sheet), V1.trim(), "and written again to the letter");
}

#[test]
fn neither_file_is_taken_for_the_other() {
    let copy = encode(&alongside_testing::sheets::blank("oak", Way::Alone(Role::Teacher)));
    assert_eq!(kind_of(&copy), Some(FileKind::Copy));
    assert_eq!(kind_of(V1), Some(FileKind::Sheet));
    assert_eq!(decode_sheet(&copy), Err(SchemaError::NotOurs));
    assert_eq!(decode(V1), Err(SchemaError::NotOurs));
    assert_eq!(kind_of("\u{feff}\n { \"alongside_sheet\" : 7"), Some(FileKind::Sheet));
    assert_eq!(kind_of("\u{feff}\n { \"alongside\" : 7"), Some(FileKind::Copy));
    for text in ["", "{", "{}", "[]", "hello", r#"{"alongside_shee"#, r#"{"a":1,"alongside":1}"#] {
        assert_eq!(kind_of(text), None, "{text}");
        assert_eq!(decode_sheet(text), Err(SchemaError::NotOurs), "{text}");
    }
}

#[test]
fn a_file_may_have_been_through_an_editor() {
    let edited = format!("\u{feff}\r\n{}\r\n", V1.trim().replace(',', ",\r\n  "));
    assert_eq!(decode_sheet(&edited), decode_sheet(V1));
}

#[test]
fn a_note_of_many_family_pictures_goes_in_a_file() {
    let mut sheet = SharedSheet::blank(Frame::LookingBack, PrincipleSet::ALL, Opening::Statements);
    let planning = PrincipleId::from_number(2).expect("there are eight");
    sheet.set_note(planning, &"👩‍👩‍👧‍👦".repeat(NOTE_MAX));
    let text = encode_sheet(Role::Teacher, &sheet);
    assert_eq!(decode_sheet(&text).map(|sent| sent.sheet), Ok(sheet));
}

#[test]
fn a_newer_file_says_so_whatever_else_is_in_it() {
    for stamp in [r#"{"edition":1,"version":2}"#, r#"{"edition":2,"version":1}"#] {
        let newer = format!(r#"{{"alongside_sheet":{stamp},"new":{{"shape":[0.5]}}}}"#);
        assert_eq!(decode_sheet(&newer), Err(SchemaError::Newer));
    }
    let newer_bank = V1.replacen(r#""bank":"1.0""#, r#""bank":"2.0""#, 1);
    assert_eq!(decode_sheet(&newer_bank), Err(SchemaError::Newer));
    let long = format!("{V1}{}", " ".repeat(MAX_BYTES));
    assert_eq!(decode_sheet(&long), Err(SchemaError::TooLong(long.len())));
}

#[test]
fn a_drafts_file_says_so() {
    assert_eq!(decode_sheet(DRAFT), Err(SchemaError::Draft));
    assert_eq!(decode_sheet(r#"{"alongside_sheet":3,"more":0.5}"#), Err(SchemaError::Draft));
}

#[test]
fn a_file_cut_anywhere_is_never_taken_for_whole() {
    for end in (0..V1.trim().len()).filter(|&end| V1.is_char_boundary(end)) {
        let expected = match end < r#"{"alongside_sheet":"#.len() {
            true => SchemaError::NotOurs,
            false => SchemaError::Truncated,
        };
        assert_eq!(decode_sheet(&V1[..end]), Err(expected), "cut at {end}");
    }
}

#[test]
fn what_cannot_be_is_damage_and_not_a_default() {
    #[track_caller]
    fn check(from: &str, to: &str, quoted: &str) {
        let plain = plain(V1);
        assert!(plain.contains(from), "{from}");
        match decode_sheet(&hidden(&plain.replacen(from, to, 1))) {
            Err(SchemaError::Damaged(what)) => assert!(what.contains(quoted), "{what}"),
            other => panic!("{from} → {to}: {other:?}"),
        }
    }
    check(r#""sp-chance-to-ask":2"#, r#""sp-chance-to-ask":0"#, "rating 0");
    check(r#""sp-chance-to-ask":2"#, r#""sp-chance-to-ask":6"#, "rating 6");
    check(r#""sp-chance-to-ask":2"#, r#""sp-chance-to-ask":"2""#, "invalid type");
    check(r#""sp-chance-to-ask":2"#, r#""sp-never-asked":2"#, "sp-never-asked");
    check(r#","sharing-planning"]"#, "]", "sp-chance-to-ask");
    check(r#"{"sharing-planning":"#, r#"{"the-age-gap":"#, "the-age-gap");
    check(r#""role":"ta""#, r#""role":"head""#, "head");
    check(r#""opening":"principles""#, r#""opening":"all""#, "all");
    check(r#""opening":"principles""#, r#""opening":"nothing""#, "opens nothing");
    check(r#""frame":"starting-out""#, r#""frame":"looking-up""#, "looking-up");
    check(
        r#""withheld":["sp-paid-time"]"#,
        r#""withheld":["sp-chance-to-ask"]"#,
        "sp-chance-to-ask",
    );
    check(r#""withheld":["sp-paid-time"]"#, r#""withheld":["vr-breaks"]"#, "vr-breaks");
    check(r#""bank":"1.0""#, r#""bank":"draft""#, "draft");
    check(r#""bank":"1.0""#, r#""bank":"0.1-draft""#, "0.1-draft");
    check(r#""bank":"1.0""#, r#""bank":"99999999999999999999""#, "9999");
    check(r#""role":"ta""#, r#""role":"ta","label":"Oak""#, "label");
    check(r#"{"edition":1,"version":1}"#, "-1", "invalid");
    check("Monday", &"Monday".repeat(2_000), "too long");
}

#[test]
fn who_opens_nothing_sends_no_answer_and_no_note() {
    let mut rated = shared(Opening::Nothing, "55555 11111 ..... 12345 ..... 54321 33333 1---x");
    rated.set_note(PrincipleId::from_index(0).expect("the first"), "a note");
    let text = encode_sheet(Role::Teacher, &rated);
    let text = plain(&text);
    assert!(text.ends_with(r#""ratings":{},"withheld":[],"notes":{},"extra":null}}"#), "{text}");
}

proptest! {
    #[test]
    fn any_sheet_survives_being_a_file(role in any_role(), sheet in any_shared()) {
        let text = encode_sheet(role, &sheet);
        let begins = text.starts_with(r#"{"alongside_sheet":{"edition":1,"version":1},"bank":"1.0","#);
        prop_assert!(begins, "with its version: {text}");
        let sent = decode_sheet(&text).expect("a file of ours");
        prop_assert_eq!(sent.role, role);
        prop_assert_eq!(&sent.sheet, &sheet.to_send());
        prop_assert_eq!(encode_sheet(role, &sent.sheet), text);
    }

    #[test]
    fn no_file_makes_the_reader_panic(text in "\\PC{0,200}") {
        let _ = decode_sheet(&text);
        let _ = decode_sheet(&format!(r#"{{"alongside_sheet":{{"edition":1,"version":1}},{text}"#));
    }
}
