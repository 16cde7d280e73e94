//! The questions of the set-up.

use alongside_core::bank::PrincipleId;
use alongside_core::setup::{Minutes, SetUp, TITLE_MAX};
use leptos::prelude::*;

use super::own::OwnStatements;
use super::{Draft, Missing};
use crate::components::{Choice, CollectAny, FieldError, Fieldset, Kind, Look, TextInput, Width};

/// Minutes, title, principles and own statements. Nothing has to be sent off: what is below follows.
#[component]
pub(super) fn Form(draft: Draft, made: Memo<Result<SetUp, Missing>>) -> impl IntoView {
    let Draft { minutes, title, .. } = draft;
    let how_long = move |choice: Minutes| {
        view! {
            <Choice
                kind=Kind::Radio
                name="minutes"
                id=format!("minutes-{}", choice.count())
                label=format!("{} minutes", choice.count())
                hint=choice.words()
                checked=Signal::derive(move || minutes.get() == choice)
                on_change=Callback::new(move |_| minutes.set(choice))
            />
        }
    };
    let too_long = Signal::derive(move || {
        let over = title.read().trim().chars().count().saturating_sub(TITLE_MAX);
        (over > 0).then(|| format!("Shorten the name by {over} to {TITLE_MAX} characters or fewer"))
    });
    view! {
        <Fieldset id="minutes" legend=|| "How long do you have?" width=Width::Line>
            {Minutes::ALL.map(how_long).collect_any()}
        </Fieldset>
        <TextInput
            id="title"
            label=|| {
                view! {
                    <label class="al-field__label" for="title">
                        "Name of the session (optional)"
                    </label>
                }
            }
            value=title
            error=too_long
            on_input=Callback::new(move |new| title.set(new))
        />
        <Principles draft=draft made=made />
        <OwnStatements draft=draft made=made />
    }
}

#[component]
fn Principles(draft: Draft, made: Memo<Result<SetUp, Missing>>) -> impl IntoView {
    let chosen = draft.principles;
    let none = Signal::derive(move || {
        (made.get() == Err(Missing::Principle)).then(|| "Select at least one principle".to_owned())
    });
    let tick = move |principle: PrincipleId| {
        let change = move |on: bool| {
            chosen.update(|chosen| {
                chosen.retain(|&other| other != principle);
                if on {
                    chosen.push(principle);
                }
            });
        };
        view! {
            <Choice
                kind=Kind::Tick
                name="principles"
                id=format!("principle-{}", principle.number())
                label=principle.get().title
                look=Look::Bare
                checked=Signal::derive(move || chosen.read().contains(&principle))
                on_change=Callback::new(change)
            />
        }
    };
    view! {
        <fieldset
            class="al-stack al-stack--tight"
            aria-describedby="principles-hint principles-error"
        >
            <legend class="al-legend">"Which principles?"</legend>
            <p class="al-soft" id="principles-hint">
                "For a short session three or four are enough. Pairs may still choose others."
            </p>
            <FieldError id="principles-error".to_owned() words=none />
            <div class="al-choices al-choices--tight al-choices--cols">
                {PrincipleId::all().map(tick).collect_any()}
            </div>
        </fieldset>
    }
}
