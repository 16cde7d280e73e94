//! What a sheet code says: one person's answers as one number.
//!
//! The answers in digits of [`ratings::ANSWERS`] values a statement, then the role, what the person opens, and the
//! frame. There are 16808⁸ · 2 · 3 · 2 such numbers, just under 2¹¹⁶, which is what 26 characters have room for beside
//! a check and a version of two bits.
//!
//! In a session with extra statements it is a kind of code with 31 characters: before the rest come the mark of the
//! statements' words and three ratings in base six, 139.7 of 141 bits. The order of both is frozen: a change is a new
//! version.

use alongside_core::answers::{EXTRA_MAX, ExtraMark, ExtraRatings, Opening, Rating, SharedSheet};
use alongside_core::bank::{Frame, Role};
use alongside_core::pair::SentSheet;

use super::envelope::{Kind, pop_digit, push_digit};
use super::error::CodeError;
use super::limits::{CHARACTERS, EXTRA_CHARACTERS};
use super::ratings;

/// The kind of code. Its form is frozen as what it says is.
const SHEET: Kind = Kind { characters: CHARACTERS, version_bits: 2, version: 1, mark: 0x227 };

/// The kind that has answers to a session's extra statements too.
const WITH_EXTRA: Kind =
    Kind { characters: EXTRA_CHARACTERS, version_bits: 2, version: 1, mark: 0x91C };

/// The code of a sheet, whatever of it may be sent.
pub(super) fn encode(role: Role, sheet: &SharedSheet) -> String {
    let kind = match sheet.extra() {
        Some(_) => WITH_EXTRA,
        None => SHEET,
    };
    let mut content = vec![0; kind.bytes()];
    if let Some(extra) = sheet.extra() {
        push_extra(&mut content, extra);
    }
    ratings::push(&mut content, sheet, ratings::ANSWERS);
    push_digit(&mut content, Role::ALL.len() as u16, role.index() as u16);
    push_digit(&mut content, Opening::ALL.len() as u16, sheet.opening() as u16);
    push_digit(&mut content, Frame::ALL.len() as u16, sheet.frame().index() as u16);
    kind.seal(&content)
}

/// The mark in two digits, as one would have a base that no digit can name.
fn push_extra(content: &mut [u8], extra: &ExtraRatings) {
    let [high, low] = extra.mark.0.to_be_bytes();
    for digit in [high, low] {
        push_digit(content, 1 << 8, digit.into());
    }
    for rating in extra.ratings {
        push_digit(content, ratings::RATINGS, rating.map_or(0, Rating::value).into());
    }
}

fn pop_extra(content: &mut [u8]) -> ExtraRatings {
    let mut all = [None; EXTRA_MAX];
    for rating in all.iter_mut().rev() {
        *rating = Rating::from_value(pop_digit(content, ratings::RATINGS) as u8);
    }
    let [low, high] = [(); 2].map(|()| pop_digit(content, 1 << 8));
    ExtraRatings { mark: ExtraMark(high << 8 | low), ratings: all }
}

/// The sheet that a code's characters stand for.
///
/// # Errors
/// `Length`, `Letter`, `Check` or `Newer`.
pub(super) fn decode(code: &[char]) -> Result<SentSheet, CodeError> {
    // A code of the usual kind that has a character or two too many is still one.
    let kind = match code.len() > EXTRA_CHARACTERS - 3 {
        true => WITH_EXTRA,
        false => SHEET,
    };
    // What no sheet can say passed the check by chance.
    sheet(&kind, kind.open(code)?).ok_or(CodeError::Check)
}

fn sheet(kind: &Kind, mut content: Vec<u8>) -> Option<SentSheet> {
    let frame = ratings::pop_of(&mut content, Frame::ALL);
    let opening = ratings::pop_of(&mut content, Opening::ALL);
    let role = ratings::pop_of(&mut content, Role::ALL);
    let mut sheet = ratings::pop(&mut content, ratings::ANSWERS, frame, opening)?;
    if kind.characters == WITH_EXTRA.characters {
        sheet.set_extra(Some(pop_extra(&mut content)));
    }
    let is_as_sent = sheet == sheet.to_send();
    (is_as_sent && ratings::is_spent(&content)).then_some(SentSheet { role, sheet })
}
