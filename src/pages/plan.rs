//! What you will do: the list of actions.

use alongside_core::answers::Role;
use alongside_core::findings;
use alongside_core::partnership::PartnershipId;
use alongside_core::plan::{ACTIONS_ADVISED, Action, ActionId, Direction, Hands};
use alongside_core::route::Place;
use leptos::prelude::*;

use super::href;
use crate::browser::focus;
use crate::components::{
    ActionCard, Back, CollectAny, Page, PageHead, RoleName, Shown, Undo, live, move_id,
};
use crate::session::{Session, use_session};

/// How many statements an empty plan offers to start from.
const STARTERS: usize = 5;

/// The list, in our hands first.
#[component]
pub fn PlanPage() -> impl IntoView {
    let session = use_session();
    let Some(open) = session.peek(Clone::clone) else { return ().into_any() };
    let (id, role, label) = (open.id.clone(), open.role(), open.label.clone());
    let removed = RwSignal::new(None::<(usize, Action)>);
    let actions =
        Memo::new(move |_| session.with(|open| open.plan.actions().to_vec()).unwrap_or_default());
    let lead = move || session.with(|open| open.plan.in_words()).unwrap_or_default();
    let (margin_id, list_id) = (id.clone(), id.clone());
    let list = move || {
        let id = list_id.clone();
        match actions.read().is_empty() {
            true => view! { <NoActions session=session id=id /> }.into_any(),
            false => view! { <Actions session=session id=id actions=actions removed=removed /> }
                .into_any(),
        }
    };
    let undo = move || {
        removed.get().map(|(index, action)| {
            let done = format!("Removed: {}", action.what);
            let put_back = move |()| {
                let id = action.id;
                session.update(|open| open.plan.put_back(index, action.clone()));
                removed.set(None);
                focus::after_render(move || {
                    focus::to_id(&card_id(id));
                });
            };
            view! { <Undo done=done on_undo=Callback::new(put_back) /> }
        })
    };
    let begun = open.unfinished.as_ref().map(|unfinished| {
        let place = match unfinished.edits {
            Some(action) => Place::EditAction(action),
            None => Place::NewAction(unfinished.statement),
        };
        view! {
            <p>
                "You began an action and have not added it yet. "
                <a href=href(&id, place)>"Carry on with it"</a>
            </p>
        }
    });
    view! {
        <Page margin=move || {
            view! { <Onward id=margin_id.clone() here=Place::Plan /> }
        }>
            <div class="al-measure al-measure--form">
                <PageHead
                    caption=move || {
                        view! {
                            <RoleName role=role />
                            " "
                            {label.clone()}
                        }
                    }
                    title="What you will do"
                >
                    <p class="al-lead">{live(lead)}</p>
                </PageHead>
                <div class="al-stack al-stack--loose">{begun} {live(undo)} {live(list)}</div>
            </div>
        </Page>
    }
    .into_any()
}

/// The way on from here: profile, plan, print.
#[component]
pub(super) fn Onward(
    id: PartnershipId,
    /// The page that shows it.
    here: Place,
) -> impl IntoView {
    let link = |place: Place, words: &'static str| {
        view! {
            <li>
                <a
                    class="al-jump__link"
                    href=href(&id, place)
                    aria-current=(place == here).then_some("page")
                >
                    {words}
                </a>
            </li>
        }
    };
    let (back, back_to) = match here {
        Place::Print => (Place::Plan, "What you will do"),
        Place::Plan => (Place::Profile, "Your own profile"),
        _ => (Place::Check, "Check your answers"),
    };
    view! {
        <Back href=href(&id, back) to=back_to />
        <nav class="al-wide-only" aria-label="Next">
            <ul class="al-jump__list">
                {link(Place::Profile, "Your own profile")} {link(Place::Plan, "What you will do")}
                {link(Place::Print, "Print")}
            </ul>
        </nav>
    }
}

fn card_id(id: ActionId) -> String {
    format!("action-{}", id.0)
}

