//! A partnership: who answers, what about, their sheets, what they opened, and their plan.

use jiff::civil::DateTime;

use super::opened::{Opened, Talk};
use crate::answers::{ExtraMark, Opening, Progress, SharedSheet, Sheet};
use crate::bank::{Frame, PrincipleId, PrincipleSet, Role, Round};
use crate::leader::{Salt, SetUp};
use crate::plan::{Plan, Unfinished};
use crate::text::{is_seen, length};

/// The longest name for a partnership, in characters as people count them.
pub const LABEL_MAX: usize = 60;

/// Names a partnership on this device: 1 to 36 lower-case letters, digits and dashes, so that it
/// can stand in an address and in a storage key as it is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PartnershipId(String);

impl PartnershipId {
    /// The id, if the text can be one.
    pub fn parse(text: &str) -> Option<PartnershipId> {
        let fits = matches!(text.len(), 1..=36);
        let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        (fits && text.bytes().all(plain)).then(|| PartnershipId(text.to_owned()))
    }

    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// How the two of them answer (docs/product.md, section 6, "Start").
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Way {
    /// One person, on their own for now.
    Alone(Role),
    /// Both at this device, one after the other.
    OneDevice,
    /// This person here, the other at a device of their own.
    TwoDevices(Role),
    /// Both on paper, typed in at this device.
    OnPaper,
}

/// A teacher and a teaching assistant who work together, as this device knows them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Partnership {
    /// What names the partnership on this device.
    pub id: PartnershipId,
    /// How the two answer.
    pub way: Way,
    /// A class name or initials; empty when none was given.
    pub label: String,
    /// Which question the two answer of every statement.
    pub frame: Frame,
    /// The principles that the two answer.
    pub principles: PrincipleSet,
    /// How the session was set up that they began in, where there was one. What they chose to answer
    /// since stands in `principles`.
    pub set_up: Option<SetUp>,
    /// The answers given at this device, in the order of [`Role::ALL`]. One is blank where only one
    /// person answers here.
    pub sheets: [Sheet; 2],
    /// The answers given at this device to the question of the other frame, in the same order. They come back
    /// when the frame is changed back.
    pub other_sheets: [Sheet; 2],
    /// Who has the device, where both answer at it. `None` while it is being handed over.
    pub holder: Option<Role>,
    /// The other person's answers, where they came from a device of their own. They stay closed
    /// until both are finished.
    pub received: Option<SharedSheet>,
    /// What both chose together to open, where it is less than each chose alone.
    pub agreed: Option<Opening>,
    /// This round's answers, once they are open.
    pub opened: Option<Opened>,
    /// The rounds before this one, the first one first.
    pub earlier: Vec<Opened>,
    /// What the two will do.
    pub plan: Plan,
    /// The forms of actions that were left half-way, the oldest first.
    pub unfinished: Vec<Unfinished>,
    /// The random part of the pair code, once one was made: so it stays the same code.
    pub salt: Option<Salt>,
    /// When the partnership was last changed, by this device's own clock and time zone.
    pub saved: DateTime,
}

impl Partnership {
    /// A new partnership on all principles, with nothing answered.
    pub fn new(id: PartnershipId, way: Way, now: DateTime) -> Partnership {
        Partnership {
            id,
            way,
            label: String::new(),
            frame: Frame::default(),
            principles: PrincipleSet::ALL,
            set_up: None,
            sheets: Default::default(),
            other_sheets: Default::default(),
            holder: None,
            received: None,
            agreed: None,
            opened: None,
            earlier: Vec::new(),
            plan: Plan::default(),
            unfinished: Vec::new(),
            salt: None,
            saved: now,
        }
    }

    /// The answers that this person gives at this device.
    pub fn sheet(&self, role: Role) -> &Sheet {
        &self.sheets[role.index()]
    }

    /// The answers that this person gives at this device, to be changed.
    pub fn sheet_mut(&mut self, role: Role) -> &mut Sheet {
        &mut self.sheets[role.index()]
    }

    /// Whether there is only ever one person here.
    pub fn is_alone(&self) -> bool {
        matches!(self.way, Way::Alone(_))
    }

    /// Whether anything was opened in a round before this one.
    pub fn round(&self) -> Round {
        match self.earlier.is_empty() {
            true => Round::First,
            false => Round::Again,
        }
    }

    /// The frame of the other person's answers, where they came in another one than this device's: the two
    /// answered two different questions, and nothing can be opened until one of them has changed.
    pub fn other_frame(&self) -> Option<Frame> {
        let theirs = self.received.as_ref().map(SharedSheet::frame);
        theirs.filter(|&frame| frame != self.frame && self.opened.is_none())
    }

    /// Whether a person's answers are finished and here.
    pub fn is_finished(&self, role: Role) -> bool {
        match self.way {
            Way::TwoDevices(own) if role != own => self.received.is_some(),
            Way::Alone(own) if role != own => false,
            _ => self.sheet(role).is_finished(),
        }
    }

    /// The name to show: the label, or words that stand in for it.
    pub fn name(&self) -> &str {
        match self.label.as_str() {
            label if is_seen(label) => label,
            _ => "Untitled partnership",
        }
    }

