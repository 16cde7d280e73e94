//! Have the two of you worked together yet? The question decides what is asked of every statement.

use alongside_core::bank::Frame;
use alongside_core::pair::{Partnership, Place};
use alongside_presentation::route::Route;

use super::questions::frame_choices;
use crate::components::{Back, Fieldset, Page, QuestionForm, Width, href};
use crate::content::begin::frame as words;
use crate::form::Problems;
use crate::state::use_workspace;
use crate::view::prelude::*;

/// The question asked again, to be answered in another way. No answer is lost by it.
#[component]
pub fn FramePage() -> Drawn {
    let workspace = use_workspace();
    let problems = Problems::new(workspace);
    let Some(open) = workspace.peek(Clone::clone) else { return ().drawn() };
    let theirs = open.other_frame();
    // Where the other person answered in the other frame, that is the way to be put side by side.
    let chosen = RwSignal::new(Some(theirs.unwrap_or(open.frame)));
    let back = href(&open.id, open.home());
    let role = open.own_role();
    let id = open.id.clone();
    let submit = move |()| {
        workspace.update(|open| open.choose_frame(chosen.get().unwrap_or(open.frame)));
        let place = workspace.peek(Partnership::home).unwrap_or(Place::Tasks);
        workspace.go(&Route::In(id.clone(), place));
    };
    let lead = match (theirs, role) {
        (Some(frame), Some(role)) => {
            words::other_of_two(role.other().in_sentence(), title(frame.other()), title(frame))
        }
        _ => words::NOTHING_IS_LOST.to_owned(),
    };
    view! {
        <Page margin=move || {
            view! { <Back href=back.clone() to="Back" /> }
        }>
            <QuestionForm errors=problems.all() on_go=problems.go() on_continue=Callback::new(submit)>
                <Fieldset
                    id="frame"
                    legend=|| view! { <h1 tabindex="-1">{words::QUESTION}</h1> }
                    hint=lead
                    width=Width::Stacked
                >
                    {frame_choices(chosen)}
                </Fieldset>
            </QuestionForm>
        </Page>
    }
}

fn title(frame: Frame) -> &'static str {
    frame.words().title
}
