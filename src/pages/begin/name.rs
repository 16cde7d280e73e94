//! What should we call this partnership?

use alongside_core::pair::{LABEL_MAX, Partnership, Place};
use alongside_core::text::length;
use alongside_presentation::route::Route;

use crate::components::{Back, Page, PageError, QuestionForm, TextInput};
use crate::content::begin::name;
use crate::form::Problems;
use crate::state::use_workspace;
use crate::view::prelude::*;

/// The question, from the list of principles (`Place::Name`) or from the first page (`Place::Rename`).
#[component]
pub fn NamePage(
    /// Which of the two.
    place: Place,
) -> Drawn {
    let workspace = use_workspace();
    let problems = Problems::new(workspace);
    let Some(open) = workspace.peek(Clone::clone) else { return ().drawn() };
    let (back, back_to) = match place {
        Place::Rename => (Route::Start, "All partnerships"),
        _ => (Route::In(open.id.clone(), open.home()), "Back"),
    };
    let next = back.clone();
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
}
