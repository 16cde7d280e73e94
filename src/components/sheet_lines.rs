//! Statements on paper, with what was said of them.

use alongside_core::bank::Role;
use alongside_presentation::paper::{Answered, Said};

use super::{Icon, IconName, RoleMark, theirs};
use crate::view::prelude::*;

/// The statements of a principle, a line each, with what each column is above it.
#[component]
pub fn SheetLines(
    /// The statements.
    lines: Vec<Answered>,
) -> Drawn {
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
    let roles = lines.iter().map(|line| &line.said).max_by_key(|said| said.len());
    let roles: Vec<Role> = roles.into_iter().flatten().map(|said| said.role).collect();
    let columns = roles.len().max(1);
    // Of one person alone nothing is apart.
    let is_of_two = columns > 1;
    let head = |role: Role| {
        view! {
            <th scope="col" class="al-sheet__column">
                <RoleMark role=role />
                " "
                {role.name()}
            </th>
        }
    };
    let line = |line: Answered| {
        let said = match line.said.is_empty() {
            true => view! { <td colspan=columns class="al-sheet__soft">"No answers to show"</td> },
            false => line.said.into_iter().map(said).collect_drawn().drawn(),
        };
        let apart = is_of_two.then(|| view! { <td class="al-sheet__apart">{line.apart}</td> });
        view! {
            <tr>
                <th scope="row">
                    <span class="al-sheet__number">{line.number}</span>
                    " "
                    {theirs(line.words)}
                </th>
                {said}
                {apart}
            </tr>
        }
    };
    // Where nobody's answer is there, nothing stands in columns.
    let heads = (!roles.is_empty()).then(|| {
        let apart = is_of_two.then(|| {
            view! {
                <th scope="col" class="al-sheet__apart">
                    "Steps apart"
                </th>
            }
        });
        view! {
            <thead>
                <tr>
                    <th scope="col">
                        <span class="al-visually-hidden">"Statement"</span>
                    </th>
                    {roles.into_iter().map(head).collect_drawn()}
                    {apart}
                </tr>
            </thead>
        }
    });
    view! {
        <table class="al-sheet__said">
            {heads} <tbody>{lines.into_iter().map(line).collect_drawn()}</tbody>
        </table>
    }
}
