//! A session's set-up: its codes, its extra statements, and what a pair makes of them.

use alongside_core::answers::{Answer, EXTRA_MAX, ExtraId, Opening, Progress, Rating, SharedSheet};
use alongside_core::bank::{Frame, PrincipleSet, Role};
use alongside_core::leader::{ExtraStatement, Minutes, SetUp, TITLE_MAX, WORDING_MAX};
use alongside_core::pair::incoming::{Doubt, Receipt, receive};
use alongside_core::pair::{Partnership, Way};
use alongside_formats::codes::{
    CHARACTERS, CodeError, EXTRA_CHARACTERS, SESSION_CHARACTERS, Sent, encode, encode_session,
    read, read_session, session_fragment, written_session,
};
use proptest::prelude::*;

use crate::codes::{lines, read_sheet};
use alongside_testing::sheets::{T, TA, any_set_up, finished, principle};

const FOUR: &str = "4 4 4 4 4";

fn extra(words: &str) -> ExtraStatement {
    ExtraStatement::new(words, &format!("{words} (as a TA)")).expect("there are words")
}

fn with_extra(pair: &mut Partnership, words: &[&str]) -> SetUp {
    let all = words.iter().map(|words| extra(words)).collect();
    let set_up = SetUp::default().titled("INSET").with_extra(all);
    pair.set_up = Some(set_up.clone());
    set_up
}

fn rate(pair: &mut Partnership, role: Role, ratings: [Option<u8>; EXTRA_MAX]) {
    for (id, rating) in ExtraId::all().zip(ratings) {
        let answer = rating.and_then(Rating::from_value).map(Answer::Rated);
        pair.sheet_mut(role).set_extra_answer(id, answer);
    }
}

#[test]
fn a_session_is_as_long_as_its_parts() {
    for minutes in Minutes::ALL {
        let all: u32 = minutes.parts().iter().map(|part| part.minutes).sum();
        assert_eq!(all, minutes.count());
        assert_eq!(Minutes::from_count(all), Some(minutes));
    }
    assert_eq!(Minutes::from_count(50), None);
}

/// Session codes of version 1 and what they say. This file never changes.
const V1: &str = include_str!("../fixtures/v1.sessions.txt");

#[test]
fn the_session_codes_of_the_first_version_say_what_they_said() {
    assert_eq!(lines(V1).count(), 9);
    for line in lines(V1) {
        let [code, minutes, frame, principles, ref words @ ..] = line[..] else {
            panic!("{line:?}")
        };
        let minutes = Minutes::from_count(minutes.parse().expect("a number")).expect("a length");
        let numbers = principles.split(' ').map(|it| principle(it.parse().expect("a number")));
        let principles = PrincipleSet::of(numbers).expect("one or more");
        let (title, extra) =
            words.split_first().map_or(("", words), |(title, rest)| (*title, rest));
        let both = |wordings: &&str| {
            let (teacher, ta) = wordings.split_once(" / ").expect("both wordings");
            ExtraStatement::new(teacher, ta).expect("there are words")
        };
        let extra = extra.iter().map(both).collect();
        let set_up = SetUp::new(minutes, principles).framed(Frame::from_key(frame));
        let set_up = set_up.titled(title).with_extra(extra);
        assert_eq!(read_session(code).as_ref(), Ok(&set_up), "{code}");
        assert_eq!(encode_session(&set_up), code, "to the letter");
    }
}

#[test]
fn numbers_that_no_set_up_can_be_are_not_read() {
    for (passes_its_check, but) in
        [("1905TA", "it is past the last set-up"), ("1001B7", "no principle is chosen")]
    {
        assert_eq!(read_session(passes_its_check), Err(CodeError::Check), "{but}");
    }
    assert_eq!(read_session("20ZWQS"), Err(CodeError::Newer));
}

#[test]
fn a_session_code_is_read_as_it_is_typed_and_pasted() {
    let plain = SetUp::new(Minutes::FortyFive, PrincipleSet::ALL);
    let code = encode_session(&plain);
    let link = session_fragment(&code);
    for text in [
        code.clone(),
        code.to_lowercase(),
        format!(" {} {} ", &code[..3], &code[3..]),
        format!("https://example.org/alongside/{link}"),
        format!("See you there: https://example.org/{link}. Bring a pen."),
        format!("https://safe.example/?url=https%3A%2F%2Fexample.org%2F%23%2Fsession%2F{code}&d=1"),
    ] {
        assert_eq!(read(&text), Ok(Sent::Session(Box::new(plain.clone()))), "{text}");
    }
    for (text, error) in [
        (code[..5].to_owned(), CodeError::Length { has: 5, of: CHARACTERS }),
        (format!("{}U", &code[..5]), CodeError::Letter('U')),
        ("hello".to_owned(), CodeError::NoCode),
    ] {
        assert_eq!(read(&text), Err(error), "{text}");
    }
}

