//! For whoever leads the room: setting a session up, showing it, slips and a trainer's pack, and the
//! whole-school picture afterwards. Nothing of any pair's answers ever comes here but the counts of
//! five pairs or more.
//!
//! Begin at `run.rs`; `way_in.rs` is how a room joins, on the page, the projector and the slips.

mod projector;
mod run;
mod school;
mod slips;
mod trainer;
mod way_in;

pub use projector::ProjectorPage;
pub use run::RunPage;
pub use school::SchoolPage;
pub use slips::SlipsPage;
pub use trainer::TrainerPage;
