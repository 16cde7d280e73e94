//! The codes: what they say, what they catch, and where they are found.

mod boxes;
mod checks;
mod disguises;
mod drafts;
mod folds;
mod hostile;
mod incoming;
mod many;
mod messages;
mod restoring;
mod rounds;
mod sessions;

use alongside_core::answers::{
    Answer, EXTRA_MAX, ExtraMark, ExtraRatings, Opening, Rating, Said, SharedSheet,
};
use alongside_core::bank::{EDITION, Frame, META, PrincipleId, PrincipleSet, Role, StatementId};
use alongside_core::pair::SentSheet;
use alongside_formats::codes::{
    CHARACTERS, CodeError, EXTRA_CHARACTERS, Sent, encode, in_fives, link_fragment, read,
};
use proptest::collection::vec;
use proptest::prelude::*;

/// Codes of version 1 and what they say. This file never changes.
const V1: &str = include_str!("fixtures/v1.codes.txt");

/// A line of [`V1`].
struct Line {
    code: &'static str,
    role: Role,
    sheet: SharedSheet,
}

/// The lines of a fixture, each in its parts.
pub fn lines(fixture: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
    let lines = fixture.lines().filter(|line| !line.starts_with('#'));
    lines.map(|line| line.split(" | ").collect())
}

fn v1() -> impl Iterator<Item = Line> {
    lines(V1).map(|parts| {
        let [code, role, frame, opening, answers, ref extra @ ..] = parts[..] else {
            panic!("{parts:?}")
        };
        let frame = Frame::from_key(frame).expect("a frame");
        let opening = Opening::from_key(opening).expect("an opening");
        let mut sheet = shared_in(frame, opening, answers);
        sheet.set_extra(extra.first().map(|extra| {
            let (mark, ratings) = extra.split_once(' ').expect("a mark and ratings");
            let ratings: Vec<_> =
                ratings.bytes().map(|it| Rating::from_value(it.wrapping_sub(b'0'))).collect();
            ExtraRatings {
                mark: ExtraMark(mark.parse().expect("a number")),
                ratings: ratings.try_into().expect("three"),
            }
        }));
        Line { code, role: Role::from_key(role).expect("a role"), sheet }
    })
}

/// The sheet that a code of ours says.
pub fn read_sheet(code: &str) -> SentSheet {
    match read(code) {
        Ok(Sent::Sheet(sent)) => *sent,
        other => panic!("{code}: {other:?}"),
    }
}

/// A sheet, looking back, from "54-1x ..... …": a dash is left out, x an answer without a rating to see, dots a
/// principle that isn't chosen.
pub fn shared(opening: Opening, answers: &str) -> SharedSheet {
    shared_in(Frame::LookingBack, opening, answers)
}

/// Such a sheet in this frame.
pub fn shared_in(frame: Frame, opening: Opening, answers: &str) -> SharedSheet {
    let groups = || PrincipleId::all().zip(answers.split(' '));
    let chosen = groups().filter(|(_, five)| *five != ".....").map(|(principle, _)| principle);
    let chosen = PrincipleSet::of(chosen).expect("at least one");
    let mut sheet = SharedSheet::blank(frame, chosen, opening);
    for (principle, five) in groups() {
        for (statement, figure) in principle.statements().into_iter().zip(five.bytes()) {
            let rated = |figure: u8| Rating::from_value(figure - b'0').map(Said::Rated);
            sheet.set_said(
                statement,
                match figure {
                    b'x' => Said::Withheld,
                    b'1'..=b'5' => rated(figure).expect("1 to 5"),
                    _ => Said::LeftOut,
                },
            );
        }
    }
    sheet
}

