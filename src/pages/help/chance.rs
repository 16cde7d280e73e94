//! What chance does, on the page about the method.

use alongside_presentation::help::{ChanceRow, ChanceTable, NOISE, chance_follows, chance_tables};
use leptos::prelude::*;

use crate::components::CollectAny;

/// How often the results say something by chance alone, and what follows from that.
#[component]
pub fn Chance() -> impl IntoView {
    let sentence = |words: String| view! { <li>{words}</li> };
    view! {
        {chance_tables().map(table).collect_any()}
        <ul class="al-bullets">{chance_follows().map(sentence).collect_any()}</ul>
    }
}

/// A table. It folds to blocks on a narrow page.
fn table(table: ChanceTable) -> impl IntoView {
    let head = |words: &'static str| view! { <th scope="col">{words}</th> };
    let row = |row: ChanceRow| {
        let cell = |(head, figure): (&'static str, &'static str)| {
            view! { <td data-head=head>{figure}</td> }
        };
        view! {
            <tr>
                <th scope="row">{row.words}</th>
                {NOISE.into_iter().zip(row.of_100).map(cell).collect_any()}
            </tr>
        }
    };
    view! {
        <table class="al-table al-table--fold">
            <caption class="al-table__caption">{table.title}</caption>
            <thead>
                <tr>
                    {head("What is found")}
                    {NOISE.map(head).collect_any()}
                </tr>
            </thead>
            <tbody>{table.rows.into_iter().map(row).collect_any()}</tbody>
        </table>
    }
}
