//! Boxed radios and ticks. The whole box is the target, and the control is the browser's own.

use alongside_core::bank::Role;

use super::RoleMark;
use crate::view::prelude::*;

/// What a choice is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// One of several.
    Radio,
    /// On or off.
    Tick,
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
    /// Whose choice it is, before the words.
    #[prop(optional_no_strip)]
    mark: Option<Role>,
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
    checked: Derived<bool>,
    /// Called when it is chosen or ticked, with whether it is on now.
    on_change: Callback<bool>,
) -> Drawn {
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
                {mark.map(|role| view! { <RoleMark role=role /> " " })} {label}
                {of.map(|of| view! { <span class="al-visually-hidden">{of}</span> })}
                {hint.map(|hint| view! { <span class="al-choice__hint">{hint}</span> })}
            </label>
        </div>
    }
}
