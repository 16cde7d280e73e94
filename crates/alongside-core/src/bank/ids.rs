//! What names principles and statements: small indexes that always name something.

use core::array;

/// How many principles there are.
pub const PRINCIPLES: usize = 8;

/// How many statements each principle has.
pub const STATEMENTS_PER_PRINCIPLE: usize = 5;

/// How many statements there are in all.
pub const STATEMENTS: usize = PRINCIPLES * STATEMENTS_PER_PRINCIPLE;

/// Names one of the principles.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PrincipleId(pub(super) u8);

impl PrincipleId {
    /// Every principle, in bank order.
    pub fn all() -> impl Iterator<Item = PrincipleId> {
        (0..PRINCIPLES as u8).map(PrincipleId)
    }

    /// The principle at this place in bank order, 0 to 7.
    pub fn from_index(index: usize) -> Option<PrincipleId> {
        PrincipleId::all().nth(index)
    }

    /// The principle with this number, 1 to 8.
    pub fn from_number(number: u8) -> Option<PrincipleId> {
        PrincipleId::all().find(|principle| principle.number() == number)
    }

    /// The place in bank order, 0 to 7.
    pub fn index(self) -> usize {
        usize::from(self.0)
    }

    /// The number on screen and paper, 1 to 8.
    pub fn number(self) -> u8 {
        self.0 + 1
    }

    /// The statements of the principle, in bank order.
    pub fn statements(self) -> [StatementId; STATEMENTS_PER_PRINCIPLE] {
        array::from_fn(|place| StatementId(self.0 * STATEMENTS_PER_PRINCIPLE as u8 + place as u8))
    }
}

/// Names one of the statements.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StatementId(pub(super) u8);

impl StatementId {
    /// Every statement, in bank order.
    pub fn all() -> impl Iterator<Item = StatementId> {
        (0..STATEMENTS as u8).map(StatementId)
    }

    /// The statement at this place in bank order, 0 to 39.
    pub fn from_index(index: usize) -> Option<StatementId> {
        StatementId::all().nth(index)
    }

    /// The place in bank order, 0 to 39.
    pub fn index(self) -> usize {
        usize::from(self.0)
    }

    /// The number on screen and paper: that of the principle, then the place in it, as in
    /// "2.1".
    pub fn number(self) -> String {
        format!("{}.{}", self.principle().number(), self.place())
    }

    /// The place within the principle, 1 to 5.
    pub fn place(self) -> u8 {
        self.0 % STATEMENTS_PER_PRINCIPLE as u8 + 1
    }

    /// The principle that the statement belongs to.
    pub fn principle(self) -> PrincipleId {
        PrincipleId(self.0 / STATEMENTS_PER_PRINCIPLE as u8)
    }
}
