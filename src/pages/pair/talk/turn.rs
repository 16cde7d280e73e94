//! Who can speak first on each topic: nobody has to.

use alongside_core::bank::Role;

use crate::components::RoleName;
use crate::content::pair::talk::turn;
use crate::pages::pair::round::Round;
use crate::view::prelude::*;

/// The two turns, and a way to change them over.
#[component]
pub(super) fn Turn(round: Round) -> Drawn {
    let first =
        memo(move || round.follow(|opened| opened.first).unwrap_or(Role::TeachingAssistant));
    let swap = move |_| {
        let other = first.get_untracked().other();
        round.change(|open| open.speak_first(Some(other)));
    };
    let turns = move || {
        let first = first.get();
        view! {
            <p class="al-turn__first">
                <RoleName role=first />
                " "
                {turn::FIRST}
            </p>
            <p>
                <RoleName role=first.other() />
                {turn::THEN}
            </p>
        }
    };
    view! {
        <div class="al-turn">
            <div class="al-turn__words" role="status">
                {live(turns)}
            </div>
            <button
                class="al-button al-button--quiet al-button--small"
                type="button"
                on:click=swap
            >
                {turn::SWAP}
            </button>
        </div>
    }
}
