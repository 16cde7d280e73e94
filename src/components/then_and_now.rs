//! Then and now: this round beside the one before.

use alongside_core::dates;
use alongside_core::pair::{Opened, Partnership, last_with_results};
use alongside_core::results::comparison;
use leptos::prelude::*;

use super::ThenTable;

/// This round beside the last one before it that has results.
pub fn then_and_now(open: &Partnership, now: &Opened) -> AnyView {
    let Some(then) = last_with_results(&open.earlier) else { return ().into_any() };
    let rows = comparison::then_and_now(then.compared(), now.compared());
    let any = rows.iter().any(|row| row.people.is_some());
    let words = match any {
        true => {
            "Each picture runs from Never on the left to Always on the right. A thin outline is then, a heavy mark is now, and an arrow shows a change."
        }
        false => "There are not enough answers in both rounds to compare.",
    };
    let table = any.then(|| {
        view! { <ThenTable rows=rows /> }
    });
    view! {
        <section class="al-stack" aria-labelledby="then-and-now">
            <h2 id="then-and-now">"Then and now"</h2>
            <p class="al-measure">
                {format!("Then is {}. Now is {}. ", dates::full(then.at), dates::full(now.at))}
                {words}
            </p>
            {table}
        </section>
    }
    .into_any()
}
