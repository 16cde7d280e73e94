//! Which of a pair's pages may be seen now.
//!
//! # Design
//!
//! An address can be gone back to, reloaded or typed, so it decides nothing by itself. Before a page
//! is made, [`Partnership::shown`] says which page an address may show now. A page with somebody's
//! answers can't be reached while they are put away, whatever the history holds (docs/product.md,
//! section 4, step 2).

use jiff::civil::Date;

use super::partnership::{Partnership, Way};
use super::place::Place;
use super::stage::Stage;
use crate::answers::Opening;
use crate::bank::PrincipleId;
use crate::plan::{Outcome, Standing};

impl Partnership {
    /// Whether the day to look again has come, and nobody is in the middle of answering.
    pub fn is_review_due(&self, today: Date) -> bool {
        let is_due = self.plan.review_due(today).is_some();
        let is_settled = self.answering().is_none_or(|role| self.is_finished(role));
        is_due && is_settled && self.shown(Place::Review) == Place::Review
    }

    /// Whether there is something to look back on: actions, and time has passed since they were planned. The day to
    /// look again has come, the two agreed or opened their answers on an earlier day, somebody has begun to look
    /// back, or the plan is on paper. The address of the page works before that.
    pub fn may_look_back(&self, today: Date) -> bool {
        let actions = self.plan.actions();
        let has_begun = actions.iter().any(|action| action.outcome != Outcome::default());
        let days = [
            self.plan.review_due(today),
            match (self.plan.agreement().standing(), &self.opened) {
                (Standing::Agreed(on), _) => on.tomorrow().ok(),
                (Standing::AgreeAgain, Some(opened)) => opened.at.tomorrow().ok(),
                // Nobody alone agrees with anyone.
                (_, None) if self.is_alone() => self.saved.date().tomorrow().ok(),
                _ => None,
            },
        ];
        let has_passed = days.into_iter().flatten().any(|day| day <= today);
        !actions.is_empty()
            && self.shown(Place::Review) == Place::Review
            && (has_passed || has_begun || self.is_restored())
    }

    /// Whether single statements may be named: one's own, or those of two people who opened them.
    pub fn names_statements(&self) -> bool {
        match &self.opened {
            Some(opened) => opened.opening == Opening::Statements,
            None => self.is_alone(),
        }
    }

    /// The page to show when `asked` is asked for: that page, or [`Partnership::home`] where it may not be
    /// seen.
    pub fn shown(&self, asked: Place) -> Place {
        let stage = self.stage();
        match self.may_show(stage, asked) {
            true => asked,
            false => self.home(),
        }
    }

    /// The page to carry on at.
    pub fn home(&self) -> Place {
        match self.stage() {
            Stage::Answering(_) => Place::Tasks,
            Stage::HandOver => Place::HandOver,
            Stage::Sharing(_) => Place::Share,
            Stage::Ready => Place::Ready,
            // Where nothing was opened there is nothing to look at.
            Stage::Open if !self.open_to(Stage::Open, Opening::Principles) => Place::Talk(None),
            Stage::Open => Place::Compare,
        }
    }

    /// The page to go to when both sets have come to be here. On two devices it is the one with this person's
    /// code: the other device may be waiting for it, and nobody can see whether it has it.
    pub fn once_both_here(&self) -> Place {
        let is_two_devices = matches!(self.way, Way::TwoDevices(_));
        match self.home() {
            Place::Ready if is_two_devices && self.other_frame().is_none() => Place::Share,
            home => home,
        }
    }

    fn may_show(&self, stage: Stage, place: Place) -> bool {
        let is_two_devices = matches!(self.way, Way::TwoDevices(_));
        let is_answering = matches!(stage, Stage::Answering(_));
        match place {
            Place::Rename | Place::Remove => true,
            Place::Name => stage != Stage::Open,
            Place::Principles | Place::Way => self.is_unsettled(),
            // At one device a change would take away what the other person has finished.
            Place::Frame => self.opened.is_none() && (self.is_unsettled() || is_two_devices),
            Place::Tasks | Place::Answer(..) | Place::Check => is_answering,
            Place::Extra(_) => is_answering && self.extra_mark().is_some(),
            // Nobody's result is in the example.
            Place::PairCode => self.open_to(stage, Opening::Principles) && !self.is_example(),
            Place::Profile => self.own_role().is_some(),
            Place::Print(paper) => paper.pages().iter().any(|&page| self.may_show(stage, page)),
            Place::HandOver => stage == Stage::HandOver,
            Place::TakeUp(role) => {
                let nobody_answers = matches!(stage, Stage::HandOver | Stage::Ready);
                nobody_answers && !is_two_devices && self.is_finished(role)
            }
            Place::Share => is_two_devices && matches!(stage, Stage::Sharing(_) | Stage::Ready),
            Place::Enter => is_two_devices && stage != Stage::Open,
            Place::Ready | Place::Opening => stage == Stage::Ready,
            Place::Talk(Some(principle)) => stage == Stage::Open && self.both_answered(principle),
            Place::Talk(None) | Place::Again => stage == Stage::Open,
            Place::Compare => self.open_to(stage, Opening::Principles),
            Place::AfterTalking(_) => self.open_to(stage, Opening::Statements),
            Place::Plan
            | Place::NewAction(_)
            | Place::NewActionOn(_)
            | Place::EditAction(_)
            | Place::Finish
            | Place::Review => self.is_alone() || stage == Stage::Open,
        }
    }

    /// Whether a principle is in both people's answers, as they were opened.
    fn both_answered(&self, principle: PrincipleId) -> bool {
        let common = self.opened.as_ref().and_then(|opened| opened.compared().principles());
        common.is_some_and(|common| common.contains(principle))
    }

    /// Whether so much is open.
    fn open_to(&self, stage: Stage, least: Opening) -> bool {
        stage == Stage::Open && self.opened.as_ref().is_some_and(|open| open.opening >= least)
    }
}
