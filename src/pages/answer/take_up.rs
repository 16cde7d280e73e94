//! Is this the person whose answers are put away? Asked before they are shown at a device that two people share.

use alongside_core::bank::Role;
use alongside_core::pair::Place;
use alongside_presentation::route::Route;

use crate::components::{ClosedBook, href};
use crate::content::answer::take_up;
use crate::state::use_workspace;
use crate::view::prelude::*;

/// The question, with the safe answer first.
#[component]
pub fn TakeUpPage(role: Role) -> Drawn {
    let workspace = use_workspace();
    let Some(open) = workspace.peek(Clone::clone) else { return ().drawn() };
    let who = role.in_sentence();
    // Where the pair is now: the panel between two people, or ready to look together.
    let back = href(&open.id, open.home());
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
                    <a class="al-button al-button--big" href=back>
                        {take_up::LEAVE}
                    </a>
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
}
