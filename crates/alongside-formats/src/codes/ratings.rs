//! One person's ratings as digits of a number.
//!
//! A digit for each principle in bank order, 0 where it wasn't chosen and else 1 more than its five
//! ratings as a number in base six (0 for none to see). The order is frozen: a change is a new
//! version of whatever code holds them.

use alongside_core::answers::{Opening, Rating, SharedSheet};
use alongside_core::bank::{PRINCIPLES, PrincipleId, PrincipleSet};

use super::envelope::{pop_digit, push_digit};

/// How many values the digit of a statement has: no rating, or one of five.
pub(super) const RATINGS: u16 = Rating::ALL.len() as u16 + 1;

/// How many values the digit of a principle has: not chosen, or any five ratings.
const PRINCIPLE: u16 = RATINGS.pow(5) + 1;

/// Puts a sheet's ratings behind a number.
pub(super) fn push(number: &mut [u8], sheet: &SharedSheet) {
    for principle in PrincipleId::all() {
        push_digit(number, PRINCIPLE, principle_digit(sheet, principle));
    }
}

fn principle_digit(sheet: &SharedSheet, principle: PrincipleId) -> u16 {
    if !sheet.principles().contains(principle) {
        return 0;
    }
    let figure = |rating: Option<Rating>| u16::from(rating.map_or(0, Rating::value));
    let ratings = sheet.ratings(principle).into_iter();
    1 + ratings.fold(0, |number, rating| number * RATINGS + figure(rating))
}

/// Takes the sheet off a number that [`push`] put behind it. `None` where no principle is chosen,
/// and where a person who opens nothing has a rating: no sheet says that.
pub(super) fn pop(number: &mut [u8], opening: Opening) -> Option<SharedSheet> {
    let mut digits = [0; PRINCIPLES];
    for digit in digits.iter_mut().rev() {
        *digit = pop_digit(number, PRINCIPLE);
    }
    let chosen = PrincipleId::all().filter(|principle| digits[principle.index()] > 0);
    let mut sheet = SharedSheet::blank(PrincipleSet::of(chosen)?, opening);
    for principle in sheet.principles().iter() {
        let mut number = digits[principle.index()] - 1;
        for statement in principle.statements().into_iter().rev() {
            sheet.set_rating(statement, Rating::from_value((number % RATINGS) as u8));
            number /= RATINGS;
        }
    }
    let is_as_sent = sheet == sheet.to_send();
    is_as_sent.then_some(sheet)
}

/// Whether nothing is left of a number.
pub(super) fn is_spent(number: &[u8]) -> bool {
    number.iter().all(|&byte| byte == 0)
}
