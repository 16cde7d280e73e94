//! The forms of actions that were left half-way.

use super::partnership::Partnership;
use crate::bank::StatementId;
use crate::plan::{ActionId, FormId, Unfinished};

impl Partnership {
    /// Keeps a form as it is now, in place of what was kept of it.
    pub fn keep_form(&mut self, left: Unfinished) {
        match self.unfinished.iter_mut().find(|other| other.form == left.form) {
            Some(kept) => *kept = left,
            None => self.unfinished.push(left),
        }
    }

    /// Keeps a form no longer.
    pub fn drop_form(&mut self, form: &FormId) {
        self.unfinished.retain(|other| other.form != *form);
    }

    /// The forms of the action `edits`, or of a new one for `statement`, apart from `form`.
    pub fn other_forms(
        &self,
        edits: Option<ActionId>,
        statement: Option<StatementId>,
        form: &FormId,
    ) -> Vec<Unfinished> {
        let others = self.unfinished.iter().filter(|left| left.form != *form);
        others.filter(|left| left.is_of(edits, statement)).cloned().collect()
    }
}
