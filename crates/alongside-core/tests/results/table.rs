//! The table of docs/product.md, section 3, row by row and in both frames, then each threshold of a pair to the
//! step.

use alongside_core::answers::{Opening, Rating, SharedSheet};
use alongside_core::bank::{Frame, Line};
use alongside_core::results::comparison::{
    Check, Order, Pair, PairFinding, StatementGap, Together, View,
};
use alongside_core::results::findings::NOT_ENOUGH;
use alongside_core::results::scoring::{Mean, score};
use alongside_testing::pairs::{any_pair, numbers, shared_in};
use alongside_testing::sheets::{any_line, first, sheet};
use proptest::prelude::*;

/// What stands in a row: each person's own mean, the band as looked back on, the same starting out.
type Own = [&'static str; 3];

const STRENGTH: [&str; 2] = ["Strength", "Clear"];
const MIXED: [&str; 2] = ["Mixed", "Partly clear"];
const TO_BUILD: [&str; 2] = ["To build", "To talk about"];
const NONE: Own = ["", NOT_ENOUGH, NOT_ENOUGH];

fn own(mean: &'static str, [looking_back, starting_out]: [&'static str; 2]) -> Own {
    [mean, looking_back, starting_out]
}

/// One row of the table: both people's mean and band, what they make of it together, and the word for it in each
/// frame. Gives the finding where statements are open, looked back on.
#[track_caller]
fn check(
    teacher: &str,
    ta: &str,
    means: [Own; 2],
    (together, view): (Together, View),
    labels: [&str; 2],
) -> PairFinding {
    let line = Line::Principle(first());
    for frame in Frame::ALL {
        let shown = [teacher, ta].map(|line_of| {
            let mean = score(&sheet(line_of), line, |_| true);
            let band = mean.map_or(NOT_ENOUGH, |mean| mean.band().words(frame));
            (mean.and_then(Mean::one_decimal).unwrap_or_default(), band)
        });
        let expected = means.map(|own| (own[0].to_owned(), own[1 + frame.index()]));
        assert_eq!(shown, expected, "each person's own mean");
        let found = in_frame(frame, teacher, ta);
        let alone = [teacher, ta].map(|it| score(&sheet(it), line, |_| true));
        assert_eq!(found.means.map(|means| means.map(Some)), both(alone), "a mean is one person's");
        assert_eq!((found.together, found.view), (together, view));
        assert_eq!((found.frame, found.label()), (frame, labels[frame.index()]));
    }
    in_frame(Frame::LookingBack, teacher, ta)
}

fn in_frame(frame: Frame, teacher: &str, ta: &str) -> PairFinding {
    let sheets = shared_in(frame, &[(1, teacher, ta)]);
    Pair::new(&sheets, Opening::Statements).finding(first())
}

fn both(means: [Option<Mean>; 2]) -> Option<[Option<Mean>; 2]> {
    means.iter().all(Option::is_some).then_some(means)
}

const SHARED_STRENGTH: [&str; 2] = ["Shared strength", "Clear to both"];
const SHARED_TO_BUILD: [&str; 2] = ["To build together", "Talk about first"];
const SEEN_DIFFERENTLY: [&str; 2] = ["Seen differently"; 2];

#[test]
fn row_1_a_shared_strength() {
    check(
        "5 4 4 4 3",
        "4 4 5 4 4",
        [own("4.0", STRENGTH), own("4.2", STRENGTH)],
        (Together::SharedStrength, View::Close),
        SHARED_STRENGTH,
    );
}

#[test]
fn row_2_seen_differently() {
    check(
        "4 4 5 4 4",
        "3 3 3 2 3",
        [own("4.2", STRENGTH), own("2.8", TO_BUILD)],
        (Together::Mixed, View::TeacherHigher),
        SEEN_DIFFERENTLY,
    );
    check(
        "3 3 3 2 3",
        "4 4 5 4 4",
        [own("2.8", TO_BUILD), own("4.2", STRENGTH)],
        (Together::Mixed, View::TaHigher),
        SEEN_DIFFERENTLY,
    );
}

