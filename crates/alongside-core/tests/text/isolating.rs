//! People's text within ours.

use alongside_core::pair::Way;
use alongside_core::text::{is_seen, isolate, without_turns};
use proptest::prelude::*;

use alongside_testing::sheets::{T, blank};

#[test]
fn what_can_turn_a_sentence_is_kept_apart() {
    #[track_caller]
    fn check(text: &str, isolated: &str) {
        assert_eq!(isolate(text), isolated, "{text:?}");
    }
    check("Oak class", "Oak class");
    check("Dosbarth Tŷ 3, Ελ, Юг, 好 👩\u{200d}👧", "Dosbarth Tŷ 3, Ελ, Юг, 好 👩\u{200d}👧");
    check("כיתה א", "\u{2068}כיתה א\u{2069}");
    check("صف 3", "\u{2068}صف 3\u{2069}");
    check("Oak\u{200f}", "\u{2068}Oak\u{200f}\u{2069}");
    check("a\u{202e}b", "\u{2068}ab\u{2069}");
    check("a\u{2069}\u{2069}b\u{2067}", "\u{2068}ab\u{2069}");
    check("a\u{0}\u{7}b\nc\u{fffe}", "ab\nc");
    check("", "");
}

#[test]
fn what_has_a_place_of_its_own_is_not_turned() {
    #[track_caller]
    fn check(text: &str, shown: &str) {
        assert_eq!(without_turns(text), shown, "{text:?}");
    }
    check("Oak \u{202e}class", "Oak class");
    check("Oak \u{202d}class\u{202c} 3", "Oak class 3");
    check("\u{202a}\u{202b}a\u{2066}\u{2067}\u{2068}b\u{2069}", "ab");
    // Marks of direction begin nothing, and belong to the spelling of some names.
    check("כיתה א\u{200f}, صف\u{200e} 3\u{61c}", "כיתה א\u{200f}, صف\u{200e} 3\u{61c}");
    check("One\nDosbarth Tŷ 👩\u{200d}👧", "One\nDosbarth Tŷ 👩\u{200d}👧");
}

#[test]
fn a_name_in_which_there_is_nothing_to_see_is_none() {
    for label in ["", " ", "\u{200f}", "\u{200b}\u{feff} \u{2060}", "\u{3164}", "\u{ad}\u{fe0f}"] {
        assert!(!is_seen(label), "{label:?}");
        let mut oak = blank("oak", Way::Alone(T));
        oak.set_label(label);
        assert_eq!((oak.label.as_str(), oak.name()), ("", "Untitled partnership"));
        oak.label = label.to_owned();
        assert_eq!(oak.name(), "Untitled partnership", "from a file");
    }
    assert!(is_seen("\u{200f}a") && is_seen("👩\u{200d}👧") && is_seen("."));
}

proptest! {
    #[test]
    fn whatever_is_isolated_is_closed(text in any::<String>(), marks in "[\u{202a}-\u{202e}\u{2066}-\u{2069}\u{200f}aא ]{0,20}") {
        for text in [text, marks] {
            let isolated = isolate(&text);
            let inner = isolated.strip_prefix('\u{2068}').and_then(|it| it.strip_suffix('\u{2069}'));
            let inner = inner.unwrap_or(&isolated);
            let turns = |it| matches!(it, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
            prop_assert!(!inner.contains(turns), "{:?}", inner);
            prop_assert_eq!(isolate(&isolated), isolated);
            prop_assert!(!without_turns(&text).contains(turns));
        }
    }
}
