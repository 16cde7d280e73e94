//! What a restore code from paper brings back.

use alongside_core::code::SentRound;
use alongside_core::dates;
use alongside_core::route::{Place, Route};
use leptos::prelude::*;

use super::{Flow, Step};
use crate::components::PageHead;
use crate::pages::href;

/// What it is, and the way on. Nothing of the answers is on the page before both agree to that.
#[component]
pub(super) fn Round(flow: Flow, round: SentRound) -> impl IntoView {
    let here = flow.here();
    let known = flow.session.partnerships().into_iter().find(|open| open.holds(&round));
    let back = move |_| flow.go(Step::Form);
    let (title, words, way) = match (&here, known) {
        _ if !round.is_of_this_bank() => (
            "These are answers to other statements".to_owned(),
            "The statements have changed since this agreement was printed, so its answers cannot be shown beside new ones. Nothing has changed here. The actions on your paper are as good as they were.",
            None,
        ),
        (Some(_), _) => (
            "This code is from a printed agreement".to_owned(),
            "It brings back two people’s answers that were open already, and not the answers you are waiting for. Nothing has changed. To look back on it, enter it from the start page.",
            Some((Route::Enter.to_string(), "Enter it from the start page")),
        ),
        (None, Some(open)) => (
            format!("{} is here already", open.name()),
            "This code’s answers are on this device, with everything since. Nothing has changed.",
            Some(match open.shown(Place::Review) {
                Place::Review => (href(&open.id, Place::Review), "Look back on it"),
                // They are in the middle of another round.
                home => (href(&open.id, home), "Carry on where you were"),
            }),
        ),
        (None, None) => (
            format!("Both sets of answers, from {}", dates::full(round.opened.at)),
            "Go on only if both of you are here, or both agree: what the two of you opened then can be seen on this device. No names and no notes are in the code, and the words of your actions are on your paper.",
            None,
        ),
    };
    let is_new = here.is_none() && way.is_none() && round.is_of_this_bank();
    let restore = is_new.then(|| {
        let restore = move |_| flow.session.restore(&round);
        view! {
            <button class="al-button" type="button" on:click=restore>
                "Start the review"
            </button>
        }
    });
    let way = way.map(|(to, words)| {
        view! {
            <a class="al-button" href=to>
                {words}
            </a>
        }
    });
    view! {
        <div class="al-measure">
            <PageHead title=title>
                <p class="al-lead">{words}</p>
            </PageHead>
            <div class="al-row">
                {restore} {way}
                <button class="al-button al-button--plain" type="button" on:click=back>
                    "Enter another code"
                </button>
            </div>
        </div>
    }
}
