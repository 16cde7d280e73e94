//! The questions of the set-up.

use alongside_core::bank::Frame;
use alongside_core::leader::{Minutes, Missing, SetUpDraft, TITLE_MAX};

use super::Made;
use super::extra_statements::ExtraStatements;
use crate::components::{
    Choice, FieldError, Fieldset, Kind, Look, PrincipleTicks, TextInput, Width,
};
use crate::content::leader::form::{self, frame as words};
use crate::view::prelude::*;

/// Minutes, title, principles and extra statements. Nothing has to be sent off: what is below follows.
#[component]
pub(super) fn SetUpForm(draft: RwSignal<SetUpDraft>, made: Made) -> Drawn {
    let how_long = move |choice: Minutes| {
        view! {
            <Choice
                kind=Kind::Radio
                name="minutes"
                id=format!("minutes-{}", choice.count())
                label=format!("{} minutes", choice.count())
                hint=choice.words()
                checked=derived(move || draft.read().minutes == choice)
                on_change=Callback::new(move |_| draft.update(|draft| draft.minutes = choice))
            />
        }
    };
    let too_long = derived(move || match made.get() {
        Err(Missing::Shorter(over)) => Some(form::title_too_long(TITLE_MAX, over)),
        _ => None,
    });
    view! {
        <Fieldset id="minutes" legend=|| "How long do you have?" width=Width::Line>
            {Minutes::ALL.map(how_long).collect_drawn()}
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
            value=derived(move || draft.read().title.clone())
            error=too_long
            on_input=Callback::new(move |new| draft.update(|draft| draft.title = new))
        />
        <WhichFrame draft=draft />
        <Principles draft=draft made=made />
        <ExtraStatements draft=draft made=made />
    }
}

/// Which question the room answers, or that each pair says.
#[component]
fn WhichFrame(draft: RwSignal<SetUpDraft>) -> Drawn {
    let choice = move |frame: Option<Frame>| {
        let [label, hint] = match frame {
            None => words::EACH_SAYS,
            Some(Frame::LookingBack) => words::LOOKING_BACK,
            Some(Frame::StartingOut) => words::STARTING_OUT,
        };
        view! {
            <Choice
                kind=Kind::Radio
                name="frame"
                id=format!("frame-{}", frame.map_or("each", Frame::key))
                label=label
                hint=hint
                checked=derived(move || draft.read().frame == frame)
                on_change=Callback::new(move |_| draft.update(|draft| draft.frame = frame))
            />
        }
    };
    let all = [None].into_iter().chain(Frame::ALL.map(Some));
    view! {
        <Fieldset id="frame" legend=|| words::QUESTION width=Width::Line>
            {all.map(choice).collect_drawn()}
        </Fieldset>
    }
}

#[component]
fn Principles(draft: RwSignal<SetUpDraft>, made: Made) -> Drawn {
    let none = derived(move || {
        (made.get() == Err(Missing::Principle)).then(|| form::NO_PRINCIPLE.to_owned())
    });
    let choose = move |(principle, is_on)| draft.update(|draft| draft.choose(principle, is_on));
    view! {
        <fieldset
            class="al-stack al-stack--tight"
            aria-describedby="principles-hint principles-error"
        >
            <legend class="al-legend">"Which principles?"</legend>
            <p class="al-soft" id="principles-hint">
                {form::PRINCIPLES_HINT}
            </p>
            <FieldError id="principles-error".to_owned() words=none />
            <div class="al-choices al-choices--tight al-choices--cols">
                <PrincipleTicks
                    chosen=derived(move || draft.read().principles.clone())
                    look=Look::Bare
                    on_change=Callback::new(choose)
                />
            </div>
        </fieldset>
    }
}
