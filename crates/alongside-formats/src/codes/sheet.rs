//! What a sheet code says: one person's ratings as one number.
//!
//! The ratings, then the role, what the person opens, and the edition of the bank. There are
//! 7777⁸ · 2 · 3 · 4 such numbers, just under 2¹⁰⁸, which is what 25 characters have room for beside
//! version and check.
//!
//! In a session with statements of its own it is a kind of code with 30 characters: before the rest
//! come three ratings in base six and the mark of the statements' words, 131.7 of 133 bits. The order
//! of both is frozen: a change is a new version.

use alongside_core::answers::{EXTRA_MAX, ExtraMark, ExtraRatings, Opening, Rating, SharedSheet};
use alongside_core::bank::{EDITION, EDITIONS, Role};
use alongside_core::pair::SentSheet;

use super::envelope::{Kind, pop_digit, push_digit};
use super::error::CodeError;
use super::limits::{CHARACTERS, EXTRA_CHARACTERS};
use super::ratings;

/// The kind of code. Its form is frozen as what it says is.
const SHEET: Kind = Kind { characters: CHARACTERS, version: 1, mark: 0 };

/// The kind that has answers to a session's own statements too.
const WITH_OWN: Kind = Kind { characters: EXTRA_CHARACTERS, version: 1, mark: 0x6B4 };

/// The code of a sheet, whatever of it may be sent.
pub(super) fn encode(role: Role, sheet: &SharedSheet) -> String {
    let kind = match sheet.extra() {
        Some(_) => WITH_OWN,
        None => SHEET,
    };
    let mut content = vec![0; kind.bytes()];
    if let Some(own) = sheet.extra() {
        push_extra(&mut content, own);
    }
    ratings::push(&mut content, sheet);
    push_digit(&mut content, Role::ALL.len() as u16, role.index() as u16);
    push_digit(&mut content, Opening::ALL.len() as u16, sheet.opening() as u16);
    push_digit(&mut content, u16::from(EDITIONS), u16::from(EDITION % EDITIONS));
    kind.seal(&content)
}

/// The mark in two digits, as one would have a base that no digit can name.
fn push_extra(content: &mut [u8], own: &ExtraRatings) {
    let [high, low] = own.mark.0.to_be_bytes();
    for digit in [high, low] {
        push_digit(content, 1 << 8, digit.into());
    }
    for rating in own.ratings {
        push_digit(content, ratings::RATINGS, rating.map_or(0, Rating::value).into());
    }
}

fn pop_extra(content: &mut [u8]) -> ExtraRatings {
    let mut own = [None; EXTRA_MAX];
    for rating in own.iter_mut().rev() {
        *rating = Rating::from_value(pop_digit(content, ratings::RATINGS) as u8);
    }
    let [low, high] = [(); 2].map(|()| pop_digit(content, 1 << 8));
    ExtraRatings { mark: ExtraMark(high << 8 | low), ratings: own }
}

/// The sheet that a code's characters stand for.
///
/// # Errors
/// `Length`, `Letter`, `Check` or `Newer`.
pub(super) fn decode(code: &[char]) -> Result<SentSheet, CodeError> {
    // A code of the usual kind that has a character or two too many is still one.
    let kind = match code.len() > EXTRA_CHARACTERS - 3 {
        true => WITH_OWN,
        false => SHEET,
    };
    // What no sheet can say passed the check by chance.
    sheet(&kind, kind.open(code)?).ok_or(CodeError::Check)
}

fn sheet(kind: &Kind, mut content: Vec<u8>) -> Option<SentSheet> {
    let edition = pop_digit(&mut content, u16::from(EDITIONS)) as u8;
    let opening = pop_digit(&mut content, Opening::ALL.len() as u16);
    let opening = *Opening::ALL.get(usize::from(opening))?;
    let role = pop_digit(&mut content, Role::ALL.len() as u16);
    let role = *Role::ALL.get(usize::from(role))?;
    let mut sheet = ratings::pop(&mut content, opening)?;
    if kind.characters == WITH_OWN.characters {
        sheet.set_extra(Some(pop_extra(&mut content)));
    }
    let is_as_sent = sheet == sheet.to_send();
    (is_as_sent && ratings::is_spent(&content)).then_some(SentSheet::new(role, sheet, edition))
}
