//! A statement as it is asked of one person: one of the bank, or one that the leader of the session
//! added. Both are answered, left out, kept private and changed in the same way.

use alongside_core::answers::{Answer, ExtraId, Sheet, Tally};
use alongside_core::bank::{PrincipleId, Role, StatementId};
use alongside_core::leader::{ExtraStatement, SetUp};
use alongside_core::pair::{Partnership, Place};

/// Which statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Which {
    /// One of the bank.
    Bank(StatementId),
    /// One that the leader of the session added.
    Extra(ExtraId),
}

impl Which {
    /// The answer to it, `None` where there is none.
    pub(super) fn answer(self, sheet: &Sheet) -> Option<Answer> {
        match self {
            Which::Bank(statement) => sheet.answer(statement),
            Which::Extra(extra) => sheet.extra_answer(extra),
        }
    }

    /// Gives, changes or (with `None`) clears the answer.
    pub(super) fn set_answer(self, sheet: &mut Sheet, given: Option<Answer>) {
        match self {
            Which::Bank(statement) => sheet.set_answer(statement, given),
            Which::Extra(extra) => sheet.set_extra_answer(extra, given),
        }
        if given.is_none() {
            // A cleared statement is a question again, not one left out.
            self.group().set_left_out(sheet, false);
        }
    }

    /// Whether the answer is kept private.
    pub(super) fn is_private(self, sheet: &Sheet) -> bool {
        match self {
            Which::Bank(statement) => sheet.is_private(statement),
            Which::Extra(extra) => sheet.is_extra_private(extra),
        }
    }

    /// Keeps the answer private, or no longer.
    pub(super) fn set_private(self, sheet: &mut Sheet, is_private: bool) {
        match self {
            Which::Bank(statement) => sheet.set_private(statement, is_private),
            Which::Extra(extra) => sheet.set_extra_private(extra, is_private),
        }
    }

    /// The page on which it is answered.
    pub(super) fn place(self) -> Place {
        match self {
            Which::Bank(statement) => Place::Answer(statement.principle(), Some(statement)),
            Which::Extra(extra) => Place::Extra(Some(extra)),
        }
    }

    fn group(self) -> StatementGroup {
        match self {
            Which::Bank(statement) => StatementGroup::Principle(statement.principle()),
            Which::Extra(_) => StatementGroup::Extra,
        }
    }
}

/// The statements of one page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum StatementGroup {
    /// Those of a principle.
    Principle(PrincipleId),
    /// Those that the leader of the session added.
    Extra,
}

impl StatementGroup {
    /// The statements in one person's words.
    pub(super) fn statements(self, open: &Partnership, role: Role) -> Vec<AskedStatement> {
        match self {
            StatementGroup::Principle(principle) => principle
                .statements()
                .map(|statement| AskedStatement::of_bank(statement, role))
                .into(),
            StatementGroup::Extra => {
                let all = open.set_up.iter().flat_map(SetUp::extra_with_ids);
                all.map(|(id, extra)| AskedStatement::extra(id, extra, role)).collect()
            }
        }
    }

    /// Those that have no answer and were not left out on purpose.
    pub(super) fn unanswered(self, open: &Partnership, role: Role) -> Vec<AskedStatement> {
        let sheet = open.sheet(role);
        let is_left_out = match self {
            StatementGroup::Principle(principle) => sheet.is_left_out(principle),
            StatementGroup::Extra => sheet.is_extra_left_out(),
        };
        let mut all = self.statements(open, role);
        all.retain(|asked| !is_left_out && asked.which.answer(sheet).is_none());
        all
    }

    /// Counts over them.
    pub(super) fn tally(self, open: &Partnership, role: Role) -> Tally {
        let sheet = open.sheet(role);
        match self {
            StatementGroup::Principle(principle) => sheet.tally(principle),
            StatementGroup::Extra => sheet.extra_tally(self.statements(open, role).len()),
        }
    }

    /// Marks those that have no answer as left out on purpose, or not.
    pub(super) fn set_left_out(self, sheet: &mut Sheet, left_out: bool) {
        match self {
            StatementGroup::Principle(principle) => sheet.set_left_out(principle, left_out),
            StatementGroup::Extra => sheet.set_extra_left_out(left_out),
        }
    }
}

/// A statement in one person's words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct AskedStatement {
    /// Which it is.
    pub(super) which: Which,
    /// What names it on the page.
    pub(super) key: String,
    /// Its number.
    pub(super) number: String,
    /// Its words.
    pub(super) wording: String,
}

impl AskedStatement {
    fn of_bank(statement: StatementId, role: Role) -> AskedStatement {
        AskedStatement {
            which: Which::Bank(statement),
            key: statement.key().to_owned(),
            number: statement.number(),
            wording: statement.get().wording(role).to_owned(),
        }
    }

    fn extra(id: ExtraId, extra: &ExtraStatement, role: Role) -> AskedStatement {
        AskedStatement {
            which: Which::Extra(id),
            key: id.key(),
            number: id.number(),
            wording: extra.wording(role).to_owned(),
        }
    }
}
