//! What a pair code says: the frame, and for each line the pair's group and whether it needs the school.
//!
//! It is the number of a [`PairResult`]: a digit below two for the frame, a digit below ten for each principle in bank
//! order and for the thread of time, its group doubled and one more where it needs the school; then ten random bits, so
//! that two alike pairs both count. There are 2 · 10⁹ · 2¹⁰ such numbers, 40.9 bits, and 12 characters have room for 43
//! beside version and check. The order is frozen: a change is a new version.

use alongside_core::leader::PairResult;

use super::draft;
use super::envelope::{Kind, SYMBOL_BITS};
use super::error::CodeError;
use super::limits::PAIR_CHARACTERS;

/// The kind of code. Its form is frozen as what it says is.
const PAIR: Kind =
    Kind { characters: PAIR_CHARACTERS, version_bits: SYMBOL_BITS, version: 1, mark: 0xD90 };

/// The code of a pair's result.
pub(super) fn encode(result: PairResult) -> String {
    PAIR.seal(&result.number().to_be_bytes())
}

/// The result that a code's characters stand for.
///
/// # Errors
/// `Length`, `Letter`, `Check`, `Newer` or `Draft`.
pub(super) fn decode(code: &[char]) -> Result<PairResult, CodeError> {
    if draft::is_pair(code) {
        return Err(CodeError::Draft);
    }
    let content = PAIR.open(code)?;
    let number = content.iter().fold(0, |number, &byte| number << 8 | u64::from(byte));
    // What no pair can say passed the check by chance.
    PairResult::from_number(number).ok_or(CodeError::Check)
}