#[test]
fn row_3_too_few_shared_for_a_gap() {
    let found = check(
        "2 – 3 2 –",
        "3 2 2 – 4",
        [own("2.3", TO_BUILD), own("2.8", TO_BUILD)],
        (Together::SharedToBuild, View::NotShown),
        SHARED_TO_BUILD,
    );
    assert_eq!(found.gap, None);
}

#[test]
fn row_4_cancelling_out() {
    check(
        "5 2 4 – –",
        "3 4 4 4 5",
        [own("3.7", MIXED), own("4.0", STRENGTH)],
        (Together::Mixed, View::CancellingOut),
        MIXED,
    );
}

#[test]
fn row_5_not_enough_answers_and_neither_dot() {
    let found = check(
        "3 3 – – –",
        "4 4 4 4 4",
        [NONE, own("4.0", STRENGTH)],
        (Together::NotEnough, View::NotShown),
        [NOT_ENOUGH; 2],
    );
    assert_eq!((found.means, found.gap), (None, None));
}

#[test]
fn row_6_a_gap_of_exactly_one_is_close_and_a_little_more_is_seen_differently() {
    check(
        "4 4 4 4 4",
        "3 3 3 3 3",
        [own("4.0", STRENGTH), own("3.0", MIXED)],
        (Together::Mixed, View::Close),
        MIXED,
    );
    check(
        "5 4 4 4 4",
        "3 3 3 3 3",
        [own("4.2", STRENGTH), own("3.0", MIXED)],
        (Together::Mixed, View::TeacherHigher),
        SEEN_DIFFERENTLY,
    );
}

#[test]
fn row_7_a_gap_of_four_fifths_is_close() {
    check(
        "4 4 4 4 4",
        "3 3 3 3 4",
        [own("4.0", STRENGTH), own("3.2", MIXED)],
        (Together::Mixed, View::Close),
        MIXED,
    );
}

#[test]
fn row_8_a_strength_with_one_thing_to_check_which_is_not_left_unsaid() {
    let found = check(
        "5 5 5 5 5",
        "5 5 2 5 5",
        [own("5.0", STRENGTH), own("4.4", STRENGTH)],
        (Together::SharedStrength, View::NotOnEverything),
        SHARED_STRENGTH,
    );
    let third = first().statements()[2];
    assert_eq!(found.check, Check::Statement(third));
    let sheets = shared_in(Frame::LookingBack, &[(1, "5 5 5 5 5", "5 5 2 5 5")]);
    let pair = Pair::new(&sheets, Opening::Statements);
    let statements = pair.statements(Order::BiggestDifference);
    assert_eq!(statements[0].statement, third);
    assert_eq!(statements[0].gap(), Some(StatementGap::LookFirst));
    assert_eq!(numbers(&pair.groups().more_to_look_at), ["1.3"]);
}

#[test]
fn how_far_apart_two_means_are_to_the_step() {
    #[track_caller]
    fn check(teacher: &str, ta: &str, view: View) {
        let mirrored = match view {
            View::TeacherHigher => View::TaHigher,
            same => same,
        };
        for frame in Frame::ALL {
            assert_eq!(in_frame(frame, teacher, ta).view, view, "{teacher} | {ta}");
            assert_eq!(in_frame(frame, ta, teacher).view, mirrored, "{ta} | {teacher}");
        }
    }
    check("4 4 4 4 4", "4 4 4 4 4", View::Close);
    check("4 4 4 4 –", "3 3 4 4 –", View::Close); // 2 of 4
    check("4 4 4 4 4", "3 3 3 4 4", View::Close); // 3 of 5
    check("4 4 4 – –", "3 3 4 – –", View::Close); // 2 of 3
    check("4 4 4 – –", "3 3 3 – –", View::Close); // 3 of 3
    check("4 4 5 – –", "3 3 3 – –", View::TeacherHigher); // 4 of 3
    check("4 4 4 4 –", "3 3 3 3 –", View::Close); // 4 of 4
    check("4 4 4 5 –", "3 3 3 3 –", View::TeacherHigher); // 5 of 4
    check("5 4 3 3 3", "3 2 3 3 3", View::Close); // two steps, one way only
    check("5 3 3 3 3", "3 5 3 3 3", View::CancellingOut);
    check("5 3 3 3 3", "2 3 3 3 3", View::NotOnEverything);
    check("5 3 3 3 3", "1 4 4 3 3", View::NotOnEverything);
    check("5 3 3 3 3", "2 5 4 3 3", View::CancellingOut);
    // Only what both rated is compared, whatever else moves their own means.
    check("5 5 4 4 3", "x x 4 4 3", View::Close);
    check("5 5 4 4 –", "– – 4 4 3", View::NotShown);
}

