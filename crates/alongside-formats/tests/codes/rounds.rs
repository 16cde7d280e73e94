//! Restore codes: a round and the size of its plan in 50 characters.

use alongside_core::answers::{Opening, SharedSheet};
use alongside_core::dates;
use alongside_core::pair::{Opened, Partnership, SentRound, Stage, Talk, Way};
use alongside_core::plan::{Hands, Plan};
use alongside_formats::codes::{
    CHARACTERS, CodeError, ROUND_CHARACTERS, Sent, encode, encode_round, in_fives, read,
};
use jiff::civil::{Date, date};
use proptest::prelude::*;

use super::checks::ALPHABET;
use super::{any_role, any_shared, shared, without_notes};
use alongside_testing::sheets::{any_opening, any_plan, blank};

/// Restore codes of version 1 and what they say. This file never changes.
const V1: &str = include_str!("../fixtures/v1.rounds.txt");

fn lines() -> impl Iterator<Item = Vec<&'static str>> {
    V1.lines().filter(|line| !line.starts_with('#')).map(|line| line.split(" | ").collect())
}

fn read_round(code: &str) -> SentRound {
    match read(code) {
        Ok(Sent::Round(round)) => *round,
        other => panic!("{code}: {other:?}"),
    }
}

/// A round that two people opened so far on a day.
fn round(at: Date, opening: Opening, pair: [SharedSheet; 2]) -> Opened {
    let pair = pair.map(|sheet| match opening {
        Opening::Nothing => SharedSheet::blank(sheet.principles(), opening),
        _ => {
            let mut open = SharedSheet::blank(sheet.principles(), opening);
            for statement in alongside_core::bank::StatementId::all() {
                open.set_rating(statement, sheet.rating(statement));
            }
            open
        }
    });
    Opened { at, opening, first: None, pair, talk: Talk::default() }
}

pub fn any_round() -> impl Strategy<Value = Opened> {
    let day = (2026_i16..2115, 1_i8..=12, 1_i8..=28).prop_map(|(y, m, d)| date(y, m, d));
    (day, any_opening(), [any_shared(), any_shared()])
        .prop_map(|(at, opening, pair)| round(at, opening, pair))
}

#[test]
fn the_first_shipped_restore_codes_are_still_read() {
    assert_eq!(lines().count(), 20);
    for line in lines() {
        let [code, opening, at, ours, school, edition, teacher, ta] = line[..] else {
            panic!("{line:?}")
        };
        let sent = read_round(code);
        let opening = Opening::from_key(opening).expect("an opening");
        let at = dates::from_iso(at).expect("a day");
        let pair = [shared(opening, teacher), shared(opening, ta)];
        assert_eq!(sent.opened, round(at, opening, pair), "{code}");
        assert_eq!([sent.ours.to_string(), sent.school.to_string()], [ours, school], "{code}");
        assert_eq!(sent.is_of_this_bank(), edition == "0", "{code}");
        if edition == "0" {
            let plan =
                Partnership::restored(blank("oak", Way::OneDevice).id, &sent, at.into()).plan;
            assert_eq!(in_fives(&encode_round(&sent.opened, &plan)), code);
        }
    }
}

/// The code of the first line, which is of this bank.
fn first_code() -> String {
    lines().next().expect("there is one")[0].replace(' ', "")
}

#[test]
fn every_wrong_character_and_every_swap_is_caught() {
    for code in lines().map(|line| line[0].replace(' ', "")) {
        for place in 0..code.len() {
            let right = code.as_bytes()[place];
            for &wrong in ALPHABET.iter().filter(|&&wrong| wrong != right) {
                let mut spoilt = code.clone().into_bytes();
                spoilt[place] = wrong;
                let spoilt = String::from_utf8(spoilt).expect("ASCII");
                assert_eq!(read(&spoilt), Err(CodeError::Check), "{code} as {spoilt}");
            }
            let mut swapped = code.clone().into_bytes();
            swapped.swap(place.saturating_sub(1), place);
            let swapped = String::from_utf8(swapped).expect("ASCII");
            if swapped != code {
                assert_eq!(read(&swapped), Err(CodeError::Check), "{code} as {swapped}");
            }
        }
    }
}

#[test]
fn a_restore_code_that_is_not_right_says_what_is_not() {
    let code = first_code();
    let fails = |text: &str, error| assert_eq!(read(text), Err(error), "{text}");
    fails(&code[..49], CodeError::Length { has: 49, of: 50 });
    fails(&in_fives(&code[..45]), CodeError::Length { has: 45, of: 50 });
    fails(&format!("{code}7"), CodeError::Length { has: 51, of: 50 });
    fails(&in_fives(&code.replacen('R', "U", 1)), CodeError::Letter('U'));
    fails(&format!("Ours: {} OK", in_fives(&code.replacen('R', "S", 1))), CodeError::Check);
}

