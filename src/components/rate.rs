//! One statement and its five words.

use alongside_core::answers::{Answer, Rating};
use alongside_core::bank::{Frame, NOT_RATED};

use super::{Details, theirs};
use crate::view::prelude::*;

/// What a statement says of its words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RateLook {
    /// What each word means, in full: the first statement of a page.
    Full,
    /// The words alone, in one row where they are short.
    Words,
}

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
    /// What it says of its words.
    look: RateLook,
    /// The answer so far.
    answer: Derived<Option<Answer>>,
    /// Called with each new answer, and with `None` when it is cleared.
    on_answer: Callback<Option<Answer>>,
) -> Drawn {
    let option = |given: Answer| {
        view! {
            <RateOption
                key=key.clone()
                words=words(frame, look, given)
                given=given
                answer=answer
                on_answer=on_answer
            />
        }
    };
    let options = Rating::ALL.map(|rating| option(Answer::Rated(rating))).collect_drawn();
    let opt_out = option(Answer::NotApplicable);
    let hidden_number = number.clone();
    let class = match (look, frame) {
        (RateLook::Full, _) => "al-rate al-rate--full",
        (RateLook::Words, Frame::LookingBack) => "al-rate al-rate--words",
        // Its words are longer.
        (RateLook::Words, Frame::StartingOut) => "al-rate al-rate--rows",
    };
    view! {
        <fieldset class=class id=key>
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
                <Shown when=derived(move || answer.get().is_some())>
                    <button
                        class="al-button al-button--quiet al-rate__clear"
                        type="button"
                        on:click=move |_| on_answer.run(None)
                    >
                        "Clear"
                        <span class="al-rate__more">"\u{a0}my answer"</span>
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

/// The word of an answer, and what it means where that is said.
fn words(frame: Frame, look: RateLook, given: Answer) -> [Option<&'static str>; 2] {
    let point = |rating: Rating| &frame.words().points[usize::from(rating.value() - 1)];
    let hint = given.rating().filter(|_| look == RateLook::Full);
    [Some(given.word(frame)), hint.map(|rating| point(rating).descriptor)]
}

#[component]
fn RateOption(
    key: String,
    words: [Option<&'static str>; 2],
    given: Answer,
    answer: Derived<Option<Answer>>,
    on_answer: Callback<Option<Answer>>,
) -> Drawn {
    let id = option_id(&key, given);
    let [word, hint] = words;
    let hint = hint.map(|hint| view! { <span class="al-rate__hint">{hint}</span> });
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
                <span class="al-rate__word">{word}</span>
                " "
                {hint}
            </label>
        </div>
    }
}

/// What the words mean, in a fold: in the margin, or after the first statement of a page.
#[component]
pub fn Key(
    /// Where it stands, as a class of its own.
    class: &'static str,
    /// Which question is answered.
    frame: Frame,
) -> Drawn {
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
        <Details summary="What the words mean" class=class>
            <div class="al-key">
                <dl class="al-key__list">{points.map(entry).collect_drawn()}</dl>
            </div>
        </Details>
    }
}
