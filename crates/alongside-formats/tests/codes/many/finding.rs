//! Codes among other words.

use alongside_core::bank::Role;
use alongside_core::pair::Way;
use alongside_formats::codes::{Found, Reader, dashed, encode, encode_pair, found_words, in_fives};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use alongside_testing::results::{any_result, many, result};
use alongside_testing::sheets::finished;

pub fn found(text: &str) -> Found {
    Reader::new(text.to_owned()).finish()
}

/// How many stretches are told of that are no pair's code.
pub fn told(found: &Found) -> usize {
    found.unreadable_count + found.newer + found.drafts + found.sessions
}

pub fn code(salt: u16) -> String {
    dashed(&encode_pair(result("113401234", salt)))
}

#[test]
fn codes_are_found_however_they_are_written() {
    let [one, two] = [code(1), code(2)];
    let plain = one.replace('-', "");
    for text in [
        one.clone(),
        plain.clone(),
        one.replace('-', " "),
        one.replace('-', "–"),
        one.replace('-', " - "),
        one.to_lowercase(),
        plain.replace('0', "O").replace('1', "l"),
        one.replacen('-', "-\n", 1),
        one.replacen('-', "-\r\n", 1),
        format!("thanks, ours is {one}"),
        format!("\"{one}\",2026-09-04"),
        format!("({one})."),
        format!("Room 12: {one}; 14 chairs"),
    ] {
        assert_eq!(found(&text).pairs, 1, "{text:?}");
        assert_eq!(found(&text).unreadable, [], "{text:?}");
    }
    for text in [
        format!("{one}   {two}"),
        format!("{one} {two}"),
        format!("{one}\n{two}"),
        format!("{one},{two}"),
        format!("{} {}", one.replace('-', " "), two.replace('-', " ")),
    ] {
        assert_eq!(found(&text).pairs, 2, "{text:?}");
    }
}

#[test]
fn what_is_not_readable_is_told_with_its_line_and_a_repeat_is_counted_once() {
    let text = format!(
        "{}   {}\n{}\nthanks, ours is {}\n\n{}\nKQ4T-9\n{}",
        code(1),
        code(2),
        code(3),
        code(4),
        code(1),
        code(5)
    );
    let found = found(&text);
    let (title, more) = found_words(&found);
    assert_eq!(title, "5 pairs found");
    assert_eq!(more, "1 not readable: line 6 (KQ4T-9). 1 repeated.");
}

#[test]
fn a_typing_slip_is_not_read_and_not_passed_over() {
    let right = code(9);
    for place in (0..right.len()).filter(|&place| !right[place..].starts_with('-')) {
        let mut wrong = right.clone();
        let other = if right[place..].starts_with('7') { "8" } else { "7" };
        wrong.replace_range(place..=place, other);
        for text in
            [wrong.clone(), wrong.replace('-', " "), wrong.to_lowercase(), wrong.replace('-', "")]
        {
            let found = found(&text);
            assert_eq!(found.pairs, 0, "{text}");
            let is_told =
                found.unreadable_count == 1 || text == wrong.to_lowercase().replace('-', "");
            assert!(is_told, "{text}: {found:?}");
        }
    }
}

#[test]
fn prose_dates_and_addresses_are_no_codes() {
    let text = "Dear all, 30 pairs were here on 2026-09-04 at 10:42, room B-12, Year 6. Call 020 7946 0018 \
        or look at https://example.org/a-b/c_d?e=1. INSET-DAY, TA-led, half-term, 2026-27, Mrs-K.";
    let found = found(text);
    assert_eq!((found.pairs, found.unreadable), (0, vec![]));
}

#[test]
fn a_persons_own_code_is_not_shown_again_but_told_of() {
    let pair = finished(Way::OneDevice, "4 4 4 4 4", "2 2 2 2 2");
    let sheet = pair.shared(Role::Teacher).expect("finished");
    let own = in_fives(&encode(Role::Teacher, &sheet));
    let mut spoilt = own.clone();
    spoilt.replace_range(7..8, if &own[7..8] == "7" { "8" } else { "7" });
    for text in [own, spoilt] {
        let found = found(&format!("{}\n{text}\n{}", code(1), code(2)));
        assert_eq!((found.pairs, found.answers_at), (2, Some(2)), "{text}");
        assert_eq!(found.unreadable, [], "{text}");
    }
}

#[test]
fn many_unreadable_ones_are_counted_and_a_few_told() {
    let text = "KQ4T-9\n".repeat(50);
    let found = found(&text);
    assert_eq!((found.unreadable.len(), found.unreadable_count), (20, 50));
    assert!(found_words(&found).1.ends_with("and 30 more."));
}

#[test]
fn slices_make_no_difference() {
    let codes: Vec<String> = many(50).into_iter().map(|it| dashed(&encode_pair(it))).collect();
    let text = codes.join(" and ");
    let mut reader = Reader::new(text.clone());
    let mut steps = 0;
    while reader.step(3) {
        steps += 1;
        let (at, of) = reader.progress();
        assert!(at <= of);
    }
    assert!(steps > 10);
    assert_eq!(reader.progress(), (text.len(), text.len()));
    assert_eq!(reader.found().pairs, 50);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn every_planted_code_is_found_and_nothing_else(
        results in vec(any_result(), 0..12),
        words in vec("[a-zA-Z.,;:()!?'é]{1,12}( [0-9]{1,4})?", 0..60),
        breaks in vec(select(&[" ", "\n", "  ", ", ", " – ", "\r\n\r\n"][..]), 80),
        places in vec(any::<prop::sample::Index>(), 12),
        looks in vec(0..4_usize, 12),
    ) {
        let mut pieces: Vec<String> = words;
        for ((result, place), look) in results.iter().zip(places).zip(looks) {
            let code = dashed(&encode_pair(*result));
            let shown = match look {
                0 => code,
                1 => code.replace('-', ""),
                2 => code.replace('-', " "),
                _ => code.to_lowercase(),
            };
            let at = place.index(pieces.len() + 1);
            pieces.insert(at, shown);
        }
        let mut text = String::new();
        for (piece, gap) in pieces.iter().zip(breaks.iter().cycle()) {
            text.push_str(piece);
            text.push_str(gap);
        }
        let mut found = found(&text);
        let mut planted: Vec<String> = results.iter().copied().map(encode_pair).collect();
        let repeated = planted.len();
        planted.sort_unstable();
        planted.dedup();
        let mut read: Vec<String> = found.take_results().into_iter().map(encode_pair).collect();
        read.sort_unstable();
        prop_assert_eq!(&read, &planted, "{:?}", text);
        prop_assert_eq!(found.repeated, repeated - planted.len());
    }

    #[test]
    fn no_text_makes_it_stumble(text in "\\PC{0,200}") {
        let _ = found(&text);
    }
}
