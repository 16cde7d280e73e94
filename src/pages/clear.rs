//! Clear this device: every trace of Alongside in this browser.

use alongside_presentation::claims::to_clear_words;
use alongside_presentation::route::Route;
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
            let Err(words) = session.clear().await else { return session.go(&Route::Start) };
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
                    <p class="al-lead">
                        {live_words(move || {
                            to_clear_words(count.get(), has_files.get(), has_runs.get(), session.is_kept())
                        })}
                    </p>
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
