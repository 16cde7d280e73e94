//! The pages about the app: help, privacy, method and so on. Their words are in `presentation::help`; nothing of
//! anybody's work on this device is ever read here.
//!
//! Begin at `about.rs`.

mod about;
mod chance;

pub use about::AboutPage;
