//! One action: make it or change it.

mod beginning;
mod fields;
mod review_date;

use alongside_core::answers::Rating;
use alongside_core::bank::{Role, StatementId};
use alongside_core::pair::{Partnership, Place};
use alongside_core::plan::{
    ActionDraft, DateError, DraftError, FormId, Meeting, REVIEW_YEARS, TEXT_MAX, TextBox,
    Unfinished,
};
use alongside_presentation::route::Route;
use leptos::prelude::*;

use beginning::Beginning;
use fields::{Ideas, Know, PaidHours, What, WhatAbout, When, WhoWill, WhoseHands};
use review_date::{DATE, ReviewDate};

use super::left_form::{LeftForm, carry_on, in_this_tab};
use crate::browser::{date_box, time};
use crate::components::{
    Back, CollectAny, ErrorSummary, Page, PageError, PageHead, RoleName, href, live,
};
use crate::form::Problems;
use crate::state::{FlashMessage, Workspace, use_workspace};

/// The form. `EditAction` changes an action, `NewAction` makes one, perhaps for a statement.
#[component]
pub fn ActionPage(
    /// Which of the two.
    place: Place,
) -> impl IntoView {
    let workspace = use_workspace();
    // The form that this tab was in before a reload, or the one that somebody has chosen since.
    let carried_on = RwSignal::new(in_this_tab());
    live(move || {
        let left = carried_on.get();
        match untrack(|| Beginning::of(workspace, place, left)) {
            Some(start) => {
                view! { <ActionForm workspace=workspace start=start carried_on=carried_on /> }
                    .into_any()
            }
            None => view! { <NoSuchAction /> }.into_any(),
        }
    })
}

