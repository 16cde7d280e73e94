//! The codes: what they say, what they catch, and where they are found.

mod checks;
mod disguises;
mod folds;
mod hostile;
mod incoming;
mod many;
mod messages;
mod restoring;
mod rounds;
mod sessions;

use alongside_core::answers::{Answer, Opening, Rating, SharedSheet};
use alongside_core::bank::{EDITION, META, PrincipleId, PrincipleSet, Role, StatementId};
use alongside_core::pair::SentSheet;
use alongside_formats::codes::{
    CHARACTERS, CodeError, Sent, encode, in_fives, link_fragment, read,
};
use proptest::collection::vec;
use proptest::prelude::*;

/// Codes of version 1 and what they say. This file never changes.
const V1: &str = include_str!("fixtures/v1.codes.txt");

/// A line of [`V1`].
struct Said {
    code: &'static str,
    role: Role,
    opening: Opening,
    edition: u8,
    ratings: &'static str,
}

fn v1() -> impl Iterator<Item = Said> {
    V1.lines().filter(|line| !line.starts_with('#')).map(|line| {
        let parts: Vec<&str> = line.split(" | ").collect();
        let [code, role, opening, edition, ratings] = parts[..] else { panic!("{line}") };
        Said {
            code,
            role: Role::from_key(role).expect("a role"),
            opening: Opening::from_key(opening).expect("an opening"),
            edition: edition.parse().expect("a number"),
            ratings,
        }
    })
}

/// The sheet that a code of ours says.
pub fn read_sheet(code: &str) -> SentSheet {
    match read(code) {
        Ok(Sent::Sheet(sent)) => *sent,
        other => panic!("{code}: {other:?}"),
    }
}

/// A sheet from "54-12 ..... …": a dash is no rating to see, dots a principle that isn't chosen.
pub fn shared(opening: Opening, ratings: &str) -> SharedSheet {
    let groups = || PrincipleId::all().zip(ratings.split(' '));
    let chosen = groups().filter(|(_, five)| *five != ".....").map(|(principle, _)| principle);
    let chosen = PrincipleSet::of(chosen).expect("at least one");
    let mut sheet = SharedSheet::blank(chosen, opening);
    for (principle, five) in groups() {
        for (statement, figure) in principle.statements().into_iter().zip(five.bytes()) {
            sheet.set_rating(statement, Rating::from_value(figure.wrapping_sub(b'0')));
        }
    }
    sheet
}

/// Any sheet as the other person may see it.
pub fn any_shared() -> impl Strategy<Value = SharedSheet> {
    let rating = proptest::option::weighted(0.8, proptest::sample::select(&Rating::ALL[..]));
    let chosen = vec(any::<bool>(), 8).prop_filter("one or more", |chosen| chosen.contains(&true));
    let note = prop_oneof![3 => Just(String::new()), 1 => "\\PC{0,200}"];
    let opening = proptest::sample::select(&Opening::ALL[..]);
    (chosen, opening, vec(rating, 40), vec(note, 8)).prop_map(
        |(chosen, opening, ratings, notes)| {
            let chosen = PrincipleId::all().filter(|principle| chosen[principle.index()]);
            let mut sheet =
                SharedSheet::blank(PrincipleSet::of(chosen).expect("one or more"), opening);
            for (statement, rating) in StatementId::all().zip(ratings) {
                sheet.set_rating(statement, rating);
            }
            for (principle, note) in PrincipleId::all().zip(notes) {
                sheet.set_note(principle, &note);
            }
            sheet
        },
    )
}

pub fn any_role() -> impl Strategy<Value = Role> {
    proptest::sample::select(&Role::ALL[..])
}

/// What of a sheet a code can carry.
pub fn without_notes(sheet: &SharedSheet) -> SharedSheet {
    let mut bare = sheet.to_send();
    PrincipleId::all().for_each(|principle| bare.set_note(principle, ""));
    bare
}

#[test]
fn the_codes_of_the_first_version_say_what_they_said() {
    assert!(v1().count() >= 20);
    for said in v1() {
        let sent = read_sheet(said.code);
        assert_eq!(sent.role, said.role, "{}", said.code);
        assert_eq!(sent.sheet, shared(said.opening, said.ratings), "{}", said.code);
        assert_eq!(sent.is_of_this_bank(), said.edition == EDITION % 4, "{}", said.code);
        if said.edition == EDITION % 4 {
            let again = in_fives(&encode(sent.role, &sent.sheet));
            assert_eq!(again, said.code, "and are written again to the letter");
        }
    }
}

