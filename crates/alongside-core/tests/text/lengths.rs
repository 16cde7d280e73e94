//! How long a text is, as people see it.

use alongside_core::answers::{NOTE_MAX, Sheet};
use alongside_core::bank::PrincipleSet;
use alongside_core::pair::{LABEL_MAX, Way};
use alongside_core::text::length::{self, KEPT_MAX};
use alongside_testing::sheets::{T, blank, first};
use proptest::prelude::*;
use unicode_segmentation::UnicodeSegmentation;

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

/// One of each kind that does something to what stands beside it.
const KINDS: [char; 19] = [
    'a',
    '\r',
    '\n',
    '\u{200b}',
    '\u{301}',
    '\u{200c}',
    '\u{200d}',
    '\u{94d}',
    '\u{903}',
    '\u{600}',
    '\u{1f1ec}',
    '\u{1f469}',
    '\u{1f3fd}',
    '\u{915}',
    '\u{1100}',
    '\u{1161}',
    '\u{11a8}',
    '\u{ac00}',
    '\u{ac01}',
];

#[track_caller]
fn is_counted_as_by_unicode(text: &str) {
    let mut start = 0;
    for character in text.graphemes(true) {
        let first = length::clip(&text[start..], 1);
        assert_eq!(first, character, "{}", text.escape_unicode());
        start += first.len();
    }
}

#[test]
fn each_character_is_counted_as_by_unicode_beside_every_kind() {
    // What does nothing to others is asked about now and then.
    let is_common = |it: &char| matches!(it, '\u{3400}'..='\u{9fff}' | '\u{ac02}'..='\u{d7a3}' | '\u{20000}'..='\u{dffff}' | '\u{e1000}'..);
    let all = ('\0'..=char::MAX).filter(|it| !is_common(it) || u32::from(*it) % 997 == 0);
    let mut before = Vec::new();
    for character in all {
        let short = format!("{character}\u{301}a{character}");
        is_counted_as_by_unicode(&short);
        // Like those before it, until one of a range is not.
        let lengths: Vec<usize> = short.graphemes(true).map(str::len).collect();
        if lengths == before && u32::from(character) % 61 > 0 {
            continue;
        }
        before = lengths;
        let beside = KINDS.into_iter().flat_map(|kind| [character, kind, character, 'a']);
        is_counted_as_by_unicode(&beside.collect::<String>());
        is_counted_as_by_unicode(&format!(
            "\u{1f469}{character}\u{200d}\u{1f469}\u{200d}{character}"
        ));
        is_counted_as_by_unicode(&format!("\u{915}{character}\u{94d}\u{915}\u{94d}{character}"));
    }
}

proptest! {
    #[test]
    fn whatever_stands_together_is_counted_as_by_unicode(kinds in prop::collection::vec(prop::sample::select(&KINDS[..]), 0..12)) {
        is_counted_as_by_unicode(&kinds.into_iter().collect::<String>());
    }

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
