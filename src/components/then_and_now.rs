//! Then and now: this round beside the one before.

use alongside_core::answers::Rating;
use alongside_core::dates;
use alongside_core::pair::{Opened, Partnership, then_of};
use alongside_core::results::comparison;
use alongside_presentation::paper::TWO_QUESTIONS;

use super::ThenTable;
use crate::content::components::then_and_now as words;
use crate::view::prelude::*;

/// This round beside the latest one before it that it can be compared with.
pub fn then_and_now(open: &Partnership, now: &Opened) -> Drawn {
    let Some(then) = then_of(now, &open.earlier) else { return ().drawn() };
    let (frame, days) = (now.frame(), words::days(dates::full(now.at), dates::full(then.at)));
    let rows = comparison::then_and_now(then.compared(), now.compared());
    let [lowest, highest] = [Rating::Never, Rating::Always].map(|it| it.word(frame));
    let key = match &rows {
        None => TWO_QUESTIONS.to_owned(),
        Some(rows) if rows.iter().all(|row| row.people.is_none()) => words::TOO_FEW.to_owned(),
        Some(_) => words::key(highest, lowest),
    };
    let rows = rows.filter(|rows| rows.iter().any(|row| row.people.is_some()));
    let table = rows.map(|rows| {
        view! { <ThenTable frame=frame rows=rows /> }
    });
    view! {
        <section class="al-stack" aria-labelledby="then-and-now">
            <h2 id="then-and-now">"Then and now"</h2>
            <p class="al-measure">{days} " " {key}</p>
            {table}
        </section>
    }
}
