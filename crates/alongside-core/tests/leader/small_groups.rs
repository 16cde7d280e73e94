//! A picture of few pairs: words of the bank, and no number.

use alongside_core::bank::{Frame, Line, SCHOOL};
use alongside_core::leader::{Board, Built, Counts, Group, Picture, method_note};
use alongside_testing::results::{result, result_in};
use alongside_testing::sheets::{first, principle};
use expect_test::expect;

const FEW: &str = "few or none of the pairs";
const SOME: &str = "some of the pairs";
const MOST: &str = "most of the pairs";

fn of_first(picture: &Picture) -> Counts {
    of(picture, first())
}

fn of(picture: &Picture, line: impl Into<Line>) -> Counts {
    let line = line.into();
    picture.rows.iter().find(|row| row.line == line).and_then(|row| row.counts).expect("enough")
}

/// The picture of so many pairs, of which these share a strength and the others something to build.
fn picture(frame: Frame, strong: u16, pairs: u16) -> Picture {
    let groups = |salt| if salt < strong { "111111111" } else { "444444444" };
    let all = (0..pairs).map(|salt| result_in(frame, groups(salt), salt)).collect();
    let mut board = Board::new(frame);
    assert_eq!(board.build(all), Built::Whole);
    board.picture().expect("it was built").clone()
}

#[test]
fn a_share_is_the_last_of_the_bank_whose_thirds_are_reached() {
    // So many of how many pairs, by thirds: 3k of n.
    #[rustfmt::skip]
    let cases = [
        (0, 5, FEW), (1, 5, FEW), (2, 5, SOME), (3, 5, SOME), (4, 5, MOST), (5, 5, MOST),
        (0, 6, FEW), (1, 6, FEW), (2, 6, SOME), (3, 6, SOME), (4, 6, MOST), (6, 6, MOST),
        (2, 7, FEW), (3, 7, SOME), (4, 7, SOME), (5, 7, MOST),
        (2, 8, FEW), (3, 8, SOME), (5, 8, SOME), (6, 8, MOST),
        (2, 9, FEW), (3, 9, SOME), (5, 9, SOME), (6, 9, MOST), (9, 9, MOST),
    ];
    for (strong, pairs, words) in cases {
        for frame in Frame::ALL {
            let counts = of_first(&picture(frame, strong, pairs));
            assert_eq!(counts.share(Group::SharedStrength).label, words, "{strong} of {pairs}");
            let others = SCHOOL.share(u32::from(pairs - strong), u32::from(pairs));
            assert_eq!(counts.share(Group::SharedToBuild), others);
            assert_eq!(counts.share(Group::Mixed).label, FEW, "none has no word of its own");
        }
    }
    for all in 5..=9 {
        for some in 0..=all {
            let reached = (0..3).filter(|thirds| 3 * some >= thirds * all).max().expect("0 is");
            assert_eq!(SCHOOL.share(some, all), &SCHOOL.shares[reached as usize]);
        }
    }
}

#[test]
fn numbers_begin_at_ten_pairs() {
    for (pairs, has_numbers, words) in [
        (5, false, "fewer than ten pairs"),
        (9, false, "fewer than ten pairs"),
        (10, true, "10 pairs"),
        (12, true, "12 pairs"),
    ] {
        let picture = picture(Frame::StartingOut, 3, pairs);
        assert_eq!((picture.has_numbers(), picture.pairs_words().as_str()), (has_numbers, words));
        assert_eq!(of_first(&picture).has_numbers(), has_numbers);
    }
}

#[test]
fn a_line_that_fewer_than_ten_answered_has_words_in_any_picture() {
    // Twelve pairs, of whom seven have answers to the second principle.
    let all = (0..12).map(|salt| result(if salt < 7 { "110000000" } else { "100000000" }, salt));
    let mut board = Board::new(Frame::LookingBack);
    assert_eq!(board.build(all.collect()), Built::Whole);
    let picture = board.picture().expect("built");
    let lines = [of(picture, first()), of(picture, principle(2))];
    assert_eq!(lines.map(|it| (it.pairs, it.answered())), [(12, 12), (12, 7)]);
    assert_eq!(lines.map(Counts::has_numbers), [true, false]);

    // Nine pairs, of whom each has all lines, then three more with answers to the first alone.
    let mut all: Vec<_> = (0..9).map(|salt| result("111111111", salt)).collect();
    let mut board = Board::new(Frame::LookingBack);
    board.build(all.iter().copied().collect());
    all.extend((20..23).map(|salt| result("100000000", salt)));
    assert_eq!(board.build(all.iter().copied().collect()), Built::Whole);
    let picture = board.picture().expect("built");
    assert!(picture.has_numbers() && of(picture, first()).has_numbers());
    assert_eq!(of(picture, principle(2)).pairs, 9, "it waits for three of its own");
    assert!(!of(picture, principle(2)).has_numbers());
    assert!(!of(picture, Line::Time).has_numbers());
}

#[test]
fn how_the_picture_was_made_in_the_words_of_the_frame() {
    expect!["Each pair answered on their own and chose to give a code. A code says only the group of each line and whether the pair asks the school for help with it: no names, no ratings. Shared strength: both people rate it from Often to Always on average. To build together: both rate it under Sometimes. Seen differently: their averages are more than a step apart. Mixed: anything else. Nothing is shown of fewer than 5 pairs, no numbers of fewer than 10, and the picture changes only when at least 3 more have come."].assert_eq(&method_note(Frame::LookingBack));
    expect!["Each pair answered on their own and chose to give a code. A code says only the group of each line and whether the pair asks the school for help with it: no names, no ratings. Clear to both: both people rate it from Mostly clear to Clear on average. Talk about first: both rate it under Partly clear. Seen differently: their averages are more than a step apart. Partly clear: anything else. Nothing is shown of fewer than 5 pairs, no numbers of fewer than 10, and the picture changes only when at least 3 more have come."].assert_eq(&method_note(Frame::StartingOut));
}
