//! Charts for who doesn't see them.

use alongside_core::bank::Frame;
use alongside_presentation::charts::{
    BARS_DESCRIPTION, dots_description, radar_description, row_description,
};
use alongside_testing::sheets::T;

use super::{alike_in, profile_in};

#[test]
fn a_chart_is_described_in_the_words_of_its_frame() {
    let cases = [
        (Frame::LookingBack, "from Never on the left to Always on the right"),
        (Frame::StartingOut, "from Not talked about on the left to Clear on the right"),
    ];
    for (frame, ends) in cases {
        let profile = alike_in(frame, 21, 20);
        for whose in [None, Some(T)] {
            let [dots, radar] = [dots_description, radar_description].map(|it| it(&profile, whose));
            assert!(dots.contains(ends), "{dots}");
            assert!(dots.ends_with("has a row of its own under them."), "{dots}");
            assert!(radar.contains("is no principle and not in the radar"), "{radar}");
            assert_eq!(dots.contains("Paired dots"), whose.is_none());
            assert_eq!(radar.contains("one outline for each person"), whose.is_none());
        }
    }
}

#[test]
fn what_is_not_in_a_chart_is_not_in_its_description() {
    let eight = profile_in(Frame::LookingBack, &[[21, 20]; 8]);
    for words in [dots_description(&eight, None), radar_description(&eight, None)] {
        assert!(!words.contains("Time"), "{words}");
        assert!(!words.contains(|it: char| it.is_ascii_digit()), "{words}");
    }
    assert!(!BARS_DESCRIPTION.contains(|it: char| it.is_ascii_digit()));
}

#[test]
fn a_row_says_its_finding_and_where_each_stands_or_that_there_is_too_little() {
    let said = |frame, sums| {
        let profile = profile_in(frame, &[sums]);
        row_description(&profile, &profile.rows[0])
    };
    assert_eq!(
        said(Frame::LookingBack, [20, 13]),
        "Not enough answers. Teacher: about Often, Teaching assistant: Rarely to Sometimes."
    );
    assert_eq!(
        said(Frame::StartingOut, [25, 5]),
        "Not enough answers. Teacher: about Clear, Teaching assistant: about Not talked about."
    );
    assert_eq!(said(Frame::LookingBack, [0, 0]), "Not enough answers.");
}
