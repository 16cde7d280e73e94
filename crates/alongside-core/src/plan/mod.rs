//! What two people agree to do: actions, drafts of them, the two ticks, and the day to look again.
//!
//! Never here: a rating. An action may come from a principle, and says nothing of what was answered. Begin
//! with [`Plan`].

mod action;
mod action_plan;
mod agreement;
mod draft;
mod gentle;
mod meeting;
mod merge;
mod review;

pub use action::{Action, ActionId, Hands, Hours, Outcome, Status, TEXT_MAX, Who};
pub use action_plan::{Direction, Plan};
pub use agreement::{Agreement, Standing};
pub use draft::{
    ActionDraft, DateError, DraftError, FormId, REVIEW_YEARS, TextBox, Unfinished, date_error,
};
pub use gentle::Gentle;
pub use meeting::Meeting;
pub use review::NoReview;
