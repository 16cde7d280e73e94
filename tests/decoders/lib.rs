//! What has to hold of every decoder for any text at all. Each function panics where it doesn't.
//!
//! The targets in `fuzz/fuzz_targets` call them with texts made to break them, and the test beside them with every
//! text in `fuzz/corpus`.

use alongside_core::bank::Role;
use alongside_core::pair::{Partnership, PartnershipId, Way};
use alongside_formats::codes::{
    self, Reader, Sent, encode_pair, encode_round, encode_session, read, read_pair, read_session,
};
use alongside_formats::stored::schema::{
    FileKind, decode, decode_all, decode_sheet, encode, encode_all, encode_sheet, kind_of,
};
use alongside_formats::stored::storage::{Memory, Store, Writer, key, list, load};
use alongside_presentation::route::Route;
use jiff::civil::date;

#[path = "../../crates/alongside-core/build/check.rs"]
#[expect(dead_code, unused_imports, reason = "the core's build script reads what is checked here")]
mod check;

/// What a target does with a text.
pub type Body = fn(&str);

/// Each under the name that its target and its corpus have.
pub const BODIES: [(&str, Body); 6] = [
    ("bank", bank),
    ("code", code),
    ("file", file),
    ("link", link),
    ("message", message),
    ("stored", stored),
];

/// The question bank, which people edit by hand: a mistake has words, and never stops the check itself.
pub fn bank(text: &str) {
    if let Err(error) = check::check(text) {
        assert!(!error.to_string().is_empty());
    }
}

fn oak() -> PartnershipId {
    PartnershipId::parse("oak").expect("a word")
}

/// What is typed as a code: read or refused, and what is read is written as a code that reads the same.
pub fn code(text: &str) {
    match read(text) {
        Ok(Sent::Sheet(sent)) => {
            let again = read(&codes::encode(sent.role, &sent.sheet));
            assert_eq!(again, Ok(Sent::Sheet(sent)));
        }
        Ok(Sent::Session(set_up)) => {
            let code = encode_session(&set_up);
            assert_eq!(read_session(&code), Ok(*set_up));
        }
        Ok(Sent::Round(round)) => {
            let pair = Partnership::restored(oak(), &round, round.opened.at.into());
            let again = read(&encode_round(&round.opened, &pair.plan));
            assert_eq!(again, Ok(Sent::Round(round)));
        }
        Err(_) => {}
    }
    let characters: Vec<char> = text.chars().collect();
    if let Ok(result) = read_pair(&characters) {
        let again: Vec<char> = encode_pair(result).chars().collect();
        assert_eq!(read_pair(&again), Ok(result));
    }
}

/// A file that somebody opens: read or refused, and what is read says the same when it is written again.
pub fn file(text: &str) {
    match kind_of(text) {
        Some(FileKind::Sheet) => {
            if let Ok(sent) = decode_sheet(text) {
                let again = decode_sheet(&encode_sheet(sent.role, &sent.sheet));
                assert_eq!(again, Ok(sent));
            }
        }
        Some(FileKind::Everything) => {
            let Ok(all) = decode_all(text) else { return };
            let read: Vec<_> = all.into_iter().flatten().collect();
            let again = decode_all(&encode_all(&read)).expect("our own text");
            assert_eq!(again.into_iter().collect::<Result<Vec<_>, _>>(), Ok(read));
        }
        Some(FileKind::Copy) | None => {
            if let Ok(read) = decode(text) {
                assert_eq!(decode(&encode(&read)), Ok(read));
            }
        }
    }
}

/// An address: every one is a route, and a route's own address leads to it.
pub fn link(text: &str) {
    let route = Route::parse(text);
    match &route {
        Route::Code(code) => drop(read(code)),
        Route::NotFound => drop(read(text)),
        route => assert_eq!(&Route::parse(&route.to_string()), route),
    }
}

/// A pasted message: pair codes found among words, the same in one go as in small steps.
pub fn message(text: &str) {
    let whole = Reader::new(text.to_owned()).finish();
    let mut steps = Reader::new(text.to_owned());
    while steps.step(3) {}
    assert_eq!(format!("{:?}", steps.finish()), format!("{whole:?}"));
}

/// A stored text: listed or set aside to the letter, never lost, and a save beside it works.
pub fn stored(text: &str) {
    let id = oak();
    let mut store = Memory::default();
    store.set(&key(&id), text).expect("memory takes everything");
    let found = list(&mut store).expect("memory");
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].text, text);
    assert_eq!(load(&mut store, &id).expect("memory").map(|it| it.text).as_deref(), Some(text));
    let ours = Partnership::new(id, Way::Alone(Role::Teacher), date(2026, 9, 4).at(10, 42, 0, 0));
    match Writer::default().save(&mut store, &ours, 0) {
        Ok(_) => assert!(!list(&mut store).expect("memory").is_empty()),
        Err(_) => assert_eq!(list(&mut store).expect("memory")[0].text, text),
    }
}
