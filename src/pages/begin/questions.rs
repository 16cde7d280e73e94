//! The two questions before a pair begins: how they answer, and whether they have worked together yet.

use alongside_core::bank::Frame;
use alongside_core::leader::SetUp;
use alongside_presentation::route::{How, Route};

use crate::components::{Choice, Fieldset, Kind, PageError, QuestionForm, Width};
use crate::content::begin::{frame, way};
use crate::form::Problems;
use crate::state::use_workspace;
use crate::view::prelude::*;

/// The words of a choice: its id, then the words themselves and more on them.
pub(super) type Words = (&'static str, [&'static str; 2]);

pub(super) const ONE_DEVICE: Words = ("one-device", way::ONE_DEVICE);
pub(super) const TWO_DEVICES: Words = ("two-devices", way::TWO_DEVICES);
pub(super) const ON_PAPER: Words = ("paper", way::ON_PAPER);
const ALONE: Words = ("alone", way::ALONE);

/// How a new pair can answer. On paper nobody has to be asked who begins.
const HOWS: [(Words, Option<How>); 4] = [
    (ONE_DEVICE, Some(How::OneDevice)),
    (TWO_DEVICES, Some(How::TwoDevices)),
    (ON_PAPER, None),
    (ALONE, Some(How::Alone)),
];

/// Both questions, or the first one where a session has fixed the other.
#[component]
pub(super) fn Questions(
    /// The session that they begin in, where there is one.
    set_up: Option<SetUp>,
    /// What stands above the questions.
    head: Drawn,
) -> Drawn {
    let workspace = use_workspace();
    let problems = Problems::new(workspace);
    let fixed = set_up.as_ref().and_then(|it| it.frame);
    let chosen = RwSignal::new(None::<Option<How>>);
    let framed = RwSignal::new(fixed);
    let set_up = StoredValue::new(set_up);
    let submit = move |()| {
        let missing = |is_missing: bool, field, words: &str| {
            is_missing.then(|| PageError { field, words: words.to_owned() })
        };
        let errors = [
            missing(chosen.get().is_none(), ONE_DEVICE.0, way::MISSING),
            missing(framed.get().is_none(), Frame::LookingBack.key(), frame::MISSING),
        ];
        if problems.show(errors.into_iter().flatten().collect())
            && let (Some(how), Some(frame)) = (chosen.get(), framed.get())
        {
            if let Some(set_up) = set_up.get_value() {
                workspace.begin_with(set_up);
            }
            workspace.go(&match how {
                Some(how) => Route::NewRole(how, frame),
                None => Route::Blank(frame),
            });
        }
    };
    let frames = fixed.is_none().then(|| {
        view! {
            <Fieldset
                id="frame"
                legend=|| view! { <h2>{frame::QUESTION}</h2> }
                width=Width::Pairs
                error=problems.at(Frame::LookingBack.key())
            >
                {frame_choices(framed)}
            </Fieldset>
        }
    });
    view! {
        <QuestionForm errors=problems.all() on_go=problems.go() on_continue=Callback::new(submit)>
            {head}
            <Fieldset
                id="how"
                legend=|| view! { <h2>"How will you answer?"</h2> }
                width=Width::Pairs
                error=problems.at(ONE_DEVICE.0)
            >
                {how_choices(HOWS, chosen)}
            </Fieldset>
            {frames}
        </QuestionForm>
    }
}

/// The answers to the question how, each with what comes of it.
pub(super) fn how_choices<T: Copy + PartialEq + Send + Sync + 'static>(
    hows: impl IntoIterator<Item = (Words, T)>,
    chosen: RwSignal<Option<T>>,
) -> Drawn {
    let choice = |((id, words), how): (Words, T)| choice("how", id, words, chosen, how);
    hows.into_iter().map(choice).collect_drawn().drawn()
}

/// One answer to a question with several.
fn choice<T: Copy + PartialEq + Send + Sync + 'static>(
    name: &'static str,
    id: &'static str,
    [label, hint]: [&'static str; 2],
    chosen: RwSignal<Option<T>>,
    this: T,
) -> Drawn {
    view! {
        <Choice
            kind=Kind::Radio
            name=name
            id=id
            label=label
            hint=hint
            checked=derived(move || chosen.get() == Some(this))
            on_change=Callback::new(move |_| chosen.set(Some(this)))
        />
    }
}

/// The answers to the second question.
pub(super) fn frame_choices(chosen: RwSignal<Option<Frame>>) -> Drawn {
    let of = |frame: Frame| {
        let words = match frame {
            Frame::LookingBack => frame::YES,
            Frame::StartingOut => frame::NOT_YET,
        };
        choice("frame", frame.key(), words, chosen, frame)
    };
    Frame::ALL.map(of).collect_drawn().drawn()
}
