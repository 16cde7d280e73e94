//! What was on this page was removed elsewhere: it is in this tab alone.

use alongside_core::route::Route;
use leptos::prelude::*;

use super::Problems;
use crate::components::{Back, ErrorSummary, Page, PageError, PageHead};
use crate::session::use_session;

/// Nothing is stored unless somebody asks for it.
#[component]
pub fn RemovedPage() -> impl IntoView {
    let session = use_session();
    let Some(removed) = untrack(|| session.removed()) else { return ().into_any() };
    let problems = Problems::new(session);
    let home = Route::In(removed.id.clone(), removed.home());
    let title = format!("{} was removed from this device", removed.name());
    let save = move |_| {
        let words = "This browser did not take the file. Keep it on this device instead".to_owned();
        let is_taken = session.save_copy(&removed);
        problems
            .show((!is_taken).then_some(PageError { field: "keep", words }).into_iter().collect());
    };
    let keep = move |_| {
        session.keep_removed();
        session.replace(&home);
    };
    view! {
        <Page margin=|| view! { <Back href=Route::Start.to_string() to="Start" /> }>
            <div class="al-measure al-stack al-stack--loose">
                <ErrorSummary errors=problems.all() on_go=problems.go() />
                <PageHead title=title>
                    <p class="al-lead">
                        "It was removed in another tab, or by the browser. Nothing of it is stored now. What was on this page is in this tab alone, until you leave it."
                    </p>
                </PageHead>
                <div class="al-row">
                    <a class="al-button" href=Route::Start.to_string()>
                        "Leave it removed"
                    </a>
                    <button class="al-button al-button--plain" type="button" on:click=save>
                        "Save a copy as a file"
                    </button>
                    <button class="al-button al-button--plain" type="button" id="keep" on:click=keep>
                        "Keep it on this device"
                    </button>
                </div>
            </div>
        </Page>
    }
    .into_any()
}
