//! What works well, what to talk about first, and what to say where nothing is far apart.

use alongside_core::answers::Opening;
use alongside_core::results::comparison::{Order, Pair, Reason, Topic};
use expect_test::expect;

use alongside_testing::pairs::{numbers, shared};
use alongside_testing::sheets::principle;

/// Each topic's principle, why it is one and the statements on its cards.
fn topics(rows: &[(u8, &str, &str)], opening: Opening) -> Vec<(u8, Reason, Vec<String>)> {
    let sheets = shared(rows);
    let topics = Pair::new(&sheets, opening).groups().topics;
    let cards =
        |topic: &Topic| numbers(&topic.cards.iter().map(|card| card.pair).collect::<Vec<_>>());
    topics.iter().map(|it| (it.finding.principle.number(), it.reason, cards(it))).collect()
}

#[test]
fn topics_stand_in_the_order_of_their_cards_but_for_the_biggest_difference() {
    let rows = [
        (2, "5 3 3 3 3", "2 3 3 3 3"),
        (3, "2 3 3 3 4", "4 3 3 3 2"),
        (6, "5 5 2 3 3", "3 3 4 4 4"),
    ];
    let sheets = shared(&rows);
    let topics = Pair::new(&sheets, Opening::Statements).groups().topics;
    let arranged = |order: Order| {
        let card =
            |topic: &Topic| numbers(&topic.cards.iter().map(|it| it.pair).collect::<Vec<_>>());
        order.arrange(&topics).iter().flat_map(card).collect::<Vec<_>>().join(" ")
    };
    expect!["2.1 3.1 3.5 6.1 6.2"].assert_eq(&arranged(Order::BiggestDifference));
    expect!["2.1 3.1 3.5 6.1 6.2"].assert_eq(&arranged(Order::Audit));
    expect!["6.1 6.2 2.1 3.1 3.5"].assert_eq(&arranged(Order::MostPositive));
    let reasons = |topics: &[Topic]| topics.iter().map(|topic| topic.reason).collect::<Vec<_>>();
    assert_eq!(reasons(&Order::BiggestDifference.arrange(&topics)), reasons(&topics));
}

#[test]
fn the_reasons_to_talk_stand_where_the_biggest_difference_would_put_another_first() {
    let rows = [
        (4, "5 3 3 3 3", "2 3 3 3 3"),
        (5, "4 4 4 4 4", "3 3 3 3 3"),
        (6, "5 5 5 5 5", "3 3 4 4 4"),
    ];
    let sheets = shared(&rows);
    let topics = Pair::new(&sheets, Opening::Statements).groups().topics;
    let arranged = |order: Order| -> Vec<u8> {
        order.arrange(&topics).iter().map(|it| it.finding.principle.number()).collect()
    };
    assert_eq!(arranged(Order::BiggestDifference), [6, 5, 4]);
    assert_eq!(arranged(Order::Audit), [4, 5, 6]);
    assert_eq!(arranged(Order::MostPositive), [6, 4, 5], "without a card it comes last");
}

#[test]
fn topics_by_reason_then_size_then_bank_order() {
    use Reason::{CancellingOut, LookFirst, SeenDifferently, SharedToBuild, WorthATalk};
    let check = |rows: &[(u8, &str, &str)], expected: &[(u8, Reason)]| {
        let found = topics(rows, Opening::Statements);
        let found: Vec<_> = found.iter().map(|(number, reason, _)| (*number, *reason)).collect();
        assert_eq!(found, expected);
    };
    let worth = (1, "4 3 3 3 3", "2 3 3 3 3");
    let build = (2, "2 2 2 2 2", "2 2 2 2 2");
    let cancelling = (3, "5 3 3 3 3", "3 5 3 3 3");
    let look = (4, "5 3 3 3 3", "2 3 3 3 3");
    let apart = (5, "4 4 4 4 4", "3 3 3 3 3");
    check(&[worth, build, cancelling], &[(3, CancellingOut), (2, SharedToBuild), (1, WorthATalk)]);
    check(
        &[worth, build, cancelling, look, apart],
        &[(5, SeenDifferently), (4, LookFirst), (3, CancellingOut)],
    );
    // 4/3, 5/4 and 6/5: as fractions in falling order, though 6 is the largest sum.
    check(
        &[
            (6, "4 4 5 – –", "3 3 3 – –"),
            (7, "4 4 4 5 –", "3 3 3 3 –"),
            (8, "3 3 3 3 3", "5 4 4 4 4"),
        ],
        &[(6, SeenDifferently), (7, SeenDifferently), (8, SeenDifferently)],
    );
    check(
        &[
            (1, "5 4 4 4 4", "3 3 3 3 3"),
            (2, "4 4 4 5 –", "3 3 3 3 –"),
            (3, "4 4 5 – –", "3 3 3 – –"),
        ],
        &[(3, SeenDifferently), (2, SeenDifferently), (1, SeenDifferently)],
    );
    // 3/3 and 5/5 are the same.
    check(
        &[(5, "4 4 4 – –", "3 3 3 – –"), (2, "3 3 3 3 3", "4 4 4 4 4")],
        &[(2, SeenDifferently), (5, SeenDifferently)],
    );
    // Not even a step apart in a shared strength makes it a topic.
    check(&[(1, "5 5 5 5 5", "4 4 4 4 4"), (2, "5 5 5 5 5", "5 5 2 5 5")], &[]);
    // Too few answers for a finding, and still a statement to look at.
    check(&[(1, "5 – – – –", "1 3 3 3 3")], &[(1, LookFirst)]);
}

