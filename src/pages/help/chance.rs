//! What chance does, on the page about the method.

use alongside_presentation::help::{
    CAPTION, ChanceGroup, ChanceRow, FOUND, NOISE, chance_follows, chance_groups,
};

use crate::view::prelude::*;

/// What follows from what chance does, then how often the results say something by chance alone. The table's rows
/// fold on a narrow page.
#[component]
pub fn Chance() -> Drawn {
    let sentence = |words: String| view! { <li>{words}</li> };
    let head = |words: &'static str| view! { <th scope="col">{words}</th> };
    view! {
        <ul class="al-bullets">{chance_follows().map(sentence).collect_drawn()}</ul>
        <table class="al-table al-table--fold al-table--lines">
            <caption class="al-table__caption">{CAPTION}</caption>
            <thead>
                <tr>
                    {head(FOUND)}
                    {NOISE.map(head).collect_drawn()}
                </tr>
            </thead>
            {chance_groups().map(group).collect_drawn()}
        </table>
    }
}

fn group(group: ChanceGroup) -> Drawn {
    let row = |row: ChanceRow| {
        let cell = |(head, figure): (&'static str, &'static str)| {
            view! { <td data-head=head>{figure}</td> }
        };
        view! {
            <tr>
                <th scope="row">{row.words}</th>
                {NOISE.into_iter().zip(row.of_100).map(cell).collect_drawn()}
            </tr>
        }
    };
    view! {
        <tbody>
            <tr>
                <th class="al-table__group" scope="rowgroup" colspan=NOISE.len() + 1>
                    {group.title}
                </th>
            </tr>
            {group.rows.into_iter().map(row).collect_drawn()}
        </tbody>
    }
}
