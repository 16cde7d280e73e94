//! The end: what to take away, and what to leave nothing of.

use alongside_core::pair::{Paper, Place};
use leptos::prelude::*;

use crate::components::{Onward, Page, PageHead, href};
use crate::state::use_workspace;

/// The ways to keep what was agreed.
#[component]
pub fn FinishPage() -> impl IntoView {
    let Some(open) = use_workspace().peek(Clone::clone) else { return ().into_any() };
    let print = href(&open.id, Place::Print(Paper::Agreement));
    view! {
        <Page margin=move || {
            view! { <Onward open=open.clone() here=Place::Finish /> }
        }>
            <div class="al-measure al-measure--form">
                <PageHead title="Finish" />
                <a class="al-button" href=print>
                    "Print"
                </a>
            </div>
        </Page>
    }
    .into_any()
}