#[test]
fn a_long_link_that_was_broken_into_lines_is_put_together() {
    let set_up =
        SetUp::default().titled("Working together").with_extra(vec![extra("We start as one.")]);
    let code = encode_session(&set_up);
    let (first, rest) = code.split_at(40);
    let text = format!("Join: https://example.org/#/session/{first}\n{rest}\nThank you, Kim");
    assert_eq!(read(&text), Ok(Sent::Session(Box::new(set_up))));
}

#[test]
fn the_limits_hold() {
    let long = "é".repeat(500);
    let statement = ExtraStatement::new(&long, "x").expect("there are words");
    assert_eq!(statement.wording(T).chars().count(), WORDING_MAX);
    assert_eq!(ExtraStatement::new("We talk.", "  "), None, "both sides are needed");
    let set_up = SetUp::default().titled(&long).with_extra(vec![statement; EXTRA_MAX + 1]);
    assert_eq!(set_up.title().chars().count(), TITLE_MAX);
    assert_eq!(set_up.extra().len(), EXTRA_MAX);
    assert_eq!(read_session(&encode_session(&set_up)), Ok(set_up));
}

#[test]
fn extra_statements_without_an_answer_are_found_among_those_there_are() {
    let mut pair = finished(Way::OneDevice, FOUR, FOUR);
    rate(&mut pair, T, [Some(4), None, None]);
    let sheet = pair.sheet_mut(T);
    let ids: Vec<ExtraId> = ExtraId::all().collect();
    for (count, unanswered) in [(0, &ids[..0]), (1, &ids[..0]), (2, &ids[1..2]), (3, &ids[1..])] {
        assert_eq!(sheet.extra_unanswered(count), unanswered, "{count}");
    }
    assert_eq!(sheet.extra_progress(1), Progress::Completed);
    assert_eq!(sheet.extra_progress(3), Progress::InProgress(1));
    sheet.set_extra_left_out(true);
    assert_eq!(sheet.extra_progress(3), Progress::Completed);
}

#[test]
fn extra_statements_are_compared_where_both_were_asked_the_same() {
    let mut pair = finished(Way::OneDevice, FOUR, FOUR);
    let set_up = with_extra(&mut pair, &["We start each day together.", "We end it together."]);
    rate(&mut pair, T, [Some(5), Some(2), None]);
    rate(&mut pair, TA, [Some(3), None, None]);
    let opened = |pair: &Partnership, opening| {
        let mut pair = pair.clone();
        for role in Role::ALL {
            pair.sheet_mut(role).set_opening(opening);
        }
        pair.open(None);
        pair.opened.expect("both are finished").extra(&set_up)
    };
    let both = [Rating::Always, Rating::Sometimes];
    let ids: Vec<ExtraId> = ExtraId::all().collect();
    assert_eq!(
        opened(&pair, Opening::Statements),
        Some(vec![(ids[0], Some(both)), (ids[1], None)]),
        "what one of them rated is shown of neither"
    );
    assert_eq!(opened(&pair, Opening::Principles), None);
    assert_eq!(opened(&pair, Opening::Nothing), None);
    pair.sheet_mut(TA).set_extra_private(ids[0], true);
    let found = opened(&pair, Opening::Statements).expect("still open");
    assert_eq!(found[0], (ids[0], None), "a private answer is no answer");
}

#[test]
fn extra_statements_never_count_in_a_score() {
    let mut pair = finished(Way::OneDevice, "4 4 4 4 4 / 3 3 3 3 3", FOUR);
    let findings = |pair: &Partnership| {
        let mut pair = pair.clone();
        pair.open(None);
        pair.opened.expect("both are finished").compared().findings()
    };
    let before = findings(&pair);
    with_extra(&mut pair, &["We start each day together."]);
    rate(&mut pair, T, [Some(1), None, None]);
    rate(&mut pair, TA, [Some(5), None, None]);
    assert_eq!(findings(&pair), before);
}

#[test]
fn answers_from_another_session_are_told_of_and_can_be_used() {
    let mut here = finished(Way::TwoDevices(T), FOUR, FOUR);
    here.received = None;
    let mut there = finished(Way::TwoDevices(TA), FOUR, FOUR);
    with_extra(&mut there, &["We start each day together."]);
    let sent = read_sheet(&encode(TA, &there.shared(TA).expect("finished")));
    let other = Doubt { other_session: true, ..Doubt::default() };
    assert_eq!(receive(&here, &sent), Receipt::Asked(other));
    with_extra(&mut here, &["We end each day together."]);
    assert_eq!(receive(&here, &sent), Receipt::Asked(other));
    with_extra(&mut here, &["We start each day together."]);
    assert_eq!(receive(&here, &sent), Receipt::Fine);
}