#[component]
fn ActionForm(
    workspace: Workspace,
    start: Beginning,
    carried_on: RwSignal<Option<FormId>>,
) -> impl IntoView {
    let Beginning { open: id, edits, statement, began, draft: first, left } = start;
    let problems = Problems::new(workspace);
    let draft = RwSignal::new(first.clone());
    let is_unread = RwSignal::new(false);
    // A name of its own, also for a form that is carried on with: the tab that has left it may be there
    // still, and then keeps it too.
    let form = FormId::parse(&time::random_id());
    let form = form.expect("a random id is twelve letters and digits");
    let (is_left, is_over) = (left.is_some(), StoredValue::new(false));
    let keep = {
        let (form, began) = (form.clone(), began.clone());
        move |draft: &ActionDraft| {
            let kept = Unfinished::new(form.clone(), edits, statement, began.as_ref(), draft);
            let is_missing = |open: &Partnership| !open.unfinished.contains(&kept);
            // Tracked: another tab that carries on with it takes it from here.
            if workspace.with(is_missing) == Some(true) {
                carry_on(&form);
                workspace.update(|open| {
                    left.iter().for_each(|left| open.drop_form(left));
                    open.keep_form(kept);
                });
            }
        }
    };
    // Kept as it is typed, so that a reload loses no words; an untouched form leaves no trace.
    Effect::new(move |was_typed: Option<bool>| {
        let now = draft.get();
        let is_typed = was_typed.unwrap_or(is_left) || now != first;
        if is_typed && !is_over.get_value() {
            keep(&now);
        }
        is_typed
    });
    let end = {
        let form = form.clone();
        move |change: &mut dyn FnMut(&mut Partnership)| {
            is_over.set_value(true);
            workspace.update(|open| {
                change(open);
                open.drop_form(&form);
            });
        }
    };
    let next = Route::In(id.clone(), Place::Plan);
    let submit = {
        let end = end.clone();
        move |event: leptos::ev::SubmitEvent| {
            event.prevent_default();
            let ready = draft.get();
            let was = began.as_ref().and_then(|began| began.review);
            let is_broken = is_unread.get() || date_box::is_broken(DATE);
            let date = ready.date_error(is_broken, was, time::today()).map(date_words);
            let errors = ready.errors().into_iter().map(words_of).chain(date);
            if problems.show(errors.collect()) {
                let mut met = None;
                end(&mut |open| {
                    // The draft has no errors, so none of the calls can fail.
                    let saved = match (edits, &began) {
                        (Some(action), Some(began)) => {
                            open.plan.change_since(action, began, &ready).map(Some)
                        }
                        (Some(action), None) => open.plan.change(action, &ready).map(|()| None),
                        (None, _) => open.plan.add(&ready).map(|_| None),
                    };
                    met = saved.ok().flatten();
                });
                if let Some(words) = met.as_ref().and_then(Meeting::words) {
                    workspace.tell(FlashMessage::ChangedElsewhere(words));
                }
                workspace.go(&next);
            }
        }
    };
    let forget = move |_| end(&mut |_| {});
    let others = Memo::new(move |_| {
        workspace.with(|open| open.other_forms(edits, statement, &form)).unwrap_or_default()
    });
    let other = move |left: Unfinished| {
        let form = left.form.clone();
        let take = move || {
            carry_on(&form);
            carried_on.set(Some(form.clone()));
        };
        view! { <LeftForm left=left on_carry_on=take /> }
    };
    let others = move || others.get().into_iter().map(other).collect_any();
    let (title, button) = match edits {
        Some(_) => ("Change an action", "Save this action"),
        None => ("Make an action", "Add this action"),
    };
    let cancel = href(&id, Place::Plan);
    let margin = move || {
        view! {
            <Back href=href(&id, Place::Plan) to="What you will do" />
            {statement.map(|statement| view! { <HowYouSawIt workspace=workspace statement=statement /> })}
        }
    };
    view! {
        <Page margin=margin>
            <form class="al-measure al-measure--form" novalidate on:submit=submit>
                <div class="al-stack al-stack--loose">
                    <ErrorSummary errors=problems.all() on_go=problems.go() />
                    <PageHead title=title>
                        {statement.map(|statement| view! { <From statement=statement /> })}
                    </PageHead>
                    {live(others)}
                </div>
                <div class="al-stack al-stack--loose">
                    {statement.is_none().then(|| view! { <WhatAbout draft=draft /> })}
                    <WhoseHands draft=draft error=problems.at("hands-ours") />
                    <What draft=draft error=problems.at("what") />
                    <Ideas workspace=workspace draft=draft statement=statement />
                    <WhoWill draft=draft />
                    <When draft=draft error=problems.at("when") />
                    <PaidHours draft=draft />
                    <Know draft=draft error=problems.at("know") />
                    <ReviewDate draft=draft is_unread=is_unread error=problems.at(DATE) />
                    <div class="al-row">
                        <button class="al-button" type="submit">
                            {button}
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

/// The words for what keeps a draft from becoming an action, and the field to go to.
fn words_of(error: DraftError) -> PageError {
    let (field, words) = match error {
        DraftError::NoHands => ("hands-ours", "Select whether you can do this yourselves".into()),
        DraftError::NoWhat => ("what", "Enter what you will do".into()),
        DraftError::TooLong(place, over) => {
            let field = match place {
                TextBox::What => "what",
                TextBox::When => "when",
                TextBox::Know => "know",
            };
            (field, format!("Shorten this by {over} to {TEXT_MAX} characters or fewer"))
        }
    };
    PageError { field, words }
}

/// The words for what is wrong with another date.
fn date_words(error: DateError) -> PageError {
    let words = match error {
        DateError::Missing => "Enter the date on which you will look again".into(),
        DateError::NoSuchDay => {
            "Enter a whole date: a day, a month and a year that there is".into()
        }
        DateError::Past => "Enter a date that is not gone by".into(),
        DateError::TooFar => format!("Enter a date within {REVIEW_YEARS} years from today"),
    };
    PageError { field: DATE, words }
}

#[component]
fn From(statement: StatementId) -> impl IntoView {
    view! {
        <p class="al-lead">"On: " {statement.get().construct} "."</p>
    }
}

/// The answer that the action is for, in the margin.
#[component]
fn HowYouSawIt(workspace: Workspace, statement: StatementId) -> impl IntoView {
    let seen = workspace.peek(|open| seen(open, statement)).unwrap_or_default();
    if seen.is_empty() {
        return None;
    }
    let row = |(role, word): (Role, &'static str)| {
        view! {
            <div>
                <dt>
                    <RoleName role=role />
                </dt>
                <dd>{word}</dd>
            </div>
        }
    };
    Some(view! {
        <div class="al-page__stay al-wide-only al-stack al-small">
            <p class="al-strong">"How you saw it"</p>
            <dl class="al-facts al-facts--margin">{seen.into_iter().map(row).collect_any()}</dl>
        </div>
    })
}

/// What may be on screen of the answers to a statement: one's own, or both where they are open.
fn seen(open: &Partnership, statement: StatementId) -> Vec<(Role, &'static str)> {
    let answered = |role: Role| Some((role, open.sheet(role).answer(statement)?.word(open.frame)));
    match &open.opened {
        _ if open.is_alone() => open.own_role().and_then(answered).into_iter().collect(),
        Some(opened) => {
            let both = opened.both(statement);
            let both = both.map(|ratings| ratings.map(|it: Rating| it.word(opened.frame())));
            both.map(|words| Role::ALL.into_iter().zip(words).collect()).unwrap_or_default()
        }
        None => Vec::new(),
    }
}

#[component]
fn NoSuchAction() -> impl IntoView {
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
