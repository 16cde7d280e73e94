//! What a sheet code says: one person's ratings as one number.
//!
//! A digit for each principle in bank order, 0 where it wasn't chosen and else 1 more than its five
//! ratings as a number in base six (0 for none to see). Then the role, what the person opens, and the
//! edition of the bank. There are 7777⁸ · 2 · 3 · 4 such numbers, just under 2¹⁰⁸, which is what 25
//! characters have room for beside version and check. The order is frozen: a change is a new version.

use super::envelope::{self, Letter, pop_digit, push_digit};
use super::{CHARACTERS, CodeError, EDITION, EDITIONS, SentSheet, alphabet};
use crate::answers::{Rating, Role};
use crate::bank::{PRINCIPLES, PrincipleId};
use crate::principles::PrincipleSet;
use crate::shared::{Opening, SharedSheet};

const VERSION: u8 = 1;

/// No rating, or one of five.
const RATINGS: u16 = Rating::ALL.len() as u16 + 1;

/// Not chosen, or any five ratings.
const PRINCIPLE: u16 = RATINGS.pow(5) + 1;

/// The code of a sheet, whatever of it may be sent.
pub(super) fn encode(role: Role, sheet: &SharedSheet) -> String {
    let mut content = [0; envelope::bytes(CHARACTERS)];
    for principle in PrincipleId::all() {
        push_digit(&mut content, PRINCIPLE, principle_digit(sheet, principle));
    }
    push_digit(&mut content, Role::ALL.len() as u16, role.index() as u16);
    push_digit(&mut content, Opening::ALL.len() as u16, sheet.opening() as u16);
    push_digit(&mut content, u16::from(EDITIONS), u16::from(EDITION % EDITIONS));
    envelope::seal(VERSION, &content, CHARACTERS)
}

fn principle_digit(sheet: &SharedSheet, principle: PrincipleId) -> u16 {
    if !sheet.principles().contains(principle) {
        return 0;
    }
    let figure = |rating: Option<Rating>| u16::from(rating.map_or(0, Rating::value));
    let ratings = sheet.ratings(principle).into_iter();
    1 + ratings.fold(0, |number, rating| number * RATINGS + figure(rating))
}

/// The sheet that a code's characters stand for.
///
/// # Errors
/// `Length`, `Letter`, `Check` or `Newer`.
pub(super) fn decode(code: &[char]) -> Result<SentSheet, CodeError> {
    if code.len() != CHARACTERS {
        return Err(CodeError::Length(code.len()));
    }
    let mut symbols = [0; CHARACTERS];
    for (symbol, &character) in symbols.iter_mut().zip(code) {
        let stranger = CodeError::Letter(character.to_ascii_uppercase());
        *symbol = alphabet::symbol(character).ok_or(stranger)?;
    }
    let Letter { version, content } = envelope::open(&symbols).ok_or(CodeError::Check)?;
    match version {
        // What no sheet can say passed the check by chance.
        VERSION => sheet(content).ok_or(CodeError::Check),
        0 => Err(CodeError::Check),
        _ => Err(CodeError::Newer),
    }
}

fn sheet(mut content: Vec<u8>) -> Option<SentSheet> {
    let edition = pop_digit(&mut content, u16::from(EDITIONS)) as u8;
    let opening = pop_digit(&mut content, Opening::ALL.len() as u16);
    let opening = *Opening::ALL.get(usize::from(opening))?;
    let role = pop_digit(&mut content, Role::ALL.len() as u16);
    let role = *Role::ALL.get(usize::from(role))?;
    let mut digits = [0; PRINCIPLES];
    for digit in digits.iter_mut().rev() {
        *digit = pop_digit(&mut content, PRINCIPLE);
    }
    let is_past_the_last = content.iter().any(|&byte| byte > 0);
    let chosen = PrincipleId::all().filter(|principle| digits[principle.index()] > 0);
    let mut sheet = SharedSheet::blank(PrincipleSet::of(chosen)?, opening);
    for principle in sheet.principles().iter() {
        let mut number = digits[principle.index()] - 1;
        for statement in principle.statements().into_iter().rev() {
            sheet.set_rating(statement, Rating::from_value((number % RATINGS) as u8));
            number /= RATINGS;
        }
    }
    // Who opens nothing sends no rating.
    let is_as_sent = sheet == sheet.to_send();
    (is_as_sent && !is_past_the_last).then_some(SentSheet::new(role, sheet, edition))
}
