//! The line at the head of the results.

use alongside_core::answers::{Opening, SharedSheet};
use alongside_core::bank::{Frame, Line, PrincipleId, Role};
use alongside_core::results::comparison::{Pair, headline};
use alongside_testing::pairs::{any_pair, shared_in};
use expect_test::{Expect, expect};
use proptest::prelude::*;

/// The headline looking back and starting out, where a strength is shared: the same wherever results are open.
#[track_caller]
fn check(rows: &[(u8, &str, &str)], expected: &Expect) {
    let lines = Frame::ALL.map(|frame| {
        let sheets = shared_in(frame, rows);
        let line = |opening| headline(&Pair::new(&sheets, opening).findings());
        assert_eq!(line(Opening::Principles), line(Opening::Statements));
        line(Opening::Principles)
    });
    expected.assert_eq(&lines.join(" | "));
}

const APART: (u8, &str, &str) = (2, "4 4 4 4 5", "3 3 3 3 3");

const STRONG: (u8, &str, &str) = (4, "4 4 4 4 4", "4 4 4 4 5");

const ALSO_STRONG: (u8, &str, &str) = (6, "5 5 5 5 5", "4 4 4 4 4");

const CLOSE: (u8, &str, &str) = (5, "4 4 4 4 4", "3 3 3 3 3");

const CANCELLING: (u8, &str, &str) = (3, "5 2 4 – –", "3 4 4 4 5");

const TOO_FEW_SHARED: (u8, &str, &str) = (7, "2 – 3 2 –", "3 2 2 – 4");

const NOT_ENOUGH: (u8, &str, &str) = (8, "3 3 – – –", "4 4 4 4 4");

/// A strength for both, and one statement three steps apart.
const FAR: (u8, &str, &str) = (1, "5 5 5 5 5", "2 5 5 4 5");

/// A strength for both, and more than a step apart.
const STRONG_AND_APART: (u8, &str, &str) = (1, "5 5 5 – –", "4 4 3 5 5");

#[test]
fn the_headline_begins_with_a_strength_that_both_share() {
    check(
        &[APART, STRONG, CLOSE, NOT_ENOUGH],
        &expect![
            "A strength you share: Playing to strengths | Clear to both of you: Playing to strengths"
        ],
    );
    check(
        &[APART, ALSO_STRONG, STRONG],
        &expect![
            "Strengths you share: Playing to strengths; Age and experience | Clear to both of you: Playing to strengths; Age and experience"
        ],
    );
    check(
        &[STRONG, ALSO_STRONG, (1, "4 4 4 4 4", "4 4 4 4 4"), APART],
        &expect!["Three strengths you share | Three principles are clear to both of you"],
    );
}

#[test]
fn without_a_shared_strength_it_says_how_many_are_close_and_else_how_many_there_are() {
    let check = |rows: &[(u8, &str, &str)], opening, words: &str| {
        for frame in Frame::ALL {
            let sheets = shared_in(frame, rows);
            assert_eq!(headline(&Pair::new(&sheets, opening).findings()), words);
        }
    };
    const BUILD: (u8, &str, &str) = (2, "3 3 3 3 3", "3 3 3 3 4");
    for opening in [Opening::Statements, Opening::Principles] {
        let close = |rows: &[(u8, &str, &str)], words: &str| {
            let words = format!("On average, you are within a step of each other{words}");
            check(rows, opening, &words);
        };
        // A strength for both that isn't alike on everything is named in no headline.
        close(&[APART, CANCELLING], " on one of the two principles you can compare");
        close(&[APART, CLOSE], " on one of the two principles you can compare");
        close(&[CLOSE], "");
        close(&[CLOSE, BUILD], " on both principles");
        close(&[CLOSE, BUILD, (7, "3 3 3 3 3", "3 3 3 3 3")], " on all three principles");
        check(&[APART, NOT_ENOUGH], opening, "One principle to talk about");
        check(&[NOT_ENOUGH], opening, "There are not enough answers to compare");
        check(&[], opening, "There are not enough answers to compare");
    }
    let open = |rows: &[_], words| check(rows, Opening::Statements, words);
    open(&[TOO_FEW_SHARED, NOT_ENOUGH], "There are not enough answers to compare");
    open(
        &[FAR, APART],
        "On average, you are within a step of each other on one of the two principles you can compare",
    );
    open(&[STRONG_AND_APART], "One principle to talk about");
}