#[component]
fn Actions(
    session: Session,
    id: PartnershipId,
    actions: Memo<Vec<Action>>,
    removed: RwSignal<Option<(usize, Action)>>,
) -> impl IntoView {
    let (new, print) = (href(&id, Place::NewAction(None)), href(&id, Place::Print));
    let list = move |hands: Hands| {
        let actions: Vec<Action> =
            actions.get().into_iter().filter(|action| action.hands == hands).collect();
        let last = actions.len().saturating_sub(1);
        let id = id.clone();
        let cards = actions.into_iter().enumerate().map(move |(index, action)| {
            let neighbours =
                [(index > 0).then_some(Direction::Up), (index < last).then_some(Direction::Down)];
            view! {
                <CardOf
                    session=session
                    edit=href(&id, Place::EditAction(action.id))
                    action=action
                    neighbours=neighbours
                    removed=removed
                />
            }
        });
        cards.collect_any()
    };
    let school_list = list.clone();
    let count = move |hands: Hands| actions.read().iter().filter(|a| a.hands == hands).count();
    view! {
        <Shown when=move || { count(Hands::Ours) > 0 }>
            <section class="al-stack" aria-labelledby="ours">
                <h2 id="ours">"In our hands"</h2>
                <ol class="al-stack">{list(Hands::Ours)}</ol>
            </section>
        </Shown>
        <Shown when=move || { count(Hands::School) > 0 }>
            <section class="al-stack" aria-labelledby="school">
                <h2 id="school">"What we would like the school to do"</h2>
                <ol class="al-stack">{school_list(Hands::School)}</ol>
            </section>
        </Shown>
        <Shown when=move || { count(Hands::Ours) > ACTIONS_ADVISED }>
            <p class="al-prompt">"Could one of these wait until your review?"</p>
        </Shown>
        <div class="al-row">
            <a class="al-button" href=print.clone()>
                "Print my plan"
            </a>
            <a class="al-button al-button--plain" href=new.clone()>
                "Add another action"
            </a>
        </div>
    }
}

#[component]
fn CardOf(
    session: Session,
    action: Action,
    edit: String,
    neighbours: [Option<Direction>; 2],
    removed: RwSignal<Option<(usize, Action)>>,
) -> impl IntoView {
    let id = action.id;
    let shift = move |direction| {
        session.update(|open| open.plan.shift(id, direction));
        focus::after_render(move || {
            // At the end of the list the button is gone; the one the other way is there.
            let other = match direction {
                Direction::Up => Direction::Down,
                Direction::Down => Direction::Up,
            };
            if !focus::to_id(&move_id(id.0, direction)) {
                focus::to_id(&move_id(id.0, other));
            }
        });
    };
    let remove = move |()| {
        session.update(|open| removed.set(open.plan.remove(id)));
        focus::after_render(|| {
            focus::to_id("undo");
        });
    };
    view! {
        <ActionCard
            id=card_id(id)
            action=action
            edit=edit
            neighbours=neighbours
            on_move=Callback::new(shift)
            on_remove=Callback::new(remove)
        />
    }
}

/// No actions yet: the statements rated lowest to start from.
#[component]
fn NoActions(session: Session, id: PartnershipId) -> impl IntoView {
    let matter = session
        .peek(|open| (open.role(), findings::to_look_at(&open.sheet, open.principles)))
        .unwrap_or((Role::Teacher, Vec::new()));
    let (role, matter) = matter;
    let start = |rated: &findings::Rated| {
        let link = href(&id, Place::NewAction(Some(rated.statement)));
        view! {
            <li>
                <a class="al-ask__link" href=link>
                    {rated.statement.get().wording(role)}
                    " ("
                    {rated.rating.word()}
                    ")"
                </a>
            </li>
        }
    };
    let starters = matter.iter().take(STARTERS).map(start).collect_any();
    let words = match matter.is_empty() {
        true => "Which one would you most like to be surer of?",
        false => "Start from what you rated Sometimes or below:",
    };
    view! {
        <div class="al-empty">
            <h2>"No actions yet"</h2>
            <p>{words}</p>
            <ul class="al-ask__list">{starters}</ul>
            <a
                class="al-button al-button--plain al-button--small"
                href=href(&id, Place::NewAction(None))
            >
                "Make an action of your own"
            </a>
        </div>
    }
}
