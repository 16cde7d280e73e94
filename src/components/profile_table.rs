//! The own profile as a table: what the chart shows, with figures.

use alongside_core::bank::{Frame, Role};
use alongside_core::results::findings::Finding;
use leptos::prelude::*;

use super::CollectAny;
use super::pair_table::{apart, role_head};

/// The table. It folds to blocks on a narrow page.
#[component]
pub fn ProfileTable(
    /// Whose answers.
    role: Role,
    /// Which question was answered.
    frame: Frame,
    /// One finding a row.
    findings: Vec<Finding>,
) -> impl IntoView {
    let based = |finding: &Finding| {
        finding.mean.map(|mean| {
            view! { <span class="al-table__based">{mean.based_on()}</span> }
        })
    };
    let row = |finding: &Finding| {
        view! {
            <tr class=apart(finding.line)>
                <th scope="row">{finding.line.chart_label()}</th>
                <td data-head=role.name()>
                    <span>{finding.figure()} " " {based(finding)}</span>
                </td>
                <td data-head="Finding">{finding.words(frame)}</td>
            </tr>
        }
    };
    view! {
        <table class="al-table al-table--fold">
            <caption class="al-table__caption">"Your answers by principle, as a table"</caption>
            <thead>
                <tr>
                    <th scope="col">"Principle"</th>
                    {role_head(role)}
                    <th scope="col">"Finding"</th>
                </tr>
            </thead>
            <tbody>{findings.iter().map(row).collect_any()}</tbody>
        </table>
    }
}
