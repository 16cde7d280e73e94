//! Answers as characters that can be typed, read aloud, scanned or sent: one person's as 26, or as 31 in a
//! session with extra statements, a round that two people have opened as 50, a pair's groups for the school as
//! 12, and a session's set-up as 6.
//!
//! # Design
//!
//! A code is a line of bits, five to a character: the version, what it says, a check. The check
//! (`envelope`) catches every single wrong character and every swap of two neighbours. What it
//! says (`sheet`, `round`) is one number, so that each sheet has one code and each code one sheet. It
//! carries ratings: never a name, never a note (docs/product.md, section 5).
//!
//! Reading (`message`) takes whatever a person pastes. Links and mail are not decoded as their
//! own rules would have it: all that matters is where the letters and digits stand and which of them
//! belong together, and the check then says which stretch is a code. Whatever programs do to single
//! characters is undone first, for every kind of code and wherever it comes in (`fold`).
//!
//! Begin with [`encode`] and [`read`]; [`Reader`] finds the pair codes of a whole school.

mod alphabet;
mod draft;
mod envelope;
mod error;
mod escape;
mod fold;
mod limits;
mod many;
mod message;
mod pair;
mod ratings;
mod read;
mod round;
mod sent;
mod session;
mod sheet;
mod write;

pub use error::{CodeError, Elsewhere};
pub use fold::{Fold, fold};
pub use limits::{
    CHARACTERS, EXTRA_CHARACTERS, MAX_BYTES, PAIR_CHARACTERS, ROUND_CHARACTERS, SESSION_CHARACTERS,
};
pub use many::{Found, Reader, Unreadable, found_words, line_words};
pub use read::{read, read_other_persons, read_pair, read_session, written_session};
pub use sent::Sent;
pub use write::{
    dashed, encode, encode_pair, encode_round, encode_session, in_fives, link_fragment,
    session_fragment,
};
