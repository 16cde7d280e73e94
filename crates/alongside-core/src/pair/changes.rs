//! What a person says of a partnership on the way through it, each as a verb: pages set no field.

use core::mem;

use jiff::civil::DateTime;

use super::opened::Talk;
use super::partnership::{Partnership, PartnershipId, Way};
use crate::answers::Rating;
use crate::bank::{Frame, PrincipleId, PrincipleSet, Role, StatementId};
use crate::leader::{Salt, SetUp};

impl Partnership {
    /// Begins, before anything is answered: how they answer, in which frame, who has the device first where both
    /// answer at it, and the session that they are in. A session says which principles, else it is all of them,
    /// and it may say which frame.
    pub fn begin(&mut self, way: Way, frame: Frame, first: Option<Role>, set_up: Option<SetUp>) {
        (self.way, self.holder) = (way, first);
        self.frame = set_up.as_ref().and_then(|it| it.frame).unwrap_or(frame);
        self.principles = set_up.as_ref().map_or(PrincipleSet::ALL, |it| it.principles);
        self.set_up = set_up;
    }

    /// The partnership under another id, as a second one beside the first.
    #[must_use]
    pub fn with_id(self, id: PartnershipId) -> Partnership {
        Partnership { id, ..self }
    }

    /// Sets when it was last changed, which dates what is opened by the change that follows.
    pub fn date_change(&mut self, now: DateTime) {
        self.saved = now;
    }

    /// Chooses which question is answered of every statement. The answers given so far to the other question are
    /// kept apart, and come back with it: an answer to one is none to the other. Does nothing once both sheets are
    /// open.
    pub fn choose_frame(&mut self, frame: Frame) {
        if frame != self.frame && self.opened.is_none() {
            self.frame = frame;
            mem::swap(&mut self.sheets, &mut self.other_sheets);
        }
    }

    /// Chooses the principles that the two answer.
    pub fn choose_principles(&mut self, principles: PrincipleSet) {
        self.principles = principles;
    }

    /// Chooses how a pair answers from now on. Nobody has the device then.
    pub fn answer_by(&mut self, way: Way) {
        self.way = way;
        self.put_down();
    }

    /// Lets the other person join somebody who began on their own, and who may then check their answers
    /// with the other in mind.
    pub fn be_joined(&mut self, role: Role, way: Way) {
        self.way = way;
        self.take_up(role);
    }

    /// Puts the device down between two people, with nobody's answers finished by that.
    pub fn put_down(&mut self) {
        self.holder = None;
    }

    /// Whether answers that somebody has begun are in view at a device that two people share: whoever comes to them from
    /// elsewhere says first who they are.
    pub fn has_begun_in_view(&self) -> bool {
        let is_shared = matches!(self.way, Way::OneDevice | Way::OnPaper);
        is_shared && self.answering().is_some_and(|role| !self.sheet(role).is_blank())
    }

    /// Keeps the random part of the pair code. The first one stands, so that it stays the same code.
    pub fn keep_salt(&mut self, salt: Salt) {
        self.salt.get_or_insert(salt);
    }

    /// Says who speaks first on each topic of the open round. Does nothing while nothing is open.
    pub fn speak_first(&mut self, first: Option<Role>) {
        if let Some(opened) = &mut self.opened {
            opened.first = first;
        }
    }

    /// Says whether a statement of the open round has been talked about.
    pub fn talk_about(&mut self, statement: StatementId, talked: bool) {
        self.talk(|talk| talk.set_about(statement, talked));
    }

    /// Says whether a principle of the open round has been talked about as a whole.
    pub fn talk_about_topic(&mut self, principle: PrincipleId, talked: bool) {
        self.talk(|talk| talk.set_about_topic(principle, talked));
    }

    /// Sets a person's rating after talking beside the one that they opened, or takes it back with `None`
    /// (docs/product.md, section 4, step 6).
    pub fn rate_after_talking(
        &mut self,
        role: Role,
        statement: StatementId,
        rating: Option<Rating>,
    ) {
        self.talk(|talk| talk.set_after(role, statement, rating));
    }

    fn talk(&mut self, change: impl FnOnce(&mut Talk)) {
        if let Some(opened) = &mut self.opened {
            change(&mut opened.talk);
        }
    }
}
