//! Questions that a plan raises, gently (docs/product.md, section 4, step 8).
//!
//! They never stand in the way: a pair that has thought about it prints its agreement all the same.

use super::action::{Action, Hands, Hours, Who};
use super::action_plan::Plan;
use crate::content::plan::gentle;

/// More actions than this ask whether one could wait.
const ACTIONS_ADVISED: usize = 3;

/// A question for the two of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Gentle {
    /// An action doesn't say who will do it, or when.
    WhoAndWhen,
    /// A request to the school doesn't say who will ask.
    WhoAsks,
    /// There are more than three actions.
    OneCouldWait,
    /// The teaching assistant is to do all of the actions.
    AllOnTa,
    /// An action that isn't the teacher's own needs time outside paid hours.
    UnpaidTime,
}

impl Gentle {
    /// The words on screen.
    pub fn words(self) -> &'static str {
        match self {
            Gentle::WhoAndWhen => gentle::WHO_AND_WHEN,
            Gentle::WhoAsks => gentle::WHO_ASKS,
            Gentle::OneCouldWait => gentle::ONE_COULD_WAIT,
            Gentle::AllOnTa => gentle::ALL_ON_TA,
            Gentle::UnpaidTime => gentle::UNPAID_TIME,
        }
    }
}

impl Plan {
    /// What to ask of the plan, in the order of the page.
    pub fn gently(&self) -> Vec<Gentle> {
        let ours = || self.in_hands(Hands::Ours);
        let is_ta = |who| who == Some(Who::TeachingAssistant);
        let mut questions = Vec::new();
        if ours().any(|action| action.who.is_none() || action.when.is_empty()) {
            questions.push(Gentle::WhoAndWhen);
        }
        if self.in_hands(Hands::School).any(|action| action.who.is_none()) {
            questions.push(Gentle::WhoAsks);
        }
        if ours().count() > ACTIONS_ADVISED {
            questions.push(Gentle::OneCouldWait);
        }
        if ours().next().is_some() && ours().all(|action| is_ta(action.who)) {
            questions.push(Gentle::AllOnTa);
        }
        let is_tas_time = |who| who != Some(Who::Teacher);
        let is_outside = |action: &Action| action.hours == Some(Hours::Outside);
        if ours().any(|action| is_tas_time(action.who) && is_outside(action)) {
            questions.push(Gentle::UnpaidTime);
        }
        questions
    }
}
