//! The whole-school picture: codes found, pairs counted, and nobody singled out.

mod finding;
mod spoilt;
mod unmixed;

use super::lines;
use alongside_core::answers::{Opening, Said};
use alongside_core::bank::{LINES, Line, StatementId};
use alongside_core::leader::{Group, PairResult, Salt, Standing};
use alongside_core::pair::{Partnership, Way};
use alongside_core::plan::{ActionDraft, Hands};
use alongside_core::results::comparison::PairFinding;
use alongside_formats::codes::{CodeError, dashed, encode_pair, read_pair};
use alongside_testing::results::{any_result, many, result};
use alongside_testing::sheets::{any_partnership, finished, principle, willing};
use proptest::prelude::*;

fn groups(result: &PairResult) -> Vec<Group> {
    Line::all().map(|line| result.standing(line).group).collect()
}

#[test]
fn each_line_is_in_the_group_of_the_pairs_own_chart() {
    use Group::{Mixed, NotEnough, SeenDifferently, SharedStrength, SharedToBuild};
    assert_eq!(
        groups(&result("123400001", 0)),
        [
            SharedStrength,
            SeenDifferently,
            Mixed,
            SharedToBuild,
            NotEnough,
            NotEnough,
            NotEnough,
            NotEnough,
            SharedStrength
        ]
    );
}

#[test]
fn a_request_to_the_school_is_in_it_and_an_action_of_their_own_is_not() {
    let mut pair = finished(Way::OneDevice, "4 4 4 4 4", "4 4 4 4 4");
    pair.open(None);
    let needs = |pair: &Partnership| {
        let result = PairResult::of(pair, Salt::new(1)).expect("open");
        Line::all().map(|it| result.standing(it).needs_school).collect::<Vec<_>>()
    };
    assert_eq!(needs(&pair), [false; LINES]);
    let on = |number| Line::Principle(principle(number));
    for (line, hands) in [(on(1), Hands::Ours), (on(7), Hands::School), (Line::Time, Hands::School)]
    {
        let mut draft = ActionDraft::new(line);
        draft.hands = Some(hands);
        draft.what = "Something to do".to_owned();
        pair.plan.add(&draft).expect("it is whole");
    }
    let mut expected = [false; LINES];
    (expected[6], expected[8]) = (true, true);
    assert_eq!(needs(&pair), expected, "also where there are too few answers");
}

#[test]
fn a_pair_that_opened_nothing_has_no_code() {
    for (opening, has) in
        [(Opening::Nothing, false), (Opening::Principles, true), (Opening::Statements, true)]
    {
        let mut pair = willing(Way::OneDevice, opening, opening);
        assert_eq!(PairResult::of(&pair, Salt::new(1)), None, "nothing is open yet");
        pair.open(None);
        assert_eq!(PairResult::of(&pair, Salt::new(1)).is_some(), has, "{opening:?}");
    }
}

#[test]
fn a_code_is_shown_in_one_piece() {
    assert_eq!(dashed("1K3MQ9ZT2VH7"), "1K3MQ-9ZT2V-H7");
}

/// Pair codes of version 1 and what they say. This file never changes.
const V1: &str = include_str!("../fixtures/v1.pairs.txt");

#[test]
fn the_pair_codes_of_the_first_version_say_what_they_said() {
    assert_eq!(lines(V1).count(), 12);
    for line in lines(V1) {
        let [code, frame, standings, salt] = line[..] else { panic!("{line:?}") };
        let characters: Vec<char> = code.replace('-', "").chars().collect();
        let result = read_pair(&characters).expect("a code of the first version");
        let digit = |Standing { group, needs_school }: Standing| {
            char::from(b'0' + 2 * group as u8 + u8::from(needs_school))
        };
        let digits: String = result.standings().map(digit).iter().collect();
        assert_eq!((result.frame().key(), digits.as_str()), (frame, standings), "{code}");
        assert_eq!(dashed(&encode_pair(result)), code, "salt {salt}");
    }
}

#[test]
fn numbers_that_no_pair_can_give_are_not_read() {
    let read = |code: &str| read_pair(&code.chars().collect::<Vec<_>>());
    for past_the_last in ["17EDCM0000NY", "1ZZZZZZZZYWG"] {
        assert_eq!(read(past_the_last), Err(CodeError::Check), "{past_the_last}");
    }
    assert_eq!(read("200000000QXX"), Err(CodeError::Newer));
}

#[test]
fn every_wrong_character_and_every_swap_is_noticed() {
    for result in many(40) {
        let code: Vec<char> = encode_pair(result).chars().collect();
        for place in 0..code.len() {
            for other in "0123456789ABCDEFGHJKMNPQRSTVWXYZ".chars() {
                let mut wrong = code.clone();
                wrong[place] = other;
                assert!(wrong == code || read_pair(&wrong).is_err(), "{wrong:?}");
            }
            let mut swapped = code.clone();
            swapped.swap(place, (place + 1) % code.len());
            let is_neighbour = place + 1 < code.len();
            assert!(!is_neighbour || swapped == code || read_pair(&swapped).is_err());
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn any_result_survives_being_a_code(result in any_result()) {
        let code: Vec<char> = encode_pair(result).chars().collect();
        prop_assert_eq!(read_pair(&code), Ok(result));
    }

    #[test]
    fn a_code_has_no_rating_in_it(pair in any_partnership(), salt in any::<u16>()) {
        // Whatever of the pair the result doesn't say can change without changing the code.
        let Some(result) = PairResult::of(&pair, Salt::new(salt)) else { return Ok(()) };
        let mut other = pair;
        other.set_label("Another name");
        other.sheets = Default::default();
        if let Some(opened) = &mut other.opened {
            let findings = opened.compared().findings();
            let is_said = |it: &&PairFinding| it.means.is_some();
            let said: Vec<_> =
                findings.iter().filter(is_said).flat_map(|it| it.line.statements()).collect();
            for sheet in &mut opened.pair {
                for statement in StatementId::all().filter(|it| !said.contains(it)) {
                    sheet.set_said(statement, Said::LeftOut);
                }
            }
        }
        prop_assert_eq!(PairResult::of(&other, Salt::new(salt)), Some(result));
    }
}
