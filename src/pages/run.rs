//! Run a session: set it up once, and give it to the room.

mod form;
mod own;
mod ready;

use alongside_core::bank::PrincipleId;
use alongside_core::code::{encode_session, read_session};
use alongside_core::principles::PrincipleSet;
use alongside_core::route::Route;
use alongside_core::setup::{Minutes, OWN_MAX, OwnStatement, SetUp};
use leptos::prelude::*;

use crate::browser::location;
use crate::components::{Back, CollectAny, Page, PageHead, live};
use form::Form;
use ready::Ready;
pub(super) use ready::{Join, SQUARE};

/// What is in the form. The address follows it, so that a reload and the way back find it again.
#[derive(Clone, Copy)]
struct Draft {
    minutes: RwSignal<Minutes>,
    title: RwSignal<String>,
    principles: RwSignal<Vec<PrincipleId>>,
    /// Both wordings of each own statement; as many boxes as are shown.
    own: RwSignal<Vec<[String; 2]>>,
}

/// What keeps a set-up from being whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Missing {
    /// No principle is chosen.
    Principle,
    /// A statement is worded from one side only: its place, from 0.
    Wording(usize),
}

impl Draft {
    fn of(set_up: &SetUp) -> Draft {
        let wordings = |own: &OwnStatement| {
            alongside_core::answers::Role::ALL.map(|role| own.wording(role).to_owned())
        };
        let mut own: Vec<[String; 2]> = set_up.own().iter().map(wordings).collect();
        if own.is_empty() {
            own.push(Default::default());
        }
        Draft {
            minutes: RwSignal::new(set_up.minutes),
            title: RwSignal::new(set_up.title().to_owned()),
            principles: RwSignal::new(set_up.principles.iter().collect()),
            own: RwSignal::new(own),
        }
    }

    /// The set-up, or what is missing.
    fn set_up(self) -> Result<SetUp, Missing> {
        let principles = PrincipleSet::of(self.principles.get()).ok_or(Missing::Principle)?;
        let mut own = Vec::new();
        for (place, [teacher, ta]) in self.own.get().iter().enumerate() {
            match OwnStatement::new(teacher, ta) {
                Some(statement) => own.push(statement),
                None if teacher.trim().is_empty() && ta.trim().is_empty() => {}
                None => return Err(Missing::Wording(place)),
            }
        }
        let set_up = SetUp::new(self.minutes.get(), principles);
        Ok(set_up.titled(&self.title.read()).with_own(own))
    }

    fn may_add(self) -> bool {
        self.own.read().len() < OWN_MAX
    }
}

/// The form, and below it what it makes.
#[component]
pub fn RunPage(
    /// A session code to begin with, or nothing.
    code: String,
) -> impl IntoView {
    let draft = Draft::of(&read_session(&code).unwrap_or_default());
    let made = Memo::new(move |_| draft.set_up());
    Effect::new(move |before: Option<()>| {
        let set_up = made.get();
        if before.is_some()
            && let Ok(set_up) = set_up
        {
            location::rewrite(&Route::Run(encode_session(&set_up)).to_string());
        }
    });
    view! {
        <Page margin=move || {
            view! {
                <Back href=Route::Start.to_string() to="Start" />
                <div class="al-page__stay al-wide-only al-stack">{live(move || parts(draft.minutes.get()))}</div>
            }
        }>
            <div class="al-measure al-measure--form">
                <PageHead title="Run a session">
                    <p class="al-lead">
                        "Set it up once. Pairs scan a code and all begin the same way. You never see an answer."
                    </p>
                </PageHead>
                <div class="al-stack al-stack--loose">
                    <Form draft=draft made=made />
                    <Ready made=made />
                    <Afterwards />
                </div>
            </div>
        </Page>
    }
}

/// How the minutes are meant to go.
fn parts(minutes: Minutes) -> impl IntoView {
    let part = |part: alongside_core::setup::Part| {
        view! {
            <li class="al-plan__step">
                <span>{part.name}</span>
                <span class="al-plan__min">{part.minutes}</span>
            </li>
        }
    };
    view! {
        <p class="al-key__title">{format!("{} minutes", minutes.count())}</p>
        <ol class="al-plan">{minutes.parts().into_iter().map(part).collect_any()}</ol>
        <p class="al-small al-soft">"Add 10 minutes if pairs share a device."</p>
    }
}

/// What else a leader may want.
#[component]
fn Afterwards() -> impl IntoView {
    let way = |route: Route, words: &'static str, note: &'static str| {
        view! {
            <li class="al-ways__item">
                <a class="al-ways__link" href=route.to_string()>
                    {words}
                </a>
                <p class="al-ways__note">{note}</p>
            </li>
        }
    };
    view! {
        <section class="al-stack" aria-labelledby="also">
            <h2 id="also">"For the day, and after it"</h2>
            <ul class="al-ways">
                {way(
                    Route::Trainer,
                    "Print a trainer pack",
                    "What to say at each part, and questions to talk about.",
                )}
                {way(Route::Blank, "Print blank audits", "For pairs who would rather use a pen.")}
                {way(
                    Route::School,
                    "Whole-school picture",
                    "Counts from the codes that pairs chose to give you. No names, no ratings.",
                )}
            </ul>
        </section>
    }
}