/// Any sheet of this frame as the other person may see it, without a session's extra statements.
pub fn any_shared_in(frame: Frame) -> impl Strategy<Value = SharedSheet> {
    let rated = proptest::sample::select(&Rating::ALL[..]).prop_map(Said::Rated);
    let said = prop_oneof![8 => rated, 1 => Just(Said::Withheld), 1 => Just(Said::LeftOut)];
    let chosen = vec(any::<bool>(), 8).prop_filter("one or more", |chosen| chosen.contains(&true));
    let note = prop_oneof![3 => Just(String::new()), 1 => "\\PC{0,200}"];
    let opening = proptest::sample::select(&Opening::ALL[..]);
    (chosen, opening, vec(said, 40), vec(note, 8)).prop_map(
        move |(chosen, opening, said, notes)| {
            let chosen = PrincipleId::all().filter(|principle| chosen[principle.index()]);
            let chosen = PrincipleSet::of(chosen).expect("one or more");
            let mut sheet = SharedSheet::blank(frame, chosen, opening);
            for (statement, said) in StatementId::all().zip(said) {
                sheet.set_said(statement, said);
            }
            for (principle, note) in PrincipleId::all().zip(notes) {
                sheet.set_note(principle, &note);
            }
            sheet
        },
    )
}

/// Such a sheet in either frame.
pub fn any_shared() -> impl Strategy<Value = SharedSheet> {
    any_frame().prop_flat_map(any_shared_in)
}

/// Such a sheet with ratings of a session's extra statements.
fn any_with_extra() -> impl Strategy<Value = SharedSheet> {
    let rating = proptest::option::of(proptest::sample::select(&Rating::ALL[..]));
    (any_shared(), any::<u16>(), vec(rating, EXTRA_MAX)).prop_map(|(mut sheet, mark, ratings)| {
        let ratings = ratings.try_into().expect("three");
        sheet.set_extra(Some(ExtraRatings { mark: ExtraMark(mark), ratings }));
        sheet
    })
}

pub fn any_role() -> impl Strategy<Value = Role> {
    proptest::sample::select(&Role::ALL[..])
}

pub fn any_frame() -> impl Strategy<Value = Frame> {
    proptest::sample::select(&Frame::ALL[..])
}

/// What of a sheet a code can carry.
pub fn without_notes(sheet: &SharedSheet) -> SharedSheet {
    let mut bare = sheet.to_send();
    PrincipleId::all().for_each(|principle| bare.set_note(principle, ""));
    bare
}

#[test]
fn the_codes_of_the_first_version_say_what_they_said() {
    assert!(v1().count() >= 30);
    for said in v1() {
        let sent = read_sheet(said.code);
        assert_eq!((sent.role, &sent.sheet), (said.role, &said.sheet), "{}", said.code);
        let again = in_fives(&encode(sent.role, &sent.sheet));
        assert_eq!(again, said.code, "and are written again to the letter");
    }
}

#[test]
fn every_sheet_fits_into_116_bits_and_extra_statements_into_25_more() {
    let sheets = 16_808_u128.pow(8) * 2 * 3 * 2;
    assert!(sheets < 1 << 116);
    assert_eq!(2 + 116 + 12, CHARACTERS * 5);
    // The mark of 16 bits, and under 9 bits of three ratings and what a sheet leaves free.
    let rest = f64::log2(sheets as f64) + f64::log2(6_f64.powi(3));
    assert!(rest < 125.0);
    assert_eq!(2 + 16 + 125 + 12, EXTRA_CHARACTERS * 5);
}

#[test]
fn the_edition_is_the_first_number_of_the_banks_version() {
    let number = META.bank_version.split(|c: char| !c.is_ascii_digit()).next();
    assert_eq!(number.and_then(|number| number.parse().ok()), Some(EDITION));
}

#[test]
fn a_code_is_shown_in_fives_and_stands_behind_the_hash_of_a_link() {
    let code = "D166K1V3PREVSY0SAK60PT71SD";
    assert_eq!(in_fives(code), "D166K 1V3PR EVSY0 SAK60 PT71S D");
    assert_eq!(in_fives("KQ4T9B7"), "KQ4T9 B7");
    assert_eq!(in_fives(""), "");
    assert_eq!(link_fragment(code), "#/code/D166K1V3PREVSY0SAK60PT71SD");
}

