//! The statements behind the principles: those that one of them rated, and all that both did.

use alongside_core::pair::Place;
use alongside_core::results::comparison::{Order, StatementPair};

use crate::components::{Details, Seen, StatementRow, StatementTools, Switch};
use crate::content::pair::compare::{both_rated, one_sees_more};
use crate::pages::pair::round::Round;
use crate::view::prelude::*;

/// The statements that one of the two rated. It isn't told who.
pub(super) fn one_sees_more(pairs: &[StatementPair]) -> Drawn {
    if pairs.is_empty() {
        return ().drawn();
    }
    let item = |pair: &StatementPair| view! { <li>{pair.statement.get().construct}</li> };
    view! {
        <section class="al-stack al-stack--tight" aria-labelledby="one-sees-more">
            <h3 id="one-sees-more">{one_sees_more::TITLE}</h3>
            <p class="al-soft">{one_sees_more::NOTE}</p>
            <ul class="al-bullets">{pairs.iter().map(item).collect_drawn()}</ul>
        </section>
    }
}

/// Every statement that both rated, in an order that can be chosen.
pub(super) fn all_statements(round: Round) -> Drawn {
    let order = RwSignal::new(Order::default());
    let seen = move |order: Order| -> Vec<Seen> {
        let pairs = round.with(|opened| opened.compared().statements(order));
        pairs.into_iter().filter_map(|pair| round.seen(pair)).collect()
    };
    let summary = match seen(Order::Audit).len() {
        0 => return ().drawn(),
        1 => both_rated::ONE.to_owned(),
        count => both_rated::many(count),
    };
    let row = move |seen: Seen| {
        let statement = seen.statement;
        view! {
            <StatementRow seen=seen>
                <StatementTools
                    statement=statement
                    change=round.href(Place::AfterTalking(statement))
                    action=round.href(Place::NewAction(Some(statement)))
                />
            </StatementRow>
        }
    };
    let rows = move || seen(order.get()).into_iter().map(row).collect_drawn();
    let place = move || Order::ALL.iter().position(|&by| by == order.get());
    let choose =
        move |place: usize| Order::ALL.get(place).into_iter().for_each(|&by| order.set(by));
    view! {
        <Details summary=summary>
                <Switch
                    legend="Order by"
                    name="order"
                    options=Order::ALL.map(Order::words).to_vec()
                    chosen=derived(place)
                    on_choose=Callback::new(choose)
                />
                <ul>{live(rows)}</ul>
        </Details>
    }
}
