//! Pair codes that programs or people have changed on their way: read, or named with their line.

use alongside_formats::codes::{Reader, encode_pair, found_words};
use proptest::collection::vec;
use proptest::prelude::*;

use super::finding::{code, found, told};
use alongside_testing::disguises::{DASHES, ENDS, QUOTES, UNSEEN, any_disguise};
use alongside_testing::results::any_result;

#[test]
fn what_one_program_does_to_a_pair_code_does_no_harm() {
    let [one, two] = [code(1), code(2)];
    let plain = one.replace('-', "");
    let dashed = DASHES.iter().map(|dash| one.replace('-', dash));
    let unseen = UNSEEN.iter().map(|mark| {
        let marked: String = one.chars().map(|it| format!("{mark}{it}")).collect();
        marked + mark
    });
    let broken = ENDS.iter().flat_map(|end| {
        let one = one.clone();
        QUOTES.iter().flat_map(move |quote| {
            let with_end = |at: usize| format!("{quote}{}{end}{quote}{}", &one[..at], &one[at..]);
            [with_end(3), with_end(5), with_end(6), with_end(9), with_end(12), with_end(13)]
        })
    });
    let others = [
        one.replace('-', "_"),
        one.replace('-', "."),
        one.replace('-', "·"),
        one.replace('-', "+"),
        one.replace('-', "> "),
        one.replace('-', "\u{a0}"),
        format!("{}=\r\n{}", &one[..4], &one[4..]),
        format!("{}\n    {}", &one[..6], &one[6..]),
        plain.chars().map(|it| format!("{it} ")).collect(),
    ];
    for text in dashed.chain(unseen).chain(broken).chain(others) {
        let found = found(&format!("{text}\nand {two}"));
        assert_eq!((found.pairs, found.unreadable_count), (2, 0), "{text:?}: {found:?}");
    }
    for between in UNSEEN.into_iter().chain(ENDS).chain([",", ";", "/", "|", " | ", "\n> ", "> "]) {
        assert_eq!(found(&format!("{one}{between}{two}")).pairs, 2, "{between:?}");
        assert_eq!(found(&format!("{plain}{between}{two}")).pairs, 2, "{between:?}");
    }
}

#[test]
fn a_line_is_counted_whatever_ends_it() {
    for end in ENDS {
        let text = ["thanks", "", &code(1), &code(2), "KQ4T-9", "bye"].join(end);
        let found = found(&text);
        assert_eq!(found.pairs, 2, "{end:?}");
        assert_eq!(found.unreadable[0].line, 5, "{end:?}");
    }
    let mixed = "a\nb\r\nc\rd\u{2028}e\u{2029}f\u{85}g\u{b}h\u{c}KQ4T-9";
    assert_eq!(found(mixed).unreadable[0].line, 9);
}

#[test]
fn what_looks_like_a_code_is_named_however_it_was_spoilt() {
    let right = code(9);
    let last = if right.ends_with('7') { "8" } else { "7" };
    let wrong = format!("{}{last}", &right[..13]);
    for text in [
        wrong.clone(),
        wrong.to_lowercase(),
        wrong.replace('-', " ").to_lowercase(),
        wrong.replace('-', "").to_lowercase(),
        wrong.replace('-', "\n"),
        wrong.replace('-', "\n> "),
        wrong.replace('-', "\u{ad}"),
        wrong.replace('-', "--"),
        wrong.replace('-', "_"),
        wrong.replace('-', "."),
        wrong.replacen('-', "-\r\n> ", 1),
        right.replacen('1', "К", 1),
        format!("{}É", &right[..13]),
        format!("{}E\u{301}", &right[..13]),
        right[..13].to_owned(),
        right[..12].to_owned(),
        right[1..].to_owned(),
        format!("{right}7"),
        right[..13].to_lowercase(),
        right[..13].replace('-', "").to_lowercase(),
        format!("{}{}", &right[..3], &right[4..]).to_lowercase(),
        wrong.replace('-', " "),
        right[1..].replace('-', " "),
        format!("{}{}", &right[..2], &right[3..]).replace('-', " "),
        right[..10].replace('-', " "),
        right[..9].replace('-', " "),
        right[..5].to_owned(),
        right[..4].to_owned(),
    ] {
        let found = found(&format!("one\ntwo\n{text}\nfour {}", code(2)));
        assert_eq!((found.pairs, found.unreadable_count), (1, 1), "{text:?}: {found:?}");
        assert_eq!(found.unreadable[0].line, 3, "{text:?}");
    }
}

#[test]
fn what_stands_before_a_right_code_is_not_called_a_broken_one() {
    for before in [
        "1\t",
        "#1 ",
        "Class 1 ",
        "Pair 7 ",
        "1. ",
        "1) ",
        "Room 12 ",
        "6B ",
        "12/9/2026 ",
        "10:30\t",
    ] {
        for right in [code(1), code(1).replace('-', " "), code(1).replace('-', "")] {
            let found = found(&format!("{before}{right}\n{before}{}", code(2)));
            assert_eq!((found.pairs, found.unreadable_count), (2, 0), "{before}{right}: {found:?}");
        }
    }
}

