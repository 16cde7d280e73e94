//! One row of the check page: a statement, its answer, and what can be done with it.

use alongside_core::answers::Answer;
use alongside_core::bank::Role;
use alongside_core::pair::Partnership;
use alongside_core::text::isolate;

use super::asked::AskedStatement;
use crate::components::{Choice, Kind, Look, href, theirs};
use crate::content::answer::check;
use crate::state::Workspace;
use crate::view::prelude::*;

/// A statement with its answer, the way to change it and, for a pair, to keep it private.
pub(super) fn answer_row(
    workspace: Workspace,
    open: &Partnership,
    role: Role,
    asked: AskedStatement,
) -> Drawn {
    let AskedStatement { which, key, number, wording } = asked;
    let private =
        memo(move || workspace.with(|open| which.is_private(open.sheet(role))).unwrap_or(false));
    let keep = move |on: bool| {
        workspace.update(|open| which.set_private(open.sheet_mut(role), on));
    };
    let answer = which.answer(open.sheet(role));
    let change = href(&open.id, which.place());
    let (class, word) = match answer {
        Some(answer @ Answer::Rated(_)) => ("al-answers__value", answer.word(open.frame)),
        Some(answer) => ("al-answers__value al-answers__value--none", answer.word(open.frame)),
        None => ("al-answers__value al-answers__value--none", "No answer"),
    };
    let is_rated = answer.and_then(Answer::rating).is_some();
    let tick = (is_rated && !open.is_alone()).then(|| {
        view! {
            <Choice
                kind=Kind::Tick
                name="private"
                id=format!("private-{key}")
                label=check::KEEP_PRIVATE
                of=format!(" the answer to: {}", isolate(&wording))
                look=Look::Small
                checked=private.into()
                on_change=Callback::new(keep)
            />
        }
    });
    let (verb, of) = match answer {
        Some(_) => ("Change", format!(" your answer to: {}", isolate(&wording))),
        None => ("Answer it", format!(" ({})", isolate(&wording))),
    };
    view! {
        <li class="al-answers__row">
            <span class="al-answers__statement">
                <span class="al-answers__number">{number}</span>
                {theirs(wording)}
            </span>
            <span class=class>{word}</span>
            <span class="al-answers__tools">
                {tick} <a class="al-back al-back--inline" href=change>
                    {verb}
                    <span class="al-visually-hidden">{of}</span>
                </a>
            </span>
        </li>
    }
}
