//! Scores and comparisons: the table of docs/product.md, section 3, row by row, then properties.

use alongside_core::answers::{Answer, Opening, Rating};
use alongside_core::bank::PrincipleSet;
use alongside_core::results::comparison::{
    Check, Order, Pair, PairFinding, StatementGap, Together, View,
};
use alongside_core::results::findings::{self, NOT_ENOUGH};
use alongside_core::results::scoring::{Band, Change, Mean, score};
use proptest::prelude::*;

use alongside_testing::pairs::shared;
use alongside_testing::sheets::{any_answer, any_sheet, first, sheet};

/// One row of the table: both people's mean and band, and what they make of it together.
#[track_caller]
fn check(teacher: &str, ta: &str, means: [&str; 2], together: Together, view: View) -> PairFinding {
    let shown = [teacher, ta].map(|line| {
        score(&sheet(line), first()).map_or(NOT_ENOUGH.to_owned(), |mean| {
            format!("{} {}", mean.one_decimal(), mean.band().words())
        })
    });
    assert_eq!(shown, means, "each person's own mean");
    let sheets = shared(&[(1, teacher, ta)]);
    let found = Pair::new(&sheets, Opening::Statements).finding(first());
    let alone = [teacher, ta].map(|line| score(&sheet(line), first()));
    assert!(found.means.is_none_or(|means| means.map(Some) == alone), "a mean is one person's");
    assert_eq!(found.together, together);
    assert_eq!(found.view, view);
    found
}

#[test]
fn table_row_1_a_shared_strength() {
    check(
        "5 4 4 4 3",
        "4 4 5 4 4",
        ["4.0 Strength", "4.2 Strength"],
        Together::SharedStrength,
        View::Similar,
    );
}

#[test]
fn table_row_2_seen_differently() {
    check(
        "4 4 5 4 4",
        "3 3 3 2 3",
        ["4.2 Strength", "2.8 To build"],
        Together::Mixed,
        View::TeacherMoreOften,
    );
}

#[test]
fn table_row_3_too_few_shared_for_a_gap() {
    check(
        "2 – 3 2 –",
        "3 2 2 – 4",
        ["2.3 To build", "2.8 To build"],
        Together::SharedToBuild,
        View::NotShown,
    );
}

#[test]
fn table_row_4_cancelling_out() {
    check(
        "5 2 4 – –",
        "3 4 4 4 5",
        ["3.7 Mixed", "4.0 Strength"],
        Together::Mixed,
        View::CancellingOut,
    );
}

#[test]
fn table_row_5_not_enough_answers_and_neither_dot() {
    let found = check(
        "3 3 – – –",
        "4 4 4 4 4",
        [NOT_ENOUGH, "4.0 Strength"],
        Together::NotEnough,
        View::NotShown,
    );
    assert_eq!(found.means, None);
}

#[test]
fn table_row_6_a_gap_of_exactly_one() {
    check(
        "4 4 4 4 4",
        "3 3 3 3 3",
        ["4.0 Strength", "3.0 Mixed"],
        Together::Mixed,
        View::TeacherMoreOften,
    );
}

#[test]
fn table_row_7_a_gap_of_four_fifths_is_similar() {
    check("4 4 4 4 4", "3 3 3 3 4", ["4.0 Strength", "3.2 Mixed"], Together::Mixed, View::Similar);
}

#[test]
fn table_row_8_a_strength_with_one_thing_to_check() {
    let found = check(
        "5 5 5 5 5",
        "5 5 2 5 5",
        ["5.0 Strength", "4.4 Strength"],
        Together::SharedStrength,
        View::Similar,
    );
    let third = first().statements()[2];
    assert_eq!(found.check, Check::Statement(third));
    let sheets = shared(&[(1, "5 5 5 5 5", "5 5 2 5 5")]);
    let statements = Pair::new(&sheets, Opening::Statements).statements(Order::BiggestDifference);
    assert_eq!(statements[0].statement, third);
    assert_eq!(statements[0].gap(), Some(StatementGap::LookFirst));
}

#[test]
fn doesnt_apply_counts_in_no_score() {
    assert_eq!(score(&sheet("4 4 4 x x"), first()), score(&sheet("4 4 4 – –"), first()));
    assert_eq!(score(&sheet("4 4 x x x"), first()), None);
}

#[test]
fn one_decimal_rounds_halves_up() {
    // 11 / 4 = 2.75 and 13 / 4 = 3.25
    assert_eq!(score(&sheet("3 3 3 2 –"), first()).map(Mean::one_decimal).as_deref(), Some("2.8"));
    assert_eq!(score(&sheet("3 3 3 4 –"), first()).map(Mean::one_decimal).as_deref(), Some("3.3"));
}

/// The mean of this many ratings that add up to `sum`.
fn mean(sum: u8, rated: u8) -> Mean {
    let rating = |place| Rating::from_value(sum / rated + u8::from(place < sum % rated));
    Mean::of((0..rated).map(|place| rating(place).map(Answer::Rated))).expect("three or more")
}

