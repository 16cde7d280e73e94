//! What a restore code from paper brings back.

use alongside_core::answers::Opening;
use alongside_core::dates;
use alongside_core::pair::{Partnership, Place, SentRound, principles_of};
use alongside_core::text::isolate;
use alongside_formats::codes::Sent;

use super::told::principles;
use super::{EnterStep, Flow};
use crate::components::{PageHead, href};
use crate::content::pair::enter::restored_round::{both_sets, here, not_asked_for, nothing_opened};
use crate::view::prelude::*;

/// What can be done with it here.
enum Whereabouts {
    /// The page is a partnership's own, which waits for something else.
    NotAskedFor,
    /// It is on this device.
    Here(Box<Partnership>),
    /// It can be brought back.
    New,
}

/// What it is, and the way on. Nothing of the answers is on the page before both agree to that.
#[component]
pub(super) fn RestoredRound(flow: Flow, round: SentRound) -> Drawn {
    let found = find(flow, &round);
    let (title, [lead, more]) = words(&found, &round);
    let again = move |_| flow.go(EnterStep::Form);
    let way = match found {
        Whereabouts::New => {
            let restore = move |_| flow.workspace.restore(&round);
            let button = view! {
                <button class="al-button" type="button" on:click=restore>
                    "Start the review"
                </button>
            };
            Some(button)
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
            Some(link)
        }
        Whereabouts::NotAskedFor => {
            let hand_on = move |_| flow.workspace.hand_on(Sent::Round(Box::new(round.clone())));
            let button = view! {
                <button class="al-button" type="button" on:click=hand_on>
                    "Look back on that agreement"
                </button>
            };
            Some(button)
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
        Whereabouts::NotAskedFor => {
            (not_asked_for::TITLE.to_owned(), not_asked_for::LEAD.to_owned(), not_asked_for::MORE)
        }
        Whereabouts::Here(open) => (here::title(isolate(open.name())), here::lead(day), here::MORE),
        Whereabouts::New if round.opened.opening == Opening::Nothing => {
            (nothing_opened::title(day), nothing_opened::LEAD.to_owned(), nothing_opened::MORE)
        }
        Whereabouts::New => {
            let count = principles(principles_of(round).count());
            (both_sets::title(day), both_sets::lead(count), both_sets::MORE)
        }
    };
    (title, [lead, more.to_owned()])
}
