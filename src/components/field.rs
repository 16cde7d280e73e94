//! Boxes to type in: label, hint, error, box, count, in that order.

use leptos::prelude::*;

use super::described::Described;
use super::{FieldError, live};

/// A line to type in.
#[component]
pub fn TextInput(
    /// The box's id.
    id: &'static str,
    /// The label.
    #[prop(into)]
    label: ViewFn,
    /// More on it.
    #[prop(optional, into)]
    hint: Option<String>,
    /// "text" or "date".
    #[prop(default = "text")]
    input_type: &'static str,
    /// What is in the box.
    #[prop(into)]
    value: Signal<String>,
    /// The problem, if there is one.
    #[prop(default = Signal::stored(None))]
    error: Signal<Option<String>>,
    /// Called with each change.
    on_input: Callback<String>,
) -> impl IntoView {
    let ids = Described::new(id, hint.as_deref());
    let described_by = ids.by(error);
    view! {
        <div class=move || field_class(error)>
            {label.run()}
            {hint.map(|hint| view! { <p class="al-field__hint" id=ids.hint.clone()>{hint}</p> })}
            <FieldError id=ids.error words=error />
            <input
                class="al-field__input"
                id=id
                type=input_type
                autocomplete="off"
                aria-describedby=described_by
                aria-invalid=move || error.read().is_some().then_some("true")
                prop:value=value
                on:input=move |event| on_input.run(event_target_value(&event))
            />
        </div>
    }
}

/// A box for a few sentences, with how many characters are left.
#[component]
pub fn TextArea(
    /// The box's id.
    id: &'static str,
    /// The label.
    #[prop(into)]
    label: String,
    /// More on it.
    #[prop(optional, into)]
    hint: Option<String>,
    /// How many lines it shows.
    #[prop(default = 3)]
    rows: u32,
    /// The most characters it takes.
    max: usize,
    /// What is in the box.
    #[prop(into)]
    value: Signal<String>,
    /// The problem, if there is one.
    #[prop(default = Signal::stored(None))]
    error: Signal<Option<String>>,
    /// Called with each change.
    on_input: Callback<String>,
) -> impl IntoView {
    let ids = Described::new(id, hint.as_deref()).counted();
    let described_by = ids.by(error);
    view! {
        <div class=move || field_class(error)>
            <label class="al-field__label" for=id>
                {label}
            </label>
            {hint.map(|hint| view! { <p class="al-field__hint" id=ids.hint.clone()>{hint}</p> })}
            <FieldError id=ids.error words=error />
            <textarea
                class="al-field__input"
                id=id
                rows=rows
                aria-describedby=described_by
                aria-invalid=move || error.read().is_some().then_some("true")
                prop:value=value
                on:input=move |event| on_input.run(event_target_value(&event))
            ></textarea>
            <p class="al-field__count" id=ids.count>
                {live(move || count_words(value.read().chars().count(), max))}
            </p>
        </div>
    }
}

fn field_class(error: Signal<Option<String>>) -> &'static str {
    match error.read().is_some() {
        true => "al-field al-field--error",
        false => "al-field",
    }
}

fn count_words(used: usize, max: usize) -> String {
    let characters = |count| if count == 1 { "character" } else { "characters" };
    match (max.checked_sub(used), used) {
        (_, 0) => format!("You can use {max} characters"),
        (Some(left), _) => format!("You have {left} {} left", characters(left)),
        (None, _) => format!("{} {} too many", used - max, characters(used - max)),
    }
}
