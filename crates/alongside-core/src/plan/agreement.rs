//! Two ticks that make a plan an agreement (docs/product.md, section 6, "Action plan").

use jiff::civil::Date;

use crate::bank::Role;
use crate::dates;

/// Who agrees to the plan as it stands, and since when.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Agreement {
    since: [Option<Date>; 2],
    was_agreed: bool,
}

/// How far the two have agreed to a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Standing {
    /// They have not both agreed.
    Draft,
    /// The two had agreed, and something has changed since.
    AgreeAgain,
    /// Both people agree, since this day.
    Agreed(Date),
}

impl Standing {
    /// "Draft", "Draft. Agree again" or "Agreed on 4 September 2026".
    pub fn words(self) -> String {
        match self {
            Standing::Draft => "Draft".to_owned(),
            Standing::AgreeAgain => "Draft. Agree again".to_owned(),
            Standing::Agreed(on) => format!("Agreed on {}", dates::without_weekday(on)),
        }
    }
}

impl Agreement {
    /// The agreement of a stored text: since when each agrees, in the order of [`Role::ALL`], and
    /// whether both had agreed to the plan before something changed.
    pub fn of(since: [Option<Date>; 2], was_agreed: bool) -> Agreement {
        Agreement { since, was_agreed }
    }

    /// Since when a person agrees to the plan as it stands; `None` where they don't, or not yet.
    pub fn since(self, role: Role) -> Option<Date> {
        self.since[role.index()]
    }

    /// Whether both had agreed before something changed.
    pub fn was_agreed(self) -> bool {
        self.was_agreed
    }

    /// How far the two have agreed. The day is the one of the second tick.
    pub fn standing(self) -> Standing {
        match (self.since, self.was_agreed) {
            ([Some(teacher), Some(ta)], _) => Standing::Agreed(teacher.max(ta)),
            (_, true) => Standing::AgreeAgain,
            (_, false) => Standing::Draft,
        }
    }

    pub(super) fn tick(&mut self, role: Role, agrees: bool, today: Date) {
        if self.since(role).is_some() != agrees {
            self.was_agreed |= self.is_agreed();
            self.since[role.index()] = agrees.then_some(today);
        }
    }

    /// Takes both ticks away: something has changed, and nobody has agreed to that.
    pub(super) fn take_back(&mut self) {
        self.was_agreed |= self.is_agreed();
        self.since = [None; 2];
    }

    /// Puts the ticks of another agreement in place of these.
    pub(super) fn take_ticks_of(&mut self, other: Agreement) {
        self.since = other.since;
    }

    fn is_agreed(self) -> bool {
        self.since.iter().all(Option::is_some)
    }

    /// Of two tabs' ticks on the same plan, `theirs` with what `ours` changed since `base` on top.
    pub(super) fn merged(base: Agreement, ours: Agreement, theirs: Agreement) -> Agreement {
        if ours == base {
            return theirs;
        }
        if theirs == base {
            return ours;
        }
        let since = |role: Role| match ours.since(role) == base.since(role) {
            true => theirs.since(role),
            false => ours.since(role),
        };
        let was_agreed = ours.was_agreed || theirs.was_agreed;
        let merged = Agreement { since: Role::ALL.map(since), was_agreed };
        let once = [base, ours, theirs].into_iter().any(Agreement::is_agreed);
        Agreement { was_agreed: was_agreed || (once && !merged.is_agreed()), ..merged }
    }
}