#[test]
fn digits_of_any_script_are_digits() {
    for zero in ['\u{660}', '\u{6f0}', '\u{966}', '\u{e50}', '\u{ff10}', '\u{1d7ce}'] {
        let digit = |it: char| match it.to_digit(10) {
            Some(value) => char::from_u32(u32::from(zero) + value).expect("a digit"),
            None => it,
        };
        let text: String = code(1).chars().map(digit).collect();
        assert_eq!(found(&text).pairs, 1, "{text}");
    }
}

#[test]
fn the_name_of_a_file_turns_nothing_around_it() {
    let files = vec![("codes \u{202e}txt.csv".to_owned(), "\nKQ4T-9".to_owned())];
    let (_, more) = found_words(&Reader::with_files(String::new(), files).finish());
    let whole = "1 not readable: line 2 of \u{2068}codes txt.csv\u{2069} (KQ4T-9). It has 5 of the 12 characters of a pair code.";
    assert_eq!(more, whole);
}

#[test]
fn somebodys_answers_are_told_of_in_any_disguise() {
    let own = "D166K 1V3PR EVSY0 SAK60 PT71S D";
    for text in [
        own.to_owned(),
        own.replace(' ', ""),
        own.replace(' ', "\n> "),
        own.replace(' ', "\u{ad}"),
        own.replace(' ', "--"),
        format!("https://example.org/#/code/{}", own.replace(' ', "")),
        own.replace(' ', "").to_lowercase(),
    ] {
        let found = found(&format!("{}\n{text}\n{}", code(1), code(2)));
        assert_eq!((found.pairs, found.answers_at), (2, Some(2)), "{text}");
        assert_eq!(found.unreadable, [], "{text}");
    }
}

#[test]
fn prose_with_figures_is_no_code() {
    let text = "17-sept-2026, 17 September 2026; the 3rd of May. 100METRES? 120 minutes, year6-class. café 12, \
        ГОСТ-2025, 30 People, jsmith2024@oak.sch.uk or dQw4w9WgXcQ, m², 4½, Ⅷ, ™. CO2, H2O. B-12\n1\n2\n3\nA4.";
    let found = found(text);
    assert_eq!(found.pairs, 0);
    assert!(found.unreadable_count <= 2, "{found:?}");
}

#[test]
fn a_short_entry_says_how_much_of_a_code_it_is() {
    for (text, words) in [
        (
            "1K3MQ-9ZT2V",
            "1 not readable: line 1 (1K3MQ-9ZT2V). It has 10 of the 12 characters of a pair code.",
        ),
        (
            "1k3mq9zt2v",
            "1 not readable: line 1 (1k3mq9zt2v). It has 10 of the 12 characters of a pair code.",
        ),
        ("\n1K3M", "1 not readable: line 2 (1K3M). It has 4 of the 12 characters of a pair code."),
        (
            "1K3MQ-9ZT2V-HHH",
            "1 not readable: line 1 (1K3MQ-9ZT2V-HHH). It has 13 characters, and a pair code has 12.",
        ),
    ] {
        assert_eq!(found_words(&found(text)), ("No pair codes found".to_owned(), words.to_owned()));
    }
    for text in ["none yet", "12 codes", "2026", ""] {
        assert_eq!(found(text).unreadable_count, 0, "{text}");
    }
}

#[test]
fn the_lines_of_each_file_are_counted_on_their_own() {
    let file = |name: &str, text: String| (name.to_owned(), text);
    let first = format!("{}\r\nKQ4T-9", code(1));
    let second = format!("KQ4T-8\n{}\nD166K 1V3PR EVSY0 SAK60 PT71S D\n", &code(2));
    let files =
        vec![file("one.txt", first), file("empty.txt", String::new()), file("two.csv", second)];
    let found = Reader::with_files(format!("\n\nKQ4T-7 {}", &code(3)[..5]), files).finish();
    assert_eq!(found.pairs, 2);
    let (_, more) = found_words(&found);
    assert!(more.starts_with(
        "3 not readable: line 3 (KQ4T-7), line 2 of one.txt (KQ4T-9), line 1 of two.csv (KQ4T-8)."
    ), "{more}");
    assert_eq!((found.answers_at, found.answers_in.as_str()), (Some(3), "two.csv"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn any_pair_code_is_found_in_any_disguise(
        results in vec((any_result(), any_disguise()), 1..6),
    ) {
        let mut text = String::new();
        for (result, disguise) in &results {
            text.push_str(&disguise.of(&encode_pair(*result)));
            text.push_str(", and\n");
        }
        let found = found(&text);
        prop_assert_eq!(found.pairs + found.repeated, results.len(), "{:?}", text);
        prop_assert_eq!(found.unreadable_count, 0, "{:?}", text);
    }

    #[test]
    fn a_code_with_a_slip_is_counted_or_named(
        result in any_result(), disguise in any_disguise(), place in 1..12_usize, other in 0..31_usize,
    ) {
        let mut code = encode_pair(result);
        let right = code.as_bytes()[place];
        let others: Vec<char> =
            "0123456789ABCDEFGHJKMNPQRSTVWXYZ".chars().filter(|&it| it != char::from(right)).collect();
        code.replace_range(place..=place, &others[other].to_string());
        let text = format!("the first line\nours is\n{}\nthanks", disguise.of(&code));
        let found = found(&text);
        prop_assert_eq!(found.pairs, 0);
        prop_assert!(told(&found) >= 1, "{:?}", text);
        prop_assert!(found.unreadable.iter().all(|it| (3..5).contains(&it.line)), "{:?}: {:?}", text, found);
    }
}
