//! What a sheet code says: one person's ratings as one number.
//!
//! The ratings, then the role, what the person opens, and the edition of the bank. There are
//! 7777⁸ · 2 · 3 · 4 such numbers, just under 2¹⁰⁸, which is what 25 characters have room for beside
//! version and check. The order is frozen: a change is a new version.

use super::envelope::{Kind, pop_digit, push_digit};
use super::{CHARACTERS, CodeError, EDITION, EDITIONS, SentSheet, ratings};
use crate::answers::Role;
use crate::shared::{Opening, SharedSheet};

/// The kind of code. Its form is frozen as what it says is.
const SHEET: Kind = Kind { characters: CHARACTERS, version: 1, mark: 0 };

/// The code of a sheet, whatever of it may be sent.
pub(super) fn encode(role: Role, sheet: &SharedSheet) -> String {
    let mut content = [0; SHEET.bytes()];
    ratings::push(&mut content, sheet);
    push_digit(&mut content, Role::ALL.len() as u16, role.index() as u16);
    push_digit(&mut content, Opening::ALL.len() as u16, sheet.opening() as u16);
    push_digit(&mut content, u16::from(EDITIONS), u16::from(EDITION % EDITIONS));
    SHEET.seal(&content)
}

/// The sheet that a code's characters stand for.
///
/// # Errors
/// `Length`, `Letter`, `Check` or `Newer`.
pub(super) fn decode(code: &[char]) -> Result<SentSheet, CodeError> {
    // What no sheet can say passed the check by chance.
    sheet(SHEET.open(code)?).ok_or(CodeError::Check)
}

fn sheet(mut content: Vec<u8>) -> Option<SentSheet> {
    let edition = pop_digit(&mut content, u16::from(EDITIONS)) as u8;
    let opening = pop_digit(&mut content, Opening::ALL.len() as u16);
    let opening = *Opening::ALL.get(usize::from(opening))?;
    let role = pop_digit(&mut content, Role::ALL.len() as u16);
    let role = *Role::ALL.get(usize::from(role))?;
    let sheet = ratings::pop(&mut content, opening)?;
    ratings::is_spent(&content).then_some(SentSheet::new(role, sheet, edition))
}
