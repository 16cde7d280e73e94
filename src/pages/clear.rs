//! Clear this device: every trace of Alongside in this browser.

use alongside_core::route::Route;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::Problems;
use super::start::NewsNotice;
use crate::browser::offline;
use crate::components::{Back, ErrorSummary, Page, PageError, PageHead, Shown, live_words};
use crate::session::use_session;

/// The question, with what there is to lose.
#[component]
pub fn ClearPage() -> impl IntoView {
    let session = use_session();
    let problems = Problems::new(session);
    let count = RwSignal::new(session.list().len());
    let has_files = RwSignal::new(false);
    let has_runs = RwSignal::new(session.has_runs());
    if count.get_untracked() == 0 {
        // The page says that nothing of theirs is here, so nothing is.
        session.forget_tab();
    }
    spawn_local(async move { has_files.set(offline::is_kept().await) });
    let is_empty = Memo::new(move |_| count.get() == 0 && !has_files.get() && !has_runs.get());
    let clear = move |_| {
        spawn_local(async move {
            if session.clear().await {
                return session.go(&Route::Start);
            }
            let words = "This browser did not clear everything. Try again, or clear the site’s data in the browser’s settings".to_owned();
            count.set(session.list().len());
            has_files.set(offline::is_kept().await);
            has_runs.set(session.has_runs());
            problems.show(vec![PageError { field: "clear", words }]);
        });
    };
    view! {
        <Page margin=|| view! { <Back href=Route::Start.to_string() to="Start" /> }>
            <div class="al-measure al-stack al-stack--loose">
                <ErrorSummary errors=problems.all() on_go=problems.go() />
                <NewsNotice />
                <PageHead title="Clear this device?">
                    <p class="al-lead">{live_words(move || lead(count.get(), has_files.get(), has_runs.get()))}</p>
                </PageHead>
                <div class="al-row">
                    <a class="al-button" href=Route::Start.to_string()>
                        "Keep everything"
                    </a>
                    <Shown when=move || { !is_empty.get() }>
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

/// What there is, and what becomes of it.
fn lead(count: usize, has_files: bool, has_runs: bool) -> String {
    let work = match (count, has_files, has_runs) {
        (0, false, false) => return "There is nothing of Alongside on this device.".to_owned(),
        (0, false, true) => return format!("No work is saved in this browser. {RUNS}"),
        (0, true, _) => "No work is saved in this browser. The app’s own files are, so that it opens without a network. They are removed too.".to_owned(),
        (1, ..) => "One partnership is saved in this browser. This cannot be undone. Save a copy first if you may want it back.".to_owned(),
        (count, ..) => format!(
            "{count} partnerships are saved in this browser. This cannot be undone. Save a copy of each first if you may want it back."
        ),
    };
    let files = " The app’s own files, which let it open without a network, are removed too.";
    let files = if has_files && count > 0 { files } else { "" };
    let runs = if has_runs { format!(" {RUNS}") } else { String::new() };
    work + files + &runs
}

/// A session on the projector is nobody's answers, and goes all the same.
const RUNS: &str = "Where a session on the projector is, is removed too.";
