//! Where a code comes in: typed, pasted or as a file.

use super::{FieldError, field_class};
use crate::view::prelude::*;

/// A box for a code, a link or a whole message, as the question of its page. It takes lines as
/// they are, since a message has some, and Enter goes on as in any box of one answer. Nothing is written
/// into it while it is there: what is typed stays as it was typed.
#[component]
pub fn CodeInput(
    /// The box's id.
    id: &'static str,
    /// The question: the page's title.
    #[prop(into)]
    label: String,
    /// More on it.
    hint: &'static str,
    /// What is in the box at first.
    value: String,
    /// The problem, if there is one.
    error: Derived<Option<String>>,
    /// Called with each change.
    on_input: Callback<String>,
    /// Called on Enter.
    on_enter: Callback<()>,
) -> Drawn {
    let (hint_id, error_id) = (format!("{id}-hint"), format!("{id}-error"));
    let class = field_class(error, "al-field");
    let enter = move |event: leptos::ev::KeyboardEvent| {
        if event.key() == "Enter" && !event.shift_key() && !event.is_composing() {
            event.prevent_default();
            on_enter.run(());
        }
    };
    view! {
        <div class=class>
            <h1 class="al-field__label al-field__label--page" tabindex="-1">
                <label for=id>{label}</label>
            </h1>
            <p class="al-field__hint" id=hint_id.clone()>
                {hint}
            </p>
            <FieldError id=error_id.clone() words=error />
            <textarea
                class="al-field__input al-field__input--code"
                id=id
                rows="2"
                autocomplete="off"
                autocapitalize="characters"
                spellcheck="false"
                inputmode="text"
                autocorrect="off"
                aria-describedby=format!("{hint_id} {error_id}")
                aria-invalid=move || error.get().is_some().then_some("true")
                prop:value=value
                on:input=move |event| on_input.run(event_target_value(&event))
                on:keydown=enter
            ></textarea>
        </div>
    }
}

/// The endings of the files that we write.
const OUR_FILES: &str = ".json,application/json";

/// A button that asks for a file. The browser's own control stays out of sight and out of the
/// order of keys: it has no more to say than the button.
#[component]
pub fn FileButton(
    /// The id of the control that holds the file. The button's is "ID-button".
    id: &'static str,
    /// The words.
    words: &'static str,
    /// The ids of what describes it.
    described_by: &'static str,
    /// The files that it takes: one of ours, or several of any other kind.
    #[prop(default = OUR_FILES)]
    accept: &'static str,
    /// Called once a file is chosen.
    on_choose: Callback<()>,
) -> Drawn {
    let input = NodeRef::<leptos::html::Input>::new();
    let choose = move |_| {
        if let Some(input) = input.get() {
            input.click();
        }
    };
    view! {
        <button
            class="al-button al-button--plain al-button--small"
            type="button"
            id=format!("{id}-button")
            aria-describedby=described_by
            on:click=choose
        >
            {words}
        </button>
        <input
            node_ref=input
            id=id
            type="file"
            accept=accept
            multiple=accept != OUR_FILES
            hidden=true
            on:change=move |_| on_choose.run(())
        />
    }
}
