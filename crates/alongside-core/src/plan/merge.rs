//! Two tabs' plans made one: see [`crate::pair::Partnership::merged`].

use super::action::{Action, ActionId, Outcome};
use super::action_plan::Plan;
use super::agreement::Agreement;
use crate::merge::take;

impl Plan {
    /// `theirs` with what `ours` changed since `base` on top. An action that one side removed and
    /// the other left alone goes; one that the other side changed stays.
    pub(crate) fn merged(base: &Plan, ours: &Plan, theirs: &Plan) -> Plan {
        let mut merged = Plan::merged_actions(base, ours, theirs);
        merged.review = theirs.review;
        take(&base.review, &ours.review, &mut merged.review);
        // A tick is for the words that its person saw.
        merged.agreement = Agreement::merged(base.agreement, ours.agreement, theirs.agreement);
        match (merged.says_the_same(ours), merged.says_the_same(theirs)) {
            (true, true) => {}
            (true, false) => merged.agreement.take_ticks_of(ours.agreement),
            (false, true) => merged.agreement.take_ticks_of(theirs.agreement),
            (false, false) => merged.agreement.take_back(),
        }
        merged
    }

    /// Whether both are the same but for how their actions went.
    fn says_the_same(&self, other: &Plan) -> bool {
        let words = |action: &Action| Action { outcome: Outcome::default(), ..action.clone() };
        self.review == other.review
            && self.actions.iter().map(words).eq(other.actions.iter().map(words))
    }

    fn merged_actions(base: &Plan, ours: &Plan, theirs: &Plan) -> Plan {
        if ours.actions == base.actions {
            return theirs.clone();
        }
        if theirs.actions == base.actions {
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
            (Some(was), Some(our)) => {
                let merged = Action::merged(was, our, theirs);
                if let Some(action) = self.actions.iter_mut().find(|a| a.id == theirs.id) {
                    *action = merged;
                }
            }
            _ => {}
        }
    }
}

impl Action {
    /// `theirs` with each box on top that `ours` changed since `base`, and how it went as one of them: who
    /// changes one in one tab puts nothing back that is changed in another. Where both changed the same, ours
    /// stands.
    pub(super) fn merged(base: &Action, ours: &Action, theirs: &Action) -> Action {
        let mut merged = theirs.clone();
        take(&base.line, &ours.line, &mut merged.line);
        take(&base.statement, &ours.statement, &mut merged.statement);
        take(&base.hands, &ours.hands, &mut merged.hands);
        take(&base.what, &ours.what, &mut merged.what);
        take(&base.who, &ours.who, &mut merged.who);
        take(&base.when, &ours.when, &mut merged.when);
        take(&base.know, &ours.know, &mut merged.know);
        take(&base.pupils, &ours.pupils, &mut merged.pupils);
        take(&base.hours, &ours.hours, &mut merged.hours);
        take(&base.is_on_paper, &ours.is_on_paper, &mut merged.is_on_paper);
        take(&base.review, &ours.review, &mut merged.review);
        take(&base.outcome, &ours.outcome, &mut merged.outcome);
        merged
    }
}
