//! What the check catches, tried out in full.

use alongside_formats::codes::{CodeError, encode, read};
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
    assert_eq!(tried, codes(300).len() * 25 * 31);
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
    let bits = code.bytes().fold(0_u128, |bits, letter| bits << 5 | value(letter) as u128);
    for place in (0..=113).rev().step_by(8) {
        // Each begins with a wrong bit, so that none is tried twice.
        for pattern in (1 << 11)..(1_u128 << 12) {
            let spoilt = bits ^ pattern << (113 - place);
            let letter = |place: u32| char::from(ALPHABET[(spoilt >> (place * 5) & 31) as usize]);
            let spoilt: String = (0..25).rev().map(letter).collect();
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
