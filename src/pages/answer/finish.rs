//! Finishing: what a person is willing to open, and putting the answers away.

use alongside_core::answers::{NOTE_MAX, Opening};
use alongside_core::bank::{PrincipleId, Role};
use alongside_core::pair::{Partnership, PartnershipId, Place, Way};
use alongside_presentation::route::Route;

use crate::browser::focus;
use crate::components::{Ask, Fieldset, Width, href, opening_choice};
use crate::content::answer::finish::{self, too_long, willing};
use crate::state::use_workspace;
use crate::view::prelude::*;

/// The id of the box that says what is too long.
const TOO_LONG: &str = "too-long";
/// The id of the line that says what comes next.
const NEXT: &str = "next";

/// The end of one person's answering.
#[component]
pub(super) fn Finish(
    /// The partnership, as it is when the page is made.
    open: Partnership,
    /// Who finishes.
    role: Role,
    /// Whether their own picture is on this page.
    #[prop(optional)]
    seen: bool,
) -> Drawn {
    let workspace = use_workspace();
    let (way, id) = (open.way, open.id.clone());
    let too_long = RwSignal::new(Vec::<(PrincipleId, usize)>::new());
    let notes_id = id.clone();
    let finish = move |_| {
        let over = |open: &Partnership| open.sheet(role).notes_over(open.principles).collect();
        too_long.set(workspace.peek(over).unwrap_or_default());
        if !too_long.read_untracked().is_empty() {
            return focus::after_render(|| {
                focus::to_id(TOO_LONG);
            });
        }
        let next = match way {
            Way::Alone(_) => {
                workspace.update(|open| open.sheet_mut(role).set_finished(true));
                Place::Profile
            }
            _ => {
                workspace.update(|open| open.put_away(role));
                workspace.peek(Partnership::once_both_here).unwrap_or(Place::Tasks)
            }
        };
        workspace.go(&Route::In(id.clone(), next));
    };
    let opens_here = workspace.peek(|open| open.received.is_some()).unwrap_or_default();
    let other = role.other().in_sentence();
    let words = match way {
        Way::Alone(_) => finish::ALONE.to_owned(),
        Way::OneDevice | Way::OnPaper if open.is_finished(role.other()) => {
            finish::HIDDEN_SECOND.to_owned()
        }
        Way::OneDevice | Way::OnPaper => finish::hidden(other),
        Way::TwoDevices(_) if opens_here => finish::look_together(other),
        Way::TwoDevices(_) => finish::give_code(other),
    };
    let button = match way {
        Way::Alone(_) => "Finish and see my profile",
        Way::OneDevice | Way::OnPaper | Way::TwoDevices(_) => "Finish and put my answers away",
    };
    let is_pair = !open.is_alone();
    let own_picture = (is_pair && !seen).then(|| {
        view! {
            <a class="al-back al-back--inline" href=href(&open.id, Place::Profile)>
                "See your own picture first"
            </a>
        }
    });
    view! {
        {is_pair.then(|| view! { <Willing role=role /> })}
        {live(move || {
            let notes = too_long.get();
            (!notes.is_empty()).then(|| view! { <TooLong id=notes_id.clone() notes=notes /> })
        })}
        <div class="al-stack al-stack--tight">
            <div class="al-row">
                <button class="al-button" type="button" aria-describedby=NEXT on:click=finish>
                    {button}
                </button>
                {own_picture}
            </div>
            <p class="al-small al-soft" id=NEXT>
                {words}
            </p>
        </div>
    }
}

/// Notes that have to be shortened before the answers are finished.
#[component]
fn TooLong(id: PartnershipId, notes: Vec<(PrincipleId, usize)>) -> Drawn {
    let title = match notes.len() {
        1 => too_long::ONE.to_owned(),
        count => too_long::many(count),
    };
    let note = move |(principle, over): (PrincipleId, usize)| {
        let title = principle.get().title;
        view! {
            <li>
                <a class="al-ask__link" href=href(&id, Place::Answer(principle, None))>
                    {too_long::shorten(NOTE_MAX, over, title)}
                </a>
            </li>
        }
    };
    view! {
        <Ask id=TOO_LONG title=title>
            <ul class="al-ask__list">{notes.into_iter().map(note).collect_drawn()}</ul>
        </Ask>
    }
}

/// What this person is willing to open: asked in private, and shown only as the two people's joint
/// choice.
#[component]
fn Willing(role: Role) -> Drawn {
    let workspace = use_workspace();
    let chosen =
        memo(move || workspace.with(|open| open.sheet(role).opening()).unwrap_or_default());
    let choose = move |opening| {
        workspace.update(|open| open.sheet_mut(role).set_opening(opening));
    };
    let choice = move |opening| opening_choice(opening, chosen.into(), choose);
    view! {
        <Fieldset
            id="opening"
            legend=|| view! { <h2>{willing::QUESTION}</h2> }
            hint=willing::HINT
            width=Width::Threes
        >
            {[Opening::Principles, Opening::Statements, Opening::Nothing].map(choice).collect_drawn()}
        </Fieldset>
    }
}
