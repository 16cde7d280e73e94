//! Before anything is answered: how you will answer, and who begins.

use alongside_core::bank::Role;
use alongside_core::leader::SetUp;
use alongside_core::pair::{Place, Way};
use alongside_core::text::isolate;
use alongside_presentation::route::{How, Route};
use leptos::prelude::*;

use crate::components::{
    Back, Choice, CollectAny, Fieldset, Kind, Page, PageError, QuestionForm, Width, href,
};
use crate::content::begin::way;
use crate::form::Problems;
use crate::state::{Workspace, use_workspace};

/// The words of one way to answer: their id, then the words themselves and more on them.
type WayWords = (&'static str, [&'static str; 2]);

/// What comes of choosing one.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Chosen {
    /// Whoever is new here says who answers first, or which of the two they are.
    AskRole(How),
    /// A new pair types in what it has on paper: nobody has to begin.
    BeginOnPaper,
    /// A pair answers so from now on. No answer is given yet.
    AnswerBy(Way),
    /// The other person joins this one, who began on their own.
    Join(Role, Way),
}

const ONE_DEVICE: WayWords = ("one-device", way::ONE_DEVICE);
const TWO_DEVICES: WayWords = ("two-devices", way::TWO_DEVICES);
const TEACHER_HERE: WayWords = ("teacher-here", way::TEACHER_HERE);
const TA_HERE: WayWords = ("ta-here", way::TA_HERE);
const ON_PAPER: WayWords = ("paper", way::ON_PAPER);
const ALONE: WayWords = ("alone", way::ALONE);

/// How will you answer? Asked of a new pair, of somebody who began on their own, and of a pair in a
/// new round.
#[component]
pub fn NewPage() -> impl IntoView {
    let workspace = use_workspace();
    let alone = workspace.partnership_and_role().filter(|(open, _)| open.is_alone());
    let pair = workspace.peek(Clone::clone).filter(|open| !open.is_alone());
    let options: Vec<(WayWords, Chosen)> = match (&alone, &pair) {
        (Some((_, role)), _) => vec![
            (ONE_DEVICE, Chosen::Join(*role, Way::OneDevice)),
            (TWO_DEVICES, Chosen::Join(*role, Way::TwoDevices(*role))),
        ],
        (None, Some(_)) => vec![
            (ONE_DEVICE, Chosen::AnswerBy(Way::OneDevice)),
            (TEACHER_HERE, Chosen::AnswerBy(Way::TwoDevices(Role::Teacher))),
            (TA_HERE, Chosen::AnswerBy(Way::TwoDevices(Role::TeachingAssistant))),
            (ON_PAPER, Chosen::AnswerBy(Way::OnPaper)),
        ],
        (None, None) => vec![
            (ONE_DEVICE, Chosen::AskRole(How::OneDevice)),
            (TWO_DEVICES, Chosen::AskRole(How::TwoDevices)),
            (ON_PAPER, Chosen::BeginOnPaper),
            (ALONE, Chosen::AskRole(How::Alone)),
        ],
    };
    let (back, back_to) = match (&alone, &pair) {
        (Some((open, _)), _) => (href(&open.id, Place::Profile), "Your own profile"),
        (None, Some(_)) => (Route::Start.to_string(), "All partnerships"),
        (None, None) => (Route::Start.to_string(), "Start"),
    };
    let joined =
        (alone.is_none() && pair.is_none()).then(|| workspace.set_up()).flatten().map(joined);
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
    let choice = move |((id, [label, hint]), what): (WayWords, Chosen)| {
        view! {
            <Choice
                kind=Kind::Radio
                name="how"
                id=id
                label=label
                hint=hint
                checked=Signal::derive(move || chosen.get() == Some(what))
                on_change=Callback::new(move |_| chosen.set(Some(what)))
            />
        }
    };
    view! {
        <Page margin=move || {
            view! { <Back href=back.clone() to=back_to /> }
        }>
            <QuestionForm errors=problems.all() on_go=problems.go() on_continue=Callback::new(submit)>
                {joined}
                <Fieldset
                    id="how"
                    legend=|| view! { <h1 tabindex="-1">"How will you answer?"</h1> }
                    width=Width::Stacked
                    error=problems.at(ONE_DEVICE.0)
                >
                    {options.into_iter().map(choice).collect_any()}
                </Fieldset>
            </QuestionForm>
        </Page>
    }
}

/// What session they have joined, by its name.
fn joined(set_up: SetUp) -> AnyView {
    let session = match set_up.title() {
        "" => way::SESSION.to_owned(),
        title => format!("“{}”", isolate(title)),
    };
    view! { <p class="al-lead">{way::joining(session)}</p> }.into_any()
}

fn go_on(workspace: Workspace, chosen: Chosen) {
    let next = match chosen {
        Chosen::AskRole(how) => Some(Route::NewRole(how)),
        Chosen::BeginOnPaper => {
            let id = workspace.create(Way::OnPaper, None);
            Some(Route::In(id, Place::Name))
        }
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
