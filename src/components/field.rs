//! Boxes to type in: label, hint, error, box, count, in that order.

use alongside_core::text::length;
use leptos::{ev, html};

use super::described::Described;
use super::typed::{ChangedElsewhere, Typed};
use super::{FieldError, field_class};
use crate::view::prelude::*;

/// A line to type in.
#[component]
pub fn TextInput(
    /// The box's id.
    id: &'static str,
    /// The label.
    #[prop(into)]
    label: Given,
    /// More on it.
    #[prop(optional, into)]
    hint: Option<String>,
    /// What is in the box.
    #[prop(into)]
    value: Derived<String>,
    /// The problem, if there is one.
    #[prop(default = Derived::from(None))]
    error: Derived<Option<String>>,
    /// Called with each change.
    on_input: Callback<String>,
) -> Drawn {
    let ids = Described::new(id, hint.as_deref());
    let described_by = ids.by(error);
    let typed = Typed::new(value, on_input);
    let node = NodeRef::<html::Input>::new();
    follow(move || {
        if let (Some(words), Some(node)) = (typed.to_write(), node.get())
            && length::kept(&node.value()) != length::kept(&words)
        {
            node.set_value(&words);
        }
    });
    view! {
        <div class=field_class(error, "al-field")>
            {label.view()}
            {hint.map(|hint| view! { <p class="al-field__hint" id=ids.hint.clone()>{hint}</p> })}
            <FieldError id=ids.error words=error />
            <input
                class="al-field__input"
                id=id
                type="text"
                autocomplete="off"
                node_ref=node
                aria-describedby=described_by
                aria-invalid=move || error.get().is_some().then_some("true")
                prop:value=value.get_untracked()
                on:focus=move |event| typed.enter(event_target_value(&event))
                on:blur=move |_| typed.leave()
                on:input=move |event| typed.take(event_target_value(&event))
            />
            <ChangedElsewhere typed=typed />
        </div>
    }
}

/// A day to give, in the browser's own box for one. Only whoever is at it writes in it: while a day is half
/// typed the browser says that the box is empty.
#[component]
pub fn DateInput(
    /// The box's id.
    id: &'static str,
    /// The label.
    label: &'static str,
    /// The day that is in it to begin with, as ISO 8601 has it; empty for none.
    value: String,
    /// The problem, if there is one.
    error: Derived<Option<String>>,
    /// Called with each change: a day as ISO 8601 has it, or nothing while there is no whole one.
    on_input: Callback<String>,
) -> Drawn {
    let ids = Described::new(id, None);
    let described_by = ids.by(error);
    view! {
        <div class=field_class(error, "al-field")>
            <label class="al-field__label al-field__label--small" for=id>
                {label}
            </label>
            <FieldError id=ids.error words=error />
            <input
                class="al-field__input"
                id=id
                type="date"
                autocomplete="off"
                aria-describedby=described_by
                aria-invalid=move || error.get().is_some().then_some("true")
                value=value
                on:input=move |event| on_input.run(event_target_value(&event))
            />
        </div>
    }
}

/// A box for a few sentences, with how many characters are left.
#[component]
pub fn TextArea(
    /// The box's id.
    #[prop(into)]
    id: String,
    /// What the label says.
    #[prop(into)]
    label: Given,
    /// Whether the label is one of several in a group.
    #[prop(optional)]
    is_small: bool,
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
    value: Derived<String>,
    /// The problem, if there is one.
    #[prop(default = Derived::from(None))]
    error: Derived<Option<String>>,
    /// The id of what describes the group that it is in.
    #[prop(optional, into)]
    group: Option<String>,
    /// Called with each change.
    on_input: Callback<String>,
) -> Drawn {
    let ids = Described::new(&id, hint.as_deref()).counted().and(group);
    let described_by = ids.by(error);
    let typed = Typed::new(value, on_input);
    let node = NodeRef::<html::Textarea>::new();
    follow(move || {
        if let (Some(words), Some(node)) = (typed.to_write(), node.get())
            && length::kept(&node.value()) != length::kept(&words)
        {
            node.set_value(&words);
        }
    });
    let label_class = match is_small {
        true => "al-field__label al-field__label--small",
        false => "al-field__label",
    };
    view! {
        <div class=field_class(error, "al-field")>
            <label class=label_class for=id.clone()>
                {label.view()}
            </label>
            {hint.map(|hint| view! { <p class="al-field__hint" id=ids.hint.clone()>{hint}</p> })}
            <FieldError id=ids.error words=error />
            <textarea
                class="al-field__input"
                id=id
                rows=rows
                node_ref=node
                aria-describedby=described_by
                aria-invalid=move || error.get().is_some().then_some("true")
                prop:value=value.get_untracked()
                on:focus=move |event: ev::FocusEvent| typed.enter(event_target_value(&event))
                on:blur=move |_| typed.leave()
                on:input=move |event| typed.take(event_target_value(&event))
            ></textarea>
            <p class="al-field__count" id=ids.count>
                {live_words(move || count_words(&typed.in_box(), max))}
            </p>
            <ChangedElsewhere typed=typed />
        </div>
    }
}

fn count_words(text: &str, max: usize) -> String {
    let characters = |count| if count == 1 { "character" } else { "characters" };
    let used = length::of(text);
    let words = match (max.checked_sub(used), used) {
        (_, 0) => format!("You can use {max} characters"),
        (Some(left), _) => format!("You have {left} {} left", characters(left)),
        (None, _) => format!("{} {} too many", used - max, characters(used - max)),
    };
    match length::kept(text) == text {
        true => words,
        false => format!("{words}. Only the beginning of this is kept: shorten it."),
    }
}
