//! Clear this device: every trace of Alongside in this browser.

use alongside_presentation::claims::{OwnFiles, to_clear_words};
use alongside_presentation::route::Route;
use leptos::task::spawn_local;

use crate::browser::offline;
use crate::components::{Back, ErrorSummary, FlashNotice, Page, PageError, PageHead};
use crate::form::Problems;
use crate::state::use_workspace;
use crate::view::prelude::*;

/// The question, with what there is to lose.
#[component]
pub fn ClearPage() -> Drawn {
    let workspace = use_workspace();
    let problems = Problems::new(workspace);
    let count = RwSignal::new(workspace.list().len());
    let files = RwSignal::new(OwnFiles::NotSaid);
    let has_runs = RwSignal::new(workspace.has_runs());
    if count.get_untracked() == 0 {
        // The page says that nothing of theirs is here, so nothing is.
        workspace.forget_tab();
    }
    let look_for_files = move || {
        spawn_local(async move {
            // The page may be gone by then.
            let _ = files.try_set(offline::own_files().await);
        });
    };
    look_for_files();
    let is_empty =
        memo(move || count.get() == 0 && files.get() == OwnFiles::Gone && !has_runs.get());
    let clear = move |_| {
        let the_rest = workspace.clear();
        count.set(workspace.list().len());
        spawn_local(async move {
            let Err(words) = the_rest.await else { return workspace.go(&Route::Start) };
            has_runs.set(workspace.has_runs());
            problems.show(vec![PageError { field: "clear", words }]);
            look_for_files();
        });
    };
    view! {
        <Page margin=|| view! { <Back href=Route::Start.to_string() to="Start" /> }>
            <div class="al-measure al-stack al-stack--loose">
                <ErrorSummary errors=problems.all() on_go=problems.go() />
                <FlashNotice words=derived(move || workspace.flash()) />
                <PageHead title="Clear this device?">
                    <p class="al-lead">
                        {live_words(move || {
                            to_clear_words(count.get(), files.get(), has_runs.get(), workspace.saved())
                        })}
                    </p>
                </PageHead>
                <div class="al-row">
                    <a class="al-button" href=Route::Start.to_string()>
                        "Keep everything"
                    </a>
                    <Shown when=derived(move || !is_empty.get())>
                        <button
                            class="al-button al-button--danger"
                            type="button"
                            id="clear"
                            on:click=clear
                        >
                            "Clear this device"
                        </button>
                    </Shown>
                </div>
            </div>
        </Page>
    }
}
