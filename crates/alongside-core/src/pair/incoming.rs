//! What becomes of the other person's answers when they arrive as a code, a link or a file.
//!
//! # Design
//!
//! Looking and doing are apart. [`receive`] says what would become of the answers and changes
//! nothing, so that a page can tell or ask first and never has to take anything back. [`accept`]
//! asks it again: what is refused stays out, whichever page or tab has the older picture.

use super::partnership::{Partnership, Way};
use super::sent::SentSheet;
use crate::answers::{Opening, SharedSheet};
use crate::bank::{Frame, PrincipleId, StatementId};

/// What would become of answers that were sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Receipt {
    /// The answers can be used: nothing speaks against them.
    Fine,
    /// The answers can be used if the person still wants to.
    Asked(Doubt),
    /// The answers can't be used here.
    Refused(Refusal),
}

/// What a person should know before the answers are used: one or more of these.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Doubt {
    /// How much the principles of the two overlap, where they chose different ones.
    pub overlap: Option<Overlap>,
    /// The frame of the answers, where it isn't the one in which this person answers: the two can be taken
    /// together once one of them has changed.
    pub frame: Option<Frame>,
    /// Not both were asked the same statements of a session's own: these can't be put side by side.
    pub other_session: bool,
    /// Different answers, or different notes, are here already and would go.
    pub replaces: bool,
    /// The same answers were opened in a round before this one.
    pub repeats: bool,
}

impl Doubt {
    /// Whether using the answers is what most people want who entered them just now: then it is the way on that
    /// stands out. An old code is what they may have got where the answers are those of an earlier round, and
    /// where a link that is followed again would put them in place of others.
    pub fn is_likely_meant(&self, is_from_elsewhere: bool) -> bool {
        !(self.repeats || self.replaces && is_from_elsewhere)
    }
}

/// How many principles each of two people chose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Overlap {
    /// How many the person who sent the answers chose.
    pub theirs: usize,
    /// How many the person at this device chose.
    pub ours: usize,
    /// How many both of them chose: at least one.
    pub both: usize,
}

/// Why answers can't be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// Both people answer at this device.
    BothHere,
    /// The answers are this person's own, as they stand now.
    OwnCode,
    /// The answers are others of this person's role.
    SameRole,
    /// Both sheets are open: what was opened stays as it was.
    AlreadyOpen,
    /// The two chose no principle in common.
    NothingShared,
    /// The answers are here already.
    AlreadyHere,
}

/// What would become of these answers in a partnership.
pub fn receive(partnership: &Partnership, sent: &SentSheet) -> Receipt {
    let (Way::TwoDevices(own) | Way::Alone(own)) = partnership.way else {
        return Receipt::Refused(Refusal::BothHere);
    };
    if sent.role == own {
        let here = partnership.shared_from_here(own);
        return Receipt::Refused(match here.sends_the_same(&sent.sheet) {
            true => Refusal::OwnCode,
            false => Refusal::SameRole,
        });
    }
    if partnership.opened.is_some() {
        return Receipt::Refused(Refusal::AlreadyOpen);
    }
    let here = partnership.received.as_ref();
    if here.is_some_and(|here| includes(here, &sent.sheet)) {
        return Receipt::Refused(Refusal::AlreadyHere);
    }
    let (ours, theirs) = (partnership.principles, sent.sheet.principles());
    let Some(both) = ours.shared(theirs) else {
        return Receipt::Refused(Refusal::NothingShared);
    };
    let counts = Overlap { theirs: theirs.count(), ours: ours.count(), both: both.count() };
    let doubt = Doubt {
        overlap: (ours != theirs).then_some(counts),
        frame: Some(sent.sheet.frame()).filter(|&frame| frame != partnership.frame),
        other_session: partnership.extra_mark() != sent.sheet.extra().map(|extra| extra.mark),
        replaces: here.is_some_and(|here| !includes(&sent.sheet, here)),
        repeats: was_opened_before(partnership, sent),
    };
    match doubt == Doubt::default() {
        true => Receipt::Fine,
        false => Receipt::Asked(doubt),
    }
}

/// Takes the answers over, unless [`receive`] refuses them. The person's own answers stay as they
/// are; somebody who was on their own is then one of two, and may check their answers with the
/// other in mind.
pub fn accept(partnership: &mut Partnership, sent: &SentSheet) {
    if matches!(receive(partnership, sent), Receipt::Refused(_)) {
        return;
    }
    let own = sent.role.other();
    if partnership.is_alone() {
        partnership.way = Way::TwoDevices(own);
        partnership.take_up(own);
    }
    let here = partnership.received.as_ref();
    if !here.is_some_and(|here| here.sends_the_same(&sent.sheet)) {
        // What both chose to open was about other answers.
        partnership.agreed = None;
    }
    partnership.received = Some(sent.sheet.clone());
}

/// Whether a partnership waits for such answers: its person is the other of the two, and nothing is
/// open.
pub fn may_take(partnership: &Partnership, sent: &SentSheet) -> bool {
    !matches!(
        receive(partnership, sent),
        Receipt::Refused(
            Refusal::BothHere | Refusal::OwnCode | Refusal::SameRole | Refusal::AlreadyOpen
        )
    )
}

/// Whether these very answers are in a partnership: as the person's own, received, or open.
pub fn knows(partnership: &Partnership, sent: &SentSheet) -> bool {
    match receive(partnership, sent) {
        Receipt::Refused(Refusal::OwnCode | Refusal::AlreadyHere) => true,
        Receipt::Refused(Refusal::AlreadyOpen) => {
            let opened = partnership.opened.as_ref();
            opened.is_some_and(|opened| rated_the_same(&opened.pair[sent.role.index()], sent))
        }
        _ => false,
    }
}

/// Whether `here` says all that `sent` says, notes too. A code brings no notes, so that after a file
/// it says nothing new.
fn includes(here: &SharedSheet, sent: &SharedSheet) -> bool {
    let has = |principle: PrincipleId| match sent.note(principle) {
        "" => true,
        note => here.note(principle) == note,
    };
    here.sends_the_same(sent) && PrincipleId::all().all(has)
}

/// Whether the same ratings were opened in an earlier round. Who opens nothing sends the same each time, and
/// repeats nothing.
fn was_opened_before(partnership: &Partnership, sent: &SentSheet) -> bool {
    let mut rounds = partnership.earlier.iter();
    sent.sheet.opening() != Opening::Nothing
        && rounds.any(|round| rated_the_same(&round.pair[sent.role.index()], sent))
}

/// Whether an opened sheet has the principles and ratings that were sent. What each was willing to
/// open isn't told any more once it is open.
fn rated_the_same(opened: &SharedSheet, sent: &SentSheet) -> bool {
    let same = |id: StatementId| opened.rating(id) == sent.sheet.rating(id);
    let is_alike = opened.principles() == sent.sheet.principles();
    is_alike && opened.frame() == sent.sheet.frame() && StatementId::all().all(same)
}
