//! The pages about the app: help, privacy, method and so on. Their words are the core's; nothing of
//! anybody's work on this device is ever read here.
//!
//! Begin at `about.rs`.

mod about;

pub use about::AboutPage;
