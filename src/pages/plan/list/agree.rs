//! The two ticks that make the plan an agreement.

use alongside_core::bank::Role;
use alongside_core::plan::{Hands, Standing};
use leptos::prelude::*;

use crate::browser::time;
use crate::components::{AgreeTicks, Shown};
use crate::content::plan::agree;
use crate::state::Workspace;

/// The question, as long as there is something to agree to.
#[component]
pub(super) fn Agree(workspace: Workspace) -> impl IntoView {
    let is_anything = Memo::new(move |_| {
        let is_any = |hands| workspace.with(|open| open.plan.in_hands(hands).next().is_some());
        [Hands::Ours, Hands::School].into_iter().any(|hands| is_any(hands) == Some(true))
    });
    let ticks = Memo::new(move |_| {
        let agreement = workspace.with(|open| open.plan.agreement()).unwrap_or_default();
        Role::ALL.map(|role| agreement.since(role).is_some())
    });
    let words = move || match workspace.with(|open| open.plan.standing()) {
        Some(agreed @ Standing::Agreed(_)) => agree::agreed(agreed.words()),
        Some(Standing::AgreeAgain) => agree::AGAIN.to_owned(),
        _ => agree::DRAFT.to_owned(),
    };
    let tick = move |(role, agrees)| {
        workspace.update(|open| open.plan.agree(role, agrees, time::today()));
    };
    view! {
        <Shown when=is_anything>
            <AgreeTicks
                ticks=ticks.into()
                words=Signal::derive(words)
                on_tick=Callback::new(tick)
            />
        </Shown>
    }
}
