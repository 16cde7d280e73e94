//! Remove a partnership: an interruption, with the safe choice first.

use alongside_core::pair::Place;
use alongside_core::text::isolate;
use alongside_formats::stored::storage::StoreError;
use alongside_presentation::claims::{File, not_removed_words};
use alongside_presentation::route::Route;

use crate::browser::time;
use crate::components::{Back, ErrorSummary, Page, PageError, PageHead, href};
use crate::content::device;
use crate::form::Problems;
use crate::outgoing::Giving;
use crate::state::use_workspace;
use crate::view::prelude::*;

/// The question. What can't be read is asked about in the same way.
#[component]
pub fn RemovePage() -> Drawn {
    let workspace = use_workspace();
    let open = workspace.peek(Clone::clone);
    let unread = untrack(|| workspace.unreadable());
    let id = match (&open, unread) {
        (Some(open), _) => open.id.clone(),
        (None, Some(found)) => found.id,
        (None, None) => return ().drawn(),
    };
    let name = open.as_ref().map_or("what cannot be read", |open| open.name()).to_owned();
    let problems = Problems::new(workspace);
    let (remove_id, remove_name) = (id.clone(), name.clone());
    let remove = move |_| {
        let is_there = match workspace.remove(&remove_id, &remove_name) {
            Ok(()) => return workspace.replace(&Route::Start),
            Err(error) => error == StoreError::NotKept,
        };
        let words = not_removed_words(&remove_name, is_there);
        problems.show(vec![PageError { field: "remove", words }]);
    };
    let giving = Giving::new();
    let copy = open.map(|open| {
        view! {
            <button
                class="al-button al-button--plain"
                type="button"
                on:click=move |_| giving.give(File::copy(&open, time::today()))
            >
                "Save a copy"
            </button>
        }
    });
    let see = href(&id, Place::Tasks);
    view! {
        <Page margin=|| view! { <Back href=Route::Start.to_string() to="All partnerships" /> }>
            <div class="al-measure al-stack al-stack--loose">
                <ErrorSummary errors=problems.all() on_go=problems.go() />
                <PageHead title=device::remove::title(isolate(&name))>
                    <p class="al-lead">{device::remove::LEAD}</p>
                </PageHead>
                <div class="al-row">
                    <a class="al-button" href=Route::Start.to_string()>
                        {format!("Keep {}", isolate(&name))}
                    </a>
                    {copy}
                    <button
                        class="al-button al-button--danger"
                        type="button"
                        id="remove"
                        on:click=remove
                    >
                        {format!("Remove {}", isolate(&name))}
                    </button>
                </div>
                {giving.line()}
                <p>
                    <a href=see>"See it first"</a>
                </p>
            </div>
        </Page>
    }
}
