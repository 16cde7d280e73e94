//! Looking back on what was agreed: how each action went, and then and now.

use alongside_core::dates;
use alongside_core::pair::{Paper, Partnership, Place};
use alongside_core::plan::{Action, Standing};

use crate::browser::focus;
use crate::components::{
    FlashNotice, Onward, OutcomeCard, Page, PageHead, RoleName, given_name, href, then_and_now,
};
use crate::content::plan::review;
use crate::state::{Workspace, use_workspace};
use crate::view::prelude::*;

/// How did it go? Each word that is chosen is kept at once, and none has to be.
#[component]
pub fn ReviewPage() -> Drawn {
    let workspace = use_workspace();
    let Some(open) = workspace.peek(Clone::clone) else { return ().drawn() };
    let (role, label) = (open.own_role(), open.label.clone());
    let lead = lead(&open);
    let cards = cards(workspace, &open);
    let rounds = rounds(&open);
    let margin_open = open.clone();
    view! {
        <Page margin=move || {
            view! { <Onward open=margin_open.clone() here=Place::Review /> }
        }>
            <div class="al-measure al-measure--form">
                <FlashNotice words=derived(move || workspace.flash()) />
                <PageHead
                    caption=move || {
                        view! {
                            {role.map(|role| view! { <RoleName role=role /> " " })}
                            {given_name(label.clone())}
                        }
                    }
                    title="How did it go?"
                >
                    <p class="al-lead">{lead}</p>
                </PageHead>
                <div class="al-stack al-stack--sections">
                    {cards}
                    <section class="al-stack" aria-labelledby="next">
                        <h2 id="next">{review::NEXT}</h2>
                        <p>{review::KEPT}</p>
                        <div class="al-row">
                            <a class="al-button" href=href(&open.id, Place::Plan)>
                                "Change what you will do"
                            </a>
                            <a
                                class="al-button al-button--plain"
                                href=href(&open.id, Place::Print(Paper::Agreement))
                            >
                                "Print"
                            </a>
                        </div>
                    </section>
                    {rounds}
                </div>
            </div>
        </Page>
    }
}

fn lead(open: &Partnership) -> String {
    // What they agreed to is said also once there is nothing of it left to do.
    let since = match (open.plan.agreement().standing(), &open.opened) {
        (Standing::Agreed(on), _) => Some(review::agreed_on(dates::full(on))),
        (_, Some(opened)) => Some(review::opened_on(dates::full(opened.at))),
        (_, None) => None,
    };
    let how = if open.is_alone() { review::ALONE } else { review::TOGETHER };
    match since {
        Some(since) => format!("{since} {how}"),
        None => how.to_owned(),
    }
}

/// The actions, those still to do first.
fn cards(workspace: Workspace, open: &Partnership) -> Drawn {
    let (over, to_do): (Vec<&Action>, Vec<&Action>) =
        open.plan.actions().iter().partition(|action| action.is_over());
    let card = |action: &Action| {
        let id = action.id;
        let edit = action.is_on_paper.then(|| href(&open.id, Place::EditAction(id)));
        let outcome = memo(move || {
            let of = |open: &Partnership| Some(open.plan.get(id)?.outcome.clone());
            workspace.with(of).flatten().unwrap_or_default()
        });
        let change = move |outcome| workspace.update(|open| open.plan.set_outcome(id, outcome));
        let to_first = |choice: String| {
            focus::after_render(move || {
                focus::to_id(&choice);
            });
        };
        view! {
            <OutcomeCard
                action=action.clone()
                outcome=outcome.into()
                edit=edit
                on_change=Callback::new(change)
                on_clear=Callback::new(to_first)
            />
        }
    };
    if open.plan.actions().is_empty() {
        let [none, still] = review::NO_ACTIONS;
        return view! {
            <div class="al-empty">
                <h2>{none}</h2>
                <p>{still}</p>
            </div>
        };
    }
    let title = match open.plan.agreement().standing() {
        // Paper has an agreement on it.
        Standing::Draft if !open.is_restored() => "What you planned",
        _ => "What you agreed",
    };
    view! {
        <section class="al-stack" aria-labelledby="actions">
            <h2 id="actions">{title}</h2>
            <ol class="al-stack">{to_do.into_iter().chain(over).map(card).collect_drawn()}</ol>
        </section>
    }
}

/// Then and now where there are two rounds, and the way to another.
fn rounds(open: &Partnership) -> Option<Drawn> {
    let opened = open.opened.as_ref()?;
    let again = href(&open.id, Place::Again);
    let table = then_and_now(open, opened);
    Some(view! {
        {table}
        <section class="al-stack" aria-labelledby="again">
            <h2 id="again">"Answer again"</h2>
            <p>{review::ANSWER_AGAIN}</p>
            <div class="al-row">
                <a class="al-button al-button--plain" href=again>
                    "Answer again"
                </a>
            </div>
        </section>
    })
}