#[test]
fn every_sheet_fits_into_108_bits() {
    let sheets = 7777_u128.pow(8) * 2 * 3 * 4;
    assert!(sheets < 1 << 108);
    assert_eq!(5 + 108 + 12, CHARACTERS * 5);
}

#[test]
fn the_edition_is_the_first_number_of_the_banks_version() {
    let number = META.bank_version.split(|c: char| !c.is_ascii_digit()).next();
    assert_eq!(number.and_then(|number| number.parse().ok()), Some(EDITION));
}

#[test]
fn a_code_is_shown_in_fives_and_stands_behind_the_hash_of_a_link() {
    let code = "1ZNBVVWP34NFRY4NWFSA80JGA";
    assert_eq!(in_fives(code), "1ZNBV VWP34 NFRY4 NWFSA 80JGA");
    assert_eq!(in_fives("KQ4T9B7"), "KQ4T9 B7");
    assert_eq!(in_fives(""), "");
    assert_eq!(link_fragment(code), "#/code/1ZNBVVWP34NFRY4NWFSA80JGA");
}

#[test]
fn what_a_person_keeps_to_themselves_leaves_no_trace() {
    let statement = StatementId::from_index(7).expect("below forty");
    let of = |change: fn(&mut alongside_core::answers::Sheet, StatementId)| {
        let mut sheet = alongside_testing::sheets::sheet("5 4 – 4 3");
        change(&mut sheet, statement);
        SharedSheet::of(&sheet, PrincipleSet::ALL)
    };
    let left_out = of(|_, _| ());
    let not_applicable = of(|sheet, it| sheet.set_answer(it, Some(Answer::NotApplicable)));
    let private = of(|sheet, it| {
        sheet.set_answer(it, Some(Answer::Rated(Rating::Never)));
        sheet.set_private(it, true);
    });
    let open = of(|sheet, it| sheet.set_answer(it, Some(Answer::Rated(Rating::Never))));
    for role in Role::ALL {
        let bytes = |sheet| {
            (encode(role, sheet), alongside_formats::stored::schema::encode_sheet(role, sheet))
        };
        assert_eq!(bytes(&left_out), bytes(&not_applicable));
        assert_eq!(bytes(&left_out), bytes(&private));
        assert_ne!(bytes(&left_out).0, bytes(&open).0);
        assert_ne!(bytes(&left_out).1, bytes(&open).1);
    }
}

#[test]
fn who_opens_nothing_sends_no_rating() {
    let rated = shared(Opening::Nothing, "55555 11111 ..... 12345 ..... 54321 33333 1----");
    let blank = shared(Opening::Nothing, "----- ----- ..... ----- ..... ----- ----- -----");
    assert_eq!(encode(Role::Teacher, &rated), encode(Role::Teacher, &blank));
    let sent = read_sheet(&encode(Role::Teacher, &rated));
    assert_eq!(sent.sheet, blank);
}

#[test]
fn numbers_that_no_sheet_can_be_are_not_read() {
    for (passes_its_check, but) in [
        ("1000000000000000000000H0T", "no principle is chosen"),
        ("17K5P0P6ZDFQ6ZXKRP1YFG2M4", "a person who opens nothing has ratings"),
        ("1ZNRC58A98BXGGN5NV7DND06J", "it is past the last sheet"),
        ("1ZZZZZZZZZZZZZZZZZZZZZZYZ", "it is far past the last sheet"),
        ("07K5P0P6ZDFQ6ZXKRP1YFJ3GP", "there is no version 0"),
    ] {
        assert_eq!(read(passes_its_check), Err(CodeError::Check), "{but}");
    }
}

proptest! {
    #[test]
    fn any_sheet_survives_being_a_code(role in any_role(), sheet in any_shared()) {
        let code = encode(role, &sheet);
        prop_assert_eq!(code.len(), CHARACTERS);
        let sent = read_sheet(&code);
        prop_assert_eq!(sent.role, role);
        prop_assert!(sent.is_of_this_bank());
        prop_assert_eq!(&sent.sheet, &without_notes(&sheet));
        prop_assert_eq!(encode(role, &sent.sheet), code);
    }

    #[test]
    fn different_sheets_have_different_codes(one in any_shared(), two in any_shared()) {
        let same = without_notes(&one) == without_notes(&two);
        prop_assert_eq!(encode(Role::Teacher, &one) == encode(Role::Teacher, &two), same);
        prop_assert_ne!(encode(Role::Teacher, &one), encode(Role::TeachingAssistant, &one));
    }
}
