//! The statements behind the principles: those that one of them rated, and all that both did.

use alongside_core::pair::Place;
use alongside_core::results::comparison::{Order, StatementPair};
use leptos::prelude::*;

use crate::components::{CollectAny, Seen, StatementRow, live};
use crate::content::pair::compare::{both_rated, one_sees_more};
use crate::pages::pair::round::Round;

/// The statements that one of the two rated. It isn't told who.
pub(super) fn one_sees_more(pairs: &[StatementPair]) -> AnyView {
    if pairs.is_empty() {
        return ().into_any();
    }
    let item = |pair: &StatementPair| view! { <li>{pair.statement.get().construct}</li> };
    view! {
        <section class="al-pair" aria-labelledby="one-sees-more">
            <div class="al-pair__words">
                <h3 class="al-pair__title" id="one-sees-more">
                    {one_sees_more::TITLE}
                </h3>
                <p class="al-pair__note">{one_sees_more::NOTE}</p>
            </div>
            <ul class="al-bullets">{pairs.iter().map(item).collect_any()}</ul>
        </section>
    }
    .into_any()
}

/// Every statement that both rated, in the order that was chosen.
pub(super) fn all_statements(round: Round, order: RwSignal<Order>) -> AnyView {
    let seen = move |order: Order| -> Vec<Seen> {
        let pairs = round.with(|opened| opened.compared().statements(order));
        pairs.into_iter().filter_map(|pair| round.seen(pair)).collect()
    };
    let summary = match seen(Order::Audit).len() {
        0 => return ().into_any(),
        1 => both_rated::ONE.to_owned(),
        count => both_rated::many(count),
    };
    let row = move |seen: Seen| {
        view! {
            <StatementRow
                seen=seen
                change=round.href(Place::AfterTalking(seen.statement))
                action=round.href(Place::NewAction(Some(seen.statement)))
            />
        }
    };
    let rows = move || seen(order.get()).into_iter().map(row).collect_any();
    view! {
        <details class="al-details">
            <summary class="al-details__summary">{summary}</summary>
            <ul class="al-details__body al-details__body--rows">{live(rows)}</ul>
        </details>
    }
    .into_any()
}
