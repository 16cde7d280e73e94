//! What an action's form begins with.

use alongside_core::bank::{Control, StatementId};
use alongside_core::pair::{PartnershipId, Place};
use alongside_core::plan::{ActionDraft, ActionId, FormId, Hands};

use super::review_date::with_other_date;
use crate::state::Workspace;

/// What a form begins with.
pub(super) struct Beginning {
    pub(super) open: PartnershipId,
    pub(super) edits: Option<ActionId>,
    pub(super) statement: Option<StatementId>,
    /// What the action said when the form was first opened.
    pub(super) began: Option<ActionDraft>,
    pub(super) draft: ActionDraft,
    /// The form that is carried on with.
    pub(super) left: Option<FormId>,
}

impl Beginning {
    /// `None` when the action isn't there.
    pub(super) fn of(
        workspace: Workspace,
        place: Place,
        form: Option<FormId>,
    ) -> Option<Beginning> {
        workspace.peek(|open| {
            let (edits, statement) = match place {
                Place::EditAction(id) => (Some(id), None),
                Place::NewAction(statement) => (None, statement),
                _ => (None, None),
            };
            let now = edits.and_then(|id| open.plan.get(id)).map(ActionDraft::from);
            let left = open.unfinished.iter().find(|left| Some(&left.form) == form.as_ref());
            let left = left.filter(|left| left.is_of(edits, statement));
            // What was left half-way stands even when its action has been removed since.
            let draft = match (left, edits, statement) {
                (Some(left), ..) => left.draft.clone(),
                (None, Some(_), _) => now.clone()?,
                (None, None, Some(statement)) => {
                    let is_for_school = statement.get().control == Control::SchoolLeadership;
                    let hands = is_for_school.then_some(Hands::School);
                    ActionDraft { hands, ..ActionDraft::new(statement.principle()) }
                }
                (None, None, None) => ActionDraft::new(match place {
                    Place::NewActionOn(line) => line,
                    _ => open.principles.iter().next()?.into(),
                }),
            };
            let began = left.and_then(|left| left.began.clone()).or(now);
            let left = left.map(|left| left.form.clone());
            let draft = with_other_date(draft);
            Some(Beginning { open: open.id.clone(), edits, statement, began, draft, left })
        })?
    }
}
