//! The boxes of an action's form, in the order of the page. Each reads and changes the draft.

use alongside_core::bank::{Idea, Line, StatementId};
use alongside_core::pair::starters;
use alongside_core::plan::{ActionDraft, Hands, Hours, TEXT_MAX, Who};
use alongside_core::results::findings;
use alongside_core::text::isolate;
use leptos::prelude::*;

use crate::browser::focus;
use crate::components::{
    Choice, CollectAny, Fieldset, Kind, Shown, TextArea, TextInput, Undo, Width, live, live_words,
};
use crate::content::plan::action;
use crate::state::{Workspace, use_workspace};

#[component]
pub(super) fn WhatAbout(draft: RwSignal<ActionDraft>) -> impl IntoView {
    let workspace = use_workspace();
    let principles = workspace.peek(|open| open.principles.iter().collect::<Vec<_>>());
    let principles = principles.unwrap_or_default().into_iter().map(Line::Principle);
    // An action from paper doesn't say.
    let is_open = draft.read_untracked().line.is_none();
    let option = move |line: Line| {
        view! {
            <option value=line.key() selected=move || draft.read().line == Some(line)>
                {line.title()}
            </option>
        }
    };
    let chosen = move |event| {
        let key = event_target_value(&event);
        let line = Line::from_key(&key);
        // Without a key it is "Not said". No other word stands in the list.
        if line.is_some() || key.is_empty() {
            draft.update(|draft| draft.line = line);
        }
    };
    view! {
        <div class="al-field">
            <label class="al-field__label" for="line">
                "What is it about?"
            </label>
            <select class="al-field__input al-field__input--select" id="line" on:change=chosen>
                {is_open.then(|| view! { <option value="">"Not said"</option> })}
                {principles.chain([Line::Time]).map(option).collect_any()}
            </select>
        </div>
    }
}

#[component]
pub(super) fn WhoseHands(
    draft: RwSignal<ActionDraft>,
    error: Signal<Option<String>>,
) -> impl IntoView {
    let choice = move |hands: Hands, id: &'static str, label: &'static str| {
        view! {
            <Choice
                kind=Kind::Radio
                name="hands"
                id=id
                label=label
                checked=Signal::derive(move || draft.read().hands == Some(hands))
                on_change=Callback::new(move |_| draft.update(|draft| draft.hands = Some(hands)))
            />
        }
    };
    view! {
        <Fieldset
            id="hands"
            legend=|| "Can you do this yourselves?"
            width=Width::Line
            error=error
        >
            {choice(Hands::Ours, "hands-ours", "Yes, it is in our hands")}
            {choice(Hands::School, "hands-school", "We need the school to help")}
        </Fieldset>
    }
}

#[component]
pub(super) fn What(draft: RwSignal<ActionDraft>, error: Signal<Option<String>>) -> impl IntoView {
    view! {
        <TextArea
            id="what"
            label=|| "What will you do?"
            hint=action::WHAT_HINT
            max=TEXT_MAX
            value=Signal::derive(move || draft.read().what.clone())
            error=error
            on_input=Callback::new(move |new| draft.update(|draft| draft.what = new))
        />
    }
}

