//! What to talk about first, in which order, and why.

use alongside_core::answers::Opening;
use alongside_core::bank::{Frame, PrincipleId};
use alongside_core::results::comparison::{Pair, Reason, Topic};
use expect_test::expect;

use alongside_testing::pairs::{numbers, shared, shared_in};
use alongside_testing::sheets::principle;

/// Each topic's principle, why it is one and the statements on its cards: the same in both frames.
fn topics(rows: &[(u8, &str, &str)], opening: Opening) -> Vec<(u8, Reason, Vec<String>)> {
    let [looking_back, starting_out] = Frame::ALL.map(|frame| {
        let sheets = shared_in(frame, rows);
        let topics = Pair::new(&sheets, opening).groups().topics;
        let of = |it: &Topic| (it.principle.number(), it.reason, cards(it));
        topics.iter().map(of).collect::<Vec<_>>()
    });
    assert_eq!(looking_back, starting_out);
    looking_back
}

fn cards(topic: &Topic) -> Vec<String> {
    numbers(&topic.cards)
}

#[track_caller]
fn check(rows: &[(u8, &str, &str)], expected: &[(u8, Reason)]) {
    let found = topics(rows, Opening::Statements);
    let found: Vec<_> = found.iter().map(|(number, reason, _)| (*number, *reason)).collect();
    assert_eq!(found, expected);
}

const WORTH: (u8, &str, &str) = (1, "4 3 3 3 3", "2 3 3 3 3");
const BUILD: (u8, &str, &str) = (2, "2 2 2 2 2", "2 2 2 2 2");
const CANCELLING: (u8, &str, &str) = (3, "5 3 3 3 3", "3 5 3 3 3");
const THREE: (u8, &str, &str) = (4, "5 3 3 3 3", "2 3 3 3 3");
const APART: (u8, &str, &str) = (5, "4 4 4 4 5", "3 3 3 3 3");
const FOUR: (u8, &str, &str) = (6, "5 3 3 3 3", "1 3 3 3 3");

#[test]
fn a_statement_far_apart_comes_first_then_seen_differently_then_the_rest() {
    use Reason::{CancellingOut, LookFirst, SeenDifferently, SharedToBuild, WorthATalk};
    check(&[WORTH, BUILD, CANCELLING], &[(2, SharedToBuild), (3, CancellingOut), (1, WorthATalk)]);
    check(
        &[WORTH, BUILD, CANCELLING, THREE, APART, FOUR],
        &[(6, LookFirst), (4, LookFirst), (5, SeenDifferently)],
    );
    check(
        &[APART, BUILD, CANCELLING],
        &[(5, SeenDifferently), (2, SharedToBuild), (3, CancellingOut)],
    );
    // A statement of four steps comes before one of three, however far apart the means are.
    check(&[(1, "5 5 5 5 5", "2 2 2 2 2"), FOUR], &[(6, LookFirst), (1, LookFirst)]);
    // Of the same steps the means further apart come first.
    check(&[THREE, (7, "5 5 5 5 5", "2 3 3 3 3")], &[(7, LookFirst), (4, LookFirst)]);
    // Too few answers for a finding, and still a statement to look at.
    check(&[(1, "5 – – – –", "1 3 3 3 3")], &[(1, LookFirst)]);
}

#[test]
fn of_those_seen_differently_the_furthest_apart_come_first() {
    use Reason::SeenDifferently;
    // 4/3, 5/4 and 6/5: as fractions in falling order, though the last is the largest sum.
    let [third, fourth, fifth] = ["3 3 3 – –", "3 3 3 3 –", "3 3 3 3 3"];
    check(
        &[(6, "4 4 5 – –", third), (7, "4 4 4 5 –", fourth), (8, fifth, "5 4 4 4 4")],
        &[(6, SeenDifferently), (7, SeenDifferently), (8, SeenDifferently)],
    );
    check(
        &[(1, "5 4 4 4 4", fifth), (2, "4 4 4 5 –", fourth), (3, "4 4 5 – –", third)],
        &[(3, SeenDifferently), (2, SeenDifferently), (1, SeenDifferently)],
    );
    // 6/4 and 6/4 are the same.
    check(
        &[(5, "5 5 4 4 –", fourth), (2, fourth, "4 4 5 5 –")],
        &[(2, SeenDifferently), (5, SeenDifferently)],
    );
}

#[test]
fn what_is_close_and_what_is_strong_is_no_topic() {
    // A step apart on each is no longer seen differently.
    check(&[(1, "4 4 4 4 4", "3 3 3 3 3")], &[]);
    check(&[(1, "5 5 5 5 5", "4 4 4 4 4"), (2, "5 5 5 5 5", "5 5 2 5 5")], &[]);
    check(&[(1, "5 5 5 – –", "4 4 3 5 5")], &[]);
}

#[test]
fn what_both_build_is_called_that_though_statements_cancel_out() {
    let row = (2, "3 1 2 2 2", "1 3 2 2 2");
    check(&[row], &[(2, Reason::SharedToBuild)]);
    for opening in [Opening::Principles, Opening::Statements] {
        for frame in Frame::ALL {
            let sheets = shared_in(frame, &[row]);
            let topics = Pair::new(&sheets, opening).groups().topics;
            assert_eq!(topics[0].finding.words(), topics[0].finding.label());
        }
    }
}

