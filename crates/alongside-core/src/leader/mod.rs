//! What whoever leads a session has: its set-up, its clock, and the counts that many pairs come to.
//!
//! Never here: a pair. A set-up says how to begin, and a [`PairResult`] says groups; neither has a name, a
//! rating or a note. Begin with [`SetUp`] and [`Board`].

mod board;
mod clock;
mod draft;
mod picture;
mod result;
mod setup;
mod words;

pub use board::{Board, Boards, Built, MORE};
pub use clock::{BEFORE_YOU_GO, MINUTE, MOVE_ON, Run, RunState, Step, over_words, steps};
pub use draft::{Missing, SetUpDraft};
pub use picture::{AT_LEAST, Counts, FEWER, NUMBERS_FROM, Picture, Row};
pub use result::{Group, PairResult, SALTS, Salt, Standing};
pub use setup::{
    ASKED_IN_SESSION, ExtraStatement, Minutes, Part, PartKind, SetUp, TITLE_MAX, WORDING_MAX,
};
pub use words::{STANDING_NOTE, method_note};
