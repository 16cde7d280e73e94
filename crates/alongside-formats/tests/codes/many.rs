//! The whole-school picture: codes found, pairs counted, and nobody singled out.

mod finding;
mod spoilt;

use alongside_core::answers::Opening;
use alongside_core::bank::PrincipleId;
use alongside_core::leader::{Group, PairResult, Salt, Standing};
use alongside_core::pair::{Partnership, Way};
use alongside_core::plan::{ActionDraft, Hands};
use alongside_formats::codes::{dashed, encode_pair, read_pair};
use alongside_testing::results::{any_result, many, result};
use alongside_testing::sheets::{any_partnership, finished, principle};
use proptest::prelude::*;

fn groups(result: &PairResult) -> Vec<Group> {
    PrincipleId::all().map(|principle| result.standing(principle).group).collect()
}

#[test]
fn each_principle_is_in_the_group_of_the_pairs_own_chart() {
    use Group::{Mixed, NotEnough, SeenDifferently, SharedStrength, SharedToBuild};
    assert_eq!(
        groups(&result("12340000", 0)),
        [
            SharedStrength,
            SeenDifferently,
            Mixed,
            SharedToBuild,
            NotEnough,
            NotEnough,
            NotEnough,
            NotEnough
        ]
    );
}

#[test]
fn a_request_to_the_school_is_in_it_and_an_action_of_their_own_is_not() {
    let mut pair = finished(Way::OneDevice, "4 4 4 4 4", "4 4 4 4 4");
    pair.open(None);
    let needs = |pair: &Partnership| {
        let result = PairResult::of(pair, Salt::new(1)).expect("open");
        PrincipleId::all().map(|it| result.standing(it).needs_school).collect::<Vec<_>>()
    };
    assert_eq!(needs(&pair), [false; 8]);
    for (number, hands) in [(1, Hands::Ours), (7, Hands::School)] {
        let mut draft = ActionDraft::new(principle(number));
        draft.hands = Some(hands);
        draft.what = "Something to do".to_owned();
        pair.plan.add(&draft).expect("it is whole");
    }
    let mut expected = [false; 8];
    expected[6] = true;
    assert_eq!(needs(&pair), expected, "also where there are too few answers");
}

#[test]
fn a_pair_that_opened_nothing_has_no_code() {
    for (opening, has) in
        [(Opening::Nothing, false), (Opening::Principles, true), (Opening::Statements, true)]
    {
        let mut pair = finished(Way::OneDevice, "4 4 4 4 4", "4 4 4 4 4");
        pair.agreed = Some(opening);
        assert_eq!(PairResult::of(&pair, Salt::new(1)), None, "nothing is open yet");
        pair.open(None);
        assert_eq!(PairResult::of(&pair, Salt::new(1)).is_some(), has, "{opening:?}");
    }
}

#[test]
fn a_code_is_shown_in_one_piece() {
    assert_eq!(dashed("1K3MQ9ZT2VH"), "1K3MQ-9ZT2V-H");
}

/// Written by another program: the line of bits by hand, with the polynomial of CRC-12.
#[test]
fn the_pair_codes_of_the_first_version_say_what_they_said() {
    for (code, standings, salt) in FIRST {
        let characters: Vec<char> = code.chars().collect();
        let result = read_pair(&characters).expect("a code of the first version");
        let digit = |principle| {
            let Standing { group, needs_school } = result.standing(principle);
            char::from(b'0' + 2 * group as u8 + u8::from(needs_school))
        };
        let digits: String = PrincipleId::all().map(digit).collect();
        assert_eq!(digits, standings, "{code}");
        assert_eq!(encode_pair(result), code, "salt {salt}");
    }
}

const FIRST: [(&str, &str, u16); 3] = [
    ("100000001C9", "00000000", 0),
    ("15JYR580AEP", "23456789", 1),
    ("1QTY1ZZZS83", "99999999", 1023),
];

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
            for sheet in &mut opened.pair {
                for finding in findings.iter().filter(|it| it.means.is_none()) {
                    finding.principle.statements().into_iter().for_each(|it| sheet.set_rating(it, None));
                }
            }
        }
        prop_assert_eq!(PairResult::of(&other, Salt::new(salt)), Some(result));
    }
}
