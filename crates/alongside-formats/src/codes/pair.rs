//! What a pair code says: for each principle the pair's group and whether it needs the school.
//!
//! It is the number of a [`PairResult`]: a digit below ten for each principle in bank order, its group
//! doubled and one more where it needs the school; then ten random bits, so that two alike pairs both
//! count. Behind it comes the lowest bit of the bank's edition. There are 10⁸ · 2¹⁰ · 2 such numbers,
//! 37.6 bits, and 11 characters have room for 38 beside version and check. The order is frozen: a change
//! is a new version.

use alongside_core::bank::EDITION;
use alongside_core::leader::PairResult;

use super::envelope::Kind;
use super::error::CodeError;
use super::limits::PAIR_CHARACTERS;

/// The kind of code. Its form is frozen as what it says is.
const PAIR: Kind = Kind { characters: PAIR_CHARACTERS, version: 1, mark: 0x5E1 };

/// How many editions of the bank can be told apart.
const EDITIONS: u64 = 2;

/// The code of a pair's result.
pub(super) fn encode(result: PairResult) -> String {
    let number = result.number() * EDITIONS + u64::from(EDITION) % EDITIONS;
    let [_, content @ ..] = number.to_be_bytes();
    PAIR.seal(&content)
}

/// The result that a code's characters stand for. One of another edition of the bank is a `Newer` one
/// here: its principles may mean something else.
///
/// # Errors
/// `Length`, `Letter`, `Check` or `Newer`.
pub(super) fn decode(code: &[char]) -> Result<PairResult, CodeError> {
    let content = PAIR.open(code)?;
    let number = content.iter().fold(0, |number, &byte| number << 8 | u64::from(byte));
    match number % EDITIONS == u64::from(EDITION) % EDITIONS {
        // What no pair can say passed the check by chance.
        true => PairResult::from_number(number / EDITIONS).ok_or(CodeError::Check),
        false => Err(CodeError::Newer),
    }
}
