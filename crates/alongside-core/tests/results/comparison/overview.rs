//! The results page: headline, chart, table, then and now.

use alongside_core::answers::Opening;
use alongside_core::results::comparison::{Pair, headline, table, then_and_now};
use alongside_testing::pairs::shared;
use alongside_testing::sheets::principle;
use expect_test::{Expect, expect};

#[track_caller]
fn check(rows: &[(u8, &str, &str)], expected: &Expect) {
    let sheets = shared(rows);
    expected.assert_eq(&headline(&Pair::new(&sheets, Opening::Principles).findings()));
}

const APART: (u8, &str, &str) = (2, "4 4 4 4 4", "3 3 3 3 3");

const FURTHER_APART: (u8, &str, &str) = (3, "2 2 2 – –", "4 4 3 – –");

const EQUAL: (u8, &str, &str) = (4, "4 4 4 4 4", "4 4 4 4 4");

const CLOSE: (u8, &str, &str) = (5, "4 4 4 4 4", "3 3 3 3 4");

const CANCELLING: (u8, &str, &str) = (6, "5 2 4 – –", "3 4 4 4 5");

const TOO_FEW_SHARED: (u8, &str, &str) = (7, "2 – 3 2 –", "3 2 2 – 4");

const NOT_ENOUGH: (u8, &str, &str) = (8, "3 3 – – –", "4 4 4 4 4");

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
    check(
        &[CLOSE, CANCELLING, APART],
        &expect!["You agree most on Support for SEN and differ most on Planning"],
    );
    check(&[CANCELLING, APART], &expect!["You see things differently, most of all on Planning"]);
    check(
        &[APART, FURTHER_APART],
        &expect!["You see things differently, most of all on Value and respect"],
    );
    check(&[(1, "4 4 4 4 4", "3 3 3 3 3"), APART], &expect!["You see things differently"]);
    check(&[EQUAL, CLOSE], &expect!["You see things much the same way, most of all on Strengths"]);
    check(&[EQUAL, (1, "2 2 2 2 2", "2 2 2 2 2")], &expect!["You see things much the same way"]);
    check(&[CANCELLING, EQUAL], &expect!["You are similar overall, but differ on some statements"]);
    check(&[APART, TOO_FEW_SHARED, NOT_ENOUGH], &expect!["You see things differently on Planning"]);
    check(&[EQUAL], &expect!["You see things much the same way on Strengths"]);
    check(
        &[CANCELLING],
        &expect!["You are similar overall on Age and experience, but differ on some statements"],
    );
    check(&[TOO_FEW_SHARED, NOT_ENOUGH], &expect!["There are not enough answers to compare"]);
    check(&[], &expect!["There are not enough answers to compare"]);
}

#[test]
fn of_two_the_same_the_first_in_bank_order_is_named() {
    let equal = (1, "2 2 2 2 2", "2 2 2 2 2");
    let apart = (8, "3 3 3 – –", "4 4 4 – –");
    check(
        &[EQUAL, equal, apart, APART],
        &expect!["You agree most on Partnership and differ most on Planning"],
    );
}

#[test]
fn the_table_shows_both_figures_or_neither() {
    let rows = [
        (1, "5 5 5 5 5", "4 4 4 4 –"),
        (2, "1 1 1 1 1", "3 3 2 3 2"),
        (3, "2 – 3 2 –", "3 2 2 – 4"),
        (4, "3 3 – – –", "4 4 4 4 4"),
    ];
    let sheets = shared(&rows);
    let table = table(&Pair::new(&sheets, Opening::Principles).findings());
    let lines: Vec<String> = table[..5]
        .iter()
        .map(|row| {
            let figures = row.figures.as_ref().map(|figures| {
                figures.each_ref().map(|it| format!("{} {}", it.mean, it.based_on)).join(", ")
            });
            let label = row.principle.get().chart_label;
            format!("{label}: {} | {}", figures.unwrap_or_default(), row.words)
        })
        .collect();
    expect![[r#"
        [
            "Partnership: 5.0 based on 5 of 5, 4.0 based on 4 of 5 | Shared strength, seen differently",
            "Planning: 1.0 based on 5 of 5, 2.6 based on 5 of 5 | Shared to build, seen differently",
            "Value and respect: 2.3 based on 3 of 5, 2.8 based on 4 of 5 | Shared to build",
            "Strengths:  | Not enough answers",
            "Support for SEN:  | Not enough answers",
        ]
    "#]].assert_debug_eq(&lines);
}

#[test]
fn the_counts_beside_a_strength_are_each_of_their_own_answers() {
    let sheets = shared(&[(1, "5 4 4 4 3", "4 – 5 4 4"), (2, "3 3 – – –", "4 4 4 4 4")]);
    let pair = Pair::new(&sheets, Opening::Principles);
    let counts = pair.often_or_always(principle(1)).expect("both have enough answers");
    assert_eq!(counts, ["4 of 5 Often or Always", "4 of 4 Often or Always"]);
    assert_eq!(pair.often_or_always(principle(2)), None);
}

#[test]
fn then_and_now_shows_both_people_or_neither() {
    let earlier = shared(&[
        (1, "3 3 3 3 4", "4 4 4 4 4"),
        (2, "3 3 – – –", "4 4 4 4 4"),
        (3, "4 4 4 4 4", "4 4 4 4 4"),
    ]);
    let now = shared(&[
        (1, "4 4 4 4 4", "4 3 3 3 3"),
        (2, "4 4 4 4 4", "4 4 4 4 4"),
        (3, "4 4 4 4 4", "4 4 x x x"),
    ]);
    let open = |sheets| Pair::new(sheets, Opening::Principles);
    let rows = then_and_now(open(&earlier), open(&now));
    assert_eq!(rows.len(), 8);
    let people = rows[0].people.expect("enough answers in both rounds");
    let words: Vec<String> = people
        .iter()
        .map(|it| {
            let (then, now) = (it.earlier.one_decimal(), it.now.one_decimal());
            format!("{then} to {now}: {}", it.change().words())
        })
        .collect();
    expect![[r#"
        [
            "3.2 to 4.0: more often than before",
            "4.0 to 3.2: less often than before",
        ]
    "#]]
    .assert_debug_eq(&words);
    let same = then_and_now(open(&now), open(&now))[0].people.expect("enough answers");
    assert_eq!(same.map(|it| it.change().words()), ["about the same"; 2]);
    assert_eq!(rows[1].people, None, "too few answers before");
    assert_eq!(rows[2].people, None, "too few answers now");
    let closed = Pair::new(&earlier, Opening::Nothing);
    assert!(then_and_now(closed, open(&now)).iter().all(|row| row.people.is_none()));
}
