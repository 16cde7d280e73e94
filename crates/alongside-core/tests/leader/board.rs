//! When a picture is shown, and what it may say.

use alongside_core::bank::{Frame, Line};
use alongside_core::leader::{
    AT_LEAST, Board, Boards, Built, Counts, Group, MORE, PairResult, Picture,
};
use alongside_testing::results::{any_result, any_result_in, many, many_in, result};
use alongside_testing::sheets::{any_frame, principle};
use proptest::collection::vec;
use proptest::prelude::*;
use std::collections::BTreeSet;

fn set(results: &[PairResult]) -> BTreeSet<PairResult> {
    results.iter().copied().collect()
}

fn built(results: &[PairResult]) -> Picture {
    let mut board = Board::new(Frame::LookingBack);
    assert_eq!(board.build(set(results)), Built::Whole);
    board.picture().expect("it was built").clone()
}

fn counts(picture: &Picture, line: impl Into<Line>) -> Option<Counts> {
    let line = line.into();
    picture.rows.iter().find(|row| row.line == line).expect("each").counts
}

#[test]
fn under_five_pairs_there_is_nothing() {
    let mut board = Board::new(Frame::LookingBack);
    for count in 0..AT_LEAST {
        assert_eq!(board.build(set(&many(count as u16))), Built::TooFew(count));
        assert_eq!(board.picture(), None);
    }
    assert_eq!(board.build(set(&many(5))), Built::Whole);
    assert_eq!(board.picture().map(|picture| picture.pairs), Some(5));
}

#[test]
fn a_line_that_fewer_than_five_answered_has_no_figure() {
    let mut all = many(4);
    all.extend((10..14).map(|salt| result("100000000", salt)));
    let picture = built(&all);
    assert_eq!(counts(&picture, principle(1)).map(Counts::answered), Some(8));
    assert_eq!(counts(&picture, principle(2)), None, "four answered it");
    assert_eq!(counts(&picture, Line::Time), None, "nor can the thread be counted on");
    let lines: Vec<Line> = picture.rows.iter().map(|row| row.line).collect();
    assert_eq!(lines, Line::all().collect::<Vec<_>>(), "the thread stands last");
}

#[test]
fn alike_pairs_count_twice_and_the_same_code_once() {
    let alike = [1, 2, 3, 4, 5].map(|salt| result("111111111", salt));
    let mut all = alike.to_vec();
    all.push(result("111111111", 5));
    let picture = built(&all);
    assert_eq!(picture.pairs, 5);
    assert_eq!(counts(&picture, principle(8)).map(|it| it.of(Group::SharedStrength)), Some(5));
}

#[test]
fn the_picture_waits_for_three_more() {
    let all = many(9);
    let mut board = Board::new(Frame::LookingBack);
    assert_eq!(board.build(set(&all[..5])), Built::Whole);
    let first = board.picture().cloned();
    for (count, what) in [(6, Built::Waits(1)), (7, Built::Waits(2)), (5, Built::Whole)] {
        assert_eq!(board.build(set(&all[..count])), what);
        assert_eq!(board.picture().cloned(), first, "{count}");
    }
    assert_eq!(board.build(set(&all[..8])), Built::Whole);
    assert_eq!(board.picture().map(|it| it.pairs), Some(8));
}

#[test]
fn leaving_a_pair_out_changes_nothing() {
    let all = many(12);
    let mut board = Board::new(Frame::LookingBack);
    board.build(set(&all[..8]));
    let first = board.picture().cloned();
    for fewer in [&all[1..8], &all[1..12], &all[..3], &[]] {
        assert_eq!(board.build(set(fewer)), Built::LeftOut);
        assert_eq!(board.picture().cloned(), first);
    }
}

#[test]
fn a_principle_waits_for_three_more_of_its_own() {
    let mut all: Vec<PairResult> = (0..5).map(|salt| result("111111111", salt)).collect();
    let mut board = Board::new(Frame::LookingBack);
    board.build(set(&all));
    // Three more pairs, of whom one has answers to the second principle.
    all.extend([result("141111111", 90), result("101111111", 91), result("101111111", 92)]);
    assert_eq!(board.build(set(&all)), Built::Whole);
    let picture = board.picture().expect("built").clone();
    let build = |number| {
        counts(&picture, principle(number)).map(|it| (it.pairs, it.of(Group::SharedToBuild)))
    };
    assert_eq!(build(1), Some((8, 0)));
    assert_eq!(build(2), Some((5, 0)), "it would be that pair's own");
    all.extend([result("141111111", 93), result("141111111", 94), result("101111111", 95)]);
    assert_eq!(board.build(set(&all)), Built::Whole);
    let build = counts(board.picture().expect("built"), principle(2));
    assert_eq!(build.map(|it| (it.pairs, it.of(Group::SharedToBuild))), Some((11, 3)));
}

