//! What is shown of a mean: in words, and rounded where statements aren't open.

use std::collections::BTreeMap;

use alongside_core::bank::Frame;
use alongside_core::results::scoring::Mean;
use alongside_testing::sheets::sheet;

use super::{mean, of_first};

#[test]
fn a_mean_in_words_is_said_to_a_quarter_of_a_step() {
    let said = |line: &str| {
        let mean = of_first(&sheet(line)).expect("answers enough");
        Frame::ALL.map(|frame| mean.in_words(frame))
    };
    assert_eq!(said("4 4 4 4 4"), ["about Often", "about Mostly clear"]);
    assert_eq!(said("4 4 4 5 –"), ["just over Often", "just over Mostly clear"]); // 4.25
    assert_eq!(said("4 4 4 5 5"), ["Often to Always", "Mostly clear to Clear"]); // 4.4
    assert_eq!(said("4 4 4 4 3"), ["just under Often", "just under Mostly clear"]); // 3.8
    assert_eq!(said("4 5 5 5 –"), ["about Always", "about Clear"]); // 4.75
    assert_eq!(said("2 3 3 – –"), ["just under Sometimes", "just under Partly clear"]); // 2.67
    assert_eq!(said("1 1 1 1 1"), ["about Never", "about Not talked about"]);
    assert_eq!(said("5 5 5 5 5"), ["about Always", "about Clear"]);
}

/// Every mean that there can be, of three ratings to eight.
fn all_means() -> impl Iterator<Item = Mean> {
    (3..=8).flat_map(|rated| (rated..=5 * rated).map(move |sum| mean(sum, rated)))
}

#[test]
fn a_rounded_mean_keeps_its_band_and_is_within_a_quarter_of_a_step() {
    for mean in all_means() {
        let rounded = mean.rounded();
        assert_eq!(rounded.band(), mean.band(), "{mean:?}");
        assert_eq!(rounded.rounded(), rounded, "{mean:?}");
        assert!((rounded.position() - mean.position()).abs() <= 0.25, "{mean:?}");
        assert_eq!((rounded.based_on(), rounded.one_decimal()), (None, None));
        assert_eq!(rounded.figure(Frame::LookingBack), rounded.in_words(Frame::LookingBack));
    }
}

/// Two principles "about Often", of which one was a strength and the other mixed, stood in one picture.
#[test]
fn no_two_means_with_the_same_words_are_in_two_bands() {
    for frame in Frame::ALL {
        let mut band_of = BTreeMap::new();
        for mean in all_means() {
            let band = mean.band().words(frame);
            assert_eq!(*band_of.entry(mean.in_words(frame)).or_insert(band), band, "{mean:?}");
            assert_eq!(mean.in_words(frame), mean.rounded().in_words(frame), "open or not");
        }
        assert_eq!(band_of.len(), 15);
    }
}

/// Both ends of the scale, and a mean that only four statements or three can have, look like others.
#[test]
fn nothing_single_can_be_told_from_a_rounded_mean() {
    let rounded = |line: &str| of_first(&sheet(line)).map(Mean::rounded);
    assert_eq!(rounded("5 5 5 5 5"), rounded("5 5 5 4 5"));
    assert_eq!(rounded("1 1 1 1 1"), rounded("1 2 1 1 1"));
    for mean in all_means() {
        let alike = all_means().filter(|other| other.rounded() == mean.rounded());
        let places: Vec<f64> = alike.map(Mean::position).collect();
        assert!(places.iter().any(|place| *place != mean.position()), "{mean:?}");
    }
    let of_five: Vec<Mean> = (5..=25).map(|sum| mean(sum, 5).rounded()).collect();
    assert!(all_means().all(|mean| of_five.contains(&mean.rounded())), "any can be of all five");
}