#[test]
fn a_sheet_with_extra_statements_has_31_characters_and_keeps_what_is_private() {
    let mut pair = finished(Way::TwoDevices(T), FOUR, FOUR);
    with_extra(&mut pair, &["One", "Two", "Three"]);
    rate(&mut pair, T, [Some(5), Some(1), Some(3)]);
    let middle = ExtraId::all().nth(1).expect("there are three");
    pair.sheet_mut(T).set_extra_private(middle, true);
    let shared = pair.shared(T).expect("finished");
    let code = encode(T, &shared);
    assert_eq!(code.len(), EXTRA_CHARACTERS);
    let sent = read_sheet(&code);
    assert_eq!(sent.sheet.extra(), shared.extra());
    assert_eq!(sent.sheet.extra().expect("asked").ratings[1], None);
    pair.sheet_mut(T).set_opening(Opening::Nothing);
    let sent = read_sheet(&encode(T, &pair.shared(T).expect("finished")));
    assert_eq!(sent.sheet.extra().expect("asked").ratings, [None; EXTRA_MAX]);
}

#[test]
fn every_wrong_character_of_a_long_session_code_is_noticed() {
    let set_up = SetUp::default().titled("INSET").with_extra(vec![extra("We plan.")]);
    let code = encode_session(&set_up);
    for place in 1..code.len() {
        for other in "0123456789ABCDEFGHJKMNPQRSTVWXYZ".chars() {
            let mut wrong: Vec<char> = code.chars().collect();
            wrong[place] = other;
            let wrong: String = wrong.into_iter().collect();
            assert!(wrong == code || read_session(&wrong).is_err(), "{wrong}");
        }
        let mut swapped: Vec<char> = code.chars().collect();
        swapped.swap(place - 1, place);
        let swapped: String = swapped.into_iter().collect();
        assert!(swapped == code || read_session(&swapped).is_err(), "{swapped}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn any_set_up_survives_being_a_code(set_up in any_set_up()) {
        let code = encode_session(&set_up);
        prop_assert_eq!(code.len() == SESSION_CHARACTERS, set_up.is_plain());
        prop_assert_eq!(read_session(&code), Ok(set_up.clone()));
        prop_assert_eq!(written_session(&code), Some(set_up.clone()));
        let link = format!("https://example.org/alongside/{}", session_fragment(&code));
        prop_assert_eq!(read(&link), Ok(Sent::Session(Box::new(set_up))));
    }

    #[test]
    fn no_text_is_a_set_up_by_accident(text in "[0-9A-Za-z ]{0,80}") {
        prop_assert!(written_session(&text).is_none_or(|set_up| read_session(&text) == Ok(set_up)));
        if let Ok(set_up) = read_session(&text) {
            let plain: String = text.chars().filter(char::is_ascii_alphanumeric).collect();
            prop_assert_eq!(encode_session(&set_up).len(), plain.len());
        }
    }

    #[test]
    fn other_words_have_another_mark(one in any_set_up(), other in any_set_up()) {
        let same = one.extra() == other.extra();
        prop_assert!(same || one.extra_mark().is_none() || one.extra_mark() != other.extra_mark());
    }

    #[test]
    fn a_swap_or_a_wrong_character_in_a_short_code_is_noticed(place in 0_usize..6, wrong in 0_usize..32) {
        let code = encode_session(&SetUp::new(Minutes::Sixty, PrincipleSet::ALL));
        let mut changed: Vec<char> = code.chars().collect();
        changed[place] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".chars().nth(wrong).expect("one of 32");
        let changed: String = changed.into_iter().collect();
        prop_assert!(changed == code || read_session(&changed).is_err());
        let mut swapped: Vec<char> = code.chars().collect();
        swapped.swap(place, (place + 1) % 6);
        let swapped: String = swapped.into_iter().collect();
        prop_assert!(place == 5 || swapped == code || read_session(&swapped).is_err());
    }
}

#[test]
fn a_shared_sheet_of_no_session_has_nothing_of_one() {
    let pair = finished(Way::OneDevice, FOUR, FOUR);
    let shared = pair.shared(T).expect("finished");
    assert_eq!(shared, SharedSheet::of(pair.sheet(T), pair.frame, pair.principles));
    assert_eq!(shared.extra(), None);
}
