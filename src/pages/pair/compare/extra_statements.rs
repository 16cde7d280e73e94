//! The statements that the leader of the session added, side by side.

use alongside_core::answers::{ExtraId, Opening, Rating};
use alongside_core::bank::{Frame, Role};
use alongside_core::leader::{ASKED_IN_SESSION, ExtraStatement, SetUp};

use crate::components::{ViewLines, theirs};
use crate::content::pair::compare::extra_statements;
use crate::pages::pair::round::Round;
use crate::view::prelude::*;

/// Each of them with both ratings, in its own order. Nothing where the session had none.
pub(super) fn extra_statements(round: Round) -> Option<Drawn> {
    let set_up = round.set_up().filter(|set_up| !set_up.extra().is_empty())?;
    let both = round.with(|opened| opened.extra(&set_up));
    let content = match (both, round.opening()) {
        (Some(both), _) => list(&set_up, round.frame(), both),
        (None, Opening::Statements) => {
            view! { <p>{extra_statements::ASKED_DIFFERENTLY}</p> }
        }
        (None, _) => view! { <p>{extra_statements::CLOSED}</p> },
    };
    let section = view! {
        <section class="al-stack" aria-labelledby="own">
            <h2 id="own">{ASKED_IN_SESSION}</h2>
            {content}
        </section>
    };
    Some(section)
}

fn list(set_up: &SetUp, frame: Frame, both: Vec<(ExtraId, Option<[Rating; 2]>)>) -> Drawn {
    let row = |((_, ratings), extra): ((ExtraId, Option<[Rating; 2]>), &ExtraStatement)| {
        let views = match ratings {
            Some(ratings) => view! { <ViewLines frame=frame ratings=ratings /> },
            None => view! { <p class="al-soft">{extra_statements::NOT_BOTH_OPEN}</p> },
        };
        let [teacher, ta] = Role::ALL.map(|role| extra.wording(role).to_owned());
        let other = (teacher != ta).then_some(ta);
        view! {
            <li class="al-both">
                <div class="al-both__words">
                    <p class="al-strong">{theirs(teacher)}</p>
                    {other.map(|ta| view! { <p class="al-soft">"Teaching assistant: " {theirs(ta)}</p> })}
                </div>
                <div class="al-both__views">{views}</div>
            </li>
        }
    };
    view! { <ul>{both.into_iter().zip(set_up.extra()).map(row).collect_drawn()}</ul> }
}
