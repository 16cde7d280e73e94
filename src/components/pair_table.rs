//! Two people's results as a table: what the chart shows, with figures.

use alongside_core::bank::{Line, Role};
use alongside_core::results::comparison::{Figure, TableRow};

use super::RoleMark;
use crate::view::prelude::*;

/// The table. It folds to blocks on a narrow page.
#[component]
pub fn PairTable(
    /// One line a row.
    rows: Vec<TableRow>,
) -> Drawn {
    let figure = |(role, figure): (Role, Option<Figure>)| {
        let content = match figure {
            Some(Figure { mean, based_on }) => view! {
                <span>
                    {mean} " "
                    {based_on.map(|words| view! { <span class="al-table__based">{words}</span> })}
                </span>
            },
            None => "–".drawn(),
        };
        view! { <td data-head=role.name()>{content}</td> }
    };
    let row = |row: TableRow| {
        let figures = match row.figures {
            Some(figures) => figures.map(Some),
            None => [None, None],
        };
        view! {
            <tr class=apart(row.line)>
                <th scope="row">{row.line.chart_label()}</th>
                {Role::ALL.into_iter().zip(figures).map(figure).collect_drawn()}
                <td data-head="Together">{row.words}</td>
            </tr>
        }
    };
    view! {
        <table class="al-table al-table--fold">
            <caption class="al-table__caption">"Answers by principle, as a table"</caption>
            <thead>
                <tr>
                    <th scope="col">"About"</th>
                    {Role::ALL.map(role_head).collect_drawn()}
                    <th scope="col">"Together"</th>
                </tr>
            </thead>
            <tbody>{rows.into_iter().map(row).collect_drawn()}</tbody>
        </table>
    }
}

/// The thread of time stands apart under the principles.
pub(super) fn apart(line: Line) -> Option<&'static str> {
    (line == Line::Time).then_some("al-table__apart")
}

/// The head of a person's column.
pub(super) fn role_head(role: Role) -> Drawn {
    view! {
        <th scope="col">
            <span class="al-view">
                <RoleMark role=role />
                {role.name()}
            </span>
        </th>
    }
}
