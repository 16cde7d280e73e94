//! What a chart is made from.

use alongside_core::answers::Opening;
use alongside_core::results::comparison::Pair;
use alongside_core::results::scoring::Mean;
use alongside_presentation::charts::{Emphasis, pair_profile};
use alongside_testing::pairs::shared;
use alongside_testing::sheets::principle;

const APART: (u8, &str, &str) = (2, "4 4 4 4 4", "3 3 3 3 3");
const CLOSE: (u8, &str, &str) = (5, "4 4 4 4 4", "3 3 3 3 4");
const NOT_ENOUGH: (u8, &str, &str) = (8, "3 3 – – –", "4 4 4 4 4");

#[test]
fn the_chart_shows_both_marks_or_neither() {
    let strength_apart = (1, "5 5 5 5 5", "4 4 4 4 4");
    let sheets = shared(&[strength_apart, APART, CLOSE, NOT_ENOUGH]);
    let findings = Pair::new(&sheets, Opening::Principles).findings();
    let profile = pair_profile(&findings);
    let row = |number: u8| profile.rows[principle(number).index()].clone();
    assert_eq!(profile.rows.len(), 8);
    assert_eq!(row(8).marks, [None, None]);
    assert_eq!((row(8).words, row(8).emphasis), ("Not enough answers", Emphasis::Plain));
    let figures = |number| row(number).marks.map(|mean| mean.map(Mean::one_decimal));
    assert_eq!(figures(5), [Some("4.0".to_owned()), Some("3.2".to_owned())]);
    assert_eq!((row(5).words, row(5).emphasis), ("Mixed", Emphasis::Plain));
    assert_eq!((row(2).words, row(2).emphasis), ("Seen differently", Emphasis::SeenDifferently));
    assert_eq!((row(1).words, row(1).emphasis), ("Shared strength", Emphasis::SeenDifferently));
    assert_eq!(row(1).label, "Partnership");
}
