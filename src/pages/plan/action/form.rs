//! The form of one action behind its boxes: what is in them, and how it is kept until it is saved.

use alongside_core::bank::StatementId;
use alongside_core::pair::{Partnership, PartnershipId, Place};
use alongside_core::plan::{
    ActionDraft, ActionId, DraftError, FormId, Hands, Meeting, TEXT_MAX, TextBox, Unfinished,
};
use alongside_presentation::route::Route;

use super::super::day::Day;
use super::super::left_form::carry_on;
use super::beginning::Beginning;
use super::hands::SWITCH;
use crate::browser::time;
use crate::components::PageError;
use crate::form::Problems;
use crate::state::{FlashMessage, Workspace};
use crate::view::prelude::*;

/// One form of one tab.
#[derive(Clone)]
pub(super) struct Form {
    /// What is in its boxes.
    pub(super) draft: RwSignal<ActionDraft>,
    /// Whether the box for a day holds one that isn't a day to us.
    pub(super) is_unread: RwSignal<bool>,
    /// What is wrong.
    pub(super) problems: Problems,
    workspace: Workspace,
    open: PartnershipId,
    edits: Option<ActionId>,
    statement: Option<StatementId>,
    began: Option<ActionDraft>,
    name: FormId,
    is_over: StoredValue<bool>,
}

impl Form {
    /// The form as it begins. It is kept as it is typed, so that a reload loses no words; an untouched one leaves no
    /// trace.
    pub(super) fn new(workspace: Workspace, start: &Beginning) -> Form {
        // A name of its own, also for a form that is carried on with: the tab that has left it may be there
        // still, and then keeps it too.
        let name = FormId::parse(&time::random_id());
        let form = Form {
            draft: RwSignal::new(start.draft.clone()),
            is_unread: RwSignal::new(false),
            problems: Problems::new(workspace),
            workspace,
            open: start.open.clone(),
            edits: start.edits,
            statement: start.statement,
            began: start.began.clone(),
            name: name.expect("a random id is twelve letters and digits"),
            is_over: StoredValue::new(false),
        };
        let (kept, first, left) = (form.clone(), start.draft.clone(), start.left.clone());
        let mut is_typed = left.is_some();
        follow(move || {
            let now = kept.draft.get();
            is_typed |= now != first;
            if is_typed && !kept.is_over.get_value() {
                kept.keep(&now, left.as_ref());
            }
        });
        form
    }

    fn keep(&self, draft: &ActionDraft, left: Option<&FormId>) {
        let Form { name, edits, statement, began, .. } = self;
        let kept = Unfinished::new(name.clone(), *edits, *statement, began.as_ref(), draft);
        let is_missing = |open: &Partnership| !open.unfinished.contains(&kept);
        // Tracked: another tab that carries on with it takes it from here.
        if self.workspace.with(is_missing) == Some(true) {
            carry_on(name);
            self.workspace.update(|open| {
                left.into_iter().for_each(|left| open.drop_form(left));
                open.keep_form(kept);
            });
        }
    }

    /// Ends it with a change of what is open: it is kept no longer.
    fn end(&self, change: &mut dyn FnMut(&mut Partnership)) {
        self.is_over.set_value(true);
        self.workspace.update(|open| {
            change(open);
            open.drop_form(&self.name);
        });
    }

    /// Ends it without its action.
    pub(super) fn forget(&self) {
        self.end(&mut |_| {});
    }

    /// Other forms of the same action that were left half-way.
    pub(super) fn others(&self) -> Memo<Vec<Unfinished>> {
        let form = self.clone();
        let others =
            move |open: &Partnership| open.other_forms(form.edits, form.statement, &form.name);
        let workspace = self.workspace;
        memo(move || workspace.with(&others).unwrap_or_default())
    }

    /// Saves the action and goes back to the plan, or shows what is missing.
    pub(super) fn submit(&self) {
        let ready = self.draft.get_untracked();
        let was = self.began.as_ref().and_then(|began| began.review);
        let date = Day::of_draft(&ready).error(self.is_unread.get_untracked(), was);
        let hands = ready.hands.unwrap_or(Hands::Ours);
        let errors = ready.errors().into_iter().map(|error| words_of(error, hands)).chain(date);
        if !self.problems.show(errors.collect()) {
            return;
        }
        let mut met = None;
        self.end(&mut |open| {
            // The draft has no errors, so none of the calls can fail.
            let saved = match (self.edits, &self.began) {
                (Some(action), Some(began)) => {
                    open.plan.change_since(action, began, &ready).map(Some)
                }
                (Some(action), None) => open.plan.change(action, &ready).map(|()| None),
                (None, _) => {
                    open.plan.begin_with_a_day(time::today());
                    open.plan.add_for(&ready, self.statement).map(|_| None)
                }
            };
            met = saved.ok().flatten();
        });
        if let Some(words) = met.as_ref().and_then(Meeting::words) {
            self.workspace.tell(FlashMessage::ChangedElsewhere(words));
        }
        self.workspace.go(&Route::In(self.open.clone(), Place::Plan));
    }
}

/// The words for what keeps a draft from becoming an action, and the field to go to.
fn words_of(error: DraftError, hands: Hands) -> PageError {
    let (field, words) = match (error, hands) {
        (DraftError::NoHands, _) => (SWITCH, "Say whether you need the school to help".into()),
        (DraftError::NoWhat, Hands::Ours) => ("what", "Enter what you will do".into()),
        (DraftError::NoWhat, Hands::School) => {
            ("what", "Enter what you would like the school to do".into())
        }
        (DraftError::TooLong(place, over), _) => {
            let (field, name) = match place {
                TextBox::What => ("what", "“What”"),
                TextBox::When => ("when", "“When”"),
                TextBox::Know => ("know", "“How will you know”"),
                TextBox::Pupils => ("pupils", "“Your pupils”"),
            };
            (field, format!("Shorten {name} by {over} to {TEXT_MAX} characters or fewer"))
        }
    };
    PageError { field, words }
}
