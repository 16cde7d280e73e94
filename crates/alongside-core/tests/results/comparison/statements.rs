//! Statement by statement: the words of a gap, the orders and the count.

use alongside_core::answers::{Opening, Rating, SharedSheet};
use alongside_core::bank::{Frame, PrincipleSet};
use alongside_core::results::comparison::{Order, Pair, Ratings};
use expect_test::{Expect, expect};

use alongside_testing::pairs::{numbers, shared};
use alongside_testing::sheets::{first, sheet};

#[test]
fn a_gap_in_words() {
    let sheets = shared(&[(1, "5 5 5 5 5", "5 4 3 2 1"), (2, "4 x – x –", "– 2 x – x")]);
    let found = Pair::new(&sheets, Opening::Statements).statements(Order::Audit);
    let words: Vec<String> = found[..10]
        .iter()
        .map(|it| format!("{:?} {}", it.gap(), it.words().unwrap_or("nothing")))
        .collect();
    expect![[r#"
        [
            "Some(Similar) The same answer",
            "Some(Similar) One step apart",
            "Some(WorthATalk) Two steps apart",
            "Some(LookFirst) Three steps apart",
            "Some(LookFirst) Four steps apart",
            "None nothing",
            "None One of you may see more of this",
            "None nothing",
            "None nothing",
            "None nothing",
        ]
    "#]]
    .assert_debug_eq(&words);
}

#[test]
fn one_sees_more_only_where_the_other_answers_that_it_does_not_apply_or_in_private() {
    /// What each says of the first statement: a rating, x, a private rating, or nothing.
    #[track_caller]
    fn check(one: &str, other: &str, ratings: Ratings) {
        for frame in Frame::ALL {
            let sheet = |line: &str| {
                let mut sheet = sheet(line.trim_start_matches('p'));
                sheet.set_private(first().statements()[0], line.starts_with('p'));
                SharedSheet::of(&sheet, frame, PrincipleSet::ALL)
            };
            for sheets in [[sheet(one), sheet(other)], [sheet(other), sheet(one)]] {
                let found = Pair::new(&sheets, Opening::Statements).statements(Order::Audit)[0];
                assert_eq!(found.ratings, ratings, "{one} and {other}");
            }
        }
    }
    let four = Rating::Often;
    check("4", "4", Ratings::Both([four, four]));
    check("4", "x", Ratings::One);
    check("4", "p4", Ratings::One);
    check("4", "px", Ratings::One);
    check("4", "–", Ratings::Neither);
    check("4", "p–", Ratings::Neither);
    check("x", "p4", Ratings::Neither);
    check("x", "–", Ratings::Neither);
    check("–", "–", Ratings::Neither);
}

#[test]
fn statements_in_three_orders() {
    let sheets = shared(&[(1, "5 3 x 4 2", "3 4 4 4 5"), (2, "x 5 1 3 4", "x 5 1 2 4")]);
    let pair = Pair::new(&sheets, Opening::Statements);
    let first_ten = |order| numbers(&pair.statements(order)[..10]).join(" ");
    let nine = |order| {
        let found = numbers(&pair.statements(order));
        found.iter().filter(|it| it.starts_with(['1', '2'])).cloned().collect::<Vec<_>>().join(" ")
    };
    assert_eq!(first_ten(Order::Audit), "1.1 1.2 1.3 1.4 1.5 2.1 2.2 2.3 2.4 2.5");
    assert_eq!(nine(Order::BiggestDifference), "1.5 1.1 1.2 2.4 1.4 2.2 2.3 2.5 1.3 2.1");
    // 1.1 and 1.2 are both 3 at the lower; 1.1 is 5 at the higher.
    assert_eq!(nine(Order::MostPositive), "2.2 1.4 2.5 1.1 1.2 1.5 2.4 2.3 1.3 2.1");
    let again = Order::Audit.sort(pair.statements(Order::MostPositive));
    assert_eq!(again, pair.statements(Order::Audit));
    let words = Order::ALL.map(Order::words);
    assert_eq!(words, ["Biggest difference", "Audit order", "Most positive"]);
    assert_eq!(Order::default(), Order::ALL[0]);
}

#[track_caller]
fn check_headline(teacher: &str, ta: &str, expected: &Expect) {
    let sheets = shared(&[(1, teacher, ta)]);
    let count = Pair::new(&sheets, Opening::Statements).count().expect("statements are open");
    expected.assert_eq(&format!("{} | {}", count.headline(), count.lead().unwrap_or_default()));
}

#[test]
fn the_headline_counts() {
    let mut rows = vec![(1, "5 4 3 2 1", "5 4 4 4 –")];
    rows.extend([(2, "5 4 3 2 1", "5 4 3 3 3"), (3, "x x x x x", "5 5 5 5 5")]);
    let sheets = shared(&rows);
    for shut in [Opening::Nothing, Opening::Principles] {
        assert_eq!(Pair::new(&sheets, shut).count(), None, "none of what is not open");
    }
    let count = Pair::new(&sheets, Opening::Statements).count().expect("statements are open");
    assert_eq!((count.same, count.one_apart, count.further_apart), (5, 2, 2));
    assert_eq!(count.shared(), 9);
}

#[test]
fn the_headline_in_words() {
    let check = check_headline;
    check(
        "5 4 3 2 1",
        "5 4 4 4 –",
        &expect![
            "You gave the same answer to 2 of 4 statements | You were one step apart on 1, and two or more apart on 1. A gap is a question to ask, not a finding."
        ],
    );
    check(
        "5 4 3 – –",
        "5 4 4 – –",
        &expect![
            "You gave the same answer to 2 of 3 statements | You were one step apart on 1, and never further apart."
        ],
    );
    check(
        "5 4 3 – –",
        "5 4 1 – –",
        &expect![
            "You gave the same answer to 2 of 3 statements | You were two or more steps apart on 1. A gap is a question to ask, not a finding."
        ],
    );
    check(
        "5 4 – – –",
        "4 2 – – –",
        &expect![
            "You gave the same answer to none of 2 statements | You were one step apart on 1, and two or more apart on 1. A gap is a question to ask, not a finding."
        ],
    );
    check(
        "5 4 – – –",
        "5 4 – – –",
        &expect!["You gave the same answer to each of 2 statements | "],
    );
    check(
        "5 – – – –",
        "5 – – – –",
        &expect!["You gave the same answer to the 1 statement that you both rated | "],
    );
    check(
        "5 – – – –",
        "4 – – – –",
        &expect![
            "You gave different answers to the 1 statement that you both rated | You were one step apart on 1, and never further apart."
        ],
    );
    check("5 – – – –", "– 4 – – –", &expect!["There are no statements that you both rated | "]);
}
