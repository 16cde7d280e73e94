//! What should we call this partnership?

use alongside_core::pair::{LABEL_MAX, Partnership, Place, Way};
use alongside_core::text::length;
use alongside_presentation::route::{How, Route};
use leptos::prelude::*;

use crate::components::{Back, Page, PageError, QuestionForm, TextInput};
use crate::content::begin::name;
use crate::form::Problems;
use crate::state::use_workspace;

/// The question before this one.
fn before_name(way: Way) -> (Route, &'static str) {
    match way {
        Way::OneDevice => (Route::NewRole(How::OneDevice), "Who answers first?"),
        Way::TwoDevices(_) => (Route::NewRole(How::TwoDevices), "Which of you is answering?"),
        Way::Alone(_) => (Route::NewRole(How::Alone), "Which of you is answering?"),
        Way::OnPaper => (Route::New, "How will you answer?"),
    }
}

/// The question, on the way in (`Place::Name`) or later on (`Place::Rename`).
#[component]
pub fn NamePage(
    /// Which of the two.
    place: Place,
) -> impl IntoView {
    let workspace = use_workspace();
    let problems = Problems::new(workspace);
    let Some(open) = workspace.peek(Clone::clone) else { return ().into_any() };
    let (back, back_to, next) = match place {
        Place::Rename => (Route::Start, "All partnerships", Route::Start),
        // Begun with the other person's answers or in a session, whose principles it has.
        _ if open.received.is_some() || open.set_up.is_some() => {
            (Route::Start, "All partnerships", Route::In(open.id, Place::Tasks))
        }
        _ => {
            let (back, words) = before_name(open.way);
            (back, words, Route::In(open.id, Place::Principles))
        }
    };
    let text = RwSignal::new(workspace.peek(|open| open.label.clone()).unwrap_or_default());
    let submit = move |()| {
        let over = length::over(text.read().trim(), LABEL_MAX);
        let errors = match over {
            0 => Vec::new(),
            _ => vec![PageError { field: "label", words: name::too_long(LABEL_MAX, over) }],
        };
        if problems.show(errors) {
            workspace.update(|open| Partnership::set_label(open, &text.get()));
            workspace.go(&next);
        }
    };
    view! {
        <Page margin=move || {
            view! { <Back href=back.to_string() to=back_to /> }
        }>
            <QuestionForm errors=problems.all() on_go=problems.go() on_continue=Callback::new(submit)>
                <TextInput
                    id="label"
                    label=|| {
                        view! {
                            <h1 class="al-field__label al-field__label--page" tabindex="-1">
                                <label for="label">
                                    "What should we call this partnership? (optional)"
                                </label>
                            </h1>
                        }
                    }
                    hint="A class name, or initials"
                    value=text
                    error=problems.at("label")
                    on_input=Callback::new(move |new| text.set(new))
                />
            </QuestionForm>
        </Page>
    }
    .into_any()
}
