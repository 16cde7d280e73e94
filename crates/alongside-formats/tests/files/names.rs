//! The names of files.

use alongside_core::pair::Way;
use alongside_formats::files::{file_name, whose};
use jiff::civil::date;
use proptest::prelude::*;

use alongside_testing::sheets::{T, blank};

const DAY: jiff::civil::Date = date(2026, 9, 4);

/// The name of an agreement of the partnership with this label.
fn name(label: &str) -> String {
    let mut oak = blank("oak", Way::Alone(T));
    oak.label = label.to_owned();
    file_name(&whose(&oak, true), "agreement", Some(DAY), ".docx")
}

#[test]
fn a_file_says_whose_it_is_and_of_which_day() {
    #[track_caller]
    fn check(label: &str, begins: &str) {
        assert_eq!(name(label), format!("{begins}-agreement-2026-09-04.docx"));
    }
    check("Oak class", "oak-class");
    check("../../etc/passwd", "etc-passwd");
    check("Dosbarth Tŷ 3", "dosbarth-tŷ-3");
    check("🌳", "🌳");
    check("Family 👩\u{200d}👧 🏴\u{e0067}\u{e007f}", "family-👩\u{200d}👧-🏴\u{e0067}\u{e007f}");
    check("צוות אלון", "צוות-אלון");
    check("gpj\u{202e}exe.oak", "gpjexe-oak");
    check("a\u{0}b\u{7f}c\td\u{2028}e", "abc-d-e");
    check("a／b＼c：d", "a-b-c-d");
    check("CON", "con");
    check("...", "partnership-oak");
    check("!?", "partnership-oak");
    check("", "partnership-oak");
    check("\u{200f}\u{200e}\u{feff}", "partnership-oak");
    check("\u{200d}\u{fe0f}", "partnership-oak");
}

#[test]
fn a_name_that_is_not_to_be_said_is_in_no_file_name() {
    let mut oak = blank("k3x", Way::Alone(T));
    oak.label = "Oak class".to_owned();
    assert_eq!(file_name(&whose(&oak, false), "", None, ".csv"), "partnership-k3x.csv");
}

#[test]
fn no_name_is_that_of_a_device() {
    for device in ["con", "PRN", "aux", "nul", "com1", "LPT9", "com³"] {
        let name = file_name(device, "", None, ".alongside.json");
        assert!(name.starts_with("alongside-"), "{name}");
    }
    assert_eq!(file_name("com", "", None, ".txt"), "com.txt");
    assert_eq!(file_name("", "", None, ".txt"), "alongside.txt");
}

#[test]
fn a_long_name_ends_at_a_word_and_never_within_a_character() {
    let words = name(&"Oak class ".repeat(20));
    assert!(words.contains("oak-class-agreement-"), "{words}");
    for what in ["é", "👩\u{200d}👧", "🇬🇧", "e\u{301}", "👍🏽", "好"] {
        let name = name(&what.repeat(60));
        let stem = name.strip_suffix("-agreement-2026-09-04.docx").expect("whole");
        assert!(stem.len() <= 80 && !stem.is_empty(), "{name}");
        assert_eq!(stem.len() % what.len(), 0, "{name}");
    }
}

proptest! {
    #[test]
    fn any_name_is_one_of_every_system(label in any::<String>(), more in "[./\\\\:*?\"<>| \\x00-\\x1f\u{202a}-\u{202e}a]{0,90}") {
        for label in [label, more] {
            let name = name(&label);
            prop_assert!(name.len() <= 143);
            let stem = name.strip_suffix(".docx").expect("its ending");
            let is_bad = |it: char| {
                it.is_control() || it.is_whitespace() || "./\\:*?\"<>|".contains(it)
                    || matches!(it, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
            };
            prop_assert!(!stem.contains(is_bad), "{:?}", name);
        }
    }
}
