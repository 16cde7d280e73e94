//! The table of results, and then and now.

use alongside_core::answers::{Answer, Opening, Rating, SharedSheet, Sheet};
use alongside_core::bank::{Frame, Line, PrincipleSet, StatementId};
use alongside_core::results::comparison::{
    Figure, Moved, Pair, TableRow, ThenAndNow, then_and_now,
};
use alongside_core::results::scoring::Mean;
use alongside_testing::pairs::{any_pair_in, shared, shared_in};
use alongside_testing::sheets::{any_frame, principle};
use expect_test::expect;
use proptest::prelude::*;

fn table_line(row: &TableRow) -> String {
    let figures = row.figures.as_ref().map(|figures| {
        let of = |it: &Figure| {
            format!("{} {}", it.mean, it.based_on.as_deref().unwrap_or("with no count"))
        };
        figures.each_ref().map(of).join(", ")
    });
    format!("{}: {} | {}", row.line.chart_label(), figures.unwrap_or_default(), row.words)
}

#[test]
fn the_table_shows_both_figures_or_neither_and_counts_only_open_statements() {
    let rows = [
        (1, "5 5 5 – –", "4 4 3 5 5"),
        (2, "1 1 1 1 1", "3 3 2 3 2"),
        (3, "2 – 3 2 –", "3 2 2 – 4"),
        (4, "3 3 – – –", "4 4 4 4 4"),
        (5, "4 4 5 4 4", "4 4 4 4 4"),
    ];
    let table = |frame, opening| {
        let sheets = shared_in(frame, &rows);
        let table = Pair::new(&sheets, opening).table();
        table.iter().map(table_line).collect::<Vec<_>>()
    };
    expect![[r#"
        [
            "Partnership: 5.0 with no count, 4.2 with no count | Shared strength, seen differently",
            "Planning: 1.0 based on 5 of 5, 2.6 based on 5 of 5 | To build together, seen differently",
            "Value and respect: 2.3 with no count, 2.8 with no count | To build together",
            "Strengths:  | Not enough answers",
            "Support for SEN: 4.2 based on 5 of 5, 4.0 based on 5 of 5 | Shared strength",
            "Age and experience:  | Not enough answers",
            "Stability:  | Not enough answers",
            "Fair cover:  | Not enough answers",
            "Time to talk: 3.0 with no count, 3.6 with no count | Mixed",
        ]
    "#]].assert_debug_eq(&table(Frame::LookingBack, Opening::Statements));
    expect![[r#"
        [
            "Partnership: about Clear with no count, just over Mostly clear with no count | Clear to both",
            "Planning: about Not talked about with no count, Only mentioned to Partly clear with no count | Talk about first, seen differently",
            "Value and respect: just over Only mentioned with no count, just under Partly clear with no count | Talk about first",
            "Strengths:  | Not enough answers",
            "Support for SEN: just over Mostly clear with no count, about Mostly clear with no count | Clear to both",
            "Age and experience:  | Not enough answers",
            "Stability:  | Not enough answers",
            "Fair cover:  | Not enough answers",
            "Time to talk: about Partly clear with no count, Partly clear to Mostly clear with no count | Partly clear",
        ]
    "#]]
    .assert_debug_eq(&table(Frame::StartingOut, Opening::Principles));
}

/// What one of them left out, kept private or doesn't know is nobody's to know.
#[test]
fn no_count_says_whose_single_rating_is_missing() {
    let counted = |teacher: &'static str, ta: &'static str| {
        let sheets = shared(&[(1, teacher, ta)]);
        let table = Pair::new(&sheets, Opening::Statements).table();
        let figures = table[0].figures.as_ref().expect("there are answers enough");
        figures.each_ref().map(|it| it.based_on.is_some())
    };
    assert_eq!(counted("4 4 4 4 4", "4 4 4 4 4"), [true; 2]);
    assert_eq!(counted("4 4 4 4 –", "4 4 4 4 –"), [true; 2]);
    for missing in ["4 4 4 4 –", "4 4 4 4 x"] {
        assert_eq!(counted("4 4 4 4 4", missing), [false; 2]);
        assert_eq!(counted(missing, "4 4 4 4 4"), [false; 2]);
    }
    // As many from each, and still two counts for two people to compare with what they know.
    assert_eq!(counted("4 4 4 4 –", "4 4 4 – 4"), [false; 2]);
}

fn open(sheets: &[SharedSheet; 2]) -> Pair<'_> {
    Pair::new(sheets, Opening::Statements)
}

fn row_of(rows: &[ThenAndNow], line: impl Into<Line>) -> ThenAndNow {
    let line = line.into();
    *rows.iter().find(|row| row.line == line).expect("each line has a row")
}

/// Both people's means then and now, and what changed, where they are shown.
fn in_words(row: ThenAndNow, frame: Frame) -> Option<[String; 2]> {
    let of = |it: Moved| {
        let [then, now] = [it.earlier, it.now].map(|mean| mean.figure(frame));
        format!("{then} to {now}: {}", it.change.words(frame))
    };
    row.people.map(|people| people.map(of))
}

#[test]
fn then_and_now_in_the_words_of_the_frame() {
    let rows = [(1, "3 3 3 3 4", "4 4 4 4 4")];
    let after = [(1, "4 4 4 4 4", "4 3 3 3 3")];
    let words = Frame::ALL.map(|frame| {
        let (earlier, now) = (shared_in(frame, &rows), shared_in(frame, &after));
        let rows = then_and_now(open(&earlier), open(&now)).expect("one question");
        assert_eq!(
            rows.iter().map(|it| it.line).collect::<Vec<_>>(),
            Line::all().collect::<Vec<_>>()
        );
        let same = then_and_now(open(&now), open(&now)).expect("one question");
        let same = in_words(row_of(&same, principle(1)), frame).expect("enough answers");
        assert!(same.iter().all(|it| it.ends_with(": about the same")), "{same:?}");
        in_words(row_of(&rows, principle(1)), frame).expect("enough answers in both rounds")
    });
    assert_eq!(
        words,
        [
            ["3.2 to 4.0: more often than before", "4.0 to 3.2: less often than before"],
            ["3.2 to 4.0: clearer than before", "4.0 to 3.2: less clear than before"],
        ]
    );
}

#[test]
fn two_questions_are_never_put_side_by_side() {
    let rows = [(1, "3 3 3 3 4", "4 4 4 4 4")];
    for frame in Frame::ALL {
        let (earlier, now) = (shared_in(frame, &rows), shared_in(frame.other(), &rows));
        assert_eq!(then_and_now(open(&earlier), open(&now)), None);
    }
}

#[test]
fn only_what_a_person_rated_in_both_rounds_is_compared() {
    #[track_caller]
    fn check(earlier: [&str; 2], now: [&str; 2], expected: Option<[&str; 2]>) {
        let sheets = |[teacher, ta]: [&str; 2]| shared(&[(1, teacher, ta)]);
        let (earlier, now) = (sheets(earlier), sheets(now));
        let rows = then_and_now(open(&earlier), open(&now)).expect("one question");
        let found = in_words(row_of(&rows, principle(1)), Frame::LookingBack);
        assert_eq!(found, expected.map(|it| it.map(str::to_owned)));
    }
    let (fours, same) = ("4 4 4 4 4", "4.0 to 4.0: about the same");
    // The two low ratings stand in one round alone: they are no change.
    check(["4 4 4 1 1", fours], ["4 4 4 – x", fours], Some([same, same]));
    check(["4 4 4 – x", fours], ["4 4 4 1 1", fours], Some([same, same]));
    check(
        ["4 4 4 – –", fours],
        ["5 5 5 1 1", fours],
        Some(["4.0 to 5.0: more often than before", same]),
    );
    // Each has three and more in each round, and one of them only two in both.
    check(["4 4 4 – –", fours], ["– 4 4 4 4", fours], None);
    check([fours, "4 4 4 – –"], [fours, "– 4 4 4 4"], None);
    check(["3 3 – – –", fours], [fours, fours], None);
    // Each person's own: they need not have rated the same ones.
    check(
        ["2 2 2 – –", "– – 4 4 4"],
        [fours, fours],
        Some(["2.0 to 4.0: more often than before", same]),
    );
}

#[test]
fn then_and_now_of_the_thread_is_of_its_own_statements() {
    let of = |rating: Rating| {
        let mut sheet = Sheet::default();
        for statement in StatementId::of_time() {
            sheet.set_answer(statement, Some(Answer::Rated(rating)));
        }
        let shared = SharedSheet::of(&sheet, Frame::StartingOut, PrincipleSet::ALL);
        [shared.clone(), shared]
    };
    let (earlier, now) = (of(Rating::Rarely), of(Rating::Often));
    let rows = then_and_now(open(&earlier), open(&now)).expect("one question");
    let words = in_words(row_of(&rows, Line::Time), Frame::StartingOut);
    assert_eq!(words, Some(["2.0 to 4.0: clearer than before"; 2].map(str::to_owned)));
    assert!(rows[..8].iter().all(|row| row.people.is_none()), "one of five is too few");
}

/// Neither mean is exact where one round's statements aren't open, and the change is that of the two that are shown: by
/// the exact ones it would tell that five times Always had been answered.
#[test]
fn with_principle_results_of_one_round_then_and_now_is_in_words() {
    let (then, now) =
        (shared(&[(1, "5 5 5 5 5", "3 3 3 3 3")]), shared(&[(1, "4 4 4 4 5", "4 4 4 4 3")]));
    let rounds = |then_open, now_open| {
        let rows = then_and_now(Pair::new(&then, then_open), Pair::new(&now, now_open));
        in_words(row_of(&rows.expect("one question"), principle(1)), Frame::LookingBack)
    };
    let exact = ["5.0 to 4.2: less often than before", "3.0 to 3.8: more often than before"];
    let rounded = [
        "about Always to just over Often: about the same",
        "about Sometimes to just under Often: more often than before",
    ];
    let of = |words: [&str; 2]| Some(words.map(str::to_owned));
    let (principles, statements) = (Opening::Principles, Opening::Statements);
    assert_eq!(rounds(statements, statements), of(exact));
    for [then, now] in [[principles, statements], [statements, principles], [principles; 2]] {
        assert_eq!(rounds(then, now), of(rounded));
    }
}

#[test]
fn a_round_in_which_nothing_was_opened_has_no_then() {
    let sheets = shared(&[(1, "3 3 3 3 4", "4 4 4 4 4")]);
    let closed = Pair::new(&sheets, Opening::Nothing);
    let rows = then_and_now(closed, open(&sheets)).expect("one question");
    assert!(rows.iter().all(|row| row.people.is_none()));
}

proptest! {
    #[test]
    fn then_and_now_stands_on_what_was_rated_twice(
        (earlier, now) in any_frame().prop_flat_map(|frame| (any_pair_in(frame), any_pair_in(frame))),
    ) {
        let set = |pair: Pair| pair.principles();
        let rows = then_and_now(open(&earlier), open(&now)).expect("one question");
        let lines = set(open(&now)).into_iter().flat_map(Line::of).collect::<Vec<_>>();
        prop_assert_eq!(rows.iter().map(|it| it.line).collect::<Vec<_>>(), lines);
        for row in rows {
            let asked = |it: &StatementId| set(open(&now)).is_some_and(|set| set.contains(it.principle()));
            let statements: Vec<_> = row.line.statements().into_iter().filter(asked).collect();
            let twice = |person: usize| {
                let both = |it: &StatementId| earlier[person].rating(*it).zip(now[person].rating(*it));
                statements.iter().filter_map(both).unzip::<Rating, Rating, Vec<_>, Vec<_>>()
            };
            let enough = [0, 1].iter().all(|&person| twice(person).0.len() >= 3);
            prop_assert_eq!(row.people.is_some(), enough);
            for (person, moved) in row.people.into_iter().flatten().enumerate() {
                let (then, now) = twice(person);
                let mean = |ratings: Vec<Rating>| Mean::of(row.line, ratings.into_iter().map(Some));
                let decimals = [moved.earlier, moved.now].map(Mean::one_decimal);
                prop_assert_eq!(decimals, [mean(then), mean(now)].map(|it| it?.one_decimal()));
            }
        }
    }
}
