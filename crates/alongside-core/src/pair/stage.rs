//! How far a pair is.

use super::partnership::{Partnership, Way};
use crate::bank::Role;

/// How far a pair is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Stage {
    /// This person is at the device and answers.
    Answering(Role),
    /// Nobody's answers are on screen; somebody's are still to come.
    HandOver,
    /// This person is finished, and the other's answers aren't here yet.
    Sharing(Role),
    /// Both are finished and nothing is open. Where the two answered in different frames, one of them has to
    /// change before anything can be: [`Partnership::other_frame`].
    Ready,
    /// Both sheets are open.
    Open,
}

impl Partnership {
    /// How far the two of them are.
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

    /// Whose own answers may be on screen; `None` where nobody's may.
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

    /// Whether the way they answer, and what about, can still be chosen.
    pub fn is_unsettled(&self) -> bool {
        let anything_finished = Role::ALL.iter().any(|&role| self.is_finished(role));
        self.is_alone() || !(anything_finished || self.opened.is_some())
    }
}
