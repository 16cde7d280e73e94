//! Forms that were left half-way: what one begins with, and the ways back to the others.

use alongside_core::bank::{Control, StatementId};
use alongside_core::pair::{PartnershipId, Place};
use alongside_core::plan::{ActionDraft, ActionId, FormId, Hands, Unfinished};
use alongside_core::text::length;
use leptos::prelude::*;

use super::review::with_other_date;
use crate::browser::tab;
use crate::session::Session;

/// The name under which this tab remembers its form.
const FORM: &str = "form";

/// The form that this tab was last in.
pub(super) fn in_this_tab() -> Option<FormId> {
    tab::get(FORM).as_deref().and_then(FormId::parse)
}

/// Says that this tab carries on with a form that was left.
pub fn carry_on(form: &FormId) {
    tab::set(FORM, Some(form.as_str()));
}

/// What a form begins with.
pub(super) struct Start {
    pub(super) open: PartnershipId,
    pub(super) edits: Option<ActionId>,
    pub(super) statement: Option<StatementId>,
    /// What the action said when the form was first opened.
    pub(super) began: Option<ActionDraft>,
    pub(super) draft: ActionDraft,
    /// The form that is carried on with.
    pub(super) left: Option<FormId>,
}

impl Start {
    /// `None` when the action isn't there.
    pub(super) fn of(session: Session, place: Place, form: Option<FormId>) -> Option<Start> {
        session.peek(|open| {
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
                    Place::NewActionOn(principle) => principle,
                    _ => open.principles.iter().next()?,
                }),
            };
            let began = left.and_then(|left| left.began.clone()).or(now);
            let left = left.map(|left| left.form.clone());
            let draft = with_other_date(draft);
            Some(Start { open: open.id.clone(), edits, statement, began, draft, left })
        })?
    }
}

/// A form that was left half-way, and the way back to it: a link to its page, or a button on that page.
#[component]
pub fn LeftForm(
    /// The form.
    left: Unfinished,
    /// Its page, where that isn't this one.
    #[prop(optional, into)]
    href: Option<String>,
    /// Called when somebody carries on with it.
    on_carry_on: impl Fn() + 'static,
) -> impl IntoView {
    const QUOTED: usize = 60;
    let what = left.draft.what.trim();
    let start = length::clip(what, QUOTED);
    let quoted = match (start, start == what) {
        ("", _) => String::new(),
        (_, true) => format!(": “{start}”"),
        (_, false) => format!(": “{start}…”"),
    };
    let words = match left.edits {
        None => format!("You began an action and have not added it yet{quoted}. "),
        Some(_) => format!("You began to change an action and have not saved it yet{quoted}. "),
    };
    let way = match href {
        Some(href) => view! {
            <a href=href on:click=move |_| on_carry_on()>
                "Carry on with it"
            </a>
        }
        .into_any(),
        None => view! {
            <button
                class="al-button al-button--quiet"
                type="button"
                on:click=move |_| on_carry_on()
            >
                "Carry on with it"
            </button>
        }
        .into_any(),
    };
    view! { <p>{words} {way}</p> }
}
