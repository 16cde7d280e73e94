//! One line as both people see it.

use alongside_core::bank::{Line, Role};

use super::{Length, SharedNotes, ViewLine};
use crate::view::prelude::*;

/// A line with its finding, and where each of the two stands.
#[component]
pub fn FindingRow(
    /// Which line.
    line: Line,
    /// The finding in a few words.
    #[prop(into)]
    words: String,
    /// Whether it is to stand out.
    is_strong: bool,
    /// The finding in a sentence, or what it looks like when it goes well.
    #[prop(into)]
    note: String,
    /// More to know of it: a statement to look at first.
    more: Option<String>,
    /// The notes that were shared on it.
    notes: Vec<(Role, String)>,
    /// What stands beside it.
    children: Given,
) -> Drawn {
    let number = line.principle().map(|principle| {
        view! { <span class="al-first__number">{principle.number()} " "</span> }
    });
    let tag = if is_strong { "al-tag al-tag--strong" } else { "al-tag" };
    view! {
        <li class="al-first">
            <div class="al-first__words">
                <div class="al-first__head">
                    <h3 class="al-first__title">{number} {line.title()}</h3>
                    <span class=tag>{words}</span>
                </div>
                <p class="al-first__note">{note}</p>
                {more.map(|more| view! { <p class="al-small">{more}</p> })}
                <SharedNotes notes=notes />
            </div>
            {children.view()}
        </li>
    }
}

/// Where each of the two stands, in words, teacher first.
#[component]
pub fn MeansInWords(
    /// Neither where there are not enough answers.
    means: Option<[String; 2]>,
) -> Drawn {
    let line = |(role, words): (Role, String)| {
        view! { <ViewLine role=role words=words length=Length::Phrase /> }
    };
    let Some(means) = means else { return ().drawn() };
    let lines = Role::ALL.into_iter().zip(means).map(line).collect_drawn();
    view! { <div class="al-means">{lines}</div> }
}
