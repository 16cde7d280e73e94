//! Enter the other person's code: one page, whether a partnership is open or none, and whether the
//! code is typed, pasted, in a file or came as a link.
//!
//! # Design
//!
//! The page goes through steps and not through addresses: nothing that was sent stands in one. Each
//! step says facts about the answers and none of the answers themselves. What would become of them
//! is decided in [`alongside_core::pair::incoming`].

mod choose;
mod form;
mod restored_round;
mod told;

use alongside_core::leader::SetUp;
use alongside_core::pair::incoming::{Receipt, knows, receive};
use alongside_core::pair::{Partnership, Place, SentRound, SentSheet, Stage};
use alongside_formats::codes::{self, Sent, encode_session};
use alongside_presentation::route::Route;

use crate::browser::{focus, tab};
use crate::components::{Back, Page, href};
use crate::content::pair::enter::hidden;
use crate::form::Problems;
use crate::state::{Workspace, use_workspace};
use crate::view::prelude::*;
use choose::{Choose, WholeCopy};
use form::{CodeForm, code_words, link_words};
use restored_round::RestoredRound;
use told::Told;

/// What is in the box, while a reload may come: it is kept by the tab as long as this page is there.
const KEPT: &str = "entered";

/// What the page shows.
#[derive(Clone)]
enum EnterStep {
    /// The box for a code, and a file.
    Form,
    /// Answers that came without a partnership: what are they for?
    Choose(Box<SentSheet>),
    /// What became of the answers, or what to know before they are used.
    Told(Box<Verdict>),
    /// A round that a restore code brought.
    Round(Box<SentRound>),
    /// A file that holds a whole partnership: its text.
    WholeCopy(String),
}

#[derive(Clone)]
struct Verdict {
    /// The partnership it is about, if it is about one.
    open: Option<Partnership>,
    sent: SentSheet,
    receipt: Receipt,
}

/// The page's state, for its steps.
#[derive(Clone, Copy)]
struct Flow {
    workspace: Workspace,
    problems: Problems,
    step: RwSignal<EnterStep>,
    /// What is in the box. It is still there when a step leads back to it.
    text: RwSignal<String>,
}

impl Flow {
    /// The partnership whose page this is, as it is now.
    fn here(self) -> Option<Partnership> {
        self.workspace.peek(Clone::clone)
    }

    /// Shows another step.
    fn go(self, step: EnterStep) {
        self.problems.show(Vec::new());
        self.step.set(step);
        focus::after_render(focus::to_heading);
    }

    /// Takes down what is in the box.
    fn type_in(self, text: String) {
        tab::set(KEPT, Some(&text));
        self.text.set(text);
    }

    /// Reads what is in the box.
    fn read(self) {
        let text = self.text.get_untracked();
        let read = match self.here() {
            Some(_) => codes::read_other_persons(&text),
            None => codes::read(&text),
        };
        match read {
            Ok(Sent::Sheet(sent)) => self.take(*sent),
            Ok(Sent::Round(round)) => self.go(EnterStep::Round(round)),
            Ok(Sent::Session(set_up)) => self.join(&set_up),
            Err(error) => form::show(self, form::BOX, code_words(error, self.here().as_ref())),
        }
    }

    /// Goes where a session is joined.
    fn join(self, set_up: &SetUp) {
        self.workspace.go(&Route::Session(encode_session(set_up)));
    }

    /// Does with the answers what can be done with them.
    fn take(self, sent: SentSheet) {
        match self.here() {
            Some(open) => self.put_in(open, sent),
            None => self.go(self.found(sent)),
        }
    }

    /// Puts the answers into a partnership, or tells or asks first.
    fn put_in(self, open: Partnership, sent: SentSheet) {
        match receive(&open, &sent) {
            Receipt::Fine => self.workspace.accept(&open.id, &sent),
            receipt => self.go(verdict(Some(open), sent, receipt)),
        }
    }

    /// The step for answers that came without a partnership. Often they are known: a link in an old
    /// message is followed again, or somebody tries their own.
    fn found(self, sent: SentSheet) -> EnterStep {
        match self.workspace.partnerships().into_iter().find(|open| knows(open, &sent)) {
            Some(open) => {
                let receipt = receive(&open, &sent);
                verdict(Some(open), sent, receipt)
            }
            None => EnterStep::Choose(Box::new(sent)),
        }
    }
}

fn verdict(open: Option<Partnership>, sent: SentSheet, receipt: Receipt) -> EnterStep {
    EnterStep::Told(Box::new(Verdict { open, sent, receipt }))
}

/// The page.
#[component]
pub fn EnterPage() -> Drawn {
    let workspace = use_workspace();
    let flow = Flow {
        workspace,
        problems: Problems::new(workspace),
        step: RwSignal::new(EnterStep::Form),
        text: RwSignal::new(tab::get(KEPT).unwrap_or_default()),
    };
    on_cleanup(|| tab::set(KEPT, None));
    if flow.here().is_none() {
        match workspace.take_brought() {
            Some(Ok(Sent::Sheet(sent))) => flow.step.set(flow.found(*sent)),
            Some(Ok(Sent::Round(round))) => flow.step.set(EnterStep::Round(round)),
            Some(Ok(Sent::Session(set_up))) => flow.join(&set_up),
            Some(Err(error)) => form::show(flow, form::BOX, link_words(error)),
            None => {}
        }
        // A link that is followed while this page is already there.
        follow(move || match workspace.has_brought().then(|| workspace.take_brought()).flatten() {
            Some(Ok(Sent::Sheet(sent))) => flow.take(*sent),
            Some(Ok(Sent::Round(round))) => flow.go(EnterStep::Round(round)),
            Some(Ok(Sent::Session(set_up))) => flow.join(&set_up),
            Some(Err(error)) => {
                flow.go(EnterStep::Form);
                form::show(flow, form::BOX, link_words(error));
            }
            None => {}
        });
    }
    let step = move || match flow.step.get() {
        EnterStep::Form => view! { <CodeForm flow=flow /> },
        EnterStep::Choose(sent) => view! { <Choose flow=flow sent=*sent /> },
        EnterStep::Told(verdict) => view! { <Told flow=flow verdict=*verdict /> },
        EnterStep::Round(round) => view! { <RestoredRound flow=flow round=*round /> },
        EnterStep::WholeCopy(text) => view! { <WholeCopy flow=flow text=text /> },
    };
    let (back, back_to) = back(flow.here().as_ref());
    // What comes from paper was open already.
    let hidden_note = move || {
        (!matches!(*flow.step.read(), EnterStep::Round(_))).then(|| {
            view! {
                <div class="al-wide-only al-stack al-stack--tight al-small">
                    <p class="al-strong">{hidden::TITLE}</p>
                    <p class="al-soft">{hidden::WORDS}</p>
                </div>
            }
        })
    };
    view! {
        <Page margin=move || {
            view! {
                <Back href=back.clone() to=back_to />
                {live(hidden_note)}
            }
        }>{live(step)}</Page>
    }
}

fn back(open: Option<&Partnership>) -> (String, &'static str) {
    let Some(open) = open else { return (Route::Start.to_string(), "Start") };
    let (place, words) = match open.stage() {
        Stage::Sharing(_) => (Place::Share, "Share your answers"),
        Stage::Ready => (Place::Ready, "Ready to look together?"),
        Stage::Answering(_) | Stage::HandOver | Stage::Open => (open.home(), "All principles"),
    };
    (href(&open.id, place), words)
}
