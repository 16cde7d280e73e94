//! What became of answers that were sent, or what to know before they are used. Each says what is
//! the case, that nothing has changed, and what to do; the safe choice comes first.

use alongside_core::pair::incoming::{Doubt, Overlap, Receipt, Refusal};
use alongside_core::pair::{Partnership, PartnershipId, Place, SentSheet, Stage};
use alongside_presentation::route::{How, Route};
use leptos::prelude::*;

use super::{EnterStep, Flow, Verdict};
use crate::components::{CollectAny, PageHead, theirs};

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
pub(super) fn Told(flow: Flow, verdict: Verdict) -> impl IntoView {
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
                {paragraphs.into_iter().map(|words| view! { <p>{words}</p> }).collect_any()}
            </PageHead>
            <div class="al-row">{ways.into_iter().enumerate().map(button).collect_any()}</div>
        </div>
    }
}

fn way_on(flow: Flow, sent: SentSheet, way: Next, class: &'static str) -> AnyView {
    let (words, go) = match way {
        Next::To(route, words) => {
            return view! {
                <a class=class href=route.to_string()>
                    {words}
                </a>
            }
            .into_any();
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
    .into_any()
}

/// The title and the paragraphs.
fn words(receipt: &Receipt, open: Option<&Partnership>, sent: &SentSheet) -> (String, Vec<String>) {
    let (sender, reader) = (sent.role.in_sentence(), sent.role.other().in_sentence());
    let (title, words) = match receipt {
        // Answers with nothing against them are used at once.
        Receipt::Fine => return (String::new(), Vec::new()),
        Receipt::Asked(doubt) => return doubt_words(doubt, sender),
        Receipt::Refused(refusal) => match refusal {
            Refusal::BothHere => (
                "Both of you answer on this device".to_owned(),
                "This partnership needs no code. Nothing has changed.".to_owned(),
            ),
            Refusal::OwnCode => (
                "This is your own code".to_owned(),
                format!("Ask the {reader} for theirs. Nothing has changed."),
            ),
            Refusal::SameRole => (
                format!("This is a {sender}’s code"),
                format!(
                    "On this device you answer as the {sender}. It may be an older code of your own, or one of you has chosen the wrong role. Nothing has changed."
                ),
            ),
            Refusal::AlreadyOpen => (
                "Your answers are open already".to_owned(),
                "A code cannot change what was opened. Nothing has changed. To compare new answers, answer again: that starts a new round.".to_owned(),
            ),
            Refusal::OtherBank => (
                "These are answers to other statements".to_owned(),
                format!(
                    "The statements have changed between the two devices’ versions of Alongside. Nothing has changed here. Reload the page on both devices, and ask the {sender} for their code again."
                ),
            ),
            Refusal::NothingShared => {
                let ours = open.map_or(0, |open| open.principles.count());
                let theirs = principles(sent.sheet.principles().count());
                (
                    "You chose different principles".to_owned(),
                    format!(
                        "The {sender} answered {theirs} and you chose {ours}. No principle is in both, so there is nothing to compare. Nothing has changed. Agree which principles to answer, then one of you chooses again and gives a new code."
                    ),
                )
            }
            Refusal::AlreadyHere => (
                "These answers are here already".to_owned(),
                "Nothing has changed. They stay hidden until you open both sets together.".to_owned(),
            ),
        },
    };
    let more = (*receipt == Receipt::Refused(Refusal::SameRole)).then(|| {
        format!(
            "If you are the {reader}, start a new partnership here with that role. If you are the {sender}, ask the other person to start again as the {reader}. What you answered here stays as it is."
        )
    });
    (title, [words].into_iter().chain(more).collect())
}

fn doubt_words(doubt: &Doubt, sender: &str) -> (String, Vec<String>) {
    let mut words = Vec::new();
    if doubt.replaces {
        words.push(format!(
            "The {sender} may have changed an answer or a note and given you a new code. Ask if you are not sure: what is here would go."
        ));
    }
    if doubt.repeats {
        words.push(format!(
            "The {sender} gave the same answers in a round before this one. If this is the old code, ask for the new one."
        ));
    }
    if let Some(Overlap { theirs, ours, both }) = doubt.overlap {
        let share = match both {
            1 => "the one".to_owned(),
            both => format!("the {both}"),
        };
        words.push(format!(
            "The {sender} answered {} and you chose {ours}. You can compare {share} you share.",
            principles(theirs),
        ));
    }
    if doubt.other_session {
        words.push(
            "Whoever led the session added statements that only one of you was asked. You can compare all the rest.".to_owned(),
        );
    }
    let title = match doubt {
        Doubt { replaces: true, .. } => "Different answers are here already",
        Doubt { overlap: Some(_), .. } => "You chose different principles",
        Doubt { other_session: true, .. } => "You began in different sessions",
        Doubt { .. } => "These are the same answers as last time",
    };
    (title.to_owned(), words)
}

/// So many principles, in words.
pub(super) fn principles(count: usize) -> String {
    match count {
        1 => "1 principle".to_owned(),
        count => format!("{count} principles"),
    }
}

/// What can be done, the safe choice first.
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
            [keep, Next::Use(open.id.clone(), take)].into_iter().chain(choose).collect()
        }
        Receipt::Refused(Refusal::OwnCode) if is_from_elsewhere => vec![carry_on()],
        Receipt::Refused(Refusal::OwnCode | Refusal::BothHere) => vec![Next::Again, carry_on()],
        Receipt::Refused(Refusal::SameRole) => {
            let new = Next::To(Route::NewRole(How::TwoDevices), "Start a new partnership");
            vec![Next::Again, new]
        }
        Receipt::Refused(Refusal::AlreadyOpen) => {
            vec![carry_on(), to(Place::Again, "Answer again")]
        }
        Receipt::Refused(Refusal::NothingShared) => {
            [Next::Again].into_iter().chain(choose).collect()
        }
        Receipt::Refused(Refusal::AlreadyHere) => vec![carry_on()],
        Receipt::Refused(Refusal::OtherBank) | Receipt::Fine => vec![Next::Again],
    }
}
