//! Both people's answers side by side: what works for both, what to talk about first, and the rest.

mod extra_statements;
mod groups;
mod head;
mod statements;
mod talk_first;
mod topics;

use alongside_core::answers::Opening;
use alongside_core::bank::META;
use alongside_core::pair::Place;
use alongside_core::results::comparison::Order;
use leptos::prelude::*;

use extra_statements::extra_statements;
use groups::{all_principles, more_to_look_at, time, working_well};
use head::{CompareMargin, Head};
use talk_first::TalkFirst;
use topics::talk_about;

use super::round::Round;
use crate::components::{CollectAny, Page, TurnToList};
use crate::content::pair::compare;
use crate::state::use_workspace;

/// What is open of both sets. Where nothing is, the questions to talk about.
#[component]
pub fn ComparePage() -> impl IntoView {
    let Some(round) = Round::on_screen(use_workspace()) else { return ().into_any() };
    match round.opening() {
        Opening::Nothing => view! { <TalkFirst round=round /> }.into_any(),
        Opening::Principles | Opening::Statements => {
            view! { <SideBySide round=round /> }.into_any()
        }
    }
}

/// Strengths first, then at most three principles to talk about, then all of them.
#[component]
fn SideBySide(round: Round) -> impl IntoView {
    let order = RwSignal::new(Order::default());
    let (groups, alike) = round.with(|opened| {
        let pair = opened.compared();
        (pair.groups(), pair.alike())
    });
    let parts = [
        working_well(round, &groups),
        talk_about(round, &groups, alike, order),
        more_to_look_at(round, &groups),
        time(round, &groups),
        all_principles(round, &groups, order),
    ];
    let (links, sections): (Vec<_>, Vec<_>) = parts.into_iter().flatten().unzip();
    view! {
        <Page margin=move || {
            view! { <CompareMargin parts=links.clone() /> }
        }>
            <Head round=round order=order />
            <div class="al-stack al-stack--sections">
                {sections} {extra_statements(round)} {end(round)}
            </div>
        </Page>
    }
}

/// The ways on, and what stands at the end of every comparison.
fn end(round: Round) -> AnyView {
    let link = |(place, words, class): (Place, &'static str, &'static str)| {
        view! {
            <a class=class href=round.href(place)>
                {words}
            </a>
        }
    };
    let closed = (round.opening() == Opening::Principles).then(|| {
        let [closed, open] = compare::STATEMENTS_CLOSED;
        view! {
            <p>{closed} <a href=round.href(Place::Opening)>{open}</a></p>
        }
    });
    let is_open = round.opening() != Opening::Nothing;
    let chart =
        is_open.then_some((Place::Results, "See it as a chart", "al-button al-button--plain"));
    let ways = [
        Some((Place::Plan, "Agree what you will do", "al-button")),
        chart,
        Some((Place::Again, "Answer again", "al-button al-button--quiet")),
    ];
    view! {
        <div class="al-stack">
            {closed} <div class="al-row">{ways.into_iter().flatten().map(link).collect_any()}</div>
            {is_open
                .then(|| view! { <p class="al-small al-soft al-measure">{META.status_note}</p> })}
            <TurnToList />
        </div>
    }
    .into_any()
}
