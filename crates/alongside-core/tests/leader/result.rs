//! What a pair gives to the whole-school picture.

use alongside_core::answers::Opening;
use alongside_core::bank::{Frame, LINES, Line};
use alongside_core::leader::{Group, PairResult, SALTS, Salt};
use alongside_core::pair::{Opened, Partnership, Talk, Way};
use alongside_core::plan::{ActionDraft, Hands};
use alongside_testing::pairs::shared_in;
use alongside_testing::results::any_result;
use alongside_testing::sheets::{blank, first, principle};
use jiff::civil::date;
use proptest::prelude::*;

/// A pair that opened these answers this far.
fn opened(frame: Frame, rows: &[(u8, &str, &str)], opening: Opening) -> Partnership {
    let mut pair = blank("oak", Way::OneDevice);
    pair.frame = frame;
    pair.opened = Some(Opened {
        at: date(2026, 9, 4),
        opening,
        first: None,
        pair: shared_in(frame, rows),
        talk: Talk::default(),
    });
    pair
}

fn ask_school(pair: &mut Partnership, line: Line, hands: Hands) {
    let what = "Ask".to_owned();
    let draft = ActionDraft { hands: Some(hands), what, ..ActionDraft::new(line) };
    pair.plan.add(&draft).expect("it is ready");
}

#[test]
fn a_pair_gives_its_frame_a_group_for_each_line_and_what_it_asks_of_the_school() {
    let rows = [
        (1, "4 4 4 4 4", "4 4 4 4 4"),
        (2, "5 5 5 5 5", "3 3 3 3 3"),
        (3, "3 3 3 3 3", "3 3 3 3 3"),
        (4, "2 2 2 2 2", "2 2 2 2 2"),
        (5, "4 4 4 4 4", "3 3 3 3 3"),
        (6, "5 5 5 – –", "4 4 3 5 5"),
        (7, "1 1 1 1 1", "3 3 2 3 2"),
    ];
    use Group::{Mixed, NotEnough, SeenDifferently, SharedStrength, SharedToBuild};
    // The thread's statements of the first seven: 4 5 3 2 4 5 1 and 4 3 3 2 3 4 3.
    let time = Mixed;
    let groups = [
        SharedStrength,
        SeenDifferently,
        Mixed,
        SharedToBuild,
        Mixed, // a step apart on each
        SharedStrength,
        SharedToBuild,
        NotEnough,
        time,
    ];
    for frame in Frame::ALL {
        for opening in [Opening::Principles, Opening::Statements] {
            let mut pair = opened(frame, &rows, opening);
            ask_school(&mut pair, Line::Time, Hands::School);
            ask_school(&mut pair, first().into(), Hands::Ours);
            ask_school(&mut pair, principle(4).into(), Hands::School);
            let result = PairResult::of(&pair, Salt::new(7)).expect("results are open");
            assert_eq!(result.frame(), frame);
            assert_eq!(result.standings().map(|it| it.group), groups);
            let needs: Vec<Line> =
                Line::all().filter(|&it| result.standing(it).needs_school).collect();
            assert_eq!(needs, [principle(4).into(), Line::Time]);
        }
        let shut = opened(frame, &rows, Opening::Nothing);
        assert_eq!(PairResult::of(&shut, Salt::new(7)), None);
    }
    assert_eq!(PairResult::of(&blank("oak", Way::OneDevice), Salt::new(7)), None);
}

#[test]
fn a_group_has_the_words_of_the_pairs_own_results() {
    let words = |frame| Group::SHOWN.map(|it| it.words(frame));
    assert_eq!(
        words(Frame::LookingBack),
        ["Shared strength", "Seen differently", "Mixed", "To build together", "Not enough answers"]
    );
    assert_eq!(
        words(Frame::StartingOut),
        [
            "Clear to both",
            "Seen differently",
            "Partly clear",
            "Talk about first",
            "Not enough answers"
        ]
    );
}

#[test]
fn the_number_of_a_result_has_a_digit_for_each_thing() {
    /// The digits: the frame, then twice the group's and one more for a need, line by line, then the random part.
    fn number(frame: u64, standings: [u64; LINES], salt: u16) -> u64 {
        let digits = standings.into_iter().fold(frame, |number, digit| 10 * number + digit);
        digits * u64::from(SALTS) + u64::from(salt)
    }
    let result =
        PairResult::from_number(number(1, [2, 5, 0, 1, 8, 9, 6, 7, 3], 1023)).expect("in range");
    let of: Vec<_> =
        result.standings().iter().map(|it| (it.group as u8, it.needs_school)).collect();
    let expected = [
        (1, false),
        (2, true),
        (0, false),
        (0, true),
        (4, false),
        (4, true),
        (3, false),
        (3, true),
        (1, true),
    ];
    assert_eq!((result.frame(), of), (Frame::StartingOut, expected.to_vec()));
    let highest = number(1, [9; LINES], SALTS - 1);
    assert!(PairResult::from_number(highest).is_some());
    assert_eq!(PairResult::from_number(highest + 1), None);
}

proptest! {
    #[test]
    fn a_number_is_one_result(result in any_result()) {
        prop_assert_eq!(PairResult::from_number(result.number()), Some(result));
    }
}
