//! What an action's form begins with.

use alongside_core::bank::StatementId;
use alongside_core::pair::{PartnershipId, Place, Subject};
use alongside_core::plan::{ActionDraft, ActionId, FormId, Hands};

use crate::state::Workspace;

/// What a form begins with.
pub(super) struct Beginning {
    pub(super) open: PartnershipId,
    pub(super) edits: Option<ActionId>,
    /// What the address says that it is about, or the action itself, as far as it may be named.
    pub(super) about: Option<Subject>,
    /// The statement that a new action is for.
    pub(super) statement: Option<StatementId>,
    /// What the action said when the form was first opened.
    pub(super) began: Option<ActionDraft>,
    pub(super) draft: ActionDraft,
    /// The form that is carried on with.
    pub(super) left: Option<FormId>,
}

impl Beginning {
    /// `None` when the action isn't there. `is_asked` says that somebody has just chosen to carry on with this form.
    pub(super) fn of(
        workspace: Workspace,
        place: Place,
        form: Option<FormId>,
        is_asked: bool,
    ) -> Option<Beginning> {
        workspace.peek(|open| {
            let (edits, about) = match place {
                Place::EditAction(id) => (Some(id), open.plan.get(id).and_then(Subject::of)),
                Place::NewAction(Some(statement)) => (None, Some(Subject::Statement(statement))),
                Place::NewActionOn(line) => (None, Some(Subject::Line(line))),
                _ => (None, None),
            };
            let statement = match place {
                Place::NewAction(statement) => statement,
                _ => None,
            };
            let about = about.map(|about| open.about(about));
            let now = edits.and_then(|id| open.plan.get(id)).map(ActionDraft::from);
            let left = open.unfinished.iter().find(|left| Some(&left.form) == form.as_ref());
            let left = left.filter(|left| left.is_of(edits, statement));
            // A form on one principle isn't begun with what was left on another, unless it is asked for.
            let line = about.filter(|_| edits.is_none()).map(Subject::line);
            let left = left.filter(|left| is_asked || line.is_none() || left.draft.line == line);
            // What was left half-way stands even when its action has been removed since.
            let draft = match (left, edits) {
                (Some(left), _) => left.draft.clone(),
                (None, Some(_)) => now.clone()?,
                (None, None) => ActionDraft {
                    line,
                    hands: Some(about.map_or(Hands::Ours, |about| Hands::of(about.control()))),
                    ..ActionDraft::blank()
                },
            };
            let began = left.and_then(|left| left.began.clone()).or(now);
            let left = left.map(|left| left.form.clone());
            let hands = draft.hands.or(draft.line.map(|line| Hands::of(line.control())));
            let draft = ActionDraft { hands: hands.or(Some(Hands::Ours)), ..draft };
            Some(Beginning { open: open.id.clone(), edits, about, statement, began, draft, left })
        })?
    }
}
