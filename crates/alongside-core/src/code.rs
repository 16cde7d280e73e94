//! Answers as characters that can be typed, read aloud, scanned or sent: one person's as 25, a round
//! that two people have opened as 50, a pair's groups for the school as 11, and a session's set-up as 6.
//!
//! # Design
//!
//! A code is a line of bits, five to a character: the version, what it says, a check. The check
//! (`envelope`) catches every single wrong character and every swap of two neighbours. What it
//! says (`sheet`, `round`) is one number, so that each sheet has one code and each code one sheet. It
//! carries ratings: never a name, never a note (product page, section 5).
//!
//! Reading (`message`) takes whatever a person pastes. Links and mail are not decoded as their
//! own rules would have it: all that matters is where the letters and digits stand and which of them
//! belong together, and the check then says which stretch is a code. Whatever programs do to single
//! characters is undone first, for every kind of code and wherever it comes in (`fold`).

mod alphabet;
mod envelope;
mod escape;
mod fold;
mod message;
mod pair;
mod ratings;
mod round;
mod sent;
mod session;
mod sheet;

pub use fold::{Fold, fold};
pub use sent::{Sent, SentRound, SentSheet};

use crate::answers::Role;
use crate::bank::META;
use crate::opened::Opened;
use crate::plan::Plan;
use crate::school::PairResult;
use crate::setup::SetUp;
use crate::shared::SharedSheet;

pub(crate) use fold::{accented, is_part_of_word};
use message::{Dialect, Look, Message, Shape};

/// The characters of a sheet code.
pub const CHARACTERS: usize = 25;

/// The characters of a sheet code that has answers to a session's own statements too.
pub const OWN_CHARACTERS: usize = 30;

/// The characters of a restore code.
pub const ROUND_CHARACTERS: usize = 50;

/// The characters of a pair code.
pub const PAIR_CHARACTERS: usize = 11;

/// The characters of a session code that can be typed.
pub const SESSION_CHARACTERS: usize = 6;

/// The longest text that is looked through for a code, in bytes. No message is near this long.
pub const MAX_BYTES: usize = 100_000;

/// The edition of the question bank: the first number of its version, which grows when a statement
/// changes its meaning. Two people's answers can be put side by side within one edition.
pub const EDITION: u8 = edition_of(META.bank_version).expect("the bank's version is a number");

/// How many editions a code can tell apart.
const EDITIONS: u8 = 4;

/// How many characters stand together.
const GROUP: usize = 5;

/// Why there is no code to read in a text. The page chooses the words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CodeError {
    /// No letter and no digit.
    #[error("there is nothing in the text")]
    Nothing,
    /// Words, but nothing that looks like a code.
    #[error("there is no code in the text")]
    NoCode,
    /// More than [`MAX_BYTES`].
    #[error("the text is longer than {MAX_BYTES} bytes")]
    TooLong,
    /// It looks like a code, but has not as many characters as the kind of code it is most like.
    #[error("the code has {has} characters and not {of}")]
    Length {
        /// How many it has.
        has: usize,
        /// How many its kind has.
        of: usize,
    },
    /// It looks like a code, but no code has this letter. The first such letter, as a capital.
    #[error("no code has the letter {0:?}")]
    Letter(char),
    /// One or more characters are not right.
    #[error("the code does not pass its check")]
    Check,
    /// It is right, and of a later version than this can read.
    #[error("the code is of a later version")]
    Newer,
    /// Two or more different codes, each right.
    #[error("there is more than one code in the text")]
    Several,
}

/// The code of what leaves the device of a person: their ratings, or none from a person who opens
/// nothing. 25 capitals and digits. Notes never travel this way.
pub fn encode(role: Role, sheet: &SharedSheet) -> String {
    sheet::encode(role, &sheet.to_send())
}

/// The restore code of a round and its plan, for the agreement on paper: 50 capitals and digits. It
/// says both people's ratings, and of the plan only how many actions there are.
pub fn encode_round(round: &Opened, plan: &Plan) -> String {
    round::encode(round, plan)
}

/// The session code of a set-up: [`SESSION_CHARACTERS`] capitals and digits, or, with a title or
/// statements of its own, as many as those take.
pub fn encode_session(set_up: &SetUp) -> String {
    session::encode(set_up)
}

/// The end of a link that opens a set-up, from the `#`.
pub fn session_fragment(code: &str) -> String {
    format!("#/session/{code}")
}

/// The set-up that a session code says.
///
/// # Errors
/// [`CodeError`].
pub fn read_session(code: &str) -> Result<SetUp, CodeError> {
    let message = Message::of(code, Dialect::Plain, Look::Folded);
    session::decode(message.all())
}

/// The pair code of a result: [`PAIR_CHARACTERS`] capitals and digits.
pub fn encode_pair(result: PairResult) -> String {
    pair::encode(result)
}

/// The result that the characters of a pair code say, without what stood between them.
///
/// # Errors
/// [`CodeError`]. `Newer` also where it is about another edition of the bank.
pub fn read_pair(code: &[char]) -> Result<PairResult, CodeError> {
    pair::decode(code)
}

