//! Statements on paper, with what was said of them.

use alongside_presentation::paper::{Answered, Said};
use leptos::prelude::*;

use super::{CollectAny, Icon, IconName, RoleMark, theirs};

/// The statements of a principle, a line each.
#[component]
pub fn SheetLines(
    /// The statements.
    lines: Vec<Answered>,
) -> impl IntoView {
    let said = |said: Said| {
        let after = said.after.map(|after| {
            view! {
                <Icon name=IconName::Onward class="al-sheet__after" />
                <span class="al-visually-hidden">"changed after talking to "</span>
                {after}
            }
        });
        view! {
            <td>
                <RoleMark role=said.role />
                <span class="al-visually-hidden">{said.role.name()} ": "</span>
                " "
                {said.word}
                {after}
            </td>
        }
    };
    let columns = lines.iter().map(|line| line.said.len()).max().unwrap_or_default().max(1);
    let line = |line: Answered| {
        let said = match line.said.is_empty() {
            true => view! { <td colspan=columns class="al-sheet__soft">"No answers to show"</td> }
                .into_any(),
            false => line.said.into_iter().map(said).collect_any().into_any(),
        };
        view! {
            <tr>
                <th scope="row">
                    <span class="al-sheet__number">{line.number}</span>
                    " "
                    {theirs(line.words)}
                </th>
                {said}
            </tr>
        }
    };
    view! {
        <table class="al-sheet__said">
            <tbody>{lines.into_iter().map(line).collect_any()}</tbody>
        </table>
    }
}
