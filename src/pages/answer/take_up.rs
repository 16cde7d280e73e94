//! Is this the person whose answers are put away? Asked before they are shown at a device that two people share.

use alongside_core::bank::Role;
use alongside_core::pair::{Partnership, Place};
use alongside_presentation::route::Route;
use leptos::prelude::*;

use crate::components::ClosedBook;
use crate::content::answer::take_up;
use crate::state::use_workspace;

/// The question, with the safe answer first.
#[component]
pub fn TakeUpPage(role: Role) -> impl IntoView {
    let workspace = use_workspace();
    let who = role.in_sentence();
    // Whoever leaves them leaves them put away: then the pair is at the panel between two people, or ready to look
    // together.
    let leave = move |_| {
        workspace.update(Partnership::put_down);
        if let Some(home) = workspace.peek(|open| Route::In(open.id.clone(), open.home())) {
            workspace.go(&home);
        }
    };
    let show = move |_| workspace.take_up(role, Place::Tasks);
    view! {
        <main class="al-main" id="main" tabindex="-1">
            <div class="al-wrap">
                <div class="al-panel">
                    <ClosedBook />
                    <h1 class="al-panel__title" tabindex="-1">
                        {format!("Are you the {who}?")}
                    </h1>
                    <p class="al-lead">{take_up::lead(who)}</p>
                    <button class="al-button al-button--big" type="button" on:click=leave>
                        {take_up::LEAVE}
                    </button>
                    <button class="al-button al-button--plain" type="button" on:click=show>
                        {take_up::show(who)}
                    </button>
                    <a class="al-back al-back--inline" href=Route::Start.to_string()>
                        "All partnerships"
                    </a>
                </div>
            </div>
        </main>
    }
    .into_any()
}