/// Starters from the bank: those for the statements that matter first.
#[component]
pub(super) fn Ideas(
    workspace: Workspace,
    draft: RwSignal<ActionDraft>,
    statement: Option<StatementId>,
) -> impl IntoView {
    let starters = workspace.peek(starters).unwrap_or_default();
    let matter: Vec<StatementId> = match statement {
        Some(statement) => vec![statement],
        None => starters.iter().map(|starter| starter.statement).collect(),
    };
    let line = Memo::new(move |_| draft.read().line);
    // What somebody had typed before an idea took its place.
    let own = RwSignal::new(None::<String>);
    let undo = move || {
        own.get().map(|was| {
            let done = action::idea_taken(isolate(was.trim()));
            let put_back = move |()| {
                draft.update(|draft| was.clone_into(&mut draft.what));
                own.set(None);
                focus::after_render(|| {
                    focus::to_id("what");
                });
            };
            view! { <Undo done=done on_undo=Callback::new(put_back) /> }
        })
    };
    let idea = move |idea: &'static Idea| {
        let use_this = move |_| {
            let was = draft.try_update(|draft| draft.take_idea(idea)).flatten();
            if was.is_some() {
                own.set(was);
            }
            focus::after_render(|| {
                focus::to_id("what");
            });
        };
        view! {
            <li class="al-idea">
                <p class="al-idea__text">{idea.text}</p>
                <div class="al-row al-row--apart">
                    <span class="al-tag">{idea.effort.words()}</span>
                    <button class="al-button al-button--quiet" type="button" on:click=use_this>
                        "Use this"
                        <span class="al-visually-hidden">{format!(" “{}”", idea.text)}</span>
                    </button>
                </div>
            </li>
        }
    };
    let list = move || {
        let ideas = line.get().map(|line| findings::ideas(line, &matter));
        ideas.unwrap_or_default().into_iter().map(idea).collect_any()
    };
    view! {
        {live(undo)}
        <details class="al-details" open=true>
            <summary class="al-details__summary">"Ideas for this"</summary>
            <div class="al-details__body">
                <ul class="al-ideas">{live(list)}</ul>
            </div>
        </details>
    }
}

#[component]
pub(super) fn WhoWill(draft: RwSignal<ActionDraft>) -> impl IntoView {
    let choice = move |who: Who| {
        view! {
            <Choice
                kind=Kind::Radio
                name="who"
                id=format!("who-{who:?}").to_ascii_lowercase()
                label=who.words()
                checked=Signal::derive(move || draft.read().who == Some(who))
                on_change=Callback::new(move |_| draft.update(|draft| draft.who = Some(who)))
            />
        }
    };
    let legend = move || match draft.read().hands {
        Some(Hands::School) => "Who will ask?",
        _ => "Who will do it?",
    };
    view! {
        <Fieldset id="who" legend=move || live_words(legend) width=Width::Line>
            {Who::ALL.map(choice).collect_any()}
        </Fieldset>
    }
}

/// Asked of what the pair does, and never guessed from words for a time.
#[component]
pub(super) fn PaidHours(draft: RwSignal<ActionDraft>) -> impl IntoView {
    let choice = move |hours: Hours| {
        view! {
            <Choice
                kind=Kind::Radio
                name="hours"
                id=format!("hours-{}", hours.key())
                label=hours.words()
                checked=Signal::derive(move || draft.read().hours == Some(hours))
                on_change=Callback::new(move |_| draft.update(|draft| draft.hours = Some(hours)))
            />
        }
    };
    let is_ours = Signal::derive(move || draft.read().hands != Some(Hands::School));
    view! {
        <Shown when=is_ours>
            <Fieldset id="hours" legend=|| action::HOURS width=Width::Line>
                {Hours::ALL.map(choice).collect_any()}
            </Fieldset>
        </Shown>
    }
}

#[component]
pub(super) fn When(draft: RwSignal<ActionDraft>, error: Signal<Option<String>>) -> impl IntoView {
    view! {
        <TextInput
            id="when"
            label=|| {
                view! {
                    <label class="al-field__label" for="when">
                        "When will you do it?"
                    </label>
                }
            }
            hint=action::WHEN_HINT
            value=Signal::derive(move || draft.read().when.clone())
            error=error
            on_input=Callback::new(move |new| draft.update(|draft| draft.when = new))
        />
    }
}

#[component]
pub(super) fn Know(draft: RwSignal<ActionDraft>, error: Signal<Option<String>>) -> impl IntoView {
    view! {
        <TextArea
            id="know"
            label=|| "How will you know it has helped?"
            rows=2
            max=TEXT_MAX
            value=Signal::derive(move || draft.read().know.clone())
            error=error
            on_input=Callback::new(move |new| draft.update(|draft| draft.know = new))
        />
    }
}