    /// Sets the label: outer spaces go, and characters past [`LABEL_MAX`] are dropped. Of one in which there
    /// is nothing to see nothing is kept.
    pub fn set_label(&mut self, label: &str) {
        let label = if is_seen(label) { label.trim() } else { "" };
        self.label = length::clip(label, LABEL_MAX).trim_end().to_owned();
    }

    /// How many of the chosen principles a person has completed at this device.
    pub fn completed(&self, role: Role) -> usize {
        let sheet = self.sheet(role);
        let done = |&principle: &PrincipleId| sheet.progress(principle) == Progress::Completed;
        self.principles.iter().filter(done).count()
    }

    /// Whether nothing has been put in yet but how they answer.
    pub fn is_blank(&self) -> bool {
        let nothing_planned = self.plan.actions().is_empty() && self.unfinished.is_empty();
        let nothing_open = self.opened.is_none() && self.earlier.is_empty();
        let mut sheets = self.sheets.iter().chain(&self.other_sheets);
        let nothing_answered = sheets.all(Sheet::is_blank) && self.received.is_none();
        self.label.is_empty() && nothing_answered && nothing_open && nothing_planned
    }

    /// Says that a person is finished and puts their answers away: the device is then nobody's.
    pub fn put_away(&mut self, role: Role) {
        self.sheet_mut(role).set_finished(true);
        self.holder = None;
    }

    /// Gives the device to a person, who may then change their answers.
    pub fn take_up(&mut self, role: Role) {
        self.sheet_mut(role).set_finished(false);
        self.holder = Some(role);
    }

    /// The most that may be opened: what each chose in their own answers, as one choice, the more cautious of the
    /// two (docs/product.md, section 4, step 4). It can't be told from this whose choice it was.
    pub fn most_open(&self) -> Opening {
        let [teacher, ta] = Role::ALL.map(|role| self.willing(role));
        teacher.joint(ta)
    }

    /// What will be opened: the most that may be, or less where they have since chosen that together.
    pub fn joint_opening(&self) -> Opening {
        let most = self.most_open();
        self.agreed.map_or(most, |agreed| agreed.min(most))
    }

    /// Takes down what they choose together to open. It can be less than each chose, and never more: whoever wants
    /// to open more says so in their own answers, which stand as long as nothing less is chosen.
    pub fn agree_to_open(&mut self, joint: Opening) {
        self.agreed = (joint < self.most_open()).then_some(joint);
    }

    /// Opens statements too, where principle results are open and both want more.
    pub fn open_statements_too(&mut self) {
        if let Some(opened) = self.opened.as_mut().filter(|it| it.opening == Opening::Principles) {
            opened.opening = Opening::Statements;
        }
    }

    fn willing(&self, role: Role) -> Opening {
        let sent = self.sent_by(role).map(SharedSheet::opening);
        sent.unwrap_or(self.sheet(role).opening())
    }

    /// A person's answers, where they came from a device of their own.
    fn sent_by(&self, role: Role) -> Option<&SharedSheet> {
        match self.way {
            Way::TwoDevices(own) if role != own => self.received.as_ref(),
            _ => None,
        }
    }

    /// What of a person's answers the other may see. `None` until they are finished.
    pub fn shared(&self, role: Role) -> Option<SharedSheet> {
        let from_here = || self.shared_from_here(role);
        match self.way {
            Way::TwoDevices(own) if role != own => self.received.clone(),
            _ => self.is_finished(role).then(from_here),
        }
    }

    /// What of the answers that this person gives at this device the other may see, finished or not.
    pub(super) fn shared_from_here(&self, role: Role) -> SharedSheet {
        let sheet = self.sheet(role);
        SharedSheet::of_session(sheet, self.frame, self.principles, self.extra_mark())
    }

    /// The mark of the session's own statements that they answer; `None` where it has none.
    pub fn extra_mark(&self) -> Option<ExtraMark> {
        self.set_up.as_ref().and_then(SetUp::extra_mark)
    }

    /// Opens both sheets at once and freezes them. Does nothing before both are finished, once they are open, and
    /// where they are in two frames: how often and how clear can't be put side by side.
    ///
    /// Where nothing is to be opened, no answer is taken over.
    pub fn open(&mut self, first: Option<Role>) {
        let opening = self.joint_opening();
        let [Some(teacher), Some(ta)] = Role::ALL.map(|role| self.shared(role)) else { return };
        if self.opened.is_some() || teacher.frame() != ta.frame() {
            return;
        }
        let pair = [teacher.opened_to(opening), ta.opened_to(opening)];
        let at = self.saved.date();
        self.opened = Some(Opened { at, opening, first, pair, talk: Talk::default() });
    }

    /// Begins another round: both answer again, looking back on the time since, and what was open stays to be
    /// looked back on. Does nothing while nothing is open.
    pub fn begin_again(&mut self) {
        let Some(opened) = self.opened.take() else { return };
        self.earlier.push(opened);
        self.frame = Frame::LookingBack;
        self.sheets = Default::default();
        self.other_sheets = Default::default();
        self.received = None;
        self.agreed = None;
        self.holder = None;
    }
}
