//! What every code has around what it says: a version in front, a check behind.
//!
//! # Design
//!
//! From the first bit to the last a code is one line: five bits of version, what it says, twelve
//! bits of check, and it fills its characters to the last bit. A cyclic check of twelve bits catches
//! every error that lies within twelve neighbouring bits. A wrong character spoils five, two swapped
//! neighbours ten, so both are always caught; anything else slips through once in 4,096 times.
//!
//! The line is kept as one number in bytes, the highest first, and counted by long multiplication and
//! division as on paper. That serves codes of any length, and the program has no other use for
//! 128-bit division.

use crc::{CRC_12_DECT, Crc, NoTable};

use super::alphabet;

/// Polynomial 0x80F. It begins at zero, so zeros in front of a line change nothing.
const CRC: Crc<u16, NoTable> = Crc::<u16, NoTable>::new(&CRC_12_DECT);

const SYMBOL_BITS: usize = 5;
const CHECK_BITS: usize = 12;

/// One more than the highest check.
const CHECKS: u16 = 1 << CHECK_BITS;

/// A code that passed its check.
pub(super) struct Letter {
    pub(super) version: u8,
    /// What it says, as one number.
    pub(super) content: Vec<u8>,
}

/// How many bytes the number has that a code of so many characters is.
pub(super) const fn bytes(characters: usize) -> usize {
    (characters * SYMBOL_BITS).div_ceil(8)
}

/// How many bits a code of so many characters has for what it says.
const fn content_bits(characters: usize) -> usize {
    characters * SYMBOL_BITS - SYMBOL_BITS - CHECK_BITS
}

/// The code of so many characters that says this number. It must have room for it.
pub(super) fn seal(version: u8, content: &[u8], characters: usize) -> String {
    let mut line = content.to_vec();
    flip(&mut line, content_bits(characters), version);
    let check = CRC.checksum(&line);
    push_digit(&mut line, CHECKS, check);
    let places = (0..characters).rev().map(|place| place * SYMBOL_BITS);
    places.map(|place| alphabet::character(symbol(&line, place))).collect()
}

/// What stands in a code of these symbols, four or more, or `None` when it doesn't pass its check.
pub(super) fn open(symbols: &[u8]) -> Option<Letter> {
    let mut line = vec![0; bytes(symbols.len())];
    for (place, &symbol) in symbols.iter().rev().enumerate() {
        flip(&mut line, place * SYMBOL_BITS, symbol);
    }
    // A line that ends in its own check has none left.
    if CRC.checksum(&line) != 0 {
        return None;
    }
    pop_digit(&mut line, CHECKS);
    let version = symbols[0];
    flip(&mut line, content_bits(symbols.len()), version);
    Some(Letter { version, content: line })
}

/// Puts a digit behind a number, as the next figure on a till. The number must have room for it.
pub(super) fn push_digit(number: &mut [u8], base: u16, digit: u16) {
    let mut carry = u32::from(digit);
    for byte in number.iter_mut().rev() {
        carry += u32::from(*byte) * u32::from(base);
        *byte = carry as u8;
        carry >>= 8;
    }
    debug_assert_eq!(carry, 0, "the number has room");
}

/// Takes the last digit off a number.
pub(super) fn pop_digit(number: &mut [u8], base: u16) -> u16 {
    let mut rest = 0;
    for byte in number {
        rest = rest << 8 | u32::from(*byte);
        *byte = (rest / u32::from(base)) as u8;
        rest %= u32::from(base);
    }
    rest as u16
}

/// Flips the bits of a symbol that ends so many bits before the number's end: so it is put
/// where there were zeros, and taken away again.
fn flip(number: &mut [u8], place: usize, symbol: u8) {
    let last = number.len() - 1 - place / 8;
    let [high, low] = (u16::from(symbol) << (place % 8)).to_be_bytes();
    number[last] ^= low;
    if high > 0 {
        number[last - 1] ^= high;
    }
}

/// The symbol that ends so many bits before the number's end.
fn symbol(number: &[u8], place: usize) -> u8 {
    let last = number.len() - 1 - place / 8;
    let high = last.checked_sub(1).map_or(0, |before| number[before]);
    let two = u16::from_be_bytes([high, number[last]]);
    (two >> (place % 8) & 0b1_1111) as u8
}
