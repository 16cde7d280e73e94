//! The own profile as a table: what the chart shows, with figures.

use alongside_core::bank::Role;
use alongside_core::results::comparison::Figure;
use alongside_presentation::tables::OwnRow;

use super::pair_table::{apart, role_head};
use crate::view::prelude::*;

/// The table. It folds to blocks on a narrow page.
#[component]
pub fn ProfileTable(
    /// Whose answers.
    role: Role,
    /// One line a row.
    rows: Vec<OwnRow>,
) -> Drawn {
    let figure = |figure: Option<Figure>| match figure {
        Some(Figure { mean, based_on }) => view! {
            <span>
                {mean} " "
                {based_on.map(|words| view! { <span class="al-table__based">{words}</span> })}
            </span>
        },
        None => "–".drawn(),
    };
    let row = |row: OwnRow| {
        view! {
            <tr class=apart(row.line)>
                <th scope="row">{row.line.chart_label()}</th>
                <td data-head=role.name()>{figure(row.figure)}</td>
                <td data-head="Finding">{row.words}</td>
            </tr>
        }
    };
    view! {
        <table class="al-table al-table--fold">
            <caption class="al-table__caption">"Your answers by principle, as a table"</caption>
            <thead>
                <tr>
                    <th scope="col">"About"</th>
                    {role_head(role)}
                    <th scope="col">"Finding"</th>
                </tr>
            </thead>
            <tbody>{rows.into_iter().map(row).collect_drawn()}</tbody>
        </table>
    }
}