#[test]
fn half_a_restore_code_is_no_sheet_and_two_sheets_are_no_restore_code() {
    for line in lines() {
        let code = line[0].replace(' ', "");
        for half in [&code[..CHARACTERS], &code[CHARACTERS..]] {
            assert!(read(half).is_err(), "{half}");
        }
    }
    // Their checks in a row pass the plain check together, whatever they say.
    let sheets = [shared(Opening::Statements, "12345"), shared(Opening::Principles, "54-21")];
    let [one, two] = sheets.map(|sheet| encode(alongside_core::bank::Role::Teacher, &sheet));
    assert_eq!(read(&format!("{one}{two}")), Err(CodeError::Check));
    assert_eq!(read(&format!("{one} {two}")), Err(CodeError::Several));
}

#[test]
fn a_clock_that_is_wrong_by_years_gives_the_nearest_day_there_is() {
    let at = |day: Date| {
        let pair = [shared(Opening::Principles, "12345"), shared(Opening::Principles, "12345")];
        let code = encode_round(&round(day, Opening::Principles, pair), &Plan::default());
        read_round(&code).opened.at
    };
    assert_eq!(at(date(1970, 1, 1)), date(2026, 1, 1));
    assert_eq!(at(date(2300, 1, 1)), date(2115, 9, 19));
}

#[test]
fn a_restored_pair_stands_where_it_was_opened() {
    let sent = read_round(&first_code());
    let now = date(2026, 10, 16).at(9, 0, 0, 0);
    let pair = Partnership::restored(blank("oak", Way::OneDevice).id, &sent, now);
    assert_eq!((pair.stage(), pair.label.as_str(), pair.saved), (Stage::Open, "", now));
    assert!(pair.holds(&sent));
    assert!(!blank("oak", Way::OneDevice).holds(&sent));
    let words = |hands| pair.plan.in_hands(hands).map(|a| a.what.clone()).collect::<Vec<_>>();
    assert_eq!(
        words(Hands::Ours).last().map(String::as_str),
        Some("Action 3 on our paper agreement")
    );
    assert_eq!(words(Hands::School), ["Request 1 on our paper agreement"]);
}

#[test]
fn of_a_round_in_which_nothing_was_opened_there_is_nothing_more_to_open() {
    let line = lines().find(|line| line[1] == "nothing").expect("there is one");
    let sent = read_round(line[0]);
    let mut pair =
        Partnership::restored(blank("oak", Way::OneDevice).id, &sent, sent.opened.at.into());
    let before = pair.opened.clone();
    pair.agree_to_open(Opening::Statements);
    assert_eq!((pair.joint_opening(), pair.opened), (Opening::Nothing, before));
}

proptest! {
    #[test]
    fn any_round_survives_being_a_code(round in any_round(), plan in any_plan()) {
        let code = encode_round(&round, &plan);
        prop_assert_eq!(code.len(), ROUND_CHARACTERS);
        for text in [code.clone(), in_fives(&code), format!("Our code: {}. Jo", in_fives(&code))] {
            let sent = read_round(&text);
            prop_assert_eq!(&sent.opened, &round);
            let counts = [Hands::Ours, Hands::School].map(|hands| plan.in_hands(hands).count());
            prop_assert_eq!([sent.ours, sent.school], counts);
            prop_assert!(sent.is_of_this_bank());
        }
    }

    #[test]
    fn no_note_and_no_word_of_a_plan_is_in_a_restore_code(
        opened in any_round(), plan in any_plan(), note in "\\PC{1,200}",
    ) {
        let mut noted = opened.clone();
        for sheet in &mut noted.pair {
            for principle in alongside_core::bank::PrincipleId::all() {
                sheet.set_note(principle, &note);
            }
        }
        let sent = read_round(&encode_round(&noted, &plan));
        prop_assert_eq!(sent.opened, opened);
    }

    #[test]
    fn a_sheet_code_is_never_read_as_half_of_something_longer(
        role in any_role(), one in any_shared(), two in any_shared(),
    ) {
        let codes = [&one, &two].map(|sheet| encode(role, sheet));
        let joined = read(&codes.concat());
        prop_assert!(!matches!(joined, Ok(Sent::Round(_))), "{:?}", joined);
        prop_assert_eq!(without_notes(&one) == without_notes(&two), codes[0] == codes[1]);
    }
}
