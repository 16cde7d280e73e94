//! What a restore code from paper brings back.

use alongside_core::answers::Opening;
use alongside_core::dates;
use alongside_core::pair::{Partnership, Place, SentRound, principles_of};
use alongside_core::text::isolate;
use alongside_formats::codes::Sent;
use leptos::prelude::*;

use super::told::principles;
use super::{EnterStep, Flow};
use crate::components::{PageHead, href};

/// What can be done with it here.
enum Whereabouts {
    /// It can't be put beside new answers.
    OtherBank,
    /// The page is a partnership's own, which waits for something else.
    NotAskedFor,
    /// It is on this device.
    Here(Box<Partnership>),
    /// It can be brought back.
    New,
}

/// What it is, and the way on. Nothing of the answers is on the page before both agree to that.
#[component]
pub(super) fn RestoredRound(flow: Flow, round: SentRound) -> impl IntoView {
    let found = find(flow, &round);
    let (title, [lead, more]) = words(&found, &round);
    let again = move |_| flow.go(EnterStep::Form);
    let way = match found {
        Whereabouts::OtherBank => None,
        Whereabouts::New => {
            let restore = move |_| flow.workspace.restore(&round);
            let button = view! {
                <button class="al-button" type="button" on:click=restore>
                    "Start the review"
                </button>
            };
            Some(button.into_any())
        }
        Whereabouts::Here(open) => {
            let (place, words) = match open.shown(Place::Review) {
                Place::Review => (Place::Review, "Look back on it"),
                // They are in the middle of another round.
                home => (home, "Carry on where you were"),
            };
            let link = view! {
                <a class="al-button" href=href(&open.id, place)>
                    {words}
                </a>
            };
            Some(link.into_any())
        }
        Whereabouts::NotAskedFor => {
            let hand_on = move |_| flow.workspace.hand_on(Sent::Round(Box::new(round.clone())));
            let button = view! {
                <button class="al-button" type="button" on:click=hand_on>
                    "Look back on that agreement"
                </button>
            };
            Some(button.into_any())
        }
    };
    view! {
        <div class="al-measure">
            <PageHead title=title>
                <p class="al-lead">{lead}</p>
                <p>{more}</p>
            </PageHead>
            <div class="al-row">
                {way}
                <button class="al-button al-button--plain" type="button" on:click=again>
                    "Enter another code"
                </button>
            </div>
        </div>
    }
}

fn find(flow: Flow, round: &SentRound) -> Whereabouts {
    let is_here = |open: &Partnership| open.holds(round);
    match flow.here() {
        _ if !round.is_of_this_bank() => Whereabouts::OtherBank,
        Some(_) => Whereabouts::NotAskedFor,
        None => match flow.workspace.partnerships().into_iter().find(is_here) {
            Some(open) => Whereabouts::Here(Box::new(open)),
            None => Whereabouts::New,
        },
    }
}

/// The title, and what to know.
fn words(found: &Whereabouts, round: &SentRound) -> (String, [String; 2]) {
    let day = dates::full(round.opened.at);
    let (title, lead, more) = match found {
        Whereabouts::OtherBank => (
            "These are answers to other statements".to_owned(),
            "The statements have changed since this agreement was printed, so its answers cannot be shown beside new ones.".to_owned(),
            "Nothing has changed here. The actions on your paper are as good as they were.",
        ),
        Whereabouts::NotAskedFor => (
            "This code is from a printed agreement".to_owned(),
            "It brings back two people’s answers that were open already, and not the answers you are waiting for.".to_owned(),
            "Nothing has changed. You can look back on that agreement, and come back here later.",
        ),
        Whereabouts::Here(open) => (
            format!("{} is here already", isolate(open.name())),
            format!("The answers that were opened on {day} are on this device, with everything since."),
            "Nothing has changed.",
        ),
        Whereabouts::New if round.opened.opening == Opening::Nothing => (
            format!("Your round of {day}"),
            "You opened no answers then. The code brings back the day, and how many actions you agreed.".to_owned(),
            "No names and no notes are in it. The words of your actions are on your paper.",
        ),
        Whereabouts::New => (
            format!("Both sets of answers, opened on {day}"),
            format!(
                "They are about {}. No names and no notes are in the code. The words of your actions are on your paper.",
                principles(principles_of(round).count()),
            ),
            "Go on only if both of you are here, or both agree: what the two of you opened then can be seen on this device.",
        ),
    };
    (title, [lead, more.to_owned()])
}
