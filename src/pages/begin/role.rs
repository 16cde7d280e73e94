//! Who begins, or whose answers these are.

use alongside_core::bank::{Frame, Role};
use alongside_core::pair::{Place, Way};
use alongside_presentation::route::{How, Route};

use crate::components::{Back, Choice, Fieldset, Kind, Page, PageError, QuestionForm, Width};
use crate::content::begin::{role, way};
use crate::form::Problems;
use crate::state::use_workspace;
use crate::view::prelude::*;

/// Who answers first, or which of you is answering?
#[component]
pub fn RolePage(
    /// How they answer.
    how: How,
    /// Which question they answer.
    frame: Frame,
) -> Drawn {
    let workspace = use_workspace();
    let problems = Problems::new(workspace);
    let chosen = RwSignal::new(None::<Role>);
    let [question, missing, hint] = match how {
        How::OneDevice => role::ONE_DEVICE,
        How::TwoDevices | How::Alone => role::OWN_DEVICE,
    };
    let submit = move |()| {
        let errors = match chosen.get() {
            Some(_) => Vec::new(),
            None => vec![PageError { field: "role-teacher", words: missing.to_owned() }],
        };
        if problems.show(errors)
            && let Some(role) = chosen.get()
        {
            let id = match how {
                How::OneDevice => workspace.create(Way::OneDevice, frame, Some(role)),
                How::TwoDevices => workspace.create(Way::TwoDevices(role), frame, None),
                How::Alone => workspace.create(Way::Alone(role), frame, None),
            };
            // Name and principles can be chosen from the list, at any time before somebody is finished.
            let first = workspace.peek(|open| open.principles.iter().next()).flatten();
            let place = first.map_or(Place::Tasks, |first| Place::Answer(first, None));
            workspace.go(&Route::In(id, place));
        }
    };
    let choice = move |role: Role, hint: &'static str| {
        view! {
            <Choice
                kind=Kind::Radio
                name="role"
                id=format!("role-{}", role.key())
                label=role.name()
                hint=hint
                checked=derived(move || chosen.get() == Some(role))
                on_change=Callback::new(move |_| chosen.set(Some(role)))
            />
        }
    };
    view! {
        <Page margin=|| {
            view! { <Back href=Route::New.to_string() to=way::TITLE /> }
        }>
            <QuestionForm errors=problems.all() on_go=problems.go() on_continue=Callback::new(submit)>
                <Fieldset
                    id="role"
                    legend=move || view! { <h1 tabindex="-1">{question}</h1> }
                    hint=hint
                    width=Width::Stacked
                    error=problems.at("role-teacher")
                >
                    {choice(Role::Teacher, role::TEACHER)}
                    {choice(Role::TeachingAssistant, role::TEACHING_ASSISTANT)}
                </Fieldset>
            </QuestionForm>
        </Page>
    }
}
