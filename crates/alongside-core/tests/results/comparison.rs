//! What two people's answers say together, as the pages show it: here the words of a finding.
//! The rows of the table in docs/product.md, section 3, are in `table`.

mod groups;
mod headline;
mod overview;
mod properties;
mod statements;
mod thread;
mod topics;
mod unsaid;

use alongside_core::answers::{Opening, SharedSheet};
use alongside_core::bank::{Control, Frame, Line, PrincipleSet};
use alongside_core::results::comparison::{Check, Order, Pair};
use alongside_testing::pairs::{shared, shared_in};
use alongside_testing::sheets::{first, principle};
use expect_test::{Expect, expect};

#[test]
fn only_principles_that_both_answered_are_compared() {
    let set = |numbers: &[u8]| PrincipleSet::of(numbers.iter().map(|&it| principle(it)));
    for frame in Frame::ALL {
        let blank = |numbers: &[u8]| {
            let set = set(numbers).expect("some principles");
            SharedSheet::blank(frame, set, Opening::Statements)
        };
        let sheets = [blank(&[1, 2, 5]), blank(&[2, 5, 8])];
        let pair = Pair::new(&sheets, Opening::Statements);
        assert_eq!((pair.frame(), pair.principles()), (frame, set(&[2, 5])));
        let lines: Vec<Line> = pair.findings().iter().map(|it| it.line).collect();
        assert_eq!(lines, [2, 5].map(|it| Line::from(principle(it))), "too few for the thread");
        assert_eq!(pair.statements(Order::Audit).len(), 10);
        let apart = [blank(&[1, 2]), blank(&[3])];
        let pair = Pair::new(&apart, Opening::Statements);
        assert_eq!(pair.principles(), None);
        assert_eq!(pair.findings(), []);
    }
}

/// The words of a finding in each frame: its label in the chart, its words in the table, its sentence.
#[track_caller]
fn check_words(row: (u8, &str, &str), opening: Opening, expected: &Expect) {
    let words = Frame::ALL.map(|frame| {
        let sheets = shared_in(frame, &[row]);
        let found = Pair::new(&sheets, opening).finding(principle(row.0));
        format!("{} | {} | {}", found.label(), found.words(), found.sentence())
    });
    expected.assert_eq(&words.join("\n"));
}