/// A pair code as it is shown: two groups of five and one character, with dashes, so that it stays in
/// one piece where it is pasted among others.
pub fn dashed(code: &str) -> String {
    in_fives(code).replace(' ', "-")
}

/// A code as it is shown: groups of five with a space between.
pub fn in_fives(code: &str) -> String {
    let mut shown = String::new();
    for (place, character) in code.chars().enumerate() {
        if place > 0 && place % GROUP == 0 {
            shown.push(' ');
        }
        shown.push(character);
    }
    shown
}

/// The end of a link that carries a code, from the `#`, so that no server ever sees it.
pub fn link_fragment(code: &str) -> String {
    format!("#/code/{code}")
}

/// Reads the one code in whatever a person types or pastes: a code with any spaces and dashes, a
/// link, also as mail filters mangle it, or a whole message. The same code twice is one code.
///
/// # Errors
/// [`CodeError`]. That the answers are to another edition of the bank is no error: see
/// [`SentSheet::is_of_this_bank`].
pub fn read(text: &str) -> Result<Sent, CodeError> {
    if text.len() > MAX_BYTES {
        return Err(CodeError::TooLong);
    }
    let message = Message::of(text, Dialect::Plain, Look::Folded);
    if let Some(sent) = only_code(&message)? {
        return Ok(sent);
    }
    if !text.is_ascii()
        && let Some(sent) = only_code(&Message::of(text, Dialect::Plain, Look::Apart))?
    {
        return Ok(sent);
    }
    // Only when the plain reading finds nothing: in "code=1A…" the sign is just a sign.
    if text.contains('=')
        && let Some(sent) = only_code(&Message::of(text, Dialect::QuotedPrintable, Look::Folded))?
    {
        return Ok(sent);
    }
    if message.is_empty() {
        return Err(CodeError::Nothing);
    }
    if let Some(set_up) = session_in(&message) {
        return set_up.map(|set_up| Sent::Session(Box::new(set_up)));
    }
    let attempt = message.attempt(&[ROUND_CHARACTERS, CHARACTERS]).ok_or(CodeError::NoCode)?;
    Err(decode(attempt).err().unwrap_or(CodeError::NoCode))
}

/// The set-up of a session, from its link or where nothing else was typed; or what is wrong with it.
/// `None` where it isn't one that is meant.
fn session_in(message: &Message) -> Option<Result<SetUp, CodeError>> {
    let mut from_link = message.sessions().map(session::decode);
    if let Some(first) = from_link.next() {
        return Some(from_link.find(Result::is_ok).filter(|_| first.is_err()).unwrap_or(first));
    }
    let all = message.all();
    let is_as_long = all.len() == SESSION_CHARACTERS;
    (is_as_long && all.iter().any(char::is_ascii_digit)).then(|| session::decode(all))
}

/// What characters stand for that are meant as a code: as one of the kind whose length is nearest.
fn decode(code: &[char]) -> Result<Sent, CodeError> {
    match 2 * code.len() > CHARACTERS + ROUND_CHARACTERS {
        true => round::decode(code).map(|round| Sent::Round(Box::new(round))),
        false => sheet::decode(code).map(|sheet| Sent::Sheet(Box::new(sheet))),
    }
}

/// The one code in a message, if there is any. A restore code comes first: half of it could by a
/// rare chance pass for a sheet.
fn only_code(message: &Message) -> Result<Option<Sent>, CodeError> {
    for characters in [ROUND_CHARACTERS, OWN_CHARACTERS, CHARACTERS] {
        if let Some(sent) = only(message, characters)? {
            return Ok(Some(sent));
        }
    }
    Ok(None)
}

/// The one code of so many characters. What plainly has the shape of a code comes first: words of
/// prose could by a rare chance pass the check too.
fn only(message: &Message, characters: usize) -> Result<Option<Sent>, CodeError> {
    let (mut plain, mut other) = (None, None);
    for (stretch, shape) in message.stretches(characters) {
        let Ok(sent) = decode(stretch) else { continue };
        let found = match shape {
            Shape::Plain => &mut plain,
            Shape::Other => &mut other,
        };
        *found = match found.take() {
            Some(Ok(earlier)) if earlier != sent => Some(Err(CodeError::Several)),
            Some(earlier) => Some(earlier),
            None => Some(Ok(sent)),
        };
    }
    plain.or(other).transpose()
}

/// The edition of a bank of this version: the number that it begins with, up to 255.
pub(crate) const fn edition_of(version: &str) -> Option<u8> {
    let (bytes, mut place, mut edition) = (version.as_bytes(), 0, 0_u16);
    while place < bytes.len() && bytes[place].is_ascii_digit() {
        edition = edition * 10 + (bytes[place] - b'0') as u16;
        if edition > u8::MAX as u16 {
            return None;
        }
        place += 1;
    }
    if place > 0 { Some(edition as u8) } else { None }
}
