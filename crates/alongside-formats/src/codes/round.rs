//! What a restore code says: a round that was opened, as one number.
//!
//! Both people's ratings in digits of [`ratings::RATINGS`] values a statement, the teacher's first, then what they
//! opened, the day as so many days since the first of 2026, how many actions and requests they had agreed (seven or
//! more are seven), the frame, and a digit that is 1. There are 7777¹⁶ · 3 · 2¹⁵ · 8 · 8 · 2 · 2 such numbers, 231.4
//! bits, and 50 characters have room for 233 beside version and check. The order is frozen: a change is a new version.
//! A code that a draft of Alongside made has 0 for the last two digits.

use alongside_core::answers::Opening;
use alongside_core::bank::Frame;
use alongside_core::pair::{Opened, SentRound, Talk};
use alongside_core::plan::{Hands, Plan};
use jiff::Span;
use jiff::civil::{Date, date};

use super::envelope::{Kind, SYMBOL_BITS, pop_digit, push_digit};
use super::error::CodeError;
use super::limits::ROUND_CHARACTERS;
use super::ratings;

/// The kind of code. Its form is frozen as what it says is.
const ROUND: Kind =
    Kind { characters: ROUND_CHARACTERS, version_bits: SYMBOL_BITS, version: 1, mark: 0xA5A };

/// The last digit: a draft's code has the first of these.
const IS_OF_EDITION: [bool; 2] = [false, true];

const FIRST_DAY: Date = date(2026, 1, 1);

/// How many days a code can name: until 19 September 2115.
const DAYS: u16 = 1 << 15;

/// How many numbers of actions a code can name in one pair of hands: none to six, or more.
const ACTIONS: u16 = 8;

/// The code of a round and of how many actions its plan has.
pub(super) fn encode(round: &Opened, plan: &Plan) -> String {
    let mut content = [0; ROUND.bytes()];
    for sheet in &round.pair {
        ratings::push(&mut content, sheet, ratings::RATINGS);
    }
    push_digit(&mut content, Opening::ALL.len() as u16, round.opening as u16);
    push_digit(&mut content, DAYS, day_number(round.at));
    for hands in [Hands::Ours, Hands::School] {
        let count = plan.in_hands(hands).take(usize::from(ACTIONS) - 1).count();
        push_digit(&mut content, ACTIONS, count as u16);
    }
    push_digit(&mut content, Frame::ALL.len() as u16, round.frame().index() as u16);
    push_digit(&mut content, IS_OF_EDITION.len() as u16, true.into());
    ROUND.seal(&content)
}

/// A day outside of the range, from a clock that is wrong by years, becomes the nearest in it.
fn day_number(day: Date) -> u16 {
    let days = day.duration_since(FIRST_DAY).as_hours() / 24;
    days.clamp(0, i64::from(DAYS) - 1) as u16
}

/// The round that a code's characters stand for.
///
/// # Errors
/// `Length`, `Letter`, `Check`, `Newer` or `Draft`.
pub(super) fn decode(code: &[char]) -> Result<SentRound, CodeError> {
    let mut content = ROUND.open(code)?;
    let is_of_edition = ratings::pop_of(&mut content, IS_OF_EDITION);
    let frame = ratings::pop_of(&mut content, Frame::ALL);
    match (is_of_edition, frame) {
        (false, Frame::LookingBack) => Err(CodeError::Draft),
        // What no round can say passed the check by chance.
        (false, Frame::StartingOut) => Err(CodeError::Check),
        (true, _) => round(content, frame).ok_or(CodeError::Check),
    }
}

fn round(mut content: Vec<u8>, frame: Frame) -> Option<SentRound> {
    let [school, ours] = [(); 2].map(|()| usize::from(pop_digit(&mut content, ACTIONS)));
    let days = Span::new().try_days(pop_digit(&mut content, DAYS)).ok()?;
    let at = FIRST_DAY.checked_add(days).ok()?;
    let opening = ratings::pop_of(&mut content, Opening::ALL);
    let [ta, teacher] =
        [(); 2].map(|()| ratings::pop(&mut content, ratings::RATINGS, frame, opening));
    let pair = [teacher?, ta?];
    let opened = Opened { at, opening, first: None, pair, talk: Talk::default() };
    ratings::is_spent(&content).then_some(SentRound { opened, ours, school })
}
