//! One action: make it or change it.

mod fields;

use alongside_core::answers::{Rating, Role};
use alongside_core::bank::{Control, StatementId};
use alongside_core::partnership::{Partnership, PartnershipId};
use alongside_core::plan::{
    ActionDraft, ActionId, DraftError, Hands, TEXT_MAX, TextBox, Unfinished,
};
use alongside_core::route::{Place, Route};
use leptos::prelude::*;

use fields::{Ideas, Know, Review, What, When, WhichPrinciple, WhoWill, WhoseHands};

use super::{Problems, href};
use crate::components::{Back, CollectAny, ErrorSummary, Page, PageError, PageHead, RoleName};
use crate::session::{Session, use_session};

/// The form. `EditAction` changes an action, `NewAction` makes one, perhaps for a statement.
#[component]
pub fn ActionPage(
    /// Which of the two.
    place: Place,
) -> impl IntoView {
    let session = use_session();
    let Some((id, edited, draft)) = starting_point(session, place) else {
        return view! { <NoSuchAction /> }.into_any();
    };
    let problems = Problems::new(session);
    let statement = match place {
        Place::NewAction(statement) => statement,
        _ => None,
    };
    let began = draft.clone();
    let draft = RwSignal::new(draft);
    // The action as it was when its form was opened.
    let base = session.peek(|open| open.plan.get(edited?).cloned()).flatten();
    // Kept as it is typed, so that a reload loses no words; an untouched form leaves no trace.
    Effect::new(move |typed_before: Option<bool>| {
        let now = draft.get();
        let typed = typed_before.unwrap_or(false) || now != began;
        if typed {
            let unfinished = Some(Unfinished::new(edited, statement, &now));
            if session.peek(|open| open.unfinished != unfinished) == Some(true) {
                session.update(|open| open.unfinished = unfinished);
            }
        }
        typed
    });
    let next = Route::In(id.clone(), Place::Plan);
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let ready = draft.get();
        if problems.show(ready.errors().into_iter().map(words_of).collect()) {
            session.update(|open| {
                // The draft has no errors, so none of the calls can fail.
                let _ = match (edited, &base) {
                    (_, Some(base)) => open.plan.change_since(base, &ready),
                    (Some(action), None) => open.plan.change(action, &ready),
                    (None, None) => open.plan.add(&ready).map(drop),
                };
                open.unfinished = None;
            });
            session.go(&next);
        }
    };
    let forget = move |_| session.update(|open| open.unfinished = None);
    let (title, button) = match edited {
        Some(_) => ("Change an action", "Save this action"),
        None => ("Make an action", "Add this action"),
    };
    let cancel = href(&id, Place::Plan);
    let margin = move || {
        view! {
            <Back href=href(&id, Place::Plan) to="What you will do" />
            {statement.map(|statement| view! { <HowYouSawIt session=session statement=statement /> })}
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
                </div>
                <div class="al-stack al-stack--loose">
                    {statement.is_none().then(|| view! { <WhichPrinciple draft=draft /> })}
                    <WhoseHands draft=draft error=problems.at("hands-ours") />
                    <What draft=draft error=problems.at("what") />
                    <Ideas session=session draft=draft statement=statement />
                    <WhoWill draft=draft />
                    <When draft=draft error=problems.at("when") />
                    <Know draft=draft error=problems.at("know") />
                    <Review draft=draft />
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
    .into_any()
}

/// What the form begins with; `None` when the action isn't there.
fn starting_point(
    session: Session,
    place: Place,
) -> Option<(PartnershipId, Option<ActionId>, ActionDraft)> {
    session.peek(|open| {
        let (edited, statement) = match place {
            Place::EditAction(id) => (Some(id), None),
            Place::NewAction(statement) => (None, statement),
            _ => (None, None),
        };
        let left = open.unfinished.as_ref();
        let left = left.filter(|left| left.edits == edited && left.statement == statement);
        // What was left half-way stands even when its action has been removed since.
        let draft = match (left, edited, statement) {
            (Some(left), ..) => left.draft.clone(),
            (None, Some(id), _) => ActionDraft::from(open.plan.get(id)?),
            (None, None, Some(statement)) => {
                let hands =
                    (statement.get().control == Control::SchoolLeadership).then_some(Hands::School);
                ActionDraft { hands, ..ActionDraft::new(statement.principle()) }
            }
            (None, None, None) => ActionDraft::new(match place {
                Place::NewActionOn(principle) => principle,
                _ => open.principles.iter().next()?,
            }),
        };
        Some((open.id.clone(), edited, draft))
    })?
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

#[component]
fn From(statement: StatementId) -> impl IntoView {
    view! {
        <p class="al-lead">"On: " {statement.get().construct} "."</p>
    }
}

/// The answer that the action is for, in the margin.
#[component]
fn HowYouSawIt(session: Session, statement: StatementId) -> impl IntoView {
    let seen = session.peek(|open| seen(open, statement)).unwrap_or_default();
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
    let own = |role: Role| Some((role, open.sheet(role).answer(statement)?.word()));
    match &open.opened {
        _ if open.is_alone() => open.own_role().and_then(own).into_iter().collect(),
        Some(opened) => {
            let both = opened.both(statement).map(|ratings| ratings.map(Rating::word));
            both.map(|words| Role::ALL.into_iter().zip(words).collect()).unwrap_or_default()
        }
        None => Vec::new(),
    }
}

#[component]
fn NoSuchAction() -> impl IntoView {
    let plan = use_session().id().map(|id| href(&id, Place::Plan));
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
