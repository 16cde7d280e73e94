//! What was on this page was removed elsewhere: it is in this tab alone.

use alongside_core::text::isolate;
use alongside_presentation::claims::File;
use alongside_presentation::route::Route;

use crate::browser::time;
use crate::components::{Back, Page, PageHead};
use crate::content::device;
use crate::outgoing::Giving;
use crate::state::use_workspace;
use crate::view::prelude::*;

/// Nothing is stored unless somebody asks for it.
#[component]
pub fn RemovedPage() -> Drawn {
    let workspace = use_workspace();
    let Some(removed) = untrack(|| workspace.removed()) else { return ().drawn() };
    let giving = Giving::new();
    let home = Route::In(removed.id.clone(), removed.home());
    let title = device::removed::title(isolate(removed.name()));
    let keep = move |_| {
        workspace.keep_removed();
        workspace.replace(&home);
    };
    view! {
        <Page margin=|| view! { <Back href=Route::Start.to_string() to="Start" /> }>
            <div class="al-measure al-stack al-stack--loose">
                <PageHead title=title>
                    <p class="al-lead">{device::removed::LEAD}</p>
                </PageHead>
                <div class="al-row">
                    <a class="al-button" href=Route::Start.to_string()>
                        "Leave it removed"
                    </a>
                    <button
                        class="al-button al-button--plain"
                        type="button"
                        on:click=move |_| giving.give(File::copy(&removed, time::today()))
                    >
                        "Save a copy as a file"
                    </button>
                    <button class="al-button al-button--plain" type="button" on:click=keep>
                        "Keep it on this device"
                    </button>
                </div>
                {giving.line()}
            </div>
        </Page>
    }
}
