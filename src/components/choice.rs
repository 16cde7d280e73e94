//! Boxed radios and ticks. The whole box is the target, and the control is the browser's own.

use leptos::prelude::*;

use super::FieldError;

/// What a choice is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// One of several.
    Radio,
    /// On or off.
    Tick,
}

/// How the choices of a group stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Width {
    /// One under another.
    Stacked,
    /// Beside each other where there is room: two or three short ones.
    Line,
}

/// How a choice looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Look {
    /// In a box.
    #[default]
    Boxed,
    /// Without a box: in a line of text, a list or the margin.
    Bare,
    /// As bare, and small: many in a list.
    Small,
}

/// One choice.
#[component]
pub fn Choice(
    /// Radio or tick.
    kind: Kind,
    /// The group's name.
    name: &'static str,
    /// The control's id.
    #[prop(into)]
    id: String,
    /// The words.
    #[prop(into)]
    label: String,
    /// What the words are of, for somebody who hears this choice alone.
    #[prop(optional, into)]
    of: Option<String>,
    /// More on it, under the words.
    #[prop(optional, into)]
    hint: Option<String>,
    /// In a box or bare.
    #[prop(optional)]
    look: Look,
    /// Whether it is chosen.
    checked: Signal<bool>,
    /// Called when it is chosen or ticked, with whether it is on now.
    on_change: Callback<bool>,
) -> impl IntoView {
    let input_type = match kind {
        Kind::Radio => "radio",
        Kind::Tick => "checkbox",
    };
    let class = match look {
        Look::Boxed => "al-choice",
        Look::Bare => "al-choice al-choice--bare",
        Look::Small => "al-choice al-choice--bare al-choice--small",
    };
    view! {
        <div class=class>
            <input
                class="al-choice__input"
                type=input_type
                name=name
                id=id.clone()
                prop:checked=checked
                on:change=move |event| on_change.run(event_target_checked(&event))
            />
            <label class="al-choice__label" for=id>
                {label} {of.map(|of| view! { <span class="al-visually-hidden">{of}</span> })}
                {hint.map(|hint| view! { <span class="al-choice__hint">{hint}</span> })}
            </label>
        </div>
    }
}

/// A question with its choices.
#[component]
pub fn Fieldset(
    /// The question. As a page's own question it is the `h1`.
    #[prop(into)]
    legend: ViewFn,
    /// Names the error, "ID-error".
    id: &'static str,
    /// More on the question.
    #[prop(optional, into)]
    hint: Option<String>,
    /// How the choices stand.
    width: Width,
    /// The problem, if there is one.
    #[prop(default = Signal::stored(None))]
    error: Signal<Option<String>>,
    /// The choices.
    children: Children,
) -> impl IntoView {
    let class = move || match error.read().is_some() {
        true => "al-field al-field--error",
        false => "al-stack",
    };
    let choices = match width {
        Width::Stacked => "al-choices",
        Width::Line => "al-choices al-choices--line",
    };
    let hint_id = format!("{id}-hint");
    let error_id = format!("{id}-error");
    let described = hint.is_some().then(|| hint_id.clone());
    let error_described = error_id.clone();
    let described_by = move || {
        let error = error.read().is_some().then(|| error_described.clone());
        let ids: Vec<String> = described.clone().into_iter().chain(error).collect();
        (!ids.is_empty()).then(|| ids.join(" "))
    };
    view! {
        <fieldset class=class aria-describedby=described_by>
            <legend class="al-legend">{legend.run()}</legend>
            {hint.map(|hint| view! { <p class="al-field__hint" id=hint_id>{hint}</p> })}
            <FieldError id=error_id words=error />
            <div class=choices>{children()}</div>
        </fieldset>
    }
}
