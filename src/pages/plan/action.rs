//! One action: make it or change it.

mod beginning;
mod fields;
mod form;
mod hands;
mod ideas;

use alongside_core::bank::{Line, Role};
use alongside_core::pair::{Place, Subject};
use alongside_core::plan::{FormId, Unfinished};

use beginning::Beginning;
use fields::{Know, OwnDay, PaidHours, Pupils, What, WhatAbout, When, WhoWill, is_request};
use form::Form;
use hands::WhoseHands;
use ideas::Ideas;

use super::left_form::{LeftForm, carry_on, in_this_tab};
use crate::components::{Back, ErrorSummary, Page, PageHead, RoleName, href};
use crate::state::{Workspace, use_workspace};
use crate::view::prelude::*;

/// The form. `EditAction` changes an action, `NewAction` and `NewActionOn` make one.
#[component]
pub fn ActionPage(
    /// Which of them.
    place: Place,
) -> Drawn {
    let workspace = use_workspace();
    // The form that this tab was in before a reload, or the one that somebody has chosen since.
    let carried_on = RwSignal::new((in_this_tab(), false));
    live(move || {
        let (left, is_asked) = carried_on.get();
        match untrack(|| Beginning::of(workspace, place, left, is_asked)) {
            Some(start) => {
                view! { <ActionForm workspace=workspace start=start carried_on=carried_on /> }
            }
            None => view! { <NoSuchAction /> },
        }
    })
}

#[component]
fn ActionForm(
    workspace: Workspace,
    start: Beginning,
    carried_on: RwSignal<(Option<FormId>, bool)>,
) -> Drawn {
    let form = Form::new(workspace, &start);
    let Beginning { open: id, edits, about, .. } = start;
    let (draft, problems) = (form.draft, form.problems);
    let is_chosen = RwSignal::new(edits.is_some());
    let others = form.others();
    let other = move |left: Unfinished| {
        let form = left.form.clone();
        let take = move || {
            carry_on(&form);
            carried_on.set((Some(form.clone()), true));
        };
        view! { <LeftForm left=left on_carry_on=take /> }
    };
    let others = move || others.get().into_iter().map(other).collect_drawn();
    let [title, button] = [
        [["Make an action", "Ask the school"], ["Change an action", "Change a request"]],
        [["Add this action", "Add this request"], ["Save this action", "Save this request"]],
    ]
    .map(|[new, change]| {
        let words = if edits.is_some() { change } else { new };
        derived(move || words[usize::from(is_request(draft))].to_owned())
    });
    let submit = {
        let form = form.clone();
        move |event: leptos::ev::SubmitEvent| {
            event.prevent_default();
            form.submit();
        }
    };
    let forget = {
        let form = form.clone();
        move |_| form.forget()
    };
    let back = href(&id, Place::Plan);
    let cancel = back.clone();
    let margin = move || {
        view! {
            <Back href=back.clone() to="What you will do" />
            {about.map(|about| view! { <HowYouSawIt workspace=workspace about=about /> })}
        }
    };
    let statement = match about {
        Some(Subject::Statement(statement)) => Some(statement),
        _ => None,
    };
    let asks_about = edits.is_some() || about.is_none();
    let caption = move || {
        let line = memo(move || draft.read().line.map(Line::title).unwrap_or_default());
        (!asks_about).then(|| live_words(move || line.get()))
    };
    view! {
        <Page margin=margin>
            <form class="al-measure al-measure--form" novalidate on:submit=submit>
                <div class="al-stack al-stack--loose">
                    <ErrorSummary errors=problems.all() on_go=problems.go() />
                    <PageHead caption=caption title=title>
                        {statement
                            .map(|it| {
                                view! { <p class="al-lead">"On: " {it.get().construct}</p> }
                            })}
                    </PageHead>
                    {live(others)}
                </div>
                <div class="al-stack al-stack--loose">
                    {asks_about.then(|| view! { <WhatAbout draft=draft is_chosen=is_chosen /> })}
                    <WhoseHands
                        about=about.filter(|_| !asks_about)
                        draft=draft
                        is_chosen=is_chosen
                    /> <What form=form.clone()>
                        <Ideas workspace=workspace draft=draft problems=problems statement=statement />
                    </What> <Pupils form=form.clone() /> <WhoWill draft=draft />
                    <When form=form.clone() /> <PaidHours draft=draft /> <Know form=form.clone() />
                    <OwnDay form=form />
                    <div class="al-row">
                        <button class="al-button" type="submit">
                            {live_words(move || button.get())}
                        </button>
                        <a class="al-back al-back--inline" href=cancel on:click=forget>
                            "Cancel"
                        </a>
                    </div>
                </div>
            </form>
        </Page>
    }
}

/// What was made of what the action is for, in the margin.
#[component]
fn HowYouSawIt(workspace: Workspace, about: Subject) -> Drawn {
    let seen = workspace.peek(|open| open.seen(about)).unwrap_or_default();
    if seen.is_empty() {
        return ().drawn();
    }
    let row = |(role, words): (Role, String)| {
        view! {
            <div>
                <dt>
                    <RoleName role=role />
                </dt>
                <dd>{words}</dd>
            </div>
        }
    };
    view! {
        <div class="al-page__stay al-wide-only al-stack al-small">
            <p class="al-strong">"How you saw it"</p>
            <dl class="al-facts al-facts--margin">{seen.into_iter().map(row).collect_drawn()}</dl>
        </div>
    }
}

#[component]
fn NoSuchAction() -> Drawn {
    let plan = use_workspace().id().map(|id| href(&id, Place::Plan));
    view! {
        <Page margin=|| ()>
            <PageHead title="This action is not here">
                <p class="al-lead">"It has been removed. Your other actions are as they were."</p>
            </PageHead>
            <div class="al-row">
                <a class="al-button" href=plan>
                    "See what you will do"
                </a>
            </div>
        </Page>
    }
}
