//! Two tabs' partnerships made one.

use super::opened::Opened;
use super::partnership::Partnership;
use crate::answers::Sheet;
use crate::bank::{Frame, Role};
use crate::merge::take;
use crate::plan::{Plan, Unfinished};

impl Partnership {
    /// The other writer's version with this device's own changes since `base` put on top.
    ///
    /// Two tabs may edit one partnership. Each field, each answer and each note is taken from
    /// whichever side changed it; where both did, ours stands, since it was made last. Nothing
    /// that only one side changed is lost.
    #[must_use]
    pub fn merged(base: &Partnership, ours: &Partnership, theirs: &Partnership) -> Partnership {
        if let Some(base) = base.as_begun_again_by(ours, theirs) {
            return Partnership::merged(&base, ours, theirs);
        }
        let mut merged = theirs.clone();
        take(&base.label, &ours.label, &mut merged.label);
        take(&base.principles, &ours.principles, &mut merged.principles);
        take(&base.set_up, &ours.set_up, &mut merged.set_up);
        take(&base.salt, &ours.salt, &mut merged.salt);
        take(&base.way, &ours.way, &mut merged.way);
        take(&base.holder, &ours.holder, &mut merged.holder);
        take(&base.received, &ours.received, &mut merged.received);
        take(&base.agreed, &ours.agreed, &mut merged.agreed);
        merged.unfinished =
            Unfinished::merged(&base.unfinished, &ours.unfinished, &theirs.unfinished);
        merged.merge_rounds(base, ours, theirs);
        let frame = merged.frame_of_both(base, ours, theirs);
        merged.frame = frame;
        for role in Role::ALL {
            let sheets = |frame| [base, ours, theirs].map(|side| side.sheet_in(frame, role));
            let merge = |[base, ours, theirs]: [&Sheet; 3]| Sheet::merged(base, ours, theirs);
            merged.sheets[role.index()] = merge(sheets(frame));
            merged.other_sheets[role.index()] = merge(sheets(frame.other()));
        }
        if base.is_opened_on_other_answers(ours, theirs) {
            merged.opened = None;
        }
        merged.plan = Plan::merged(&base.plan, &ours.plan, &theirs.plan);
        merged.saved = ours.saved.max(theirs.saved);
        merged
    }

    /// Whether one side has opened both sets since, while the other changed what was to be opened: took answers up
    /// again, kept one private, or chose to open less. Then nothing is open.
    fn is_opened_on_other_answers(&self, ours: &Partnership, theirs: &Partnership) -> bool {
        let (opened, other) = match (&self.opened, &ours.opened, &theirs.opened) {
            (None, Some(opened), None) => (opened, theirs),
            (None, None, Some(opened)) => (opened, ours),
            _ => return false,
        };
        // What is open stays in its question, whatever the other chose.
        if other.frame != self.frame {
            return false;
        }
        let is_changed = |role: Role| other.shared(role) != self.shared(role);
        let is_less = other.joint_opening() < self.joint_opening().min(opened.opening);
        is_less || Role::ALL.into_iter().any(is_changed)
    }

    /// The frame of two sides whose rounds are made one. Where only one of them has opened the round, it is that
    /// one's: what is open stays in the frame in which it was answered.
    fn frame_of_both(&self, base: &Partnership, ours: &Partnership, theirs: &Partnership) -> Frame {
        match (&self.opened, &ours.opened, &theirs.opened) {
            (Some(_), Some(_), None) => ours.frame,
            (Some(_), None, Some(_)) => theirs.frame,
            _ if ours.frame != base.frame => ours.frame,
            _ => theirs.frame,
        }
    }

    /// A person's answers here to the question of a frame, whichever is asked now.
    fn sheet_in(&self, frame: Frame, role: Role) -> &Sheet {
        match frame == self.frame {
            true => &self.sheets[role.index()],
            false => &self.other_sheets[role.index()],
        }
    }

    /// The base of two sides that have both begun again since: else the answers that one of them
    /// has given in the new round would pass for ones that the other took away.
    fn as_begun_again_by(&self, ours: &Partnership, theirs: &Partnership) -> Option<Partnership> {
        let is_ahead = |side: &Partnership| side.earlier.len() > self.earlier.len();
        (self.opened.is_some() && is_ahead(ours) && is_ahead(theirs)).then(|| {
            let mut base = self.clone();
            base.begin_again();
            base
        })
    }

    /// Round by round, whether a side still has it open or has begun another one since.
    fn merge_rounds(&mut self, base: &Partnership, ours: &Partnership, theirs: &Partnership) {
        let [was, our, their] = [base, ours, theirs].map(|side| (&side.earlier, &side.opened));
        if our == was {
            return;
        }
        if their == was {
            (self.earlier, self.opened) = (ours.earlier.clone(), ours.opened.clone());
            return;
        }
        let over = ours.earlier.len().max(theirs.earlier.len());
        let [base, ours, theirs] = [base, ours, theirs].map(Partnership::rounds);
        let round = |place: usize| match (ours.get(place), theirs.get(place)) {
            (Some(our), Some(their)) => Some(Opened::merged(base.get(place).copied(), our, their)),
            (our, their) => our.or(their).map(|&round| round.clone()),
        };
        self.earlier = (0..over).filter_map(round).collect();
        self.opened = round(over);
    }

    /// Every round that was opened, the first one first.
    fn rounds(&self) -> Vec<&Opened> {
        self.earlier.iter().chain(&self.opened).collect()
    }
}
