//! Pair codes with letters or digits alone, which look like words and telephone numbers.

use alongside_formats::codes::{Found, PAIR_CHARACTERS, dashed};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use super::finding::{found, told};

/// What was found where a stretch has a line to itself: line 3.
fn on_a_line(text: &str) -> Found {
    found(&format!("Dear all,\nours is\n{text}\nthanks"))
}

#[test]
fn a_code_of_letters_or_digits_alone_is_named_with_its_line() {
    for text in [
        "12345-67890-12",
        "92345-67890-12",
        "12345–67890–12",
        "1234-67890-12",
        "12345-67890-123",
        "12345 67890 12",
        "123456789012",
        "12345678901",
        "1234567890123",
        "IKQTB-MEZVA-HR",
        "KQATB-MEZVA-HR",
        "ikqtb-mzvhr-np",
        "ikqtb-mzvhr-n",
        "IKQTB MZVHR NP",
        "IKQTBMZVHRNP",
        "lkqtbmzvhrn",
        "> IKQTBMZVHRNP",
    ] {
        let found = on_a_line(text);
        assert_eq!((found.pairs, found.unreadable_count), (0, 1), "{text:?}: {found:?}");
        assert_eq!(found.unreadable[0].line, 3, "{text:?}");
    }
    for text in ["ours: 12345-67890-12.", "it is IKQTB-MEZVA-HR, thanks"] {
        assert_eq!(on_a_line(text).unreadable_count, 1, "{text:?}");
    }
}

#[test]
fn a_number_that_reads_as_a_code_of_a_draft_is_told_as_one() {
    let found = on_a_line("17018-28889-5");
    assert_eq!((found.pairs, told(&found), found.drafts), (0, 1, 1), "{found:?}");
}

#[test]
fn words_numbers_and_days_are_no_codes() {
    for text in [
        "Knightsbridge",
        "KNIGHTSBRIDGE",
        "Headteacher",
        "HEADTEACHER",
        "Independent",
        "INDEPENDENT",
        "INTERPRETER",
        "Instruments",
        "Opportunities",
        "Partnership",
        "lineLengthsOf",
        "daily-catch-up",
        "Weekly-catch-up",
        "DAILY-CATCH-UP",
        "Lunch-check-in",
        "right-about-it",
        "Class three is",
        "CLASS THREE IS",
        "Школа-класс-мы",
        "Собственность",
        "02079460018",
        "07700900123",
        "07700 900123",
        "01632-960018",
        "01632-960-018",
        "0207-9460-018",
        "+44 7700 900123",
        "447700900123",
        "+91-98765-43210",
        "9780141439518",
        "978-0-14-143951-8",
        "2026-09-04",
        "04/09/2026 10:42",
        "20260904",
        "2026-27",
        "12345-67890-12-34",
        "call 123456789012 today",
    ] {
        let found = on_a_line(text);
        assert_eq!((found.pairs, found.unreadable_count), (0, 0), "{text:?}: {found:?}");
    }
}

/// The characters of a code from one alphabet, after a first one from another.
fn any_of(first: &'static str, rest: &'static str) -> impl Strategy<Value = String> {
    let one = |of: &'static str| select(of.chars().collect::<Vec<char>>());
    (one(first), vec(one(rest), PAIR_CHARACTERS - 1))
        .prop_map(|(first, rest)| [first].into_iter().chain(rest).collect())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn whatever_is_unmixed_is_counted_or_named(
        digits in any_of("1", "0123456789"),
        letters in any_of("IL", "ABCDEFGHJKMNPQRSTVWXYZ"),
        consonants in any_of("il", "bcdfghjkmnpqrstvwxz"),
        missing in 0..PAIR_CHARACTERS,
    ) {
        let mut texts = vec![dashed(&letters)];
        for code in [&digits, &consonants, &consonants.to_uppercase()] {
            texts.extend([dashed(code), dashed(code).replace('-', " "), code.clone()]);
            let short: String =
                code.char_indices().filter(|(at, _)| *at != missing.max(1)).map(|(_, it)| it).collect();
            texts.extend([dashed(&short), short]);
        }
        for text in texts {
            let found = on_a_line(&text);
            prop_assert_eq!(found.pairs + told(&found), 1, "{}: {:?}", text, found);
            prop_assert!(found.unreadable.iter().all(|it| it.line == 3), "{}: {:?}", text, found);
        }
    }
}
