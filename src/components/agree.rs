//! Do you both agree? A tick for each of two people.

use alongside_core::bank::Role;
use leptos::prelude::*;

use super::{CollectAny, RoleMark, live_words};

/// The two ticks, and what they come to.
#[component]
pub fn AgreeTicks(
    /// Whether each agrees, in the order of `Role::ALL`.
    ticks: Signal<[bool; 2]>,
    /// What the ticks come to.
    words: Signal<String>,
    /// Called with each tick and each that is taken away.
    on_tick: Callback<(Role, bool)>,
) -> impl IntoView {
    let tick = move |role: Role| {
        let id = format!("agree-{}", role.key());
        view! {
            <div class="al-choice">
                <input
                    class="al-choice__input"
                    type="checkbox"
                    id=id.clone()
                    prop:checked=move || ticks.get()[role.index()]
                    on:change=move |event| on_tick.run((role, event_target_checked(&event)))
                />
                <label class="al-choice__label" for=id>
                    <RoleMark role=role />
                    {format!(" {} agrees", role.name())}
                </label>
            </div>
        }
    };
    view! {
        <section class="al-agree" aria-labelledby="agree">
            <h2 id="agree">"Do you both agree?"</h2>
            <div class="al-agree__ticks">{Role::ALL.map(tick).collect_any()}</div>
            <p class="al-soft" role="status">
                {live_words(move || words.get())}
            </p>
        </section>
    }
}
