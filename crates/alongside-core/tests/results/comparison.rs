//! What two people's answers say together, as the pages show it: here the words of a finding.
//! The rows of the table in docs/product.md, section 3, are in `scoring`.

mod groups;
mod overview;
mod properties;
mod statements;

use alongside_core::answers::{Opening, SharedSheet};
use alongside_core::bank::{Control, PrincipleSet};
use alongside_core::results::comparison::{Check, Order, Pair};
use alongside_testing::pairs::shared;
use alongside_testing::sheets::{first, principle};
use expect_test::{Expect, expect};

#[test]
fn only_principles_that_both_answered_are_compared() {
    let set = |numbers: &[u8]| PrincipleSet::of(numbers.iter().map(|&it| principle(it)));
    let blank = |numbers: &[u8]| {
        SharedSheet::blank(set(numbers).expect("some principles"), Opening::Statements)
    };
    let sheets = [blank(&[1, 2, 5]), blank(&[2, 5, 8])];
    let pair = Pair::new(&sheets, Opening::Statements);
    assert_eq!(pair.principles(), set(&[2, 5]));
    assert_eq!(pair.findings().len(), 2);
    assert_eq!(pair.statements(Order::Audit).len(), 10);
    let apart = [blank(&[1, 2]), blank(&[3])];
    let pair = Pair::new(&apart, Opening::Statements);
    assert_eq!(pair.principles(), None);
    assert_eq!(pair.findings(), []);
}

#[track_caller]
fn check_words(row: (u8, &str, &str), opening: Opening, expected: &Expect) {
    let sheets = shared(&[row]);
    let found = Pair::new(&sheets, opening).finding(principle(row.0));
    expected.assert_eq(&format!("{} | {} | {}", found.label(), found.words(), found.sentence()));
}

#[test]
fn a_finding_in_words() {
    let check =
        |teacher, ta, expected| check_words((1, teacher, ta), Opening::Principles, expected);
    check(
        "5 4 4 4 3",
        "4 4 5 4 4",
        &expect![
            "Shared strength | Shared strength | Both of you see this happening most of the time."
        ],
    );
    check(
        "5 5 5 5 5",
        "4 4 4 4 4",
        &expect![
            "Shared strength | Shared strength, seen differently | Both of you see this happening most of the time. The teacher sees this happening more often than the teaching assistant does."
        ],
    );
    check(
        "4 4 4 4 4",
        "5 5 5 5 5",
        &expect![
            "Shared strength | Shared strength, seen differently | Both of you see this happening most of the time. The teaching assistant sees this happening more often than the teacher does."
        ],
    );
    check(
        "5 5 5 5 5",
        "5 5 2 5 5",
        &expect!["Shared strength | Shared strength | A strength, with one thing to check."],
    );
    check(
        "2 5 5 5 5",
        "5 5 5 5 2",
        &expect![
            "Shared strength | Shared strength | A strength, with one thing to check. Similar overall, but you differ on some statements."
        ],
    );
    check(
        "2 2 2 2 2",
        "3 2 2 3 2",
        &expect![
            "Shared to build | Shared to build | Both of you see this happening less than half the time."
        ],
    );
    check(
        "1 1 1 1 1",
        "3 3 2 3 2",
        &expect![
            "Shared to build | Shared to build, seen differently | Both of you see this happening less than half the time. The teaching assistant sees this happening more often than the teacher does."
        ],
    );
    check(
        "4 4 4 4 4",
        "3 3 3 3 3",
        &expect![
            "Seen differently | Seen differently | The teacher sees this happening more often than the teaching assistant does."
        ],
    );
    check(
        "3 3 3 3 3",
        "4 4 4 4 4",
        &expect![
            "Seen differently | Seen differently | The teaching assistant sees this happening more often than the teacher does."
        ],
    );
    check(
        "5 2 4 – –",
        "3 4 4 4 5",
        &expect![
            "Similar overall | Similar overall | Similar overall, but you differ on some statements."
        ],
    );
    check(
        "4 4 4 4 4",
        "3 3 3 3 4",
        &expect!["Mixed | Mixed | Both of you see this much the same way."],
    );
    check(
        "5 3 3 – –",
        "– – 3 4 4",
        &expect![
            "Mixed | Mixed | There are too few statements that you both rated to see how far apart you are."
        ],
    );
    check(
        "3 3 – – –",
        "4 4 4 4 4",
        &expect![
            "Not enough answers | Not enough answers | There are not enough answers to compare."
        ],
    );
    check(
        "4 4 4 4 4",
        "x x x 3 3",
        &expect![
            "Not enough answers | Not enough answers | There are not enough answers to compare."
        ],
    );
}

#[test]
fn what_is_mostly_the_schools_is_said_where_both_see_it_to_build() {
    let check =
        |teacher, ta, expected| check_words((7, teacher, ta), Opening::Principles, expected);
    check(
        "2 2 3 2 2",
        "2 2 2 2 2",
        &expect![
            "Shared to build | Shared to build | Both of you see this happening less than half the time. Much of it is the school’s to change."
        ],
    );
    check(
        "5 5 5 5 5",
        "5 5 5 5 5",
        &expect![
            "Shared strength | Shared strength | Both of you see this happening most of the time."
        ],
    );
}

#[test]
fn the_thing_to_check_is_named_only_where_statements_are_open() {
    let check = |opening, expected| check_words((4, "5 5 5 5 5", "5 5 5 5 2"), opening, expected);
    check(
        Opening::Statements,
        &expect![
            "Shared strength | Shared strength | A strength, with one thing to check: the TA gets training for what they are asked to do."
        ],
    );
    check(
        Opening::Principles,
        &expect!["Shared strength | Shared strength | A strength, with one thing to check."],
    );
    check(
        Opening::Nothing,
        &expect![
            "Not enough answers | Not enough answers | There are not enough answers to compare."
        ],
    );
}

#[test]
fn of_several_things_to_check_the_lowest_is_named_then_the_first() {
    let check = |teacher, ta, place: usize| {
        let sheets = shared(&[(1, teacher, ta)]);
        let found = Pair::new(&sheets, Opening::Statements).finding(first());
        assert_eq!(found.check, Check::Statement(first().statements()[place]));
    };
    check("2 5 5 5 5", "5 5 5 1 5", 3);
    check("5 5 2 5 5", "5 2 5 5 5", 1);
    check("5 5 5 5 –", "5 5 5 5 2", 4);
}

#[test]
fn who_holds_the_key_in_words() {
    let words: Vec<&str> =
        [Control::Pair, Control::Teacher, Control::SchoolLeadership].map(Control::words).into();
    assert_eq!(
        words,
        ["In our hands", "In our hands, led by the teacher", "Needs the school to help"]
    );
}
