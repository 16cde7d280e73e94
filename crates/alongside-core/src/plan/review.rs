//! The day on which a pair looks again at what they agreed.

use jiff::civil::Date;

use super::action::{Action, Hands};
use super::action_plan::Plan;
use crate::content::plan::no_review;
use crate::dates;

/// In so many weeks a pair looks again, unless they choose another day (docs/product.md, section 6).
const PROPOSED_WEEKS: i8 = 6;

/// Why there is no day to look again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoReview {
    /// Nothing is in the pair's own hands.
    NothingOurs,
    /// All that is in their own hands is done or dropped.
    AllOver,
    /// No date has been chosen.
    NoDate,
    /// Every day that was chosen has gone by.
    GoneBy,
}

impl NoReview {
    /// The words where a day could have been put into a calendar.
    pub fn words(self) -> &'static str {
        match self {
            NoReview::NothingOurs => no_review::NOTHING_OURS,
            NoReview::AllOver => no_review::ALL_OVER,
            NoReview::NoDate => no_review::NO_DATE,
            NoReview::GoneBy => no_review::GONE_BY,
        }
    }
}

impl Plan {
    /// The day to look again at the whole plan, where one is chosen.
    pub fn review_date(&self) -> Option<Date> {
        self.review
    }

    /// Gives a plan without any action a day to look again, six weeks from today, unless it has one: a plan without one
    /// is seldom looked at again, and whoever adds the first action sees which day it is.
    pub fn begin_with_a_day(&mut self, today: Date) {
        if self.actions().is_empty() && self.review.is_none() {
            self.set_review_date(Some(dates::in_weeks(today, PROPOSED_WEEKS)));
        }
    }

    /// Chooses that day, which the two then agree to anew.
    pub fn set_review_date(&mut self, review: Option<Date>) {
        if self.review != review {
            self.review = review;
            self.agreement.take_back();
        }
    }

    /// When an action is looked at again, or for the school: by when they would like to hear back. It is the day of
    /// its own, or else the plan's.
    pub fn review_of(&self, action: &Action) -> Option<Date> {
        action.review.or(self.review)
    }

    /// The next day, from `today` on, on which an action in the pair's own hands that is still to do is to be
    /// looked at again (docs/product.md, section 4, step 9).
    ///
    /// # Errors
    /// [`NoReview`], where there is no such day.
    pub fn review(&self, today: Date) -> Result<Date, NoReview> {
        let ours = || self.actions().iter().filter(|action| action.hands == Hands::Ours);
        let to_do = || ours().filter(|action| !action.is_over());
        let days = || to_do().filter_map(|action| self.review_of(action));
        let next = days().filter(|&day| day >= today).min();
        next.ok_or_else(|| {
            if ours().next().is_none() {
                NoReview::NothingOurs
            } else if ours().all(Action::is_over) {
                NoReview::AllOver
            } else if days().next().is_none() {
                NoReview::NoDate
            } else {
                NoReview::GoneBy
            }
        })
    }

    /// The first day, up to `today`, on which an action in the pair's own hands that is still to do was to be
    /// looked at again; `None` where none has come.
    pub fn review_due(&self, today: Date) -> Option<Date> {
        let days = self.in_hands(Hands::Ours).filter_map(|action| self.review_of(action));
        days.filter(|&day| day <= today).min()
    }
}
