//! What you will do: the list of actions.

use alongside_core::partnership::PartnershipId;
use alongside_core::plan::{ACTIONS_ADVISED, Action, ActionId, Direction, Hands};
use alongside_core::route::Place;
use alongside_core::starters::{Starter, starters};
use leptos::prelude::*;

use super::href;
use super::onward::Onward;
use crate::browser::focus;
use crate::components::{
    ActionCard, CollectAny, Page, PageHead, RoleName, Shown, Undo, live, move_id,
};
use crate::session::{Session, use_session};

/// The list, in our hands first.
#[component]
pub fn PlanPage() -> impl IntoView {
    let session = use_session();
    let Some(open) = session.peek(Clone::clone) else { return ().into_any() };
    let (id, role, label) = (open.id.clone(), open.own_role(), open.label.clone());
    let removed = RwSignal::new(None::<(usize, Action)>);
    let actions =
        Memo::new(move |_| session.with(|open| open.plan.actions().to_vec()).unwrap_or_default());
    let lead = move || session.with(|open| open.plan.in_words()).unwrap_or_default();
    let list_id = id.clone();
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
        <Page margin=|| {
            view! { <Onward here=Place::Plan /> }
        }>
            <div class="al-measure al-measure--form">
                <PageHead
                    caption=move || {
                        view! {
                            {role.map(|role| view! { <RoleName role=role /> " " })}
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

/// No actions yet: the statements that matter to start from.
#[component]
fn NoActions(session: Session, id: PartnershipId) -> impl IntoView {
    let (starters, is_alone) =
        session.peek(|open| (starters(open), open.is_alone())).unwrap_or_default();
    let words = match (starters.is_empty(), is_alone) {
        (true, _) => "Which one would you most like to be surer of?",
        (false, true) => "Start from what you rated Sometimes or below:",
        (false, false) => "Start from what you talked about:",
    };
    let start = |starter: Starter| {
        let link = href(&id, Place::NewAction(Some(starter.statement)));
        view! {
            <li>
                <a class="al-ask__link" href=link>
                    {starter.words}
                </a>
            </li>
        }
    };
    let starters = starters.into_iter().map(start).collect_any();
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
