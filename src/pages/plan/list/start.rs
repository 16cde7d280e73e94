//! What there is to start an action from.

use alongside_core::answers::Rating;
use alongside_core::pair::{PartnershipId, Place, StartFrom, Starter, Starters, Subject, starters};
use alongside_core::text::isolate;

use crate::components::href;
use crate::content::plan::start as words;
use crate::state::Workspace;
use crate::view::prelude::*;

/// The rows, each with its button. The first button of an empty plan is filled.
#[component]
pub(super) fn Start(
    workspace: Workspace,
    id: PartnershipId,
    /// Whether there is no action yet.
    is_empty: bool,
) -> Drawn {
    let (Starters { from, all }, frame) =
        workspace.peek(|open| (starters(open), open.frame)).unwrap_or_else(|| {
            (Starters { from: StartFrom::Topics, all: Vec::new() }, Default::default())
        });
    let title = match (from, is_empty) {
        (StartFrom::TalkedAbout, true) => words::TALKED_ABOUT.to_owned(),
        (StartFrom::TalkedAbout, false) => words::STILL_TALKED_ABOUT.to_owned(),
        (StartFrom::Topics, _) => words::TOPICS.to_owned(),
        (StartFrom::RatedLow, _) => words::rated_low(Rating::Sometimes.word(frame)),
    };
    let other = href(&id, Place::NewAction(None));
    if all.is_empty() {
        let (class, label) = match is_empty {
            true => ("al-button", words::OWN),
            false => ("al-button al-button--plain al-button--small", words::ANOTHER),
        };
        let asked = is_empty.then(|| view! { <p class="al-soft">{words::SURER}</p> });
        return view! {
            {asked}
            <div class="al-row">
                <a class=class href=other>
                    {label}
                </a>
            </div>
        };
    }
    let row = |(place, starter): (usize, Starter)| {
        let Starter { about, title, note, hands } = starter;
        let place_of = match about {
            Subject::Line(line) => Place::NewActionOn(line),
            Subject::Statement(statement) => Place::NewAction(Some(statement)),
        };
        let class = match is_empty && place == 0 {
            true => "al-button al-button--small",
            false => "al-button al-button--plain al-button--small",
        };
        view! {
            <li class="al-talked__row">
                <div>
                    <p class="al-talked__title">{title}</p>
                    <p class="al-talked__note">{note}</p>
                </div>
                <a class=class href=href(&id, place_of)>
                    {hands.way_words()}
                    <span class="al-visually-hidden">{format!(" on “{}”", isolate(title))}</span>
                </a>
            </li>
        }
    };
    let label = if is_empty { words::OTHER } else { words::ANOTHER };
    let class = match is_empty {
        true => "al-button al-button--quiet",
        false => "al-button al-button--plain al-button--small",
    };
    view! {
        <section class="al-stack" aria-labelledby="start">
            <h2 id="start">{title}</h2>
            <ul class="al-talked">{all.into_iter().enumerate().map(row).collect_drawn()}</ul>
        </section>
        <div class="al-row">
            <a class=class href=other>
                {label}
            </a>
        </div>
    }
}
