//! What is on this device, and what isn't any more: removing, clearing, and addresses or stored
//! texts that lead nowhere. Nothing is ever removed here without being asked for, and no answer is
//! shown.
//!
//! Begin at `remove.rs` and `missing.rs`; `nowhere.rs` is what the pages share that lead nowhere.

mod clear;
mod missing;
mod not_found;
mod nowhere;
mod remove;
mod removed;
mod unreadable;

pub use clear::ClearPage;
pub use missing::MissingPage;
pub use not_found::NotFoundPage;
pub use remove::RemovePage;
pub use removed::RemovedPage;
pub use unreadable::UnreadablePage;
