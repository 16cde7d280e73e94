//! Restore codes: a round and the size of its plan in 50 characters.

use alongside_core::answers::{Opening, Said, SharedSheet};
use alongside_core::bank::{Frame, StatementId};
use alongside_core::dates;
use alongside_core::pair::{Opened, Partnership, SentRound, Stage, Talk, Way};
use alongside_core::plan::{Hands, Plan};
use alongside_formats::codes::{
    CHARACTERS, CodeError, ROUND_CHARACTERS, Sent, encode, encode_round, in_fives, read,
};
use jiff::civil::{Date, date};
use proptest::prelude::*;

use super::checks::ALPHABET;
use super::{any_frame, any_shared_in, lines, shared, shared_in};
use alongside_testing::sheets::{any_opening, any_plan, blank};

/// Restore codes of version 1 and what they say. This file never changes.
const V1: &str = include_str!("../fixtures/v1.rounds.txt");

/// The codes of [`V1`], in one piece.
fn codes() -> impl Iterator<Item = String> {
    lines(V1).map(|line| line[0].replace(' ', ""))
}

fn read_round(code: &str) -> SentRound {
    match read(code) {
        Ok(Sent::Round(round)) => *round,
        other => panic!("{code}: {other:?}"),
    }
}

/// A round that two people opened so far on a day: of what has no rating a restore code knows nothing.
fn round(at: Date, opening: Opening, pair: [SharedSheet; 2]) -> Opened {
    let pair = pair.map(|sheet| {
        let mut open = SharedSheet::blank(sheet.frame(), sheet.principles(), opening);
        for statement in StatementId::all().filter(|_| opening != Opening::Nothing) {
            let said = sheet.rating(statement).map_or(Said::LeftOut, Said::Rated);
            open.set_said(statement, said);
        }
        open
    });
    Opened { at, opening, first: None, pair, talk: Talk::default() }
}

pub fn any_round() -> impl Strategy<Value = Opened> {
    let day = (2026_i16..2115, 1_i8..=12, 1_i8..=28).prop_map(|(y, m, d)| date(y, m, d));
    let pair = any_frame().prop_flat_map(|frame| [any_shared_in(frame), any_shared_in(frame)]);
    (day, any_opening(), pair).prop_map(|(at, opening, pair)| round(at, opening, pair))
}

#[test]
fn the_restore_codes_of_the_first_version_say_what_they_said() {
    assert_eq!(lines(V1).count(), 20);
    for line in lines(V1) {
        let [code, frame, opening, at, ours, school, teacher, ta] = line[..] else {
            panic!("{line:?}")
        };
        let frame = Frame::from_key(frame).expect("a frame");
        let sent = read_round(code);
        let opening = Opening::from_key(opening).expect("an opening");
        let at = dates::from_iso(at).expect("a day");
        let pair = [teacher, ta].map(|ratings| shared_in(frame, opening, ratings));
        assert_eq!(sent.opened, round(at, opening, pair), "{code}");
        assert_eq!([sent.ours.to_string(), sent.school.to_string()], [ours, school], "{code}");
        let plan = Partnership::restored(blank("oak", Way::OneDevice).id, &sent, at.into()).plan;
        assert_eq!(in_fives(&encode_round(&sent.opened, &plan)), code, "to the letter");
    }
}

fn first_code() -> String {
    codes().next().expect("there is one")
}

#[test]
fn every_wrong_character_and_every_swap_is_caught() {
    for code in codes() {
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
    for code in codes() {
        for part in [&code[..CHARACTERS], &code[50 - CHARACTERS..], &code[..25], &code[25..]] {
            assert!(read(part).is_err(), "{part}");
        }
    }
    let sheets = [shared(Opening::Statements, "12345"), shared(Opening::Principles, "54-21")];
    let [one, two] = sheets.map(|sheet| encode(alongside_core::bank::Role::Teacher, &sheet));
    assert_eq!(read(&format!("{one}{two}")), Err(CodeError::Length { has: 52, of: 50 }));
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
    let line = lines(V1).find(|line| line[2] == "nothing").expect("there is one");
    let sent = read_round(line[0]);
    let mut pair =
        Partnership::restored(blank("oak", Way::OneDevice).id, &sent, sent.opened.at.into());
    let before = pair.opened.clone();
    pair.open_statements_too();
    pair.agree_to_open(Opening::Statements);
    pair.open(None);
    assert_eq!(pair.opened, before);
}

#[test]
fn what_passes_its_check_and_is_no_round_is_not_read() {
    let right = "12G6Z 2YRZX 5DYQ2 YR4XG WHZ15 8BCZ3 YHKWG DKY7B R7209 C8YG7";
    assert_eq!(read_round(right).opened.frame(), Frame::StartingOut);
    // The same with the last digit of a draft, which knew of no such frame.
    let neither = "12G6Z 2YRZX 5DYQ2 YR4XG WHZ15 8BCZ3 YHKWG DKY7B R7209 C8RG8";
    assert_eq!(read(neither), Err(CodeError::Check));
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
}
