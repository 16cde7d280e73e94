//! Two tabs' plans made one: see [`crate::partnership::Partnership::merged`].

use super::{Action, ActionId, Plan};

impl Plan {
    /// `theirs` with what `ours` changed since `base` on top. An action that one side removed and
    /// the other left alone goes; one that the other side changed stays.
    pub(crate) fn merged(base: &Plan, ours: &Plan, theirs: &Plan) -> Plan {
        if ours == base {
            return theirs.clone();
        }
        if theirs == base {
            return ours.clone();
        }
        let mut merged = ours.clone();
        // So that a fresh id is fresh on both sides.
        merged.last_id = ours.last_id.max(theirs.last_id);
        merged.actions.retain(|action| {
            theirs.get(action.id).is_some() || base.get(action.id) != Some(action)
        });
        for theirs in &theirs.actions {
            merged.take_over(base, ours, theirs);
        }
        merged
    }

    fn take_over(&mut self, base: &Plan, ours: &Plan, theirs: &Action) {
        let was = base.get(theirs.id);
        match (was, ours.get(theirs.id)) {
            // New on both sides under one id: theirs takes a fresh one.
            (None, Some(our)) if our != theirs => {
                let id = ActionId(self.last_id.saturating_add(1));
                self.put_back(self.actions.len(), Action { id, ..theirs.clone() });
            }
            (None, None) => self.put_back(self.actions.len(), theirs.clone()),
            // We removed it: it comes back only if they changed it.
            (Some(was), None) if was != theirs => {
                self.put_back(self.actions.len(), theirs.clone());
            }
            (Some(was), Some(our)) if our == was => {
                if let Some(action) = self.actions.iter_mut().find(|a| a.id == theirs.id) {
                    *action = theirs.clone();
                }
            }
            _ => {}
        }
    }
}
