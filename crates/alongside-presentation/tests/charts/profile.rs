//! What a chart is made from.

use alongside_core::answers::Opening;
use alongside_core::bank::{Frame, Line};
use alongside_core::results::comparison::Pair;
use alongside_core::results::findings::rated_findings;
use alongside_core::results::scoring::Mean;
use alongside_presentation::charts::{Emphasis, own_profile, pair_profile};
use alongside_testing::pairs::{shared, shared_in};
use alongside_testing::sheets::{TA, principle};

const APART: (u8, &str, &str) = (2, "4 4 4 4 4", "3 3 2 3 3");
const CLOSE: (u8, &str, &str) = (5, "4 4 4 4 4", "3 3 3 3 4");
const NOT_ENOUGH: (u8, &str, &str) = (8, "3 3 – – –", "4 4 4 4 4");

#[test]
fn the_chart_shows_both_marks_or_neither() {
    let strength_apart = (1, "5 5 5 5 5", "4 4 4 4 x");
    let sheets = shared(&[strength_apart, APART, CLOSE, NOT_ENOUGH]);
    let findings = Pair::new(&sheets, Opening::Principles).findings();
    let profile = pair_profile(Frame::LookingBack, &findings);
    let row = |number: u8| profile.rows[principle(number).index()].clone();
    assert_eq!(profile.rows.len(), 9);
    assert_eq!((profile.rows[8].line, profile.principles().count()), (Line::Time, 8));
    assert_eq!(row(8).marks, [None, None]);
    assert_eq!((row(8).words, row(8).emphasis), ("Not enough answers", Emphasis::Plain));
    let places = |number| row(number).marks.map(|mean| mean.map(Mean::position));
    assert_eq!(places(5), [Some(4.0), Some(3.25)], "to a quarter");
    assert_eq!((row(5).words, row(5).emphasis), ("Mixed", Emphasis::Plain));
    assert_eq!((row(2).words, row(2).emphasis), ("Seen differently", Emphasis::SeenDifferently));
    assert_eq!((row(1).words, row(1).emphasis), ("Shared strength", Emphasis::Plain));
    assert_eq!(row(1).label(), "Partnership");
}

#[test]
fn the_words_are_the_frames() {
    let rows = [APART, (1, "4 4 4 4 4", "5 4 4 4 4"), CLOSE, (6, "2 2 2 2 2", "1 2 2 2 2")];
    let cases = [
        (Frame::LookingBack, ["Shared strength", "Seen differently", "Mixed", "To build together"]),
        (
            Frame::StartingOut,
            ["Clear to both", "Seen differently", "Partly clear", "Talk about first"],
        ),
    ];
    for (frame, words) in cases {
        let sheets = shared_in(frame, &rows);
        let findings = Pair::new(&sheets, Opening::Principles).findings();
        let profile = pair_profile(frame, &findings);
        let said = [1, 2, 5, 6].map(|number| profile.rows[principle(number).index()].words);
        assert_eq!((profile.frame, said), (frame, words));
    }
}

#[test]
fn one_persons_profile_has_their_mark_alone() {
    let rows = [(1, "5 5 5 5 5", "4 4 4 4 4"), (2, "5 5 5 5 5", "2 2 2 2 2"), CLOSE];
    let cases = [
        (Frame::LookingBack, ["Strength", "To build", "Mixed"]),
        (Frame::StartingOut, ["Clear", "To talk about", "Partly clear"]),
    ];
    for (frame, words) in cases {
        let [_, sheet] = shared_in(frame, &rows);
        let profile = own_profile(TA, frame, &rated_findings(&sheet));
        assert!(profile.rows.iter().all(|row| row.marks[0].is_none()));
        let row = |number: u8| &profile.rows[principle(number).index()];
        assert_eq!([1, 2, 5].map(|number| row(number).words), words);
        assert!([1, 2, 5].iter().all(|&number| row(number).marks[1].is_some()));
        // Three statements of the thread are rated: 4, 2 and 3.
        let time = profile.rows.last().expect("nine rows");
        assert_eq!(time.marks[1].and_then(Mean::one_decimal), Some("3.0".to_owned()));
    }
}
