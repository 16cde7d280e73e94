//! The pages about the app: help, privacy, data protection, accessibility, method, and a sheet for the
//! technician.
//!
//! Each says what is so and nothing that isn't yet. A page is a file in `content/help/`; figures in the
//! method's rules come from the rules themselves, so that the words can't drift from them. Begin with
//! [`About`].

mod about;
mod chance;
mod from_bank;
mod method;
mod pages;
mod parts;

pub use about::About;
pub use chance::{CAPTION, ChanceGroup, ChanceRow, FOUND, NOISE, chance_follows, chance_groups};
pub use from_bank::{Introduced, elsewhere, frames, principles, thread};
pub use method::{Rule, rules};
pub use parts::{Block, Section};
