//! How far a pair is, and which page that lets anybody see.
//!
//! # Design
//!
//! An address can be gone back to, reloaded or typed, so it decides nothing by itself. Before a page
//! is made, [`Partnership::shown`] says which page an address may show now. A page with somebody's
//! answers can't be reached while they are put away, whatever the history holds (product page,
//! section 4, step 2).

use jiff::civil::Date;

use crate::answers::Role;
use crate::partnership::{Partnership, Way};
use crate::route::{Paper, Place};
use crate::shared::Opening;

/// How far a pair is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Stage {
    /// This person is at the device and answers.
    Answering(Role),
    /// Nobody's answers are on screen; somebody's are still to come.
    HandOver,
    /// This person is finished, and the other's answers aren't here yet.
    Sharing(Role),
    /// Both are finished and nothing is open.
    Ready,
    /// Both sheets are open.
    Open,
}

impl Partnership {
    /// How far they are.
    pub fn stage(&self) -> Stage {
        let finished = Role::ALL.map(|role| self.is_finished(role));
        match (self.way, self.holder) {
            (Way::Alone(role), _) => Stage::Answering(role),
            _ if self.opened.is_some() => Stage::Open,
            (Way::TwoDevices(own), _) if !self.sheet(own).is_finished() => Stage::Answering(own),
            // Two tabs made one may say of a person that they have the device and are finished.
            (Way::OneDevice | Way::OnPaper, Some(role)) if !finished[role.index()] => {
                Stage::Answering(role)
            }
            _ if finished == [true; 2] => Stage::Ready,
            (Way::TwoDevices(own), _) => Stage::Sharing(own),
            _ => Stage::HandOver,
        }
    }

    /// Whose own answers may be on screen.
    pub fn answering(&self) -> Option<Role> {
        match self.stage() {
            Stage::Answering(role) => Some(role),
            Stage::HandOver | Stage::Sharing(_) | Stage::Ready | Stage::Open => None,
        }
    }

    /// Whose own picture may be on screen: the person who answers, or the one whose device it is.
    pub fn own_role(&self) -> Option<Role> {
        match (self.stage(), self.way) {
            (Stage::Open, _) => None,
            (_, Way::TwoDevices(own)) => Some(own),
            _ => self.answering(),
        }
    }

    /// Whether the day to look again has come, and nobody is in the middle of answering.
    pub fn is_review_due(&self, today: Date) -> bool {
        let is_due = self.plan.review_due(today).is_some();
        let is_settled = self.answering().is_none_or(|role| self.is_finished(role));
        is_due && is_settled && self.shown(Place::Review) == Place::Review
    }

    /// Whether the way they answer, and what about, can still be chosen.
    pub fn is_unsettled(&self) -> bool {
        let anything_finished = Role::ALL.iter().any(|&role| self.is_finished(role));
        self.is_alone() || !(anything_finished || self.opened.is_some())
    }

    /// The page to show when this one is asked for.
    pub fn shown(&self, asked: Place) -> Place {
        let stage = self.stage();
        match self.may_show(stage, asked) {
            true => asked,
            false => home(stage),
        }
    }

    /// The page to carry on at.
    pub fn home(&self) -> Place {
        home(self.stage())
    }

    fn may_show(&self, stage: Stage, place: Place) -> bool {
        let is_two_devices = matches!(self.way, Way::TwoDevices(_));
        let is_answering = matches!(stage, Stage::Answering(_));
        match place {
            Place::Rename | Place::Remove => true,
            Place::Name => stage != Stage::Open,
            Place::Principles | Place::Way => self.is_unsettled(),
            Place::Tasks | Place::Answer(..) | Place::Check => is_answering,
            Place::Own(_) => is_answering && self.own_mark().is_some(),
            // Nobody's result is in the example.
            Place::PairCode => self.open_to(stage, Opening::Principles) && !self.is_example(),
            Place::Profile => self.own_role().is_some(),
            Place::Print(Paper::Own) => {
                self.own_role().is_some() || self.open_to(stage, Opening::Principles)
            }
            Place::Print(Paper::Report) => self.open_to(stage, Opening::Principles),
            Place::HandOver => stage == Stage::HandOver,
            Place::Share => is_two_devices && matches!(stage, Stage::Sharing(_) | Stage::Ready),
            Place::Enter => is_two_devices && stage != Stage::Open,
            Place::Ready => stage == Stage::Ready,
            Place::Opening => matches!(stage, Stage::Ready | Stage::Open),
            Place::Compare | Place::Again => stage == Stage::Open,
            Place::Results => self.open_to(stage, Opening::Principles),
            Place::AfterTalking(_) => self.open_to(stage, Opening::Statements),
            Place::Plan
            | Place::NewAction(_)
            | Place::NewActionOn(_)
            | Place::EditAction(_)
            | Place::Review
            | Place::Print(Paper::Agreement | Paper::Request) => {
                self.is_alone() || stage == Stage::Open
            }
        }
    }

    /// Whether so much is open.
    fn open_to(&self, stage: Stage, least: Opening) -> bool {
        stage == Stage::Open && self.opened.as_ref().is_some_and(|open| open.opening >= least)
    }
}

fn home(stage: Stage) -> Place {
    match stage {
        Stage::Answering(_) => Place::Tasks,
        Stage::HandOver => Place::HandOver,
        Stage::Sharing(_) => Place::Share,
        Stage::Ready => Place::Ready,
        Stage::Open => Place::Compare,
    }
}
