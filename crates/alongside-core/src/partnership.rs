//! A partnership: who answers, what about, their sheet and their plan.

use jiff::civil::DateTime;

use crate::answers::{Progress, Role, Sheet, clip};
use crate::bank::{PRINCIPLES, PrincipleId};
use crate::plan::{Plan, Unfinished};

/// The longest name for a partnership, in characters.
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

/// Which of the eight principles a session is about. Never empty: statements within a principle
/// are never cut, but a short session may choose its principles (product page, section 4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct PrincipleSet([bool; PRINCIPLES]);

impl PrincipleSet {
    /// All eight.
    pub const ALL: PrincipleSet = PrincipleSet([true; PRINCIPLES]);

    /// A set of these, or `None` when there are none.
    pub fn of(principles: impl IntoIterator<Item = PrincipleId>) -> Option<PrincipleSet> {
        let mut chosen = [false; PRINCIPLES];
        for principle in principles {
            chosen[principle.index()] = true;
        }
        chosen.contains(&true).then_some(PrincipleSet(chosen))
    }

    /// Whether a principle is chosen.
    pub fn contains(self, principle: PrincipleId) -> bool {
        self.0[principle.index()]
    }

    /// The chosen principles in bank order.
    pub fn iter(self) -> impl Iterator<Item = PrincipleId> {
        PrincipleId::all().filter(move |&principle| self.contains(principle))
    }

    /// How many are chosen, 1 to 8.
    pub fn count(self) -> usize {
        self.iter().count()
    }

    /// The place of a principle among the chosen, from 1: "2 of 8".
    pub fn place(self, principle: PrincipleId) -> Option<usize> {
        self.iter().position(|chosen| chosen == principle).map(|index| index + 1)
    }

    /// The chosen principle after this one.
    pub fn after(self, principle: PrincipleId) -> Option<PrincipleId> {
        self.iter().find(|&chosen| chosen > principle)
    }
}

/// How the two of them answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Way {
    /// One person, on their own for now.
    Alone(Role),
}

/// A teacher and a teaching assistant who work together, as this device knows them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Partnership {
    /// Its name on this device.
    pub id: PartnershipId,
    /// How they answer.
    pub way: Way,
    /// A class name or initials; empty when none was given.
    pub label: String,
    /// What the session is about.
    pub principles: PrincipleSet,
    /// The answers of the person at this device.
    pub sheet: Sheet,
    /// What will be done.
    pub plan: Plan,
    /// An action's form that was left half-way.
    pub unfinished: Option<Unfinished>,
    /// When it was last changed, by this device's own clock and time zone.
    pub saved: DateTime,
}

impl Partnership {
    /// A new one, with nothing answered.
    pub fn new(id: PartnershipId, way: Way, now: DateTime) -> Partnership {
        Partnership {
            id,
            way,
            label: String::new(),
            principles: PrincipleSet::ALL,
            sheet: Sheet::default(),
            plan: Plan::default(),
            unfinished: None,
            saved: now,
        }
    }

    /// Whose answers are given here.
    pub fn role(&self) -> Role {
        match self.way {
            Way::Alone(role) => role,
        }
    }

    /// The name to show: the label, or words that stand in for it.
    pub fn name(&self) -> &str {
        match self.label.as_str() {
            "" => "Untitled partnership",
            label => label,
        }
    }

    /// Sets the label: outer spaces go, and characters past [`LABEL_MAX`] are dropped.
    pub fn set_label(&mut self, label: &str) {
        self.label = clip(label.trim(), LABEL_MAX);
    }

    /// How many of the chosen principles are completed.
    pub fn completed(&self) -> usize {
        let done = |&principle: &PrincipleId| self.sheet.progress(principle) == Progress::Completed;
        self.principles.iter().filter(done).count()
    }

    /// Whether nothing has been put in yet but the role.
    pub fn is_blank(&self) -> bool {
        let nothing_planned = self.plan.actions().is_empty() && self.unfinished.is_none();
        self.label.is_empty() && self.sheet.is_blank() && nothing_planned
    }

    /// The other writer's version with this device's own changes since `base` put on top.
    ///
    /// Two tabs may edit one partnership. Each field, each answer and each note is taken from
    /// whichever side changed it; where both did, ours stands, since it was made last. Nothing
    /// that only one side changed is lost.
    #[must_use]
    pub fn merged(base: &Partnership, ours: &Partnership, theirs: &Partnership) -> Partnership {
        let mut merged = theirs.clone();
        if ours.label != base.label {
            merged.label.clone_from(&ours.label);
        }
        if ours.principles != base.principles {
            merged.principles = ours.principles;
        }
        if ours.way != base.way {
            merged.way = ours.way;
        }
        merged.sheet = Sheet::merged(&base.sheet, &ours.sheet, &theirs.sheet);
        merged.plan = Plan::merged(&base.plan, &ours.plan, &theirs.plan);
        if ours.unfinished != base.unfinished {
            merged.unfinished.clone_from(&ours.unfinished);
        }
        merged.saved = ours.saved.max(theirs.saved);
        merged
    }
}
