//! One person's answers as digits of a number.
//!
//! A digit for each principle in bank order, 0 where it wasn't chosen and else 1 more than a number of five digits,
//! one for each of its statements: 0 where it is left out, 1 to 5 for a rating, and 6, where the code has room for
//! it, for an answer without a rating to see. The order is frozen: a change is a new version of whatever code holds
//! them.

use alongside_core::answers::{Opening, Rating, Said, SharedSheet};
use alongside_core::bank::{Frame, PRINCIPLES, PrincipleId, PrincipleSet};

use super::envelope::{pop_digit, push_digit};

/// How many values the digit of a statement has in a code of ratings alone: none to see, or one of five.
pub(super) const RATINGS: u16 = Rating::ALL.len() as u16 + 1;

/// How many it has in a code that tells an answer without a rating from none.
pub(super) const ANSWERS: u16 = RATINGS + 1;

/// How many values the digit of a principle has: not chosen, or any five digits of a statement.
const fn principle(base: u16) -> u16 {
    base.pow(5) + 1
}

/// Puts a sheet's answers behind a number, in digits of a statement with [`RATINGS`] or [`ANSWERS`] values.
pub(super) fn push(number: &mut [u8], sheet: &SharedSheet, base: u16) {
    let figure = |said: Said| match said {
        Said::LeftOut => 0,
        Said::Rated(rating) => rating.value().into(),
        // Among ratings alone it is as if it were left out.
        Said::Withheld => RATINGS % base,
    };
    for id in PrincipleId::all() {
        let said = sheet.said_of(id).into_iter();
        let digit = match sheet.principles().contains(id) {
            true => 1 + said.fold(0, |number, said| number * base + figure(said)),
            false => 0,
        };
        push_digit(number, principle(base), digit);
    }
}

/// Takes the sheet off a number that [`push`] put behind it. `None` where no principle is chosen,
/// and where a person who opens nothing has an answer: no sheet says that.
pub(super) fn pop(
    number: &mut [u8],
    base: u16,
    frame: Frame,
    opening: Opening,
) -> Option<SharedSheet> {
    let mut digits = [0; PRINCIPLES];
    for digit in digits.iter_mut().rev() {
        *digit = pop_digit(number, principle(base));
    }
    let chosen = PrincipleId::all().filter(|principle| digits[principle.index()] > 0);
    let mut sheet = SharedSheet::blank(frame, PrincipleSet::of(chosen)?, opening);
    for principle in sheet.principles().iter() {
        let mut number = digits[principle.index()] - 1;
        for statement in principle.statements().into_iter().rev() {
            let said = match (number % base) as u8 {
                0 => Said::LeftOut,
                figure => Rating::from_value(figure).map_or(Said::Withheld, Said::Rated),
            };
            sheet.set_said(statement, said);
            number /= base;
        }
    }
    let is_as_sent = sheet == sheet.to_send();
    is_as_sent.then_some(sheet)
}

/// Takes a digit off a number that names one of these by its place.
pub(super) fn pop_of<T: Copy, const N: usize>(number: &mut [u8], all: [T; N]) -> T {
    all[usize::from(pop_digit(number, N as u16))]
}

/// Whether nothing is left of a number.
pub(super) fn is_spent(number: &[u8]) -> bool {
    number.iter().all(|&byte| byte == 0)
}
