//! A pair that comes back from paper with the restore code alone.

use alongside_core::answers::{Opening, Said, SharedSheet};
use alongside_core::bank::{PrincipleId, PrincipleSet, StatementId};
use alongside_core::pair::{Partnership, Place, SentRound, Stage, Talk, Way, principles_of};
use alongside_core::plan::{ActionDraft, Hands, Outcome, Plan, Status};
use alongside_formats::codes::{CodeError, Sent, encode_round, in_fives, read};
use jiff::civil::date;
use proptest::prelude::*;

use alongside_testing::sheets::willing;
use alongside_testing::sheets::{PAIR_WAYS, T, any_partnership, blank, first, principle};

/// What a code brings back to another device.
fn sent(pair: &Partnership) -> SentRound {
    let opened = pair.opened.as_ref().expect("the round is open");
    match read(&in_fives(&encode_round(opened, &pair.plan))) {
        Ok(Sent::Round(round)) => *round,
        other => panic!("{other:?}"),
    }
}

fn back(round: &SentRound) -> Partnership {
    let now = date(2026, 10, 16).at(9, 0, 0, 0);
    Partnership::restored(blank("back", Way::OneDevice).id, round, now)
}

fn opened(way: Way) -> Partnership {
    let mut pair = willing(way, Opening::Statements, Opening::Statements);
    pair.open(None);
    pair
}

#[test]
fn a_pair_that_comes_back_may_look_again_and_answer_as_they_like() {
    for way in PAIR_WAYS {
        let mut pair = back(&sent(&opened(way)));
        assert_eq!((pair.stage(), pair.shown(Place::Review)), (Stage::Open, Place::Review));
        assert!(pair.is_restored());
        pair.begin_again();
        assert_eq!(pair.shown(Place::Way), Place::Way, "{way:?}");
        assert_eq!(pair.earlier.len(), 1);
    }
}

#[test]
fn the_round_is_known_where_it_was_opened_also_once_there_is_another() {
    let mut pair = opened(Way::OneDevice);
    let round = sent(&pair);
    assert!(pair.holds(&round) && !pair.is_restored());
    pair.begin_again();
    assert!(pair.holds(&round));
    let other = willing(Way::OneDevice, Opening::Principles, Opening::Principles);
    assert!(!other.holds(&round));
}

#[test]
fn it_is_about_what_both_chose() {
    let both = |chosen: [u8; 2]| PrincipleSet::of(chosen.map(principle)).expect("two");
    let mut pair = opened(Way::TwoDevices(T));
    let sheets = &mut pair.opened.as_mut().expect("open").pair;
    for (sheet, chosen) in sheets.iter_mut().zip([[1, 2], [2, 3]]) {
        *sheet = SharedSheet::blank(sheet.frame(), both(chosen), Opening::Statements);
    }
    let round = sent(&pair);
    assert_eq!(Some(principles_of(&round)), PrincipleSet::of([principle(2)]));
    assert_eq!(back(&round).principles, principles_of(&round));
}

#[test]
fn an_action_is_on_paper_until_its_words_are_here() {
    let mut pair = opened(Way::OneDevice);
    let draft = |what: &str| ActionDraft {
        line: None,
        hands: Some(Hands::Ours),
        what: what.to_owned(),
        ..ActionDraft::new(first())
    };
    // Words of their own are words all the same without a principle.
    pair.plan.add(&draft("Meet on Monday")).expect("it is ready");
    assert!(!pair.plan.actions()[0].is_on_paper);

    let mut pair = back(&sent(&pair));
    let action = pair.plan.actions()[0].clone();
    assert!(action.is_on_paper);
    pair.plan.set_outcome(action.id, Outcome { status: Some(Status::Done), ..Outcome::default() });
    assert!(pair.plan.actions()[0].is_on_paper, "how it went says nothing of its words");
    pair.plan.change(action.id, &draft("Meet on Monday")).expect("it is ready");
    assert!(!pair.plan.actions()[0].is_on_paper);
}

#[test]
fn a_code_of_a_later_version_says_so() {
    // As tests/e2e/plan/review.spec.ts types it.
    assert_eq!(read(NEWER), Err(CodeError::Newer));
}

/// A code that passes its check and is of version 2.
const NEWER: &str = "22G6Z 2YRZX 5DYQ2 YR4XG WHZ15 8BCZ3 YHKWG DKY7B R7209 C8MP2";

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn any_round_comes_back_as_it_was_opened_without_names_or_notes(mut pair in any_partnership()) {
        let at = pair.opened.as_ref().map(|opened| opened.at);
        prop_assume!(at.is_some_and(|at| (date(2026, 1, 1)..date(2115, 9, 20)).contains(&at)));
        pair.set_label("Oak class");
        for sheet in pair.opened.iter_mut().filter(|it| it.opening == Opening::Nothing).flat_map(|it| &mut it.pair) {
            *sheet = SharedSheet::blank(sheet.frame(), sheet.principles(), Opening::Nothing);
        }
        let round = sent(&pair);
        let back = back(&round);
        prop_assert!(back.holds(&round));
        prop_assert!(pair.holds(&round), "where it was opened it is known");
        let (was, is) = (pair.opened.expect("checked"), back.opened.clone().expect("it is open"));
        prop_assert_eq!((is.at, is.opening), (was.at, was.opening));
        for (is, was) in is.pair.iter().zip(&was.pair) {
            prop_assert_eq!((is.frame(), is.principles()), (was.frame(), was.principles()));
            for statement in StatementId::all() {
                let rated = was.rating(statement).map_or(Said::LeftOut, Said::Rated);
                prop_assert_eq!(is.said(statement), rated);
            }
            prop_assert!(PrincipleId::all().all(|principle| is.note(principle).is_empty()));
        }
        prop_assert_eq!(is.talk, Talk::default());
        prop_assert_eq!((back.label.as_str(), back.is_restored()), ("", true));
        for hands in [Hands::Ours, Hands::School] {
            let count = |plan: &Plan| plan.in_hands(hands).count();
            prop_assert_eq!(count(&back.plan), count(&pair.plan).min(7));
        }
        prop_assert!(back.plan.actions().iter().all(|action| action.is_on_paper));
    }
}
