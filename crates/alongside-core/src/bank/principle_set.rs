//! Which principles a session is about.

use super::ids::{PRINCIPLES, PrincipleId};

/// Which of the eight principles a session is about. Never empty: statements within a principle are never
/// cut, but a short session may choose its principles (docs/product.md, section 4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct PrincipleSet([bool; PRINCIPLES]);

impl PrincipleSet {
    /// All eight principles.
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

    /// The place of a principle among the chosen, 1 to 8, as in "2 of 8"; `None` where it isn't chosen.
    pub fn place(self, principle: PrincipleId) -> Option<usize> {
        self.iter().position(|chosen| chosen == principle).map(|index| index + 1)
    }

    /// The principles that are in both, or `None` when there are none.
    pub fn shared(self, other: PrincipleSet) -> Option<PrincipleSet> {
        PrincipleSet::of(self.iter().filter(|&principle| other.contains(principle)))
    }

    /// The next chosen principle in bank order; `None` where there is none.
    pub fn after(self, principle: PrincipleId) -> Option<PrincipleId> {
        self.iter().find(|&chosen| chosen > principle)
    }
}
