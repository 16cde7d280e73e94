//! The principles: those that work well for both, and all of them.

use alongside_core::bank::{PrincipleId, Role};
use alongside_core::results::comparison::{Check, Groups, Order, PairFinding, View};
use leptos::prelude::*;

use super::head::Heading;
use super::statements::{all_statements, one_sees_more};
use crate::components::{CollectAny, PairRow};
use crate::pages::pair::round::Round;

/// A part with its place in the margin.
pub(super) type Linked = Option<(Heading, AnyView)>;

/// A part of the page under its heading.
pub(super) fn group(
    id: &'static str,
    name: &'static str,
    count: Option<usize>,
    body: AnyView,
) -> Linked {
    let section = view! {
        <section class="al-group" aria-labelledby=id>
            <h2 class="al-group__title" id=id tabindex="-1">
                {name}
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
    let strength = |finding: &PairFinding| {
        row(round, finding, at_its_best(finding), round.notes(finding.principle))
    };
    let body = found.iter().map(strength).collect_any().into_any();
    group("working-well", "Working well for both", Some(found.len()), body)
}

/// What a strength looks like, or what there is to say of this one.
fn at_its_best(finding: &PairFinding) -> String {
    match (finding.check, finding.view) {
        (Check::Nothing, View::Similar | View::NotShown) => {
            finding.principle.get().summary.to_owned()
        }
        _ => finding.sentence(),
    }
}

/// Every principle that both answered, and every statement behind them. What stands above already
/// has its finding in a few words here.
pub(super) fn all_principles(round: Round, groups: &Groups, order: RwSignal<Order>) -> Linked {
    let is_above = |principle: PrincipleId| {
        let topics = groups.topics.iter().map(|topic| &topic.finding);
        groups.working_well.iter().chain(topics).any(|above| above.principle == principle)
    };
    let any = |finding: &PairFinding| match is_above(finding.principle) {
        true => row(round, finding, finding.words().to_owned(), Vec::new()),
        false => row(round, finding, finding.sentence(), round.notes(finding.principle)),
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
    let principle = finding.principle;
    let counts = round.with(|opened| opened.compared().often_or_always(principle));
    view! { <PairRow title=principle.get().title note=note notes=notes counts=counts /> }.into_any()
}
