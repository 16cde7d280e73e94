//! How long a text is, as people see it.

use alongside_core::answers::{NOTE_MAX, Sheet};
use alongside_core::bank::PrincipleSet;
use alongside_core::pair::{LABEL_MAX, Way};
use alongside_core::text::length::{self, KEPT_MAX};
use alongside_testing::sheets::{T, blank, first};
use proptest::prelude::*;

/// What people take for one character, and a program may not.
const ONES: [&str; 11] =
    ["a", "é", "e\u{301}", "👩‍👩‍👧‍👦", "🇬🇧", "🏴󠁧󠁢󠁷󠁬󠁳󠁿", "👍🏽", "각", "நி", "\r\n", "1\u{fe0f}\u{20e3}"];

#[test]
fn what_looks_like_one_character_is_one() {
    for one in ONES {
        assert_eq!(length::of(one), 1, "{one:?}");
        assert_eq!(length::of(&one.repeat(7)), 7, "{one:?}");
        assert_eq!(length::over(&one.repeat(250), 200), 50, "{one:?}");
        assert_eq!(length::clip(&one.repeat(3), 2), one.repeat(2), "{one:?}");
        assert_eq!(length::within(&one.repeat(3), one.len() * 3 - 1), one.repeat(2), "{one:?}");
    }
    assert_eq!((length::of(""), length::over("", 0)), (0, 0));
}

#[test]
fn a_heap_of_marks_is_no_way_round_a_limit() {
    let heap = format!("a{}", "\u{301}".repeat(319));
    assert_eq!(length::of(&heap), 10);
}

#[test]
fn a_note_past_its_limit_is_kept_to_the_letter_and_says_by_how_much() {
    for one in ONES {
        let mut oak = blank("oak", Way::Alone(T));
        let note = one.repeat(NOTE_MAX + 50);
        oak.sheet_mut(T).set_note(first(), &note);
        assert_eq!(oak.sheet(T).note(first()), note);
        assert_eq!(oak.sheet(T).note_over(first()), 50);
        let over: Vec<_> = oak.sheet(T).notes_over(PrincipleSet::ALL).collect();
        assert_eq!(over, [(first(), 50)]);
    }
    assert_eq!(Sheet::default().notes_over(PrincipleSet::ALL).count(), 0);
}

#[test]
fn a_name_may_have_sixty_flags() {
    let mut oak = blank("oak", Way::Alone(T));
    oak.set_label(&"🇬🇧".repeat(LABEL_MAX + 1));
    assert_eq!(oak.label, "🇬🇧".repeat(LABEL_MAX));
}

proptest! {
    #[test]
    fn what_is_kept_begins_the_text_and_halves_no_character(parts in prop::collection::vec(prop::sample::select(&ONES[..]), 0..9), over in 0_usize..40) {
        let start = "x".repeat(KEPT_MAX.saturating_sub(over));
        let text = format!("{start}{}", parts.concat());
        let kept = length::kept(&text);
        prop_assert!(text.starts_with(kept) && kept.chars().count() <= KEPT_MAX);
        // Together the two halves have no more characters than the whole.
        prop_assert_eq!(length::of(kept) + length::of(&text[kept.len()..]), length::of(&text));
        prop_assert_eq!(length::kept(kept), kept);
    }
}
