//! How will you answer? Asked of a new pair, of somebody who began on their own, and of a pair in a new round.

use alongside_core::bank::Role;
use alongside_core::pair::{Place, Way};
use alongside_presentation::route::Route;

use super::questions::{ON_PAPER, ONE_DEVICE, Questions, TWO_DEVICES, Words, how_choices};
use crate::components::{Back, Fieldset, Page, PageError, PageHead, QuestionForm, Width, href};
use crate::content::begin::way;
use crate::form::Problems;
use crate::state::{Workspace, use_workspace};
use crate::view::prelude::*;

const TEACHER_HERE: Words = ("teacher-here", way::TEACHER_HERE);
const TA_HERE: Words = ("ta-here", way::TA_HERE);

/// The two questions before a new pair begins.
#[component]
pub fn NewPage() -> Drawn {
    let head = view! { <PageHead title=way::TITLE /> };
    view! {
        <Page margin=|| {
            view! { <Back href=Route::Start.to_string() to="Start" /> }
        }>
            <Questions set_up=None head=head />
        </Page>
    }
}

/// What comes of choosing a way, of a pair that is here.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Chosen {
    /// The pair answers so from now on. No answer is given yet.
    AnswerBy(Way),
    /// The other person joins this one, who began on their own.
    Join(Role, Way),
}

/// The way to answer alone, of somebody who began on their own, or of a pair in a new round.
#[component]
pub fn WayPage() -> Drawn {
    let workspace = use_workspace();
    let Some(open) = workspace.peek(Clone::clone) else { return ().drawn() };
    let (options, back, back_to): (Vec<(Words, Chosen)>, _, _) = match open.way {
        Way::Alone(role) => (
            vec![
                (ONE_DEVICE, Chosen::Join(role, Way::OneDevice)),
                (TWO_DEVICES, Chosen::Join(role, Way::TwoDevices(role))),
            ],
            href(&open.id, Place::Profile),
            "Your own profile",
        ),
        _ => (
            vec![
                (ONE_DEVICE, Chosen::AnswerBy(Way::OneDevice)),
                (TEACHER_HERE, Chosen::AnswerBy(Way::TwoDevices(Role::Teacher))),
                (TA_HERE, Chosen::AnswerBy(Way::TwoDevices(Role::TeachingAssistant))),
                (ON_PAPER, Chosen::AnswerBy(Way::OnPaper)),
            ],
            Route::Start.to_string(),
            "All partnerships",
        ),
    };
    let problems = Problems::new(workspace);
    let chosen = RwSignal::new(None::<Chosen>);
    let submit = move |()| {
        let errors = match chosen.get() {
            Some(_) => Vec::new(),
            None => vec![PageError { field: ONE_DEVICE.0, words: way::MISSING.to_owned() }],
        };
        if problems.show(errors)
            && let Some(chosen) = chosen.get()
        {
            go_on(workspace, chosen);
        }
    };
    view! {
        <Page margin=move || {
            view! { <Back href=back.clone() to=back_to /> }
        }>
            <QuestionForm errors=problems.all() on_go=problems.go() on_continue=Callback::new(submit)>
                <Fieldset
                    id="how"
                    legend=|| view! { <h1 tabindex="-1">"How will you answer?"</h1> }
                    width=Width::Stacked
                    error=problems.at(ONE_DEVICE.0)
                >
                    {how_choices(options, chosen)}
                </Fieldset>
            </QuestionForm>
        </Page>
    }
}

fn go_on(workspace: Workspace, chosen: Chosen) {
    let next = match chosen {
        Chosen::AnswerBy(way) => {
            workspace.update(|open| open.answer_by(way));
            workspace.peek(|open| Route::In(open.id.clone(), open.home()))
        }
        Chosen::Join(role, way) => {
            workspace.update(|open| open.be_joined(role, way));
            workspace.id().map(|id| Route::In(id, Place::Check))
        }
    };
    if let Some(next) = next {
        workspace.go(&next);
    }
}