#[test]
fn the_sentence_under_it_counts_principles_or_where_they_are_open_statements() {
    let said = |rows: &[(u8, &str, &str)], opening| {
        let sheets = shared_in(Frame::LookingBack, rows);
        Pair::new(&sheets, opening).in_all().unwrap_or_default()
    };
    let all = [APART, STRONG, CLOSE, CANCELLING, NOT_ENOUGH];
    expect!["Of the four principles that can be compared, your averages are within a step of each other on three and more than a step apart on one."]
        .assert_eq(&said(&all, Opening::Principles));
    expect![
        "Of the two principles that can be compared, your averages are within a step of each other on both."
    ]
    .assert_eq(&said(&[STRONG, CLOSE], Opening::Principles));
    expect!["Of the two principles that can be compared, your averages are more than a step apart on both."].assert_eq(&said(&[APART, (6, "5 5 5 5 5", "3 3 3 3 3")], Opening::Principles));
    expect![
        "Of the three principles that can be compared, your averages are within a step of each other on all."
    ]
    .assert_eq(&said(&[STRONG, ALSO_STRONG, CLOSE], Opening::Principles));
    assert_eq!(said(&[STRONG], Opening::Principles), "", "the headline says it");
    assert_eq!(said(&all, Opening::Nothing), "");
    expect!["You gave the same answer to 4 of 5 statements. You were one step apart on 1, and never further apart."]
        .assert_eq(&said(&[STRONG], Opening::Statements));
}

/// The steps from the one's rating to the other's on each statement of a principle that both rated.
fn steps(sheets: &[SharedSheet; 2], principle: PrincipleId) -> Vec<i32> {
    let value = |role: Role, it| sheets[role.index()].rating(it).map(|it| i32::from(it.value()));
    let difference = |it| Some(value(Role::Teacher, it)? - value(Role::TeachingAssistant, it)?);
    principle.statements().into_iter().filter_map(difference).collect()
}

proptest! {
    #[test]
    fn no_principle_with_open_statements_far_apart_or_cancelling_out_is_named_in_the_headline(
        sheets in any_pair(),
    ) {
        let line = headline(&Pair::new(&sheets, Opening::Statements).findings());
        let named = line.split_once(": ").map_or("", |(_, named)| named);
        let is_named = |it: &PrincipleId| {
            named.contains(it.get().chart_label) || named.contains(it.get().title)
        };
        for principle in PrincipleId::all().filter(is_named) {
            let steps = steps(&sheets, principle);
            prop_assert!(steps.iter().all(|it| it.abs() < 3), "{line}: {steps:?}");
            let both_ways = steps.iter().any(|&it| it >= 2) && steps.iter().any(|&it| it <= -2);
            prop_assert!(!both_ways, "{line}: {steps:?}");
        }
    }

    #[test]
    fn nothing_whose_open_statements_are_not_alike_is_said_to_be_within_a_step(sheets in any_pair()) {
        for found in Pair::new(&sheets, Opening::Statements).findings() {
            let Line::Principle(principle) = found.line else { continue };
            let steps = steps(&sheets, principle);
            let is_far = steps.iter().any(|it| it.abs() >= 3);
            let both_ways = steps.iter().any(|&it| it >= 2) && steps.iter().any(|&it| it <= -2);
            let is_same = found.sentence().contains("within a step");
            prop_assert!(!(is_same && (is_far || both_ways)), "{steps:?}");
        }
    }
}
