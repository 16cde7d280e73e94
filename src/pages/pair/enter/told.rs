//! What became of answers that were sent, or what to know before they are used. Each says what is
//! the case, that nothing has changed, and what to do; what most people want comes first, and the safe choice
//! where that isn't known.

use alongside_core::pair::incoming::{Doubt, Overlap, Receipt, Refusal};
use alongside_core::pair::{Partnership, PartnershipId, Place, SentSheet, Stage};
use alongside_presentation::route::{How, Route};

use super::{EnterStep, Flow, Verdict};
use crate::components::{PageHead, theirs};
use crate::content::pair::enter::{how_many, told};
use crate::view::prelude::*;

/// One thing to do from here.
enum Next {
    /// Back to the box.
    Again,
    /// On to the question what the answers are for.
    Elsewhere,
    /// A page, and the words for it.
    To(Route, &'static str),
    /// The answers are used.
    Use(PartnershipId, &'static str),
}

/// The message and what can be done.
#[component]
pub(super) fn Told(flow: Flow, verdict: Verdict) -> Drawn {
    let Verdict { open, sent, receipt } = verdict;
    let is_from_elsewhere = flow.here().is_none();
    let (title, paragraphs) = words(&receipt, open.as_ref(), &sent);
    let mut ways = match &open {
        Some(open) => ways(&receipt, open, is_from_elsewhere),
        None => vec![Next::Again],
    };
    let is_known = matches!(
        receipt,
        Receipt::Refused(Refusal::OwnCode | Refusal::AlreadyHere | Refusal::AlreadyOpen)
    );
    if is_from_elsewhere && is_known {
        ways.push(Next::Elsewhere);
    }
    let name = open.filter(|_| is_from_elsewhere).map(|open| open.name().to_owned());
    let button = move |(index, way): (usize, Next)| {
        let class = match index {
            0 => "al-button",
            _ => "al-button al-button--plain",
        };
        way_on(flow, sent.clone(), way, class)
    };
    view! {
        <div class="al-measure">
            <PageHead caption=move || name.clone().map(theirs) title=title>
                {paragraphs.into_iter().map(|words| view! { <p>{words}</p> }).collect_drawn()}
            </PageHead>
            <div class="al-row">{ways.into_iter().enumerate().map(button).collect_drawn()}</div>
        </div>
    }
}

fn way_on(flow: Flow, sent: SentSheet, way: Next, class: &'static str) -> Drawn {
    let (words, go) = match way {
        Next::To(route, words) => {
            return view! {
                <a class=class href=route.to_string()>
                    {words}
                </a>
            };
        }
        Next::Again => ("Enter another code", Callback::new(move |()| flow.go(EnterStep::Form))),
        Next::Elsewhere => {
            let step = EnterStep::Choose(Box::new(sent));
            let go = Callback::new(move |()| flow.go(step.clone()));
            ("They are for another partnership", go)
        }
        Next::Use(id, words) => (words, Callback::new(move |()| flow.workspace.accept(&id, &sent))),
    };
    view! {
        <button class=class type="button" on:click=move |_| go.run(())>
            {words}
        </button>
    }
}

/// The title and the paragraphs.
fn words(receipt: &Receipt, open: Option<&Partnership>, sent: &SentSheet) -> (String, Vec<String>) {
    let (sender, reader) = (sent.role.in_sentence(), sent.role.other().in_sentence());
    let message = |title: &str, words: String| (title.to_owned(), vec![words]);
    let refusal = match receipt {
        // Answers with nothing against them are used at once.
        Receipt::Fine => return (String::new(), Vec::new()),
        Receipt::Asked(doubt) => return doubt_words(doubt, sender),
        Receipt::Refused(refusal) => refusal,
    };
    match refusal {
        Refusal::BothHere => message(told::both_here::TITLE, told::both_here::WORDS.to_owned()),
        Refusal::OwnCode => message(told::own_code::TITLE, told::own_code::words(reader)),
        Refusal::SameRole => {
            let what_to_do = told::same_role::what_to_do(reader, sender);
            (told::same_role::title(sender), vec![told::same_role::words(sender), what_to_do])
        }
        Refusal::AlreadyOpen => {
            message(told::already_open::TITLE, told::already_open::WORDS.to_owned())
        }
        Refusal::NothingShared => {
            let theirs = principles(sent.sheet.principles().count());
            let ours = open.map_or(0, |open| open.principles.count());
            message(told::nothing_shared::TITLE, told::nothing_shared::words(ours, sender, theirs))
        }
        Refusal::AlreadyHere => {
            message(told::already_here::TITLE, told::already_here::WORDS.to_owned())
        }
    }
}

fn doubt_words(doubt: &Doubt, sender: &str) -> (String, Vec<String>) {
    let mut words = Vec::new();
    if doubt.replaces {
        words.push(told::replaces::words(sender));
    }
    if doubt.repeats {
        words.push(told::repeats::words(sender));
    }
    if let Some(Overlap { theirs, ours, both }) = doubt.overlap {
        let theirs = principles(theirs);
        words.push(match both {
            1 => told::overlap::one(ours, sender, theirs),
            both => told::overlap::many(both, ours, sender, theirs),
        });
    }
    if let Some(frame) = doubt.frame {
        let (ours, theirs) = (frame.other().words().title, frame.words().title);
        words.push(told::other_frame::words(ours, sender, theirs));
    }
    if doubt.other_session {
        words.push(told::other_session::WORDS.to_owned());
    }
    let title = match doubt {
        Doubt { replaces: true, .. } => told::replaces::TITLE,
        Doubt { frame: Some(_), .. } => told::other_frame::TITLE,
        Doubt { overlap: Some(_), .. } => told::overlap::TITLE,
        Doubt { other_session: true, .. } => told::other_session::TITLE,
        Doubt { .. } => told::repeats::TITLE,
    };
    (title.to_owned(), words)
}

/// So many principles, in words.
pub(super) fn principles(count: usize) -> String {
    match count {
        1 => how_many::ONE.to_owned(),
        count => how_many::many(count),
    }
}

/// What can be done, what stands out first.
fn ways(receipt: &Receipt, open: &Partnership, is_from_elsewhere: bool) -> Vec<Next> {
    let to = |place: Place, words| Next::To(Route::In(open.id.clone(), place), words);
    let carry_on = || match open.stage() {
        Stage::Answering(_) => to(Place::Tasks, "Carry on answering"),
        Stage::Sharing(_) => to(Place::Share, "Show my code"),
        Stage::Ready => to(Place::Ready, "Look together"),
        Stage::Open => to(Place::Compare, "See both sets"),
        Stage::HandOver => to(Place::HandOver, "Carry on"),
    };
    let choose = open.is_unsettled().then(|| to(Place::Principles, "Choose other principles"));
    match receipt {
        Receipt::Asked(doubt) => {
            let (keep, take) = match doubt.replaces {
                true => ("Keep what is here", "Use the new ones"),
                false => ("Do not use it", "Use it"),
            };
            let keep = match is_from_elsewhere {
                true => Next::To(Route::Start, keep),
                false => to(open.home(), keep),
            };
            let choose = choose.filter(|_| doubt.overlap.is_some());
            let take = Next::Use(open.id.clone(), take);
            let both = match doubt.is_likely_meant(is_from_elsewhere) {
                true => [take, keep],
                false => [keep, take],
            };
            both.into_iter().chain(choose).collect()
        }
        Receipt::Refused(Refusal::OwnCode) if is_from_elsewhere => vec![carry_on()],
        Receipt::Refused(Refusal::OwnCode | Refusal::BothHere) => vec![Next::Again, carry_on()],
        Receipt::Refused(Refusal::SameRole) => {
            let new = Route::NewRole(How::TwoDevices, open.frame);
            let new = Next::To(new, "Start a new partnership");
            vec![Next::Again, new]
        }
        Receipt::Refused(Refusal::AlreadyOpen) => {
            vec![carry_on(), to(Place::Again, "Answer again")]
        }
        Receipt::Refused(Refusal::NothingShared) => {
            choose.into_iter().chain([Next::Again]).collect()
        }
        Receipt::Refused(Refusal::AlreadyHere) => vec![carry_on()],
        Receipt::Fine => vec![Next::Again],
    }
}
