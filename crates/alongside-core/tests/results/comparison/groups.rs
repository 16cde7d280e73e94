//! What works well, what is left to look at, and what to say where nothing is far apart.

use alongside_core::answers::Opening;
use alongside_core::bank::{Frame, Line};
use alongside_core::results::comparison::{Pair, StatementPair, Topic};

use alongside_testing::pairs::{numbers, shared, shared_in};
use alongside_testing::sheets::principle;

type Rows<'a> = &'a [(u8, &'a str, &'a str)];

#[test]
fn what_no_topic_lists_and_is_far_apart_is_left_to_look_at() {
    #[track_caller]
    fn check(rows: Rows, cards: &str, more: &str) {
        for frame in Frame::ALL {
            let sheets = shared_in(frame, rows);
            let groups = Pair::new(&sheets, Opening::Statements).groups();
            let of = |topic: &Topic| topic.cards.clone();
            let listed: Vec<StatementPair> = groups.topics.iter().flat_map(of).collect();
            assert_eq!(numbers(&listed).join(" "), cards, "on cards");
            assert_eq!(numbers(&groups.more_to_look_at).join(" "), more, "left to look at");
            let shut = Pair::new(&sheets, Opening::Principles).groups();
            assert_eq!(shut.more_to_look_at, [], "where statements are not open");
        }
    }
    // From inside a shared strength, the furthest apart first, while two steps are on a card.
    let rows = [
        (1, "5 5 5 5 5", "5 2 5 5 5"),
        (3, "5 5 5 5 5", "5 5 5 5 1"),
        (4, "4 3 3 3 3", "2 3 3 3 3"),
    ];
    check(&rows, "4.1", "3.5 1.2");
    // From a fourth principle.
    let far = "5 3 3 3 3";
    let rows = [1, 2, 3, 4].map(|number| (number, far, "2 3 3 3 3"));
    check(&rows, "1.1 2.1 3.1", "4.1");
    // From what five cards have no room for.
    let rows = [(1, "5 5 5 – –", "2 2 2 – –"), (2, "5 5 5 5 5", "2 2 2 2 3")];
    check(&rows, "1.1 1.2 1.3 2.1 2.2", "2.3 2.4");
    // Two steps apart are left to the list of all statements.
    check(&[(1, "5 5 5 5 5", "5 3 5 5 5")], "", "");
}

#[test]
fn what_one_of_them_withholds_is_listed_and_not_said_whose() {
    let rows = [("4 – 3 x 5", "4 2 x – 5"), ("4 2 x – 5", "4 – 3 x 5")];
    for frame in Frame::ALL {
        let [one, other] = rows.map(|(teacher, ta)| shared_in(frame, &[(2, teacher, ta)]));
        let found = |sheets| Pair::new(sheets, Opening::Statements).groups().one_sees_more;
        assert_eq!(numbers(&found(&one)), ["2.3"], "what is left out is nothing to ask about");
        assert_eq!(found(&one), found(&other), "either way round it looks the same");
        let shut = Pair::new(&one, Opening::Principles).groups();
        assert_eq!(shut.one_sees_more, []);
    }
}

#[test]
fn a_shared_strength_more_than_a_step_apart_works_well_all_the_same() {
    let sheets = shared(&[(1, "5 5 5 – –", "4 4 3 5 5"), (2, "5 5 5 5 –", "4 4 4 4 4")]);
    let well = Pair::new(&sheets, Opening::Statements).groups().working_well;
    let of: Vec<_> = well.iter().map(|it| (it.line, it.is_seen_differently())).collect();
    let [first, second] = [1, 2].map(|number| Line::from(principle(number)));
    assert_eq!(of, [(first, true), (second, false)]);
}

/// What is said where nothing is far apart, and the statements to look at, in each frame.
#[track_caller]
fn check_alike(rows: Rows, opening: Opening, expected: Option<([&str; 2], &[&str])>) {
    for frame in Frame::ALL {
        let sheets = shared_in(frame, rows);
        let alike = Pair::new(&sheets, opening).alike();
        let found = alike.as_ref().map(|it| (it.sentence, numbers(&it.statements)));
        let expected = expected.map(|(words, it)| {
            (words[frame.index()], it.iter().map(ToString::to_string).collect::<Vec<_>>())
        });
        assert_eq!(found, expected, "{frame:?}");
    }
}

#[test]
fn where_nothing_is_far_apart() {
    const LOW: [&str; 2] = [
        "You see things much the same way. Look at what you both marked Sometimes or below.",
        "You see things much the same way. Look at what you both marked Partly clear or below.",
    ];
    const LOW_PRINCIPLES: [&str; 2] =
        ["On average, nothing is far apart. Which one would you both most like to build?"; 2];
    const HIGH_PRINCIPLES: [&str; 2] =
        ["On average, nothing is far apart. Which one would you most like to be surer of?"; 2];
    const HIGH: [&str; 2] =
        ["You see things much the same way. Which one would you most like to be surer of?"; 2];
    use Opening::{Nothing, Principles, Statements};
    let low: Rows = &[(1, "3 2 3 1 5", "3 3 4 2 5"), (3, "2 5 5 5 5", "2 5 5 5 4")];
    // The lower, then the higher, then bank order.
    check_alike(low, Statements, Some((LOW, &["1.4", "3.1", "1.2", "1.1"])));
    check_alike(low, Principles, Some((LOW_PRINCIPLES, &[])));
    check_alike(low, Nothing, None);
    let high: Rows = &[(1, "5 4 4 3 5", "4 4 5 4 5"), (3, "5 5 – – –", "5 5 4 4 4")];
    check_alike(high, Statements, Some((HIGH, &[])));
    check_alike(high, Principles, Some((HIGH_PRINCIPLES, &[])));
    // A step apart on each is close.
    check_alike(&[(1, "5 5 5 5 5", "4 4 4 4 4")], Statements, Some((HIGH, &[])));
    check_alike(&[(1, "5 5 5 5 5", "5 5 5 5 3")], Statements, None);
    check_alike(&[(1, "5 5 5 5 5", "5 5 5 5 3")], Principles, Some((HIGH_PRINCIPLES, &[])));
    check_alike(&[(1, "5 4 4 4 4", "3 3 3 3 3")], Statements, None);
    check_alike(&[(1, "4 4 4 4 4", "x x x x x")], Statements, None);
}
