//! A plan with nothing in it: the statements that matter to start from.

use alongside_core::answers::Rating;
use alongside_core::pair::{PartnershipId, Place, Starter, starters};
use leptos::prelude::*;

use crate::components::{CollectAny, href};
use crate::content::plan::empty;
use crate::state::Workspace;

/// What there is to start from.
#[component]
pub(super) fn NoActions(workspace: Workspace, id: PartnershipId) -> impl IntoView {
    let (starters, is_alone, frame) =
        workspace.peek(|open| (starters(open), open.is_alone(), open.frame)).unwrap_or_default();
    let words = match (starters.is_empty(), is_alone) {
        (true, _) => "Which one would you most like to be surer of?".to_owned(),
        (false, true) => empty::start_low(Rating::Sometimes.word(frame)),
        (false, false) => "Start from what you talked about:".to_owned(),
    };
    let start = |starter: Starter| {
        let link = href(&id, Place::NewAction(Some(starter.statement)));
        view! {
            <li>
                <a class="al-ask__link" href=link>
                    {starter.words}
                </a>
            </li>
        }
    };
    let starters = starters.into_iter().map(start).collect_any();
    view! {
        <div class="al-empty">
            <h2>"No actions yet"</h2>
            <p>{words}</p>
            <ul class="al-ask__list">{starters}</ul>
            <a
                class="al-button al-button--plain al-button--small"
                href=href(&id, Place::NewAction(None))
            >
                "Make an action of your own"
            </a>
        </div>
    }
}
