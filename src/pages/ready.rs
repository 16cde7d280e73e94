//! Both are finished: ready to look together, and what to open.

use alongside_core::answers::Opening;
use alongside_core::bank::{FRAMING, Role};
use alongside_core::pair::{Partnership, Place, Stage};
use alongside_presentation::route::Route;
use leptos::prelude::*;

use super::start::NewsNotice;
use super::{Problems, href};
use crate::components::{
    Back, Choice, CollectAny, ErrorSummary, Fieldset, Kind, Page, PageError, PageHead,
    QuestionForm, Width, given_name,
};
use crate::session::use_session;

const FIRST: &str = "first-ta";

/// The ground rules, what will open, who speaks first, and the button.
#[component]
pub fn ReadyPage() -> impl IntoView {
    let session = use_session();
    let Some(open) = session.peek(Clone::clone) else { return ().into_any() };
    let problems = Problems::new(session);
    let first = RwSignal::new(None::<Role>);
    let id = open.id.clone();
    let show = {
        let id = id.clone();
        Callback::new(move |first: Option<Role>| {
            session.update(|open| open.open(first));
            session.go(&Route::In(id.clone(), Place::Compare));
        })
    };
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let words = "Select who will speak first, or decide later".to_owned();
        let errors = match first.get() {
            Some(_) => Vec::new(),
            None => vec![PageError { field: FIRST, words }],
        };
        if problems.show(errors) {
            show.run(first.get());
        }
    };
    let choice = move |role: Role| {
        view! {
            <Choice
                kind=Kind::Radio
                name="first"
                id=format!("first-{}", role.key())
                label=role.name()
                checked=Signal::derive(move || first.get() == Some(role))
                on_change=Callback::new(move |_| first.set(Some(role)))
            />
        }
    };
    let rule = |strong: &'static str, words: &'static str| {
        view! {
            <li class="al-rules__item">
                <strong>{strong}</strong>
                " "
                {words}
            </li>
        }
    };
    let margin = {
        let open = open.clone();
        move || view! { <ReadyMargin open=open.clone() /> }
    };
    view! {
        <Page margin=margin>
            <form class="al-measure al-measure--form" novalidate on:submit=submit>
                <NewsNotice />
                <ErrorSummary errors=problems.all() on_go=problems.go() />
                <PageHead
                    caption={
                        let name = open.name().to_owned();
                        move || given_name(name.clone())
                    }
                    title="Ready to look together?"
                >
                    <p class="al-lead">"Both sets are finished and still closed."</p>
                </PageHead>
                <div class="al-stack al-stack--loose">
                    <ol class="al-rules">
                        {rule(
                            "Both views are true",
                            "from where each of you stands. Two people can see the same week in two ways.",
                        )}
                        {rule(
                            "Ask before you explain.",
                            "Ask what the other person sees, not who is right.",
                        )}
                        {rule(
                            "Some of this is the school’s to change.",
                            "It is not the fault of either of you.",
                        )}
                    </ol>
                    <dl class="al-facts">
                        <div>
                            <dt>"You will open"</dt>
                            <dd>
                                {open.joint_opening().words()} " "
                                <a class="al-back al-back--inline" href=href(&id, Place::Opening)>
                                    "Change"
                                    <span class="al-visually-hidden">" what you will open"</span>
                                </a>
                            </dd>
                        </div>
                    </dl>
                    <Fieldset
                        id="first"
                        legend=|| view! { "Who will speak first?" }
                        hint="We suggest the teaching assistant, on each topic. The listener sums up what they heard."
                        width=Width::Line
                        error=problems.at(FIRST)
                    >
                        {choice(Role::TeachingAssistant)}
                        {choice(Role::Teacher)}
                    </Fieldset>
                    <div class="al-row">
                        <button class="al-button al-button--big" type="submit">
                            "Show our answers"
                        </button>
                        <button
                            class="al-button al-button--quiet"
                            type="button"
                            on:click=move |_| show.run(None)
                        >
                            "Show them, and decide later who speaks first"
                        </button>
                    </div>
                    <p class="al-small al-soft">
                        "Once they are open, answers stay as they are. You may stop at any point."
                    </p>
                    <p class="al-small al-soft">{FRAMING.not_for_this_tool}</p>
                </div>
            </form>
        </Page>
    }
    .into_any()
}

/// The ways back for somebody who wants to change an answer before anything opens.
#[component]
fn ReadyMargin(open: Partnership) -> impl IntoView {
    let session = use_session();
    let button = |role: Role| {
        let id = open.id.clone();
        let go = move |_| {
            session.update(|open| open.take_up(role));
            session.go(&Route::In(id.clone(), Place::Tasks));
        };
        view! {
            <li>
                <button class="al-button al-button--quiet" type="button" on:click=go>
                    {role.name()}
                    ": change something first"
                </button>
            </li>
        }
    };
    let roles = match open.own_role() {
        Some(role) => vec![role],
        None => Role::ALL.to_vec(),
    };
    let share = open.own_role().map(|_| {
        view! {
            <li>
                <a class="al-back al-back--inline" href=href(&open.id, Place::Share)>
                    "Show my code again"
                </a>
            </li>
        }
    });
    view! {
        <Back href=Route::Start.to_string() to="All partnerships" />
        <ul class="al-page__stay al-jump__list">
            {roles.into_iter().map(button).collect_any()} {share}
        </ul>
    }
}

/// What will you open together? Each says, and the more cautious choice is what opens.
#[component]
pub fn OpeningPage() -> impl IntoView {
    let session = use_session();
    let Some(open) = session.peek(Clone::clone) else { return ().into_any() };
    let problems = Problems::new(session);
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
            let words = format!("Select what the {} is willing to open", role.in_sentence());
            chosen[role.index()].get().is_none().then(|| PageError { field: field(role), words })
        };
        let errors: Vec<PageError> = Role::ALL.into_iter().filter_map(missing).collect();
        if problems.show(errors)
            && let [Some(teacher), Some(ta)] = chosen.map(|chosen| chosen.get())
        {
            session.update(|open| open.agree_to_open(teacher.joint(ta)));
            session.go(&next);
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
                    <p class="al-lead">
                        "Each of you says. The more cautious choice is what opens, for both, and it is shown as yours together."
                    </p>
                    {(most == Opening::Nothing)
                        .then(|| {
                            view! {
                                <p>
                                    "The codes you gave each other carry no answers. To open more, change the choice on each device and give each other a new code."
                                </p>
                            }
                        })}
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
