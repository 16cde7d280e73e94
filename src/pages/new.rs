//! Before anything is stored: how you will answer, and which of you is answering.

use alongside_core::answers::Role;
use alongside_core::partnership::Way;
use alongside_core::route::{Place, Route};
use leptos::prelude::*;

use super::Problems;
use crate::components::{
    Back, Choice, Fieldset, Kind, Page, PageError, PageHead, QuestionForm, Width,
};
use crate::session::use_session;

/// How will you answer?
#[component]
pub fn NewPage() -> impl IntoView {
    view! {
        <Page margin=|| {
            view! { <Back href=Route::Start.to_string() to="Start" /> }
        }>
            <div class="al-measure">
                <PageHead title="How will you answer?" />
                <div class="al-stack al-stack--loose">
                    <section class="al-stack" aria-labelledby="own">
                        <h2 id="own">"On my own for now"</h2>
                        <p>
                            "You answer from your own side, on this device. Then you see your own picture and plan what to do. You need nobody else today."
                        </p>
                    </section>
                    <div class="al-row">
                        <a class="al-button" href=Route::NewRole.to_string()>
                            "Answer on my own"
                        </a>
                    </div>
                </div>
            </div>
        </Page>
    }
}

/// Which of you is answering?
#[component]
pub fn RolePage() -> impl IntoView {
    let session = use_session();
    let problems = Problems::new(session);
    let chosen = RwSignal::new(None::<Role>);
    let submit = move |()| {
        let words = "Select which of you is answering".to_owned();
        let errors = match chosen.get() {
            Some(_) => Vec::new(),
            None => vec![PageError { field: "role-teacher", words }],
        };
        if problems.show(errors)
            && let Some(role) = chosen.get()
        {
            let id = session.create(Way::Alone(role));
            session.go(&Route::In(id, Place::Name));
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
                checked=Signal::derive(move || chosen.get() == Some(role))
                on_change=Callback::new(move |_| chosen.set(Some(role)))
            />
        }
    };
    view! {
        <Page margin=|| {
            view! { <Back href=Route::New.to_string() to="How will you answer?" /> }
        }>
            <QuestionForm errors=problems.all() on_go=problems.go() on_continue=Callback::new(submit)>
                <Fieldset
                    id="role"
                    legend=|| view! { <h1 tabindex="-1">"Which of you is answering?"</h1> }
                    hint="The statements are worded from your side."
                    width=Width::Stacked
                    error=problems.at("role-teacher")
                >
                    {choice(Role::Teacher, "You lead the class.")}
                    {choice(
                        Role::TeachingAssistant,
                        "Or whatever your school says: LSA, HLTA, nursery nurse or learning mentor.",
                    )}
                </Fieldset>
            </QuestionForm>
        </Page>
    }
}
