//! The line at the head of the results.

use alongside_core::answers::{Opening, SharedSheet};
use alongside_core::bank::{Frame, Line, PrincipleId, Role};
use alongside_core::results::comparison::{Pair, headline};
use alongside_testing::pairs::{any_pair, shared_in};
use alongside_testing::sheets::any_opening;
use expect_test::{Expect, expect};
use proptest::prelude::*;

/// The headline, which is the same in both frames and wherever results are open.
#[track_caller]
fn check(rows: &[(u8, &str, &str)], expected: &Expect) {
    for frame in Frame::ALL {
        let sheets = shared_in(frame, rows);
        for opening in [Opening::Principles, Opening::Statements] {
            expected.assert_eq(&headline(&Pair::new(&sheets, opening).findings()));
        }
    }
}

const APART: (u8, &str, &str) = (2, "4 4 4 4 5", "3 3 3 3 3");

const FURTHER_APART: (u8, &str, &str) = (3, "2 2 2 – –", "4 4 3 – –");

const EQUAL: (u8, &str, &str) = (4, "4 4 4 4 4", "4 4 4 4 4");

const CLOSE: (u8, &str, &str) = (5, "4 4 4 4 4", "3 3 3 3 3");

const CANCELLING: (u8, &str, &str) = (6, "5 2 4 – –", "3 4 4 4 5");

const TOO_FEW_SHARED: (u8, &str, &str) = (7, "2 – 3 2 –", "3 2 2 – 4");

const NOT_ENOUGH: (u8, &str, &str) = (8, "3 3 – – –", "4 4 4 4 4");

/// Alike on average, and one statement three steps apart.
const FAR: (u8, &str, &str) = (1, "5 4 4 4 4", "2 4 4 4 4");

#[test]
fn the_headline_is_what_the_answers_say() {
    check(
        &[APART, FURTHER_APART, EQUAL, CLOSE, NOT_ENOUGH],
        &expect!["You agree most on Strengths and differ most on Value and respect"],
    );
    check(
        &[APART, CLOSE],
        &expect!["You agree most on Support for SEN and differ most on Planning"],
    );
    check(&[CANCELLING, APART], &expect!["You see things differently, most of all on Planning"]);
    check(
        &[APART, FURTHER_APART],
        &expect!["You see things differently, most of all on Value and respect"],
    );
    check(&[(1, "4 4 4 4 5", "3 3 3 3 3"), APART], &expect!["You see things differently"]);
    check(&[EQUAL, CLOSE], &expect!["You see things much the same way, most of all on Strengths"]);
    check(&[EQUAL, (1, "2 2 2 2 2", "2 2 2 2 2")], &expect!["You see things much the same way"]);
    check(&[APART, TOO_FEW_SHARED, NOT_ENOUGH], &expect!["You see things differently on Planning"]);
    check(&[EQUAL], &expect!["You see things much the same way on Strengths"]);
    check(&[CLOSE], &expect!["You see things much the same way on Support for SEN"]);
    check(&[TOO_FEW_SHARED, NOT_ENOUGH], &expect!["There are not enough answers to compare"]);
    check(&[], &expect!["There are not enough answers to compare"]);
}

#[test]
fn what_is_not_alike_on_everything_is_not_agreed_on() {
    let differ = expect!["You agree most on Support for SEN and differ most on Planning"];
    // Each of the two has a smaller gap than the one that is named.
    check(&[CLOSE, CANCELLING, APART], &differ);
    check(&[CLOSE, FAR, APART], &differ);
    check(&[FAR, APART], &expect!["You see things differently, most of all on Planning"]);
    let not_on_everything = expect!["You are similar overall, but not on everything"];
    check(&[CANCELLING, EQUAL], &not_on_everything);
    check(&[FAR, EQUAL], &not_on_everything);
    check(
        &[CANCELLING],
        &expect!["You are similar overall on Age and experience, but not on everything"],
    );
    check(&[FAR], &expect!["You are similar overall on Partnership, but not on everything"]);
}

#[test]
fn of_two_the_same_the_first_in_bank_order_is_named() {
    let equal = (1, "2 2 2 2 2", "2 2 2 2 2");
    let apart = (8, "3 3 3 3 3", "4 4 4 4 5");
    check(
        &[EQUAL, equal, apart, APART],
        &expect!["You agree most on Partnership and differ most on Planning"],
    );
}

/// The steps from the one's rating to the other's on each statement of a principle that both rated.
fn steps(sheets: &[SharedSheet; 2], principle: PrincipleId) -> Vec<i32> {
    let value = |role: Role, it| sheets[role.index()].rating(it).map(|it| i32::from(it.value()));
    let difference = |it| Some(value(Role::Teacher, it)? - value(Role::TeachingAssistant, it)?);
    principle.statements().into_iter().filter_map(difference).collect()
}

proptest! {
    #[test]
    fn no_principle_far_apart_or_cancelling_out_is_named_as_agreed_on(
        sheets in any_pair(), opening in any_opening(),
    ) {
        let line = headline(&Pair::new(&sheets, opening).findings());
        let agreed = ["You agree most on ", "You see things much the same way, most of all on ",
            "You see things much the same way on "];
        let Some(named) = agreed.into_iter().find_map(|it| line.strip_prefix(it)) else {
            return Ok(());
        };
        let named = named.split(" and differ most on ").next().unwrap_or_default();
        let label = |it: &PrincipleId| it.get().chart_label == named;
        let principle = PrincipleId::all().find(label).expect("a principle is named, and not the thread");
        let steps = steps(&sheets, principle);
        prop_assert!(steps.iter().all(|it| it.abs() < 3), "{line}: {steps:?}");
        let both_ways = steps.iter().any(|&it| it >= 2) && steps.iter().any(|&it| it <= -2);
        prop_assert!(!both_ways, "{line}: {steps:?}");
    }

    #[test]
    fn nothing_that_is_not_alike_is_said_to_be_much_the_same(
        sheets in any_pair(), opening in any_opening(),
    ) {
        for found in Pair::new(&sheets, opening).findings() {
            let Line::Principle(principle) = found.line else { continue };
            let steps = steps(&sheets, principle);
            let is_far = steps.iter().any(|it| it.abs() >= 3);
            let both_ways = steps.iter().any(|&it| it >= 2) && steps.iter().any(|&it| it <= -2);
            let is_same = found.sentence().contains("much the same way");
            prop_assert!(!(is_same && (is_far || both_ways)), "{steps:?}");
        }
    }
}
