//! What they agree to do: the list of actions, the form of one, and looking back on them. A plan
//! is changed here only by its own verbs, which take both ticks away; no rating is shown but the one
//! that an action is for.
//!
//! Begin at `list.rs`; `action.rs` is the form, `review.rs` the look back.

mod action;
mod day;
mod finish;
mod left_form;
mod list;
mod look_back;
mod review;

pub use action::ActionPage;
pub use finish::FinishPage;
pub use list::PlanPage;
pub use review::ReviewPage;
