//! Text as people see it: how long it is, what of it can be seen, how it stands within ours.
//!
//! Never here: what a text is about.

mod capital;
mod clusters;
mod isolate;
pub mod length;
mod number;

pub use capital::capital;
pub use isolate::{is_format, is_printed, is_seen, isolate, without_turns};
pub use number::number_word;
