//! Both are finished: ready to look together.

use alongside_core::answers::Opening;
use alongside_core::bank::{FRAMING, Frame, Role};
use alongside_core::pair::{Partnership, Place, Way};
use alongside_presentation::route::Route;

use super::compare;
use super::ground_rules::GroundRules;
use crate::components::{
    Back, ChangeFirst, Choice, Fieldset, FlashNotice, Kind, Page, PageHead, TurnToList, Width,
    change_first, given_name, href,
};
use crate::content::pair::ready::{self, two_questions};
use crate::content::pair::who_first;
use crate::state::{Workspace, use_workspace};
use crate::view::prelude::*;

/// The ground rules, what will open, who speaks first, and the button.
#[component]
pub fn ReadyPage() -> Drawn {
    let workspace = use_workspace();
    let Some(open) = workspace.peek(Clone::clone) else { return ().drawn() };
    if let Some(theirs) = open.other_frame() {
        return view! { <TwoQuestions open=open theirs=theirs /> };
    }
    // The one press of this page leads there.
    compare::rehearse();
    let opens = open.joint_opening();
    let show_words = match opens {
        Opening::Nothing => "Go to the questions",
        Opening::Principles | Opening::Statements => "Show our answers",
    };
    let where_to_look = match open.way {
        Way::TwoDevices(_) => ready::TWO_DEVICES,
        _ => ready::ONE_SCREEN,
    };
    let first = RwSignal::new(None::<Role>);
    let id = open.id.clone();
    let show = {
        let id = id.clone();
        move |event: leptos::ev::SubmitEvent| {
            event.prevent_default();
            workspace.update(|open| open.open(first.get_untracked()));
            workspace.go(&Route::In(id.clone(), Place::Compare));
        }
    };
    let choice = move |role: Role| {
        view! {
            <Choice
                kind=Kind::Radio
                name="first"
                id=format!("first-{}", role.key())
                label=role.name()
                checked=derived(move || first.get() == Some(role))
                on_change=Callback::new(move |_| first.set(Some(role)))
            />
        }
    };
    let margin = {
        let open = open.clone();
        move || view! { <ReadyMargin open=open.clone() /> }
    };
    view! {
        <Page margin=margin>
            <form class="al-measure al-measure--form" novalidate on:submit=show>
                <FlashNotice words=derived(move || workspace.flash()) />
                <PageHead
                    caption={
                        let name = open.name().to_owned();
                        move || given_name(name.clone())
                    }
                    title="Ready to look together?"
                >
                    <p class="al-lead">{ready::LEAD} " " {where_to_look}</p>
                </PageHead>
                <div class="al-stack al-stack--loose">
                    <GroundRules />
                    <dl class="al-facts">
                        <div>
                            <dt>"You will open"</dt>
                            <dd>
                                {format!("{}. {}", opens.words(), opens.meaning())} " "
                                <a class="al-back al-back--inline" href=href(&id, Place::Opening)>
                                    "Change"
                                    <span class="al-visually-hidden">" what you will open"</span>
                                </a>
                            </dd>
                        </div>
                    </dl>
                    <Fieldset
                        id="first"
                        legend=|| who_first::QUESTION
                        hint=who_first::SUGGESTION
                        width=Width::Line
                    >
                        {choice(Role::TeachingAssistant)}
                        {choice(Role::Teacher)}
                    </Fieldset>
                    <div class="al-row">
                        <button class="al-button al-button--big" type="submit">
                            {show_words}
                        </button>
                    </div>
                    <p class="al-small al-soft">{ready::STAYS_AS_IT_IS}</p>
                    <p class="al-small al-soft">{FRAMING.your_answers.join(" ")}</p>
                    <TurnToList />
                </div>
            </form>
        </Page>
    }
}

/// The two answered two different questions: what that means, and how to mend it.
#[component]
fn TwoQuestions(open: Partnership, theirs: Frame) -> Drawn {
    let (theirs, ours) = (theirs.words().title, open.frame.words().title);
    let other = open.own_role().map_or("other person", |role| role.other().in_sentence());
    let change = href(&open.id, Place::Frame);
    let enter = href(&open.id, Place::Enter);
    let name = open.name().to_owned();
    view! {
        <Page margin=move || view! { <ReadyMargin open=open.clone() /> }>
            <div class="al-measure">
                <PageHead
                    caption=move || given_name(name.clone())
                    title=two_questions::TITLE
                >
                    <p class="al-lead">{two_questions::words(other, ours, theirs)}</p>
                    <p>{two_questions::mend(other)}</p>
                </PageHead>
                <div class="al-row">
                    <a class="al-button" href=change>
                        {two_questions::change(theirs)}
                    </a>
                    <a class="al-button al-button--plain" href=enter>
                        {format!("Enter the {other}’s new code")}
                    </a>
                </div>
            </div>
        </Page>
    }
}

/// The ways back for somebody who wants to change an answer before anything opens.
#[component]
fn ReadyMargin(open: Partnership) -> Drawn {
    let workspace = use_workspace();
    let code = open.own_role().is_some().then(|| {
        view! {
            <li>
                <a class="al-back al-back--inline" href=href(&open.id, Place::Share)>
                    "Show my code"
                </a>
            </li>
        }
    });
    view! {
        <Back href=Route::Start.to_string() to="All partnerships" />
        <ul class="al-page__stay al-jump__list">
            {ways_to_change(workspace, &open, Place::Tasks)} {code}
        </ul>
    }
}

/// The ways back to one's own answers, as items of a list: at one's own device to this page of them, at a shared one to
/// the question whose they are.
pub(super) fn ways_to_change(workspace: Workspace, open: &Partnership, to: Place) -> Drawn {
    match open.own_role() {
        Some(role) => {
            let change = move |_| workspace.take_up(role, to);
            view! {
                <li>
                    <button class="al-button al-button--quiet" type="button" on:click=change>
                        {change_first(role)}
                    </button>
                </li>
            }
        }
        None => Role::ALL
            .map(|role| view! { <li><ChangeFirst id=open.id.clone() role=role /></li> })
            .drawn(),
    }
}