#[test]
fn where_statements_are_not_open_it_is_not_said_that_they_cancel_out() {
    for frame in Frame::ALL {
        let sheets = shared_in(frame, &[(1, "5 3 3 3 3", "3 5 3 3 3")]);
        let view = |opening| Pair::new(&sheets, opening).finding(first()).view;
        let views = Opening::ALL.map(view);
        assert_eq!(views, [View::NotShown, View::CloseOnAverage, View::CancellingOut]);
    }
}

/// The teacher's rating less the teaching assistant's on each statement of a line that both rated.
fn differences(sheets: &[SharedSheet; 2], line: Line) -> Vec<i32> {
    let [teacher, ta] = sheets;
    let both = teacher.principles().shared(ta.principles());
    let statements = line.statements().into_iter();
    let asked = statements.filter(|it| both.is_some_and(|set| set.contains(it.principle())));
    let value = |rating: Rating| i32::from(rating.value());
    asked.filter_map(|it| Some(value(teacher.rating(it)?) - value(ta.rating(it)?))).collect()
}

proptest! {
    #[test]
    fn the_view_is_what_the_differences_say(sheets in any_pair(), line in any_line()) {
        let found = Pair::new(&sheets, Opening::Statements).finding(line);
        let apart = differences(&sheets, line);
        let (sum, shared) = (apart.iter().sum::<i32>(), apart.len() as i32);
        let is_shown = found.means.is_some() && shared >= 3;
        let both_ways = apart.iter().any(|&it| it >= 2) && apart.iter().any(|&it| it <= -2);
        let is_far = apart.iter().any(|it| it.abs() >= 3);
        let expected = if !is_shown {
            View::NotShown
        } else if sum > shared {
            View::TeacherHigher
        } else if -sum > shared {
            View::TaHigher
        } else if both_ways {
            View::CancellingOut
        } else if is_far {
            View::NotOnEverything
        } else {
            View::Close
        };
        prop_assert_eq!(found.view, expected);
        prop_assert_eq!(found.gap.is_some(), is_shown);
        prop_assert_eq!(found.is_seen_differently(), is_shown && sum.abs() > shared);
        prop_assert_eq!(found.is_close(), is_shown && sum.abs() <= shared && !both_ways && !is_far);
    }

    #[test]
    fn where_statements_are_not_open_the_view_is_what_the_two_marks_say(
        sheets in any_pair(), line in any_line(),
    ) {
        let found = Pair::new(&sheets, Opening::Principles).finding(line);
        // The marks stand on quarters of a step, which a float holds exactly.
        let apart = found.means.map(|[teacher, ta]| teacher.position() - ta.position());
        let expected = match apart {
            None => View::NotShown,
            Some(1.25..) => View::TeacherHigher,
            Some(..=-1.25) => View::TaHigher,
            Some(_) => View::CloseOnAverage,
        };
        prop_assert_eq!(found.view, expected);
        prop_assert_eq!(found.gap.is_some(), found.means.is_some());
    }
}
