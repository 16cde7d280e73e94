//! The principles: those that work well for both, and all of them.

use alongside_core::bank::{Frame, Line, Role, TIME};
use alongside_core::pair::Place;
use alongside_core::results::comparison::{Check, Groups, Order, PairFinding, StatementPair, View};
use leptos::prelude::*;

use super::head::Heading;
use super::statements::{all_statements, one_sees_more};
use super::topics::card_view;
use crate::components::{CollectAny, PairRow};
use crate::content::pair::compare::{more, time};
use crate::pages::pair::round::Round;

/// A part with its place in the margin.
pub(super) type Linked = Option<(Heading, AnyView)>;

/// A part of the page under its heading.
pub(super) fn group(
    id: &'static str,
    name: impl Into<String>,
    count: Option<usize>,
    body: AnyView,
) -> Linked {
    let name = name.into();
    let section = view! {
        <section class="al-group" aria-labelledby=id>
            <h2 class="al-group__title" id=id tabindex="-1">
                {name.clone()}
            </h2>
            {body}
        </section>
    };
    Some((Heading { id: id.to_owned(), name, count }, section.into_any()))
}

/// Every shared strength.
pub(super) fn working_well(round: Round, groups: &Groups) -> Linked {
    let found = &groups.working_well;
    if found.is_empty() {
        return None;
    }
    let strength =
        |finding: &PairFinding| row(round, finding, at_its_best(finding), notes(round, finding));
    let body = found.iter().map(strength).collect_any().into_any();
    let name = match round.frame() {
        Frame::LookingBack => "Working well",
        // Nothing has happened yet that could have gone well.
        Frame::StartingOut => Frame::StartingOut.words().results.shared_strength,
    };
    group("working-well", name, Some(found.len()), body)
}

/// What a strength looks like, or what there is to say of this one.
fn at_its_best(finding: &PairFinding) -> String {
    match (finding.check, finding.view) {
        (Check::Nothing, View::MuchTheSame | View::Close | View::NotShown) => {
            finding.line.summary().to_owned()
        }
        _ => finding.sentence(),
    }
}

/// Every principle that both answered, and every statement behind them. What stands above already
/// has its finding in a few words here.
pub(super) fn all_principles(round: Round, groups: &Groups, order: RwSignal<Order>) -> Linked {
    let is_above = |line: Line| {
        let topics = groups.topics.iter().map(|topic| &topic.finding);
        groups.working_well.iter().chain(topics).any(|above| above.line == line)
    };
    let any = |finding: &PairFinding| match is_above(finding.line) {
        true => row(round, finding, finding.words(), Vec::new()),
        false => row(round, finding, finding.sentence(), notes(round, finding)),
    };
    if groups.all.is_empty() {
        return None;
    }
    let rows = groups.all.iter().map(any).collect_any();
    let more = [one_sees_more(&groups.one_sees_more), all_statements(round, order)];
    let body = view! {
        <div class="al-pairs">{rows}</div>
        {more.into_iter().collect_any()}
    };
    group("all-principles", "All principles", Some(groups.all.len()), body.into_any())
}

fn row(round: Round, finding: &PairFinding, note: String, notes: Vec<(Role, String)>) -> AnyView {
    let line = finding.line;
    let counts = round.with(|opened| opened.compared().often_or_always(line));
    view! { <PairRow title=line.title() note=note notes=notes counts=counts /> }.into_any()
}

fn notes(round: Round, finding: &PairFinding) -> Vec<(Role, String)> {
    finding.line.principle().map(|principle| round.notes(principle)).unwrap_or_default()
}

/// The thread of time, which is no principle and no topic.
pub(super) fn time(round: Round, groups: &Groups) -> Linked {
    let finding = groups.time.as_ref()?;
    let body = view! {
        <div class="al-pairs">{row(round, finding, finding.sentence(), Vec::new())}</div>
        <p class="al-measure">{TIME.why_it_matters}</p>
        <p>
            <a
                class="al-button al-button--plain al-button--small"
                href=round.href(Place::NewActionOn(Line::Time))
            >
                {time::ACTION}
            </a>
        </p>
    };
    group("time", TIME.title, None, body.into_any())
}

/// Statements far apart that no topic lists.
pub(super) fn more_to_look_at(round: Round, groups: &Groups) -> Linked {
    let more = &groups.more_to_look_at;
    let title = match more.len() {
        0 => return None,
        1 => more::ONE.to_owned(),
        count => more::many(count),
    };
    let card = |&pair: &StatementPair| {
        view! {
            <section class="al-topic">
                <h3 class="al-topic__title">{pair.statement.principle().get().title}</h3>
                {card_view(round, pair)}
            </section>
        }
    };
    let cards = more.iter().map(card).collect_any();
    group("more", title, None, cards.into_any())
}
