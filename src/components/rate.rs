//! One statement and its five words.

use alongside_core::answers::{Answer, Rating};
use alongside_core::bank::{Frame, NOT_RATED};
use leptos::prelude::*;

use super::{CollectAny, Shown, theirs};

/// A statement to rate: five native radios, the opt-out apart, and *Clear my answer* once chosen.
/// Nothing is preselected and nothing moves on by itself.
#[component]
pub fn Rate(
    /// What names the statement on the page.
    key: String,
    /// Its words, from the side of whoever answers.
    wording: String,
    /// Its place on the page, "2.1".
    number: String,
    /// Which question it is answered to.
    frame: Frame,
    /// The answer so far.
    answer: Signal<Option<Answer>>,
    /// Called with each new answer, and with `None` when it is cleared.
    on_answer: Callback<Option<Answer>>,
) -> impl IntoView {
    let option = |given: Answer| {
        view! {
            <RateOption key=key.clone() frame=frame given=given answer=answer on_answer=on_answer />
        }
    };
    let options = Rating::ALL.map(|rating| option(Answer::Rated(rating))).collect_any();
    let opt_out = option(Answer::NotApplicable);
    let hidden_number = number.clone();
    view! {
        <fieldset class="al-rate" id=key>
            <legend class="al-rate__legend">
                <span class="al-rate__number">{number}</span>
                " "
                {theirs(wording)}
            </legend>
            <div class="al-rate__scale">
                {options}
            </div>
            <div class="al-rate__apart">
                <span class="al-rate__or" aria-hidden="true">
                    "or"
                </span>
                {opt_out}
                <Shown when=move || answer.get().is_some()>
                    <button
                        class="al-button al-button--quiet al-rate__clear"
                        type="button"
                        on:click=move |_| on_answer.run(None)
                    >
                        "Clear my answer"
                        <span class="al-visually-hidden">{format!(" to {hidden_number}")}</span>
                    </button>
                </Shown>
            </div>
        </fieldset>
    }
}

/// The id of the radio for an answer.
pub fn option_id(key: &str, answer: Answer) -> String {
    format!("{key}-{}", value(answer))
}

fn value(answer: Answer) -> String {
    answer.rating().map_or_else(|| "na".to_owned(), |rating| rating.value().to_string())
}

#[component]
fn RateOption(
    key: String,
    frame: Frame,
    given: Answer,
    answer: Signal<Option<Answer>>,
    on_answer: Callback<Option<Answer>>,
) -> impl IntoView {
    let id = option_id(&key, given);
    let hint = given.rating().map(|rating| {
        let point = &frame.words().points[usize::from(rating.value() - 1)];
        view! { <span class="al-rate__hint">{point.descriptor}</span> }
    });
    view! {
        <div class="al-rate__option">
            <input
                class="al-rate__input"
                type="radio"
                name=key
                id=id.clone()
                value=value(given)
                prop:checked=move || answer.get() == Some(given)
                on:change=move |_| on_answer.run(Some(given))
            />
            <label class="al-rate__label" for=id>
                <span class="al-rate__word">{given.word(frame)}</span>
                " "
                {hint}
            </label>
        </div>
    }
}

/// What the words mean, for the margin.
#[component]
pub fn Key(
    /// Which question is answered.
    frame: Frame,
) -> impl IntoView {
    let points = frame.words().points.iter().chain([&NOT_RATED]);
    let entry = |point: &'static alongside_core::bank::ScalePoint| {
        view! {
            <div>
                <dt>{point.label}</dt>
                <dd>{point.descriptor}</dd>
            </div>
        }
    };
    view! {
        <div class="al-key">
            <p class="al-key__title">"What the words mean"</p>
            <dl class="al-key__list">{points.map(entry).collect_any()}</dl>
        </div>
    }
}
