//! The boxes to tick on paper, under the words of the scale.

use alongside_core::bank::{NOT_RATED, PrincipleId, Role, SCALE, SCALE_QUESTION, StatementId};
use leptos::prelude::*;

use super::CollectAny;

/// Some principles with their statements in one person's words.
#[component]
pub(super) fn TickTable(
    /// The id of the title, by which the table is named.
    id: String,
    /// Whose words.
    role: Role,
    /// Which principles.
    principles: Vec<PrincipleId>,
) -> impl IntoView {
    let head = |words: &'static str| view! { <th scope="col">{words}</th> };
    view! {
        <table class="al-ticks" aria-labelledby=id>
            <thead>
                <tr>
                    {head(SCALE_QUESTION)}
                    {SCALE.iter().chain([&NOT_RATED]).map(|point| head(point.label)).collect_any()}
                </tr>
            </thead>
            {principles.into_iter().map(|principle| rows(principle, role)).collect_any()}
        </table>
    }
}

/// A principle and its statements, each with six boxes. The boxes are drawn by the style sheet: a
/// screen reader finds empty cells under the words of the scale.
fn rows(principle: PrincipleId, role: Role) -> impl IntoView {
    let row = |statement: StatementId| {
        let boxes = SCALE.iter().chain([&NOT_RATED]).map(|_| view! { <td></td> });
        view! {
            <tr>
                <th scope="row">
                    <span class="al-ticks__words">
                        <span class="al-ticks__number">{statement.number()}</span>
                        " "
                        <span>{statement.get().wording(role)}</span>
                    </span>
                </th>
                {boxes.collect_any()}
            </tr>
        }
    };
    view! {
        <tbody>
            <tr class="al-ticks__head">
                <th colspan=SCALE.len() + 2 scope="rowgroup">
                    {format!("{}. {}", principle.number(), principle.get().title)}
                </th>
            </tr>
            {principle.statements().into_iter().map(row).collect_any()}
        </tbody>
    }
}
