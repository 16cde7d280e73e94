//! Do you both agree? A tick for each of two people, and the button that makes it so.

use alongside_core::bank::Role;
use leptos::ev::SubmitEvent;

use super::described::Described;
use super::{FieldError, RoleMark, field_class};
use crate::view::prelude::*;

/// The two ticks and their button.
#[component]
pub fn AgreeTicks(
    /// Who has ticked, in the order of `Role::ALL`.
    ticks: RwSignal<[bool; 2]>,
    /// What is said of it.
    words: &'static str,
    /// What is missing, if anything is.
    error: Derived<Option<String>>,
    /// Called with the button.
    on_agree: Callback<()>,
) -> Drawn {
    let ids = Described::new("agree", None);
    let described_by = ids.by(error);
    let tick = move |role: Role| {
        let id = agree_id(role);
        view! {
            <div class="al-choice">
                <input
                    class="al-choice__input"
                    type="checkbox"
                    id=id
                    prop:checked=move || ticks.get()[role.index()]
                    on:change=move |event| {
                        ticks.update(|ticks| ticks[role.index()] = event_target_checked(&event));
                    }
                />
                <label class="al-choice__label" for=id>
                    <RoleMark role=role />
                    {format!(" {} agrees", role.name())}
                </label>
            </div>
        }
    };
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        on_agree.run(());
    };
    view! {
        <form class="al-agree" aria-labelledby="agree" novalidate on:submit=submit>
            <h2 id="agree">"Do you both agree?"</h2>
            <div
                class=field_class(error, "al-stack")
                role="group"
                aria-labelledby="agree"
                aria-describedby=described_by
            >
                <FieldError id=ids.error words=error />
                <div class="al-agree__ticks">{Role::ALL.map(tick).collect_drawn()}</div>
            </div>
            <p class="al-soft">{words}</p>
            <div>
                <button class="al-button" type="submit">
                    "Agree this plan"
                </button>
            </div>
        </form>
    }
}

/// The id of a person's tick.
pub fn agree_id(role: Role) -> &'static str {
    match role {
        Role::Teacher => "agree-teacher",
        Role::TeachingAssistant => "agree-ta",
    }
}
