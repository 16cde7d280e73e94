//! What the check catches, tried out in full.

use alongside_core::leader::SetUp;
use alongside_formats::codes::{
    CHARACTERS, CodeError, ROUND_CHARACTERS, encode, encode_pair, encode_session, read, read_pair,
};
use alongside_testing::results::result;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

use super::{any_role, any_shared, v1};

pub const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Some hundred codes: those of the fixture and as many again of sheets made at random.
pub fn codes(random: usize) -> Vec<String> {
    let mut runner = TestRunner::deterministic();
    let mut any_code = || {
        let sheet = (any_role(), any_shared()).new_tree(&mut runner).expect("a sheet");
        let (role, sheet) = sheet.current();
        encode(role, &sheet)
    };
    let random: Vec<String> = (0..random).map(|_| any_code()).collect();
    v1().map(|said| said.code.replace(' ', "")).chain(random).collect()
}

#[test]
fn every_single_wrong_character_is_caught() {
    let mut tried = 0;
    for code in codes(300) {
        for place in 0..code.len() {
            let right = code.as_bytes()[place];
            for &wrong in ALPHABET.iter().filter(|&&wrong| wrong != right) {
                let mut spoilt = code.clone().into_bytes();
                spoilt[place] = wrong;
                let spoilt = String::from_utf8(spoilt).expect("ASCII");
                assert_eq!(read(&spoilt), Err(CodeError::Check), "{code} as {spoilt}");
                tried += 1;
            }
        }
    }
    let characters: usize = codes(300).iter().map(String::len).sum();
    assert_eq!(tried, characters * 31);
}

#[test]
fn every_swap_of_two_neighbours_is_caught() {
    let mut tried = 0;
    for code in codes(300) {
        for place in 1..code.len() {
            let mut swapped = code.clone().into_bytes();
            swapped.swap(place - 1, place);
            let swapped = String::from_utf8(swapped).expect("ASCII");
            if swapped != code {
                assert_eq!(read(&swapped), Err(CodeError::Check), "{code} as {swapped}");
                tried += 1;
            }
        }
    }
    assert!(tried > 300 * 20, "most neighbours differ: {tried}");
}

#[test]
fn whatever_spoils_up_to_twelve_neighbouring_bits_is_caught() {
    let code = &codes(0)[0];
    let value = |letter| ALPHABET.iter().position(|&other| other == letter).expect("in a code");
    let symbols: Vec<usize> = code.bytes().map(value).collect();
    for place in (0..=118).step_by(8) {
        // Each begins with a wrong bit, so that none is tried twice.
        for pattern in (1 << 11)..(1 << 12) {
            let mut spoilt = symbols.clone();
            for at in (0..12).filter(|bit| pattern >> bit & 1 == 1).map(|bit| place + bit) {
                spoilt[25 - at / 5] ^= 1 << (at % 5);
            }
            let spoilt: String = spoilt.iter().map(|&it| char::from(ALPHABET[it])).collect();
            assert_eq!(read(&spoilt), Err(CodeError::Check), "{code} as {spoilt}");
        }
    }
}

#[test]
fn letters_that_look_like_digits_are_read_as_those() {
    for code in codes(50) {
        let plain = read(&code).expect("a code");
        for alias in [code.replace('0', "O"), code.replace('1', "I"), code.replace('1', "l")] {
            assert_eq!(read(&alias), Ok(plain.clone()), "{alias}");
        }
        assert_eq!(read(&code.replace('0', "o").to_lowercase()), Ok(plain));
    }
}

#[test]
fn codes_in_a_row_are_no_longer_code() {
    let sheet = |code: &&String| code.len() == CHARACTERS;
    let sheets: Vec<String> = codes(20).iter().filter(sheet).cloned().collect();
    for (code, salt) in sheets.iter().zip(0..) {
        let pair = encode_pair(result("123401234", salt));
        let session = encode_session(&SetUp::default());
        let twice: Vec<char> = session.repeat(2).chars().collect();
        assert!(read_pair(&twice).is_err());
        for long in [format!("{code}{pair}{pair}"), format!("{code}{}", session.repeat(4))] {
            assert_eq!(long.len(), ROUND_CHARACTERS);
            assert!(read(&long).is_err(), "{long}");
        }
    }
}
