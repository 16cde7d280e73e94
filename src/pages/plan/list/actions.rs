//! The actions as cards: ours, the school's, and those that have been looked back on.

use alongside_core::pair::{Paper, Partnership, PartnershipId, Place};
use alongside_core::plan::{Action, ActionId, Direction, Gentle, Hands};

use super::start::Start;
use crate::browser::{focus, time};
use crate::components::{ActionCard, ActionTools, href, move_id, theirs};
use crate::content::plan::list as words;
use crate::state::Workspace;
use crate::view::prelude::*;

/// The three lists. One with nothing in it isn't there.
#[component]
pub(super) fn Actions(
    workspace: Workspace,
    id: PartnershipId,
    actions: Memo<Vec<Action>>,
    removed: RwSignal<Option<(usize, Action)>>,
    /// Whether they can be changed: not while both agree to them.
    is_open: bool,
) -> Drawn {
    let to_do = move |hands: Hands| {
        let actions = actions.get().into_iter();
        actions.filter(|action| action.hands == hands && !action.is_over()).collect::<Vec<_>>()
    };
    let list_id = id.clone();
    let list = move |hands: Hands| {
        let actions = to_do(hands);
        let last = actions.len().saturating_sub(1);
        let id = list_id.clone();
        let cards = actions.into_iter().enumerate().map(move |(index, action)| {
            let neighbours =
                [(index > 0).then_some(Direction::Up), (index < last).then_some(Direction::Down)];
            view! {
                <CardOf
                    workspace=workspace
                    edit=href(&id, Place::EditAction(action.id))
                    action=action
                    neighbours=neighbours
                    removed=removed
                    is_open=is_open
                />
            }
        });
        cards.collect_drawn()
    };
    let school_list = list.clone();
    let has = move |hands: Hands| !to_do(hands).is_empty();
    let request = href(&id, Place::Print(Paper::Request));
    let start_id = id.clone();
    let questions = move || {
        let questions = workspace.with(|open| open.plan.gently()).unwrap_or_default();
        let question = |it: Gentle| {
            view! { <p class="al-prompt">{it.words()}</p> }
        };
        questions.into_iter().map(question).collect_drawn()
    };
    let [would_like, goes] = words::SCHOOL;
    view! {
        <div class="al-stack al-stack--loose">
            <Shown when=derived(move || has(Hands::Ours))>
                <section class="al-stack" aria-labelledby="ours">
                    <h2 id="ours">"In our hands"</h2>
                    <ol class="al-stack">{listed(list.clone(), Hands::Ours)}</ol>
                </section>
            </Shown>
            {is_open.then(|| live(questions))}
            {is_open
                .then(|| {
                    live(move || {
                        // What has an action is not started from again.
                        actions.read();
                        view! { <Start workspace=workspace id=start_id.clone() is_empty=false /> }
                    })
                })}
        </div>
        <Shown when=derived(move || has(Hands::School))>
            <section class="al-stack" aria-labelledby="school">
                <h2 id="school">{would_like}</h2>
                <p class="al-soft">
                    {goes} " "
                    <a href=request.clone()>"Print a request to leaders"</a>
                </p>
                <ol class="al-stack">{listed(school_list.clone(), Hands::School)}</ol>
            </section>
        </Shown>
        {live(move || looked_back(actions.get(), href(&id, Place::Review)))}
    }
}

/// A list that is made anew as it changes.
fn listed(list: impl Fn(Hands) -> Vec<Drawn> + Send + 'static, hands: Hands) -> Drawn {
    live(move || list(hands))
}

/// What is done or dropped, in a line each.
fn looked_back(actions: Vec<Action>, review: String) -> Option<Drawn> {
    let over: Vec<Action> = actions.into_iter().filter(Action::is_over).collect();
    let item = |action: Action| {
        let status = action.outcome.status.map(|it| it.words(action.hands));
        view! {
            <li>
                <span class="al-strong">{status} ". "</span>
                {theirs(action.what)}
            </li>
        }
    };
    (!over.is_empty()).then(|| {
        view! {
            <section class="al-stack al-stack--tight" aria-labelledby="looked-back">
                <h2 id="looked-back">"Looked back on"</h2>
                <ul class="al-bullets">{over.into_iter().map(item).collect_drawn()}</ul>
                <p>
                    <a href=review>"See how it went"</a>
                </p>
            </section>
        }
    })
}

#[component]
fn CardOf(
    workspace: Workspace,
    action: Action,
    edit: String,
    neighbours: [Option<Direction>; 2],
    removed: RwSignal<Option<(usize, Action)>>,
    is_open: bool,
) -> Drawn {
    let names_statement = workspace.peek(Partnership::names_statements).unwrap_or_default();
    let id = action.id;
    let shift = move |direction| {
        workspace.update(|open| open.plan.shift(id, direction));
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
        workspace.update(|open| removed.set(open.plan.remove(id)));
        focus::after_render(|| {
            focus::to_id("undo");
        });
    };
    view! {
        <ActionCard
            id=card_id(id)
            action=action
            names_statement=names_statement
            today=time::today()
            tools=is_open
                .then(|| ActionTools {
                    edit,
                    neighbours,
                    on_move: Callback::new(shift),
                    on_remove: Callback::new(remove),
                })
        />
    }
}

/// The id of an action's card.
pub(super) fn card_id(id: ActionId) -> String {
    format!("action-{}", id.0)
}
