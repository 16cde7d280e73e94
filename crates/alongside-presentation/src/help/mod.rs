//! The pages about the app: help, privacy, accessibility, method, and a sheet for the technician.
//!
//! Each says what is so and nothing that isn't yet. Figures come from the rules themselves, so that the
//! words can't drift from them. Begin with [`About`].

mod accessibility;
mod method;
mod pages;
mod parts;
mod privacy;
mod steps;
mod technical;

pub use method::{Rule, rules};
pub use pages::About;
pub use parts::{Block, Section};