#[test]
fn the_two_frames_are_never_added_up() {
    let [back, out] = Frame::ALL.map(|frame| many_in(frame, 4));
    let mut boards = Boards::default();
    let all = set(&[back.clone(), out].concat());
    let few = Frame::ALL.map(|frame| (frame, Built::TooFew(4)));
    assert_eq!(boards.build(&all), few, "eight pairs, and four of each question");
    assert_eq!(boards.pictures().count(), 0);
    let more = set(&[back, many_in(Frame::StartingOut, 12)].concat());
    let built = [(Frame::LookingBack, Built::TooFew(4)), (Frame::StartingOut, Built::Whole)];
    assert_eq!(boards.build(&more), built);
    let shown: Vec<_> = boards.pictures().map(|it| (it.frame, it.pairs)).collect();
    assert_eq!(shown, [(Frame::StartingOut, 12)]);
    let one = set(&many_in(Frame::LookingBack, 6));
    let built = [(Frame::LookingBack, Built::Whole), (Frame::StartingOut, Built::LeftOut)];
    assert_eq!(boards.build(&one), built, "of those that are shown none may be left out");
    assert_eq!(
        Boards::default().build(&one),
        built[..1],
        "of a frame without pairs there is nothing"
    );
}

/// One thing that somebody does with the box of codes.
#[derive(Debug, Clone)]
enum Press {
    Add(usize),
    Remove(usize),
    Show,
}

fn any_press() -> impl Strategy<Value = Press> {
    prop_oneof![
        4 => (0..30_usize).prop_map(Press::Add),
        1 => (0..30_usize).prop_map(Press::Remove),
        3 => Just(Press::Show),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn totals_are_what_was_planted(
        results in any_frame().prop_flat_map(|frame| vec(any_result_in(frame), 5..40)),
    ) {
        let picture = built_or_none(&results);
        let mut once = results.clone();
        once.sort_unstable();
        once.dedup();
        prop_assume!(once.len() >= 5);
        let picture = picture.expect("five or more");
        prop_assert_eq!(picture.pairs as usize, once.len());
        for line in Line::all() {
            let of = |group: Group| once.iter().filter(|it| it.standing(line).group == group).count();
            let answered = once.len() - of(Group::NotEnough);
            match counts(&picture, line) {
                None => prop_assert!(answered < 5),
                Some(counts) => {
                    prop_assert!(answered >= 5);
                    for group in Group::ALL {
                        prop_assert_eq!(counts.of(group) as usize, of(group));
                    }
                    let needs = once.iter().filter(|it| it.standing(line).needs_school).count();
                    prop_assert_eq!(counts.needs_school as usize, needs);
                }
            }
        }
    }

    /// Whatever is added, left out and shown: no picture and no row of one is of fewer than five, and
    /// each one after another has at least three more, so that no difference is of one or two.
    #[test]
    fn nothing_leaks_by_any_sequence(
        pool in vec(any_result(), 30),
        presses in vec(any_press(), 1..120),
    ) {
        let mut boards = Boards::default();
        let mut in_box: Vec<usize> = Vec::new();
        let mut shown: [Option<Picture>; 2] = [None, None];
        for press in presses {
            match press {
                Press::Add(index) if !in_box.contains(&index) => in_box.push(index),
                Press::Add(_) => {}
                Press::Remove(index) => in_box.retain(|&other| other != index),
                Press::Show => {
                    boards.build(&in_box.iter().map(|&index| pool[index]).collect());
                    for now in boards.pictures() {
                        let before = shown[now.frame.index()].replace(now.clone());
                        check_step(before.as_ref(), now)?;
                    }
                }
            }
        }
    }

    #[test]
    fn each_frame_has_the_picture_that_it_would_have_alone(results in vec(any_result(), 0..40)) {
        let mut boards = Boards::default();
        boards.build(&set(&results));
        for frame in Frame::ALL {
            let mut board = Board::new(frame);
            board.build(results.iter().copied().filter(|it| it.frame() == frame).collect());
            prop_assert_eq!(boards.pictures().find(|it| it.frame == frame), board.picture());
        }
    }
}

/// No picture and no row of it is of fewer than five, and each after another has at least three more.
fn check_step(before: Option<&Picture>, now: &Picture) -> Result<(), TestCaseError> {
    prop_assert!(now.pairs >= AT_LEAST);
    for (index, row) in now.rows.iter().enumerate() {
        let Some(counts) = row.counts else { continue };
        prop_assert!(counts.answered() >= AT_LEAST);
        let was = before.and_then(|before| before.rows[index].counts);
        if let Some(was) = was
            && was != counts
        {
            prop_assert!(counts.answered() >= was.answered() + MORE);
            prop_assert!(counts.pairs >= was.pairs + MORE);
        }
    }
    prop_assert!(before.is_none_or(|it| now == it || now.pairs >= it.pairs + MORE));
    Ok(())
}

fn built_or_none(results: &[PairResult]) -> Option<Picture> {
    let mut board = Board::new(results[0].frame());
    board.build(set(results));
    board.picture().cloned()
}
