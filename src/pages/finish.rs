//! Finishing: what a person is willing to open, and putting the answers away.

use alongside_core::answers::Role;
use alongside_core::partnership::{Partnership, Way};
use alongside_core::route::{Place, Route};
use alongside_core::shared::Opening;
use leptos::prelude::*;

use crate::components::{Choice, CollectAny, Fieldset, Kind, Width};
use crate::session::use_session;

/// The heading over [`Finish`].
pub(super) fn finish_title(open: &Partnership) -> &'static str {
    match open.way {
        Way::Alone(_) => "See your own profile",
        Way::OneDevice | Way::OnPaper => "Put your answers away",
        Way::TwoDevices(_) => "Finish",
    }
}

/// The end of one person's answering.
#[component]
pub(super) fn Finish(open: Partnership, role: Role) -> impl IntoView {
    let session = use_session();
    let (way, id) = (open.way, open.id.clone());
    let finish = move |_| {
        let next = match way {
            Way::Alone(_) => {
                session.update(|open| open.sheet_mut(role).set_finished(true));
                Place::Profile
            }
            _ => {
                session.update(|open| open.put_away(role));
                session.peek(Partnership::home).unwrap_or(Place::Tasks)
            }
        };
        session.go(&Route::In(id.clone(), next));
    };
    let (words, button) = match way {
        Way::Alone(_) => (
            "You can come back and change your answers at any time.".to_owned(),
            "Finish and see my profile",
        ),
        Way::OneDevice | Way::OnPaper => (
            format!(
                "They are hidden before the {} starts. You can come back to them until both sets are open.",
                role.other().in_sentence()
            ),
            "Finish and put my answers away",
        ),
        Way::TwoDevices(_) => (
            format!(
                "Next you get a code to give to the {}. You can come back to your answers until both sets are open.",
                role.other().in_sentence()
            ),
            "Finish and put my answers away",
        ),
    };
    let pair = (!open.is_alone()).then(|| view! { <Willing role=role /> });
    view! {
        {pair}
        <p>{words}</p>
        <div class="al-row">
            <button class="al-button" type="button" on:click=finish>
                {button}
            </button>
        </div>
    }
}

/// What this person is willing to open: asked in private, and shown only as the two people's joint
/// choice.
#[component]
fn Willing(role: Role) -> impl IntoView {
    let session = use_session();
    let chosen =
        Memo::new(move |_| session.with(|open| open.sheet(role).opening()).unwrap_or_default());
    let choice = move |opening: Opening| {
        view! {
            <Choice
                kind=Kind::Radio
                name="opening"
                id=format!("opening-{}", opening.key())
                label=opening.words()
                checked=Signal::derive(move || chosen.get() == opening)
                on_change=Callback::new(move |_| {
                    session.update(|open| open.sheet_mut(role).set_opening(opening));
                })
            />
        }
    };
    view! {
        <Fieldset
            id="opening"
            legend=|| view! { <h3>"What are you willing to open?"</h3> }
            hint="The more cautious choice of the two is what opens, for both. It is never shown whose choice it was."
            width=Width::Stacked
        >
            {Opening::ALL.into_iter().rev().map(choice).collect_any()}
        </Fieldset>
    }
}
