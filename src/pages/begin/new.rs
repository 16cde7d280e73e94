//! Before anything is answered: how you will answer, and who begins.

use alongside_core::answers::Role;
use alongside_core::isolate::isolate;
use alongside_core::partnership::Way;
use alongside_core::route::{How, Place, Route};
use alongside_core::setup::SetUp;
use leptos::prelude::*;

use crate::components::{
    Back, Choice, CollectAny, Fieldset, Kind, Page, PageError, QuestionForm, Width, href,
};
use crate::form::Problems;
use crate::state::{Workspace, use_workspace};

/// One answer to "How will you answer?": its id, its words and more on it.
type Answer = (&'static str, &'static str, &'static str);

const ONE_DEVICE: Answer = (
    "one-device",
    "One device, taking turns",
    "One of you answers and puts the answers away, then passes the device over.",
);
const TWO_DEVICES: Answer = (
    "two-devices",
    "Two devices",
    "Each of you answers on your own device. A short code brings the two sets together.",
);
const TEACHER_HERE: Answer = (
    "teacher-here",
    "Two devices: the teacher answers here",
    "A short code brings the two sets together.",
);
const TA_HERE: Answer = (
    "ta-here",
    "Two devices: the teaching assistant answers here",
    "A short code brings the two sets together.",
);
const ON_PAPER: Answer = (
    "paper",
    "On paper",
    "Print a blank audit for each of you. Type the answers in here to see them side by side.",
);
const ALONE: Answer = (
    "alone",
    "On my own for now",
    "You see your own picture and plan what to do. The other person can join later.",
);

/// How will you answer? Asked of a new pair, of somebody who began on their own, and of a pair in a
/// new round.
#[component]
pub fn NewPage() -> impl IntoView {
    let workspace = use_workspace();
    let alone = workspace.partnership_and_role().filter(|(open, _)| open.is_alone());
    let pair = workspace.peek(Clone::clone).filter(|open| !open.is_alone());
    let answers: &[Answer] = match (&alone, &pair) {
        (Some(_), _) => &[ONE_DEVICE, TWO_DEVICES],
        (None, Some(_)) => &[ONE_DEVICE, TEACHER_HERE, TA_HERE, ON_PAPER],
        (None, None) => &[ONE_DEVICE, TWO_DEVICES, ON_PAPER, ALONE],
    };
    let (back, back_to) = match (&alone, &pair) {
        (Some((open, _)), _) => (href(&open.id, Place::Profile), "Your own profile"),
        (None, Some(_)) => (Route::Start.to_string(), "All partnerships"),
        (None, None) => (Route::Start.to_string(), "Start"),
    };
    let is_pair = pair.is_some();
    let joined = (alone.is_none() && !is_pair).then(|| workspace.set_up()).flatten().map(joined);
    let problems = Problems::new(workspace);
    let chosen = RwSignal::new(None::<&'static str>);
    let submit = move |()| {
        let words = "Select how you will answer".to_owned();
        let errors = match chosen.get() {
            Some(_) => Vec::new(),
            None => vec![PageError { field: ONE_DEVICE.0, words }],
        };
        if problems.show(errors)
            && let Some(how) = chosen.get()
        {
            match &alone {
                Some((_, role)) => join(workspace, *role, how),
                None if is_pair => answer_by(workspace, how),
                None => begin(workspace, how),
            }
        }
    };
    let choice = move |&(id, label, hint): &Answer| {
        view! {
            <Choice
                kind=Kind::Radio
                name="how"
                id=id
                label=label
                hint=hint
                checked=Signal::derive(move || chosen.get() == Some(id))
                on_change=Callback::new(move |_| chosen.set(Some(id)))
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
                    {answers.iter().map(choice).collect_any()}
                </Fieldset>
            </QuestionForm>
        </Page>
    }
}

/// What session they have joined, by its name.
fn joined(set_up: SetUp) -> AnyView {
    let title = match set_up.title() {
        "" => "a session".to_owned(),
        title => format!("“{}”", isolate(title)),
    };
    view! {
        <p class="al-lead">
            {format!("You are joining {title}, as whoever leads it has set it up.")}
        </p>
    }
    .into_any()
}

fn begin(workspace: Workspace, how: &str) {
    let how = match how {
        "one-device" => How::OneDevice,
        "two-devices" => How::TwoDevices,
        "alone" => How::Alone,
        // On paper nobody has to begin.
        _ => {
            let id = workspace.create(Way::OnPaper, None);
            return workspace.go(&Route::In(id, Place::Name));
        }
    };
    workspace.go(&Route::NewRole(how));
}

/// A pair says how they answer this time. No answer is given yet.
fn answer_by(workspace: Workspace, how: &str) {
    workspace.update(|open| {
        open.way = match how {
            "teacher-here" => Way::TwoDevices(Role::Teacher),
            "ta-here" => Way::TwoDevices(Role::TeachingAssistant),
            "paper" => Way::OnPaper,
            _ => Way::OneDevice,
        };
        open.holder = None;
    });
    if let Some(to) = workspace.peek(|open| Route::In(open.id.clone(), open.home())) {
        workspace.go(&to);
    }
}

/// The other person joins somebody who began on their own: the answers stay, and are open again to
/// be checked with the partner in mind.
fn join(workspace: Workspace, role: Role, how: &str) {
    workspace.update(|open| {
        open.way = match how {
            "one-device" => Way::OneDevice,
            _ => Way::TwoDevices(role),
        };
        open.take_up(role);
    });
    if let Some(id) = workspace.id() {
        workspace.go(&Route::In(id, Place::Check));
    }
}