#[test]
fn a_shared_strength_in_words() {
    let check =
        |teacher, ta, expected| check_words((1, teacher, ta), Opening::Statements, expected);
    check(
        "5 4 4 4 3",
        "4 4 5 4 4",
        &expect![[r#"
        Shared strength | Shared strength | Both of you see this happening most of the time.
        Clear to both | Clear to both | Both of you find this mostly clear."#]],
    );
    check(
        "5 5 5 5 5",
        "4 4 4 4 4",
        &expect![[r#"
        Shared strength | Shared strength | Both of you see this happening most of the time.
        Clear to both | Clear to both | Both of you find this mostly clear."#]],
    );
    check(
        "5 5 5 – –",
        "4 4 3 5 5",
        &expect![[r#"
        Shared strength | Shared strength, seen differently | Both of you see this happening most of the time. The teacher sees this happening more often than the teaching assistant does.
        Clear to both | Clear to both, seen differently | Both of you find this mostly clear. The teacher thinks this is clearer than the teaching assistant does."#]],
    );
    check(
        "4 4 3 5 5",
        "5 5 5 – –",
        &expect![[r#"
        Shared strength | Shared strength, seen differently | Both of you see this happening most of the time. The teaching assistant sees this happening more often than the teacher does.
        Clear to both | Clear to both, seen differently | Both of you find this mostly clear. The teaching assistant thinks this is clearer than the teacher does."#]],
    );
    check(
        "5 5 5 5 5",
        "5 5 2 5 5",
        &expect![[r#"
            Shared strength | Shared strength | A strength, with one thing to check: everyday jobs are shared out fairly, as equals.
            Clear to both | Clear to both | Clear to both, with one thing to check: everyday jobs are shared out fairly, as equals."#]],
    );
    check(
        "2 5 5 5 5",
        "5 5 5 5 2",
        &expect![[r#"
            Shared strength | Shared strength | A strength, with one thing to check: the teacher says when they need help in class. Similar overall, but you differ on some statements.
            Clear to both | Clear to both | Clear to both, with one thing to check: the teacher says when they need help in class. Similar overall, but you differ on some statements."#]],
    );
}

#[test]
fn something_to_build_together_in_words() {
    let check =
        |teacher, ta, expected| check_words((1, teacher, ta), Opening::Statements, expected);
    check(
        "2 2 2 2 2",
        "3 2 2 3 2",
        &expect![[r#"
        To build together | To build together | Both of you see this happening less than half the time.
        Talk about first | Talk about first | Both of you have this still to talk about."#]],
    );
    check(
        "1 1 1 1 1",
        "3 3 2 3 2",
        &expect![[r#"
        To build together | To build together, seen differently | Both of you see this happening less than half the time. The teaching assistant sees this happening more often than the teacher does.
        Talk about first | Talk about first, seen differently | Both of you have this still to talk about. The teaching assistant thinks this is clearer than the teacher does."#]],
    );
    check(
        "1 1 1 1 1",
        "4 1 1 1 1",
        &expect![[r#"
        To build together | To build together | Both of you see this happening less than half the time.
        Talk about first | Talk about first | Both of you have this still to talk about."#]],
    );
    check(
        "2 – 3 2 –",
        "3 2 2 – 4",
        &expect![[r#"
        To build together | To build together | Both of you see this happening less than half the time.
        Talk about first | Talk about first | Both of you have this still to talk about."#]],
    );
}

#[test]
fn what_they_share_neither_of_in_words() {
    let check =
        |teacher, ta, expected| check_words((1, teacher, ta), Opening::Statements, expected);
    check(
        "5 4 4 4 4",
        "3 3 3 3 3",
        &expect![[r#"
        Seen differently | Seen differently | The teacher sees this happening more often than the teaching assistant does.
        Seen differently | Seen differently | The teacher thinks this is clearer than the teaching assistant does."#]],
    );
    check(
        "3 3 3 3 3",
        "5 4 4 4 4",
        &expect![[r#"
        Seen differently | Seen differently | The teaching assistant sees this happening more often than the teacher does.
        Seen differently | Seen differently | The teaching assistant thinks this is clearer than the teacher does."#]],
    );
    check(
        "4 4 4 4 4",
        "3 3 3 3 3",
        &expect![[r#"
            Mixed | Mixed | On average, where you both answered, you are within a step of each other.
            Partly clear | Partly clear | On average, where you both answered, you are within a step of each other."#]],
    );
    check(
        "4 4 4 4 4",
        "4 4 3 3 4",
        &expect![[r#"
            Mixed | Mixed | On average, where you both answered, you are within a step of each other.
            Partly clear | Partly clear | On average, where you both answered, you are within a step of each other."#]],
    );
    check(
        "5 3 3 3 3",
        "2 3 3 3 3",
        &expect![[r#"
        Mixed | Mixed | Similar overall, but not on everything.
        Partly clear | Partly clear | Similar overall, but not on everything."#]],
    );
    check(
        "5 3 3 – –",
        "– – 3 4 4",
        &expect![[r#"
        Mixed | Mixed | There are too few answers from both of you to see how far apart you are.
        Partly clear | Partly clear | There are too few answers from both of you to see how far apart you are."#]],
    );
    check(
        "3 3 – – –",
        "4 4 4 4 4",
        &expect![[r#"
        Not enough answers | Not enough answers | There are not enough answers to compare.
        Not enough answers | Not enough answers | There are not enough answers to compare."#]],
    );
    check(
        "4 4 4 4 4",
        "x x x 3 3",
        &expect![[r#"
        Not enough answers | Not enough answers | There are not enough answers to compare.
        Not enough answers | Not enough answers | There are not enough answers to compare."#]],
    );
}

#[test]
fn that_statements_cancel_out_is_said_only_where_they_are_open() {
    let check = |opening, expected| check_words((1, "5 2 4 – –", "3 4 4 3 4"), opening, expected);
    check(
        Opening::Statements,
        &expect![[r#"
        Mixed | Mixed | Similar overall, but you differ on some statements.
        Partly clear | Partly clear | Similar overall, but you differ on some statements."#]],
    );
    check(
        Opening::Principles,
        &expect![[r#"
            Mixed | Mixed | On average, you are within a step of each other.
            Partly clear | Partly clear | On average, you are within a step of each other."#]],
    );
}

#[test]
fn what_is_mostly_the_schools_is_said_where_both_see_it_to_build() {
    let check =
        |teacher, ta, expected| check_words((7, teacher, ta), Opening::Principles, expected);
    check(
        "2 2 3 2 2",
        "2 2 2 2 2",
        &expect![[r#"
        To build together | To build together | Both of you see this happening less than half the time. Much of it is the school’s to change.
        Talk about first | Talk about first | Both of you have this still to talk about. Much of it is the school’s to change."#]],
    );
    check(
        "5 5 5 5 5",
        "5 5 5 5 5",
        &expect![[r#"
        Shared strength | Shared strength | Both of you see this happening most of the time.
        Clear to both | Clear to both | Both of you find this mostly clear."#]],
    );
}

#[test]
fn the_thing_to_check_is_named_only_where_statements_are_open() {
    let check = |opening, expected| check_words((4, "5 5 5 5 5", "5 5 5 5 2"), opening, expected);
    check(
        Opening::Statements,
        &expect![[r#"
        Shared strength | Shared strength | A strength, with one thing to check: the TA gets training for what they are asked to do.
        Clear to both | Clear to both | Clear to both, with one thing to check: the TA gets training for what they are asked to do."#]],
    );
    check(
        Opening::Principles,
        &expect![[r#"
            Shared strength | Shared strength | Both of you see this happening most of the time.
            Clear to both | Clear to both | Both of you find this mostly clear."#]],
    );
    check(
        Opening::Nothing,
        &expect![[r#"
        Not enough answers | Not enough answers | There are not enough answers to compare.
        Not enough answers | Not enough answers | There are not enough answers to compare."#]],
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