#[test]
fn with_principle_results_only_no_statement_makes_a_topic() {
    let rows = [
        (1, "4 3 3 3 3", "2 3 3 3 3"),
        (4, "5 3 3 3 3", "2 3 3 3 3"),
        (6, "4 4 4 4 4", "3 3 3 3 1"),
    ];
    assert_eq!(topics(&rows, Opening::Principles), [(6, Reason::SeenDifferently, vec![])]);
    assert_eq!(topics(&rows, Opening::Nothing), []);
}

#[test]
fn five_gaps_are_listed_the_largest_first_then_bank_order() {
    let rows = [
        (1, "4 4 4 4 4", "2 2 2 2 2"),
        (3, "5 5 5 5 5", "2 3 2 4 4"),
        (5, "2 2 2 2 2", "5 5 2 3 2"),
    ];
    let found = topics(&rows, Opening::Statements);
    let cards: Vec<_> = found.iter().map(|(_, _, cards)| cards.join(" ")).collect();
    assert_eq!(found.iter().map(|(number, ..)| *number).collect::<Vec<_>>(), [1, 3, 5]);
    assert_eq!(cards, ["1.1", "3.1 3.3", "5.1 5.2"]);
}

#[test]
fn a_topic_says_why_it_is_one() {
    let rows = [
        (1, "4 3 3 3 3", "2 3 3 3 3"),
        (2, "2 2 2 2 2", "2 2 2 2 2"),
        (3, "5 3 3 3 3", "3 5 3 3 3"),
        (4, "5 3 3 3 3", "2 3 3 3 3"),
        (5, "4 4 4 4 4", "3 3 3 3 3"),
        (6, "1 1 1 1 1", "4 1 1 1 1"),
        (7, "5 2 3 – –", "2 5 3 – –"),
    ];
    let said: Vec<String> = rows
        .iter()
        .map(|&row| {
            let sheets = shared(&[row]);
            let topics = Pair::new(&sheets, Opening::Statements).groups().topics;
            topics.iter().map(|it| format!("{}: {}", it.reason.words(), it.sentence())).collect()
        })
        .collect();
    expect![[r#"
        [
            "Worth a talk: There is a statement here that is worth a talk.",
            "Shared to build: Both of you see this happening less than half the time.",
            "Similar overall: Similar overall, but you differ on some statements.",
            "Look here first: There is a statement here to look at first.",
            "Seen differently: The teacher sees this happening more often than the teaching assistant does.",
            "Look here first: Both of you see this happening less than half the time.",
            "Look here first: Similar overall, but you differ on some statements.",
        ]
    "#]].assert_debug_eq(&said);
}

#[test]
fn each_card_of_a_topic_asks_something_else() {
    let sheets = shared(&[(2, "5 5 5 5 5", "2 2 2 2 2"), (6, "2 2 2 2 2", "2 2 2 2 2")]);
    let topics = Pair::new(&sheets, Opening::Statements).groups().topics;
    let prompts: Vec<_> = topics[0].cards.iter().map(|card| card.prompt).collect();
    let [bank, other] = [2, 6].map(|number| principle(number).discussion_prompts());
    assert_eq!(prompts, [Some(bank[0]), Some(bank[1]), Some(bank[2]), None, None]);
    assert_eq!(topics[0].prompt, None, "the cards ask");
    assert_eq!((topics[1].cards.len(), topics[1].prompt), (0, Some(other[0])));
}

#[test]
fn what_one_of_them_rated_is_listed_and_not_said_whose() {
    let [one, other] =
        [shared(&[(2, "4 – 3 x 5", "4 2 x – 5")]), shared(&[(2, "4 2 x – 5", "4 – 3 x 5")])];
    let found = |sheets| Pair::new(sheets, Opening::Statements).groups().one_sees_more;
    assert_eq!(numbers(&found(&one)), ["2.2", "2.3"]);
    assert_eq!(found(&one), found(&other), "either way round it looks the same");
}

#[track_caller]
fn check_alike(rows: &[(u8, &str, &str)], opening: Opening, expected: Option<(&str, &[&str])>) {
    let sheets = shared(rows);
    let alike = Pair::new(&sheets, opening).alike();
    let found = alike.as_ref().map(|it| (it.sentence, numbers(&it.statements)));
    assert_eq!(
        found,
        expected.map(|(words, it)| (words, it.iter().map(ToString::to_string).collect()))
    );
}

#[test]
fn where_nothing_is_far_apart() {
    const LOW: &str =
        "You see things much the same way. Look at what you both marked Sometimes or below.";
    const HIGH: &str =
        "You see things much the same way. Which one would you most like to be surer of?";
    use Opening::{Nothing, Principles, Statements};
    let low: &[_] = &[(1, "3 2 3 1 5", "3 3 4 2 5"), (3, "2 5 5 5 5", "2 5 5 5 4")];
    // The lower, then the higher, then bank order.
    check_alike(low, Statements, Some((LOW, &["1.4", "3.1", "1.2", "1.1"])));
    check_alike(low, Principles, Some((LOW, &[])));
    check_alike(low, Nothing, None);
    let high: &[_] = &[(1, "5 4 4 3 5", "4 4 5 4 5"), (3, "5 5 – – –", "5 5 4 4 4")];
    check_alike(high, Statements, Some((HIGH, &[])));
    check_alike(high, Principles, Some((HIGH, &[])));
    check_alike(&[(1, "5 5 5 5 5", "5 5 5 5 3")], Statements, None);
    check_alike(&[(1, "5 5 5 5 5", "5 5 5 5 3")], Principles, None);
    check_alike(&[(1, "4 4 4 4 4", "3 3 3 3 3")], Statements, None);
    check_alike(&[(1, "4 4 4 4 4", "x x x x x")], Statements, None);
}