#[test]
fn what_a_person_keeps_to_themselves_is_what_does_not_apply() {
    let statement = StatementId::from_index(7).expect("below forty");
    for frame in Frame::ALL {
        let of = |change: fn(&mut alongside_core::answers::Sheet, StatementId)| {
            let mut sheet = alongside_testing::sheets::sheet("5 4 – 4 3");
            change(&mut sheet, statement);
            SharedSheet::of(&sheet, frame, PrincipleSet::ALL)
        };
        let left_out = of(|_, _| ());
        let not_applicable = of(|sheet, it| sheet.set_answer(it, Some(Answer::NotApplicable)));
        let private = of(|sheet, it| {
            sheet.set_answer(it, Some(Answer::Rated(Rating::Never)));
            sheet.set_private(it, true);
        });
        let other = of(|sheet, it| {
            sheet.set_answer(it, Some(Answer::NotApplicable));
            sheet.set_private(it, true);
        });
        let open = of(|sheet, it| sheet.set_answer(it, Some(Answer::Rated(Rating::Never))));
        for role in Role::ALL {
            let bytes = |sheet| {
                (encode(role, sheet), alongside_formats::stored::schema::encode_sheet(role, sheet))
            };
            assert_eq!(bytes(&private), bytes(&not_applicable));
            assert_eq!(bytes(&private), bytes(&other));
            for visible in [&left_out, &open] {
                assert_ne!(bytes(&private).0, bytes(visible).0);
                assert_ne!(bytes(&private).1, bytes(visible).1);
            }
        }
    }
}

#[test]
fn who_opens_nothing_sends_no_answer() {
    let rated = shared(Opening::Nothing, "55555 11111 ..... 12345 ..... 54321 33333 1---x");
    let blank = shared(Opening::Nothing, "----- ----- ..... ----- ..... ----- ----- -----");
    assert_eq!(encode(Role::Teacher, &rated), encode(Role::Teacher, &blank));
    let sent = read_sheet(&encode(Role::Teacher, &rated));
    assert_eq!(sent.sheet, blank);
}

#[test]
fn numbers_that_no_sheet_can_be_are_not_read() {
    for (passes_its_check, but) in [
        ("80000000000000000000 0000NS", "no principle is chosen"),
        ("D166K1V3PREVSY0SAK60 PT6VT4", "a person who opens nothing has ratings"),
        ("E9WNDJ00KBG40RR4CW10 000SQW", "a person who opens nothing has an answer"),
        ("FBHBXYJV9BX6VYQG08R0 00004P", "it is past the last sheet"),
        ("FBHBXYJV9BX6VYQG08R0 001P71", "it is past the last sheet"),
        ("FZZZZZZZZZZZZZZZZZZZ ZZZX9P", "it is far past the last sheet"),
        ("5166K1V3PREVSY0SAK60 PT71XK", "there is no version 0"),
    ] {
        let code = passes_its_check.replace(' ', "");
        assert_eq!(read(&code), Err(CodeError::Check), "{but}");
    }
}

proptest! {
    #[test]
    fn any_sheet_survives_being_a_code(role in any_role(), sheet in any_shared()) {
        let code = encode(role, &sheet);
        prop_assert_eq!(code.len(), CHARACTERS);
        let sent = read_sheet(&code);
        prop_assert_eq!(sent.role, role);
        prop_assert_eq!(&sent.sheet, &without_notes(&sheet));
        prop_assert_eq!(encode(role, &sent.sheet), code);
    }

    #[test]
    fn any_sheet_of_a_session_survives_being_a_code(role in any_role(), sheet in any_with_extra()) {
        let code = encode(role, &sheet);
        prop_assert_eq!(code.len(), EXTRA_CHARACTERS);
        let sent = read_sheet(&code);
        prop_assert_eq!((sent.role, &sent.sheet), (role, &without_notes(&sheet)));
        prop_assert_eq!(encode(role, &sent.sheet), code);
    }

    #[test]
    fn different_sheets_have_different_codes(one in any_shared(), two in any_shared()) {
        let same = without_notes(&one) == without_notes(&two);
        prop_assert_eq!(encode(Role::Teacher, &one) == encode(Role::Teacher, &two), same);
        prop_assert_ne!(encode(Role::Teacher, &one), encode(Role::TeachingAssistant, &one));
    }
}
