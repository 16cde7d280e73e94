//! Codes of drafts: told as such, and never read.

use alongside_core::bank::{Frame, PrincipleId, PrincipleSet};
use alongside_core::leader::{Minutes, SetUp};
use alongside_formats::codes::{
    CodeError, Reader, SESSION_CHARACTERS, encode_session, found_words, read, read_pair,
    read_session,
};

use super::checks::ALPHABET;
use super::{lines, v1};

/// Codes that drafts made. This file never changes.
const DRAFTS: &str = include_str!("../fixtures/draft.codes.txt");

/// The codes of a kind.
fn drafts(kind: &str) -> impl Iterator<Item = &'static str> {
    lines(DRAFTS).filter(move |line| line[0] == kind).map(|line| line[1])
}

#[test]
fn a_drafts_code_says_so_wherever_it_stands() {
    let codes: Vec<&str> = drafts("sheet").chain(drafts("round")).collect();
    assert_eq!(codes.len(), 6);
    for code in codes {
        let plain = code.replace(' ', "");
        for text in [
            code.to_owned(),
            plain.clone(),
            code.to_lowercase(),
            format!("https://example.org/alongside/#/code/{plain}"),
            format!("Hi Jo, ours is {code}. Thank you, Sam"),
        ] {
            assert_eq!(read(&text), Err(CodeError::Draft), "{text}");
        }
        let both = format!("{code}\nor the new one: {}", v1().next().expect("one").code);
        assert!(read(&both).is_ok(), "what can be read is read");
    }
}

#[test]
fn a_drafts_session_says_so() {
    assert_eq!(drafts("session").count(), 4);
    for code in drafts("session") {
        let link = format!("https://example.org/alongside/#/session/{code}");
        assert_eq!(read(&link), Err(CodeError::Draft), "{link}");
        assert_eq!(read_session(code), Err(CodeError::Draft), "{code}");
        if code.len() == SESSION_CHARACTERS {
            assert_eq!(read(code), Err(CodeError::Draft), "{code}");
        }
    }
}

#[test]
fn a_drafts_pair_code_is_counted_and_told_apart() {
    assert_eq!(drafts("pair").count(), 3);
    for code in drafts("pair") {
        let characters: Vec<char> = code.chars().filter(char::is_ascii_alphanumeric).collect();
        assert_eq!(read_pair(&characters), Err(CodeError::Draft), "{code}");
    }
    let all: Vec<&str> = drafts("pair").collect();
    let found = Reader::new(all.join("\n")).finish();
    assert_eq!((found.pairs, found.drafts, found.unreadable_count), (0, 3, 0));
    let (_, more) = found_words(&found);
    assert_eq!(more, "3 made by a draft of Alongside: ask for a new code.");
}

#[test]
fn a_drafts_answers_among_pair_codes_are_not_shown_and_told_of() {
    for code in drafts("sheet").chain(drafts("round")) {
        let found = Reader::new(format!("one\n{code}\nthree")).finish();
        assert_eq!((found.answers_at, found.unreadable_count), (Some(2), 0), "{code}");
    }
}

/// Every mistake that the check has to catch, in every code that has as many characters as a draft's.
#[test]
fn a_slip_in_a_session_code_never_makes_it_a_drafts() {
    let is_caught = |text: Vec<u8>| {
        let text = String::from_utf8(text).expect("ASCII");
        assert_eq!(read_session(&text), Err(CodeError::Check), "{text}");
    };
    let sets = (1..=255_u8).filter_map(|bits| {
        PrincipleSet::of(PrincipleId::all().filter(|it| bits >> it.index() & 1 == 1))
    });
    for (principles, minutes) in sets.flat_map(|set| Minutes::ALL.map(|minutes| (set, minutes))) {
        for frame in [None, Some(Frame::LookingBack), Some(Frame::StartingOut)] {
            let set_up = SetUp::new(minutes, principles).framed(frame);
            let code = encode_session(&set_up).into_bytes();
            // Whatever else a code says, one wrong character spoils it alike.
            let is_first = set_up == SetUp::new(Minutes::Thirty, principles);
            for place in 0..code.len() {
                for &wrong in ALPHABET.iter().filter(|&&it| is_first && it != code[place]) {
                    let mut spoilt = code.clone();
                    spoilt[place] = wrong;
                    is_caught(spoilt);
                }
                let mut swapped = code.clone();
                swapped.swap(place.saturating_sub(1), place);
                if swapped != code {
                    is_caught(swapped);
                }
            }
        }
    }
}
