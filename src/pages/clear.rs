//! Clear this device: every trace of Alongside in this browser.

use alongside_core::route::Route;
use leptos::prelude::*;

use super::Problems;
use super::start::NewsNotice;
use crate::components::{Back, ErrorSummary, Page, PageError, PageHead, Shown, live};
use crate::session::use_session;

/// The question, with what there is to lose.
#[component]
pub fn ClearPage() -> impl IntoView {
    let session = use_session();
    let problems = Problems::new(session);
    let count = RwSignal::new(session.list().len());
    if count.get_untracked() == 0 {
        // The page says that there is nothing, so there is nothing.
        session.forget_tab();
    }
    let lead = move || {
        match count.get() {
        0 => "There is nothing of Alongside on this device.".to_owned(),
        1 => "One partnership is saved in this browser. This cannot be undone. Save a copy first if you may want it back.".to_owned(),
        count => format!(
            "{count} partnerships are saved in this browser. This cannot be undone. Save a copy of each first if you may want it back."
        ),
    }
    };
    let clear = move |_| {
        if session.clear() {
            return session.go(&Route::Start);
        }
        let words = "This browser did not clear everything. Try again, or clear the site’s data in the browser’s settings".to_owned();
        count.set(session.list().len());
        problems.show(vec![PageError { field: "clear", words }]);
    };
    view! {
        <Page margin=|| view! { <Back href=Route::Start.to_string() to="Start" /> }>
            <div class="al-measure al-stack al-stack--loose">
                <ErrorSummary errors=problems.all() on_go=problems.go() />
                <NewsNotice />
                <PageHead title="Clear this device?">
                    <p class="al-lead">{live(lead)}</p>
                </PageHead>
                <div class="al-row">
                    <a class="al-button" href=Route::Start.to_string()>
                        "Keep everything"
                    </a>
                    <Shown when=move || { count.get() > 0 }>
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
