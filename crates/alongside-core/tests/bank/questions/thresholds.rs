//! The thresholds of the bank: what the build takes, and what it stops at.

use alongside_core::bank::{Line, SCORING, Tenths};
use alongside_core::results::comparison::{MIN_SHARED, SEEN_DIFFERENTLY_ABOVE};
use alongside_core::results::scoring::{
    ABOUT_THE_SAME_BELOW, MIN_RATED, STRENGTH_FROM, TO_BUILD_BELOW,
};

use super::rules::{FILE, check};

/// Each edit of `name = value` to other values, with what the build says of it.
const REFUSED: [(&str, &str, &str); 21] = [
    (
        "min_answered_per_person = 3",
        "0",
        "`min_answered_per_person` is 0, but has to be from 1 to 5",
    ),
    (
        "min_answered_per_person = 3",
        "6",
        "`min_answered_per_person` is 6, but has to be from 1 to 5",
    ),
    ("min_shared_for_gap = 3", "2.5", "`min_shared_for_gap` counts something, so it can't be 2.5"),
    ("min_shared_for_gap = 3", "6", "`min_shared_for_gap` is 6, but has to be from 1 to 5"),
    ("min_answered_thread = 3", "0", "`min_answered_thread` is 0, but has to be from 1 to 8"),
    ("min_answered_thread = 3", "9", "`min_answered_thread` is 9, but has to be from 1 to 8"),
    (
        "min_answered_thread = 3",
        "3.5",
        "`min_answered_thread` counts something, so it can't be 3.5",
    ),
    ("strength_min = \"4.0\"", "5.1", "`strength_min` is 5.1, but has to be from 1 to 5"),
    ("strength_min = \"4.0\"", "0.9", "`strength_min` is 0.9, but has to be from 1 to 5"),
    ("gap_below = \"3.0\"", "4.1", "`gap_below` is 4.1, more than `strength_min`, which is 4"),
    ("principle_gap = 1", "0", "`principle_gap` is 0, but has to be from 0.1 to 4"),
    ("statement_gap = 2", "4", "`statement_gap` is 4, more than `statement_gap_first`, which is 3"),
    ("statement_gap_first = 3", "5", "`statement_gap_first` is 5, but has to be from 1 to 4"),
    (
        "max_statements_to_list = 5",
        "0",
        "`max_statements_to_list` is 0, but has to be from 1 to 40",
    ),
    ("school_min_pairs = 5", "4", "`school_min_pairs` is 4, but has to be from 5 to 1000"),
    ("school_min_more = 3", "2", "`school_min_more` is 2, but has to be from 3 to 1000"),
    (
        "school_counts_min_pairs = 10",
        "9",
        "`school_counts_min_pairs` is 9, but has to be from 10 to 1000",
    ),
    (
        "school_min_pairs = 5",
        "11",
        "`school_min_pairs` is 11, more than `school_counts_min_pairs`, which is 10",
    ),
    ("pair_rule = \"both\"", "\"either\"", "unknown variant `either`, expected `both`"),
    (
        "reaudit_change = 0.8",
        "0.85",
        "`0.85` is not a number of no more than one decimal, 0 or more",
    ),
    ("reaudit_change = 0.8", "-1", "`-1` is not a number of no more than one decimal, 0 or more"),
];

#[test]
fn a_threshold_out_of_range_stops_the_build_at_its_line() {
    for (line, value, words) in REFUSED {
        let at = FILE.lines().position(|it| it.starts_with(line)).expect("the line is there") + 1;
        let (name, _) = line.split_once(" = ").expect("a name and a value");
        let text = FILE.replacen(line, &format!("{name} = {value}"), 1);
        let fault = check::check(&text).expect_err(line).to_string();
        assert_eq!(fault, format!("content/en-GB.toml:{at}: {words}"));
    }
}

#[test]
fn a_threshold_may_be_written_as_a_number_or_as_words() {
    for value in ["4", "4.0", "\"4.0\"", "\"4\""] {
        let from = "strength_min = \"4.0\"";
        assert!(FILE.contains(from));
        let text = FILE.replacen(from, &format!("strength_min = {value}"), 1);
        assert!(check::check(&text).is_ok(), "{value}");
    }
}

/// The thresholds of docs/product.md, section 3. Our sentences are worded for these: "Often or Always on
/// average", "under Sometimes", "more than a step apart". Whoever changes one changes the sentences with it.
#[test]
fn the_thresholds_are_those_that_our_sentences_name() {
    assert_eq!([STRENGTH_FROM, TO_BUILD_BELOW], [40, 30].map(Tenths::new));
    assert_eq!([SEEN_DIFFERENTLY_ABOVE, ABOUT_THE_SAME_BELOW], [10, 8].map(Tenths::new));
    assert_eq!([MIN_RATED, MIN_SHARED, Line::Time.min_rated()], [3, 3, 3]);
    assert_eq!((SCORING.statement_gap, SCORING.statement_gap_first), (2, 3));
    assert_eq!(SCORING.max_statements_to_list, 5);
    assert_eq!((SCORING.school_min_pairs, SCORING.school_min_more), (5, 3));
    assert_eq!(SCORING.school_counts_min_pairs, 10);
}
