//! Every kind of code in every box: what isn't for a box is called by its name there.

use alongside_core::bank::PrincipleSet;
use alongside_core::leader::{Minutes, SetUp};
use alongside_formats::codes::{
    CodeError, Elsewhere, Found, Reader, Sent, dashed, encode_pair, encode_session, found_words,
    in_fives, read, read_other_persons,
};
use alongside_testing::results::result;

use super::lines;

/// What comes of a code in a box.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Is {
    Answers,
    Round,
    Session,
    PairElsewhere,
    SessionElsewhere,
    /// In the box of the whole school: counted, told of as answers, and told of as a session's.
    Counted,
    NotForSchool,
    NoPair,
}

fn of(read: Result<Sent, CodeError>) -> Is {
    match read {
        Ok(Sent::Sheet(_)) => Is::Answers,
        Ok(Sent::Round(_)) => Is::Round,
        Ok(Sent::Session(_)) => Is::Session,
        Err(CodeError::Elsewhere(Elsewhere::Pair)) => Is::PairElsewhere,
        Err(CodeError::Elsewhere(Elsewhere::Session)) => Is::SessionElsewhere,
        Err(error) => panic!("{error}"),
    }
}

fn of_school(found: &Found) -> Is {
    assert_eq!(found.unreadable, []);
    match (found.pairs, found.sessions, found.answers_at) {
        (1, 0, None) => Is::Counted,
        (0, 0, Some(1)) => Is::NotForSchool,
        (0, 1, None) => Is::NoPair,
        other => panic!("{other:?}"),
    }
}

fn fixture(fixture: &'static str, length: usize) -> String {
    let codes = lines(fixture).map(|parts| parts[0].replace([' ', '-'], ""));
    codes.into_iter().find(|code| code.len() == length).expect("a code of this length")
}

#[test]
fn every_kind_in_every_box() {
    let session = encode_session(&SetUp::new(Minutes::ALL[1], PrincipleSet::ALL));
    let pair = encode_pair(result("113401234", 7));
    let table = [
        (
            fixture(include_str!("../fixtures/v1.codes.txt"), 26),
            [Is::Answers, Is::Answers, Is::NotForSchool],
        ),
        (
            fixture(include_str!("../fixtures/v1.codes.txt"), 31),
            [Is::Answers, Is::Answers, Is::NotForSchool],
        ),
        (
            fixture(include_str!("../fixtures/v1.rounds.txt"), 50),
            // A page of its own says that it is none of the other person's.
            [Is::Round, Is::Round, Is::NotForSchool],
        ),
        (session, [Is::Session, Is::SessionElsewhere, Is::NoPair]),
        (pair, [Is::PairElsewhere, Is::PairElsewhere, Is::Counted]),
    ];
    for (code, [any, other_persons, school]) in table {
        for written in [code.clone(), in_fives(&code), dashed(&code), code.to_lowercase()] {
            assert_eq!(of(read(&written)), any, "any code: {written}");
            assert_eq!(of(read_other_persons(&written)), other_persons, "theirs: {written}");
            assert_eq!(of_school(&Reader::new(written.clone()).finish()), school, "{written}");
        }
    }
}

#[test]
fn the_link_of_a_session_begins_none_where_the_other_persons_code_is_asked_for() {
    let set_up = SetUp::new(Minutes::ALL[1], PrincipleSet::ALL);
    let link = format!("https://example.org/#/session/{}", encode_session(&set_up));
    assert_eq!(of(read(&link)), Is::Session);
    assert_eq!(of(read_other_persons(&link)), Is::SessionElsewhere);
}

#[test]
fn a_pair_code_in_a_message_is_still_called_one() {
    let pair = dashed(&encode_pair(result("113401234", 7)));
    for text in [format!("Thanks, ours is {pair}."), format!("pair code: {pair}\n")] {
        assert_eq!(of(read(&text)), Is::PairElsewhere, "{text}");
    }
    let mut spoilt = pair.replace('-', "");
    let last = if spoilt.pop() == Some('0') { '2' } else { '0' };
    spoilt.push(last);
    assert_eq!(read(&spoilt), Err(CodeError::Length { has: 12, of: 26 }), "as long as one");
}

#[test]
fn a_session_code_among_pair_codes_is_told_of() {
    let session = encode_session(&SetUp::new(Minutes::ALL[1], PrincipleSet::ALL));
    let found =
        Reader::new(format!("{}\n{session}\n", dashed(&encode_pair(result("113401234", 7)))))
            .finish();
    let (title, more) = found_words(&found);
    assert_eq!(title, "1 pair found");
    assert_eq!(
        more,
        "1 is a session code, which pairs begin with: it goes into Enter a code, on the start page."
    );
}
