//! What every code has around what it says: a version in front, a check behind.
//!
//! # Design
//!
//! From the first bit to the last a code is one line: a version of five bits, or of two where there is no room for
//! more, what it says, twelve bits of check, and it fills its characters to the last bit. A cyclic check of twelve
//! bits catches every error that lies within twelve neighbouring bits. A wrong character spoils five, two swapped
//! neighbours ten, so both are always caught; anything else slips through once in 4,096 times.
//!
//! The line is kept as one number in bytes, the highest first, and counted by long multiplication and
//! division as on paper. That serves codes of any length, and the program has no other use for
//! 128-bit division.

use crc::{CRC_12_DECT, Crc, NoTable};

use super::alphabet;
use super::error::CodeError;

/// Polynomial 0x80F. It begins at zero, so zeros in front of a line change nothing.
const CRC: Crc<u16, NoTable> = Crc::<u16, NoTable>::new(&CRC_12_DECT);

/// How many bits a character has.
pub(super) const SYMBOL_BITS: usize = 5;

const CHECK_BITS: usize = 12;

/// One more than the highest check.
const CHECKS: u16 = 1 << CHECK_BITS;

/// A kind of code.
pub(super) struct Kind {
    /// How many characters it has.
    pub(super) characters: usize,
    /// How many bits its version has, at most five.
    pub(super) version_bits: usize,
    /// The version that is written, and the only one that is read.
    pub(super) version: u8,
    /// What its check is combined with. Two codes of one kind in a row pass the plain check together,
    /// so that each kind has a mark of its own, and two codes aren't taken for a longer one.
    pub(super) mark: u16,
}

impl Kind {
    /// How many bytes the number has that such a code is.
    pub(super) const fn bytes(&self) -> usize {
        (self.characters * SYMBOL_BITS).div_ceil(8)
    }

    /// How many bits such a code has for what it says.
    const fn content_bits(&self) -> usize {
        self.characters * SYMBOL_BITS - self.version_bits - CHECK_BITS
    }

    /// The code that says this number, which must fit into it.
    pub(super) fn seal(&self, content: &[u8]) -> String {
        let mut line = content.to_vec();
        flip(&mut line, self.content_bits(), self.version);
        let check = CRC.checksum(&line) ^ self.mark;
        push_digit(&mut line, CHECKS, check);
        let places = (0..self.characters).rev().map(|place| place * SYMBOL_BITS);
        places.map(|place| alphabet::character(symbol(&line, place))).collect()
    }

    /// The number that a code says.
    ///
    /// # Errors
    /// `Length`, `Letter`, `Check` or `Newer`.
    pub(super) fn open(&self, code: &[char]) -> Result<Vec<u8>, CodeError> {
        if code.len() != self.characters {
            return Err(CodeError::Length { has: code.len(), of: self.characters });
        }
        let mut line = vec![0; self.bytes()];
        for (place, &character) in code.iter().rev().enumerate() {
            let stranger = || CodeError::Letter(character.to_ascii_uppercase());
            flip(&mut line, place * SYMBOL_BITS, alphabet::symbol(character).ok_or_else(stranger)?);
        }
        let check = pop_digit(&mut line, CHECKS);
        // Nothing stands before it.
        let version = symbol(&line, self.content_bits());
        if CRC.checksum(&line) ^ self.mark != check || version == 0 {
            return Err(CodeError::Check);
        }
        flip(&mut line, self.content_bits(), version);
        match version > self.version {
            true => Err(CodeError::Newer),
            false => Ok(line),
        }
    }
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
