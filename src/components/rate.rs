//! One statement and its five words.

use alongside_core::answers::{Answer, Rating, Role};
use alongside_core::bank::{NOT_RATED, SCALE, StatementId};
use leptos::prelude::*;

use super::{CollectAny, Shown};

/// A statement to rate: five native radios, the opt-out apart, and *Clear my answer* once chosen.
/// Nothing is preselected and nothing moves on by itself.
#[component]
pub fn Rate(
    /// Which statement.
    statement: StatementId,
    /// From whose side it is worded.
    role: Role,
    /// Its place on the page, "2.1".
    number: String,
    /// The answer so far.
    answer: Signal<Option<Answer>>,
    /// Called with each new answer, and with `None` when it is cleared.
    on_answer: Callback<Option<Answer>>,
) -> impl IntoView {
    let option = move |given: Answer| {
        view! { <RateOption statement=statement given=given answer=answer on_answer=on_answer /> }
    };
    let hidden_number = number.clone();
    view! {
        <fieldset class="al-rate" id=statement.key()>
            <legend class="al-rate__legend">
                <span class="al-rate__number">{number}</span>
                {statement.get().wording(role)}
            </legend>
            <div class="al-rate__scale">
                {Rating::ALL.map(|rating| option(Answer::Rated(rating))).collect_any()}
            </div>
            <div class="al-rate__apart">
                <span class="al-rate__or" aria-hidden="true">
                    "or"
                </span>
                {option(Answer::NotApplicable)}
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
pub fn option_id(statement: StatementId, answer: Answer) -> String {
    format!("{}-{}", statement.key(), value(answer))
}

fn value(answer: Answer) -> String {
    answer.rating().map_or_else(|| "na".to_owned(), |rating| rating.value().to_string())
}

#[component]
fn RateOption(
    statement: StatementId,
    given: Answer,
    answer: Signal<Option<Answer>>,
    on_answer: Callback<Option<Answer>>,
) -> impl IntoView {
    let id = option_id(statement, given);
    let hint = given.rating().map(|rating| {
        let point = &SCALE[usize::from(rating.value() - 1)];
        view! { <span class="al-rate__hint">{point.descriptor}</span> }
    });
    view! {
        <div class="al-rate__option">
            <input
                class="al-rate__input"
                type="radio"
                name=statement.key()
                id=id.clone()
                value=value(given)
                prop:checked=move || answer.get() == Some(given)
                on:change=move |_| on_answer.run(Some(given))
            />
            <label class="al-rate__label" for=id>
                <span class="al-rate__word">{given.word()}</span>
                " "
                {hint}
            </label>
        </div>
    }
}

/// What the words mean, for the margin.
#[component]
pub fn Key() -> impl IntoView {
    let points = SCALE.iter().chain([&NOT_RATED]);
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