#[test]
fn with_principle_results_only_no_statement_makes_a_topic() {
    let rows = [WORTH, (6, "5 4 4 4 4", "3 3 3 3 1")];
    assert_eq!(topics(&rows, Opening::Principles), [(6, Reason::SeenDifferently, vec![])]);
    assert_eq!(topics(&rows, Opening::Nothing), []);
    assert_eq!(topics(&[THREE, CANCELLING], Opening::Principles), []);
}

#[test]
fn five_gaps_are_listed_the_largest_first_then_bank_order() {
    let rows = [
        (1, "4 4 4 4 4", "2 2 2 2 2"),
        (3, "5 5 5 5 5", "2 3 2 4 4"),
        (5, "2 2 2 2 2", "5 5 2 3 2"),
    ];
    let found = topics(&rows, Opening::Statements);
    let of: Vec<_> = found.iter().map(|(number, _, cards)| (*number, cards.join(" "))).collect();
    let expected = [(3, "3.1 3.3"), (5, "5.1 5.2"), (1, "1.1")];
    assert_eq!(of, expected.map(|(number, cards)| (number, cards.to_owned())));
}

#[test]
fn a_topic_says_why_it_is_one_in_the_words_of_the_frame() {
    let rows = [WORTH, BUILD, CANCELLING, THREE, APART, (6, "1 1 1 1 1", "4 1 1 1 1")];
    let rows =
        rows.into_iter().chain([(7, "5 1 3 – –", "2 4 3 – –"), (8, "5 5 5 3 3", "2 3 3 3 3")]);
    let said: Vec<String> = rows
        .flat_map(|row| Frame::ALL.map(|frame| (frame, row)))
        .map(|(frame, row)| {
            let sheets = shared_in(frame, &[row]);
            let topics = Pair::new(&sheets, Opening::Statements).groups().topics;
            let of = |it: &Topic| format!("{}: {}", it.finding.words(), it.sentence());
            topics.iter().map(of).collect()
        })
        .collect();
    expect![[r#"
        [
            "Mixed: There is a statement here that is worth a talk.",
            "Partly clear: There is a statement here that is worth a talk.",
            "To build together: Both of you see this happening less than half the time.",
            "Talk about first: Both of you have this still to talk about.",
            "Mixed: Similar overall, but you differ on some statements.",
            "Partly clear: Similar overall, but you differ on some statements.",
            "Mixed: There is a statement here to look at first.",
            "Partly clear: There is a statement here to look at first.",
            "Seen differently: The teacher sees this happening more often than the teaching assistant does.",
            "Seen differently: The teacher thinks this is clearer than the teaching assistant does.",
            "To build together: Both of you see this happening less than half the time.",
            "Talk about first: Both of you have this still to talk about.",
            "Mixed: Similar overall, but you differ on some statements.",
            "Partly clear: Similar overall, but you differ on some statements.",
            "Seen differently: The teacher sees this happening more often than the teaching assistant does.",
            "Seen differently: The teacher thinks this is clearer than the teaching assistant does.",
        ]
    "#]].assert_debug_eq(&said);
}

#[test]
fn the_first_of_a_topics_statements_is_the_one_to_look_at_first() {
    let sheets = shared(&[(2, "5 5 5 5 5", "2 2 2 2 2"), (6, "2 2 2 2 2", "2 2 2 2 2")]);
    let topics = Pair::new(&sheets, Opening::Statements).groups().topics;
    assert_eq!(
        topics[0].cards[0].look_first().as_deref(),
        Some("Look first at: the plan reaches the TA in time to read it, three steps apart.")
    );
    assert_eq!(topics[1].cards, []);
}

#[test]
fn they_talk_about_the_topics_or_what_both_rated_low_or_all_where_nothing_is_open() {
    let talk = |rows: &[(u8, &str, &str)], opening| -> Vec<u8> {
        let sheets = shared(rows);
        Pair::new(&sheets, opening).to_talk_about().into_iter().map(PrincipleId::number).collect()
    };
    let rows = [WORTH, BUILD, CANCELLING, THREE, APART, FOUR];
    assert_eq!(talk(&rows, Opening::Statements), [6, 4, 5]);
    assert_eq!(talk(&rows, Opening::Nothing), [1, 2, 3, 4, 5, 6, 7, 8]);
    let alike = [(7, "3 3 5 5 5", "3 3 5 5 5"), (2, "2 5 5 5 5", "1 5 5 5 5")];
    assert_eq!(talk(&alike, Opening::Statements), [2, 7], "the lowest first");
    assert_eq!(talk(&alike, Opening::Principles), [] as [u8; 0]);
    assert_eq!(talk(&[(1, "5 5 5 5 5", "5 5 5 5 5")], Opening::Statements), [] as [u8; 0]);
}

#[test]
fn a_principle_is_talked_about_by_what_is_far_apart_in_it_or_low_for_both() {
    let cards = |row, opening| {
        let sheets = shared(&[row]);
        let cards = Pair::new(&sheets, opening).cards(principle(row.0));
        numbers(&cards)
    };
    let row = (6, "5 3 3 2 4", "3 3 3 5 1");
    assert_eq!(cards(row, Opening::Statements), ["6.4", "6.5", "6.1"]);
    assert_eq!(cards((6, "5 3 2 4 4", "4 3 1 4 5"), Opening::Statements), ["6.3", "6.2"]);
    assert_eq!(cards((6, "5 4 4 4 4", "5 5 4 4 4"), Opening::Statements), [] as [&str; 0]);
    for shut in [Opening::Principles, Opening::Nothing] {
        assert_eq!(cards(row, shut), [] as [&str; 0]);
    }
}
