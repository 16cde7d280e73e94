//! Two people's answers: given to each other, opened together, looked at, talked about, changed after
//! talking, and given to the school as counts. Nothing here reads a sheet but as the other person
//! may see it.
//!
//! Begin at `ready.rs` and `compare.rs`; `round.rs` is what is open, as all of them ask for it.

mod after_talking;
mod again;
mod compare;
mod enter;
mod ground_rules;
mod opening;
mod pair_code;
mod ready;
mod round;
mod share;
mod talk;

pub use after_talking::AfterTalkingPage;
pub use again::AgainPage;
pub use compare::ComparePage;
pub use enter::EnterPage;
pub use opening::OpeningPage;
pub use pair_code::PairCodePage;
pub use ready::ReadyPage;
pub use share::SharePage;
pub use talk::TalkPage;
