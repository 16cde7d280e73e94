//! One person's own answers, and what of them the other person may see.
//!
//! Never here: two people's answers side by side. A [`Sheet`] belongs to one role and knows of no other; what
//! crosses to the other person is a [`SharedSheet`], which has no place for what must not be seen. Begin with
//! [`Sheet`].

mod extra;
mod opening;
mod pace;
mod rating;
mod shared;
mod sheet;
mod tally;

pub use extra::{EXTRA_MAX, ExtraId, ExtraMark};
pub use opening::Opening;
pub use pace::Pace;
pub use rating::{Answer, Rating};
pub use shared::{ExtraRatings, Said, SharedSheet};
pub use sheet::{NOTE_MAX, Progress, Sheet};
pub use tally::Tally;