#[test]
fn a_change_of_exactly_four_fifths_is_a_change() {
    // Sum and number of ratings, earlier and now.
    let cases = [
        ((16, 5), (20, 5), Change::Up),           // 3.2 to 4.0
        ((20, 5), (16, 5), Change::Down),         // 4.0 to 3.2
        ((11, 5), (9, 3), Change::Up),            // 2.2 to 3.0
        ((12, 4), (11, 5), Change::Down),         // 3.0 to 2.2
        ((17, 5), (20, 5), Change::AboutTheSame), // 3.4 to 4.0
        ((13, 5), (10, 3), Change::AboutTheSame), // 2.6 to 3.33
        ((12, 4), (15, 4), Change::AboutTheSame), // 3.0 to 3.75
        ((15, 5), (12, 4), Change::AboutTheSame), // 3.0 to 3.0
    ];
    for ((then, of_then), (now, of_now), expected) in cases {
        let change = mean(now, of_now).since(mean(then, of_then));
        assert_eq!(change, expected, "{then}/{of_then} to {now}/{of_now}");
    }
}

#[test]
fn every_change_is_exact() {
    // In sixtieths every mean of 3, 4 or 5 ratings is a whole number, and 0.8 is 48 of them.
    let means = || (3_u8..=5).flat_map(|of| (of..=5 * of).map(move |sum| (sum, of)));
    let sixtieths = |(sum, of): (u8, u8)| i32::from(sum) * 60 / i32::from(of);
    for then in means() {
        for now in means() {
            let expected = match sixtieths(now) - sixtieths(then) {
                48.. => Change::Up,
                ..=-48 => Change::Down,
                _ => Change::AboutTheSame,
            };
            assert_eq!(mean(now.0, now.1).since(mean(then.0, then.1)), expected);
        }
    }
}

#[test]
fn headlines_say_what_stands_out() {
    let headline = |line: &str| {
        let only = PrincipleSet::of([first()]).expect("one principle");
        findings::headline(&findings::findings(&sheet(line), only))
    };
    assert_eq!(headline("5 5 5 5 5"), "You see strengths in Partnership");
    assert_eq!(headline("1 1 1 1 1"), "You see most to build in Partnership");
    assert_eq!(headline("3 3 3 3 3"), "Your answers are mixed across the principles");
    assert_eq!(headline("3 3 – – –"), "There are not enough answers to show yet");
}

#[test]
fn to_look_at_is_lowest_first_then_bank_order() {
    let found = findings::to_look_at(&sheet("3 1 5 2 1"), PrincipleSet::ALL);
    let numbers: Vec<String> = found.iter().map(|rated| rated.statement.number()).collect();
    assert_eq!(numbers, ["1.2", "1.5", "1.4", "1.1"]);
}

#[test]
fn ideas_for_what_matters_come_first_and_the_quickest_of_them() {
    let matter = [first().statements()[4]];
    let ideas = findings::ideas(first(), &matter);
    assert!(ideas[0].statements.contains(&matter[0]));
    let efforts: Vec<_> = ideas
        .iter()
        .filter(|idea| idea.statements.contains(&matter[0]))
        .map(|i| i.effort)
        .collect();
    assert!(efforts.is_sorted());
    assert_eq!(ideas.len(), first().ideas().len(), "no idea is hidden");
}

proptest! {
    #[test]
    fn a_score_is_within_the_scale(sheet in any_sheet()) {
        if let Some(mean) = score(&sheet, first()) {
            prop_assert!((1.0..=5.0).contains(&mean.position()));
            let bases = [3, 4, 5].map(|rated| format!("based on {rated} of 5"));
            prop_assert!(bases.contains(&mean.based_on()));
        }
    }

    #[test]
    fn a_score_does_not_depend_on_the_order(
        answers in proptest::collection::vec(any_answer(), 5),
        by in 0_usize..5,
    ) {
        let mut turned = answers.clone();
        turned.rotate_left(by);
        let mut back: Vec<Option<Answer>> = answers.clone();
        back.reverse();
        prop_assert_eq!(Mean::of(answers.clone()), Mean::of(turned));
        prop_assert_eq!(Mean::of(answers), Mean::of(back));
    }

    #[test]
    fn a_higher_rating_never_lowers_a_band(sheet in any_sheet(), place in 0_usize..5) {
        let rank = |band| match band { Band::ToBuild => 0, Band::Mixed => 1, Band::Strength => 2 };
        let statement = first().statements()[place];
        if let (Some(Answer::Rated(rating)), Some(before)) =
            (sheet.answer(statement), score(&sheet, first()))
            && let Some(higher) = Rating::from_value(rating.value() + 1)
        {
            let mut raised = sheet.clone();
            raised.set_answer(statement, Some(Answer::Rated(higher)));
            let after = score(&raised, first()).expect("as many are rated as before");
            prop_assert!(rank(after.band()) >= rank(before.band()));
        }
    }
}
