//! A pair as one device knows it: who answers how, what is open, what arrives from the other device, and
//! which of their pages may be seen.
//!
//! Never here: an address, a stored text, a code. What is open is frozen, and which page may be shown is
//! [`Partnership::shown`] alone. Begin with [`Partnership`].

mod changes;
mod counted;
pub mod example;
mod forms;
pub mod incoming;
mod merge;
mod opened;
mod partnership;
mod place;
mod restored;
mod seen;
mod sent;
mod shown;
mod stage;
mod starters;
mod talking;

pub use opened::{Opened, Talk, then_of};
pub use partnership::{LABEL_MAX, Partnership, PartnershipId, Way};
pub use place::{Paper, Place};
pub use restored::principles_of;
pub use sent::{SentRound, SentSheet};
pub use stage::Stage;
pub use starters::{StartFrom, Starter, Starters, Subject, starters, that_matter};
pub use talking::TalkWays;
