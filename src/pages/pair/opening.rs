//! What the two of them open together.

use alongside_core::answers::Opening;
use alongside_core::bank::Role;
use alongside_core::pair::{Place, Stage};
use alongside_presentation::route::Route;
use leptos::prelude::*;

use crate::components::{
    Back, Choice, CollectAny, Fieldset, Kind, Page, PageError, PageHead, QuestionForm, Width, href,
};
use crate::content::pair::opening;
use crate::form::Problems;
use crate::state::use_workspace;

/// Each says, and the more cautious choice is what opens.
#[component]
pub fn OpeningPage() -> impl IntoView {
    let workspace = use_workspace();
    let Some(open) = workspace.peek(Clone::clone) else { return ().into_any() };
    let problems = Problems::new(workspace);
    let chosen = Role::ALL.map(|_| RwSignal::new(None::<Opening>));
    let most = open.most_open();
    let is_open = open.stage() == Stage::Open;
    let (back, back_to) = match is_open {
        true => (href(&open.id, Place::Compare), "Side by side"),
        false => (href(&open.id, Place::Ready), "Ready to look together?"),
    };
    let next = Route::In(open.id.clone(), if is_open { Place::Compare } else { Place::Ready });
    let submit = move |()| {
        let missing = |role: Role| {
            let words = opening::not_chosen(role.in_sentence());
            chosen[role.index()].get().is_none().then(|| PageError { field: field(role), words })
        };
        let errors: Vec<PageError> = Role::ALL.into_iter().filter_map(missing).collect();
        if problems.show(errors)
            && let [Some(teacher), Some(ta)] = chosen.map(|chosen| chosen.get())
        {
            workspace.update(|open| open.agree_to_open(teacher.joint(ta)));
            workspace.go(&next);
        }
    };
    let group = move |role: Role| {
        let chosen = chosen[role.index()];
        let choice = move |opening: Opening| {
            view! {
                <Choice
                    kind=Kind::Radio
                    name=field(role)
                    id=match opening {
                        Opening::Nothing => field(role).to_owned(),
                        _ => format!("{}-{}", field(role), opening.key()),
                    }
                    label=opening.words()
                    hint=opening.meaning()
                    checked=Signal::derive(move || chosen.get() == Some(opening))
                    on_change=Callback::new(move |_| chosen.set(Some(opening)))
                />
            }
        };
        let choices =
            Opening::ALL.into_iter().filter(|&opening| opening <= most).map(choice).collect_any();
        view! {
            <Fieldset
                id=field(role)
                legend=move || view! { <h2>{role.name()}</h2> }
                width=Width::Stacked
                error=problems.at(field(role))
            >
                {choices}
            </Fieldset>
        }
    };
    view! {
        <Page margin=move || {
            view! { <Back href=back.clone() to=back_to /> }
        }>
            <QuestionForm errors=problems.all() on_go=problems.go() on_continue=Callback::new(submit)>
                <PageHead title="What will you open together?">
                    <p class="al-lead">{opening::LEAD}</p>
                    {(most == Opening::Nothing)
                        .then(|| view! { <p>{opening::NOTHING_TO_OPEN}</p> })}
                </PageHead>
                {Role::ALL.map(group).collect_any()}
            </QuestionForm>
        </Page>
    }
    .into_any()
}

/// The id of a person's first choice.
fn field(role: Role) -> &'static str {
    match role {
        Role::Teacher => "open-teacher",
        Role::TeachingAssistant => "open-ta",
    }
}
