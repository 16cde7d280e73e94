//! Two rounds side by side: a row for each principle, with a small picture of each person's way.

use alongside_core::bank::{Frame, Role};
use alongside_core::results::comparison::{Moved, ThenAndNow};
use alongside_core::results::scoring::{Change, Mean};

use super::pair_table::{apart, role_head};
use crate::view::prelude::*;

/// The table. It folds to blocks on a narrow page.
#[component]
pub fn ThenTable(
    /// Which question was answered.
    frame: Frame,
    /// One line a row.
    rows: Vec<ThenAndNow>,
) -> Drawn {
    let cell = |(role, moved): (Role, Option<Moved>)| {
        let content = match moved {
            Some(moved) => way(frame, role, moved),
            None => view! { <span class="al-soft">"Too few rated both times"</span> },
        };
        view! { <td data-head=role.name()>{content}</td> }
    };
    let row = |row: ThenAndNow| {
        let people = row.people.map_or([None; 2], |people| people.map(Some));
        view! {
            <tr class=apart(row.line)>
                <th scope="row">{row.line.chart_label()}</th>
                {Role::ALL.into_iter().zip(people).map(cell).collect_drawn()}
            </tr>
        }
    };
    view! {
        <table class="al-table al-table--fold">
            <caption class="al-visually-hidden">"Then and now by principle, as a table"</caption>
            <thead>
                <tr>
                    <th scope="col">"About"</th>
                    {Role::ALL.map(role_head).collect_drawn()}
                </tr>
            </thead>
            <tbody>{rows.into_iter().map(row).collect_drawn()}</tbody>
        </table>
    }
}

/// One person's own way from then to now.
fn way(frame: Frame, role: Role, moved: Moved) -> Drawn {
    let Moved { earlier, now, change } = moved;
    let figures = format!("{} then, {} now", earlier.figure(frame), now.figure(frame));
    view! {
        <span>
            {figures} " " <span class="al-table__based">{change.words(frame)}</span>
        </span>
        {picture(role, moved)}
    }
}

/// How far apart two steps of the scale are, and how far the lowest is from the edge.
const STEP: f64 = 44.0;
const EDGE: f64 = 12.0;
/// The height that everything stands on.
const MIDDLE: f64 = 14.0;

/// The lowest on the left, the highest on the right: a thin outline for then, the mark for now, and an arrow
/// where there is a change to speak of. For the eye only: the figures stand beside it.
fn picture(role: Role, moved: Moved) -> Drawn {
    let x = |mean: Mean| EDGE + STEP * (mean.position() - 1.0);
    let (then, now) = (x(moved.earlier), x(moved.now));
    let way = match moved.change {
        Change::Up => Some(1.0),
        Change::Down => Some(-1.0),
        Change::AboutTheSame => None,
    };
    let arrow = way.map(|way| {
        let (from, tip) = (then + way * 9.0, now - way * 12.0);
        let (back, above) = (tip - way * 5.0, MIDDLE - 5.0);
        let line = format!("M{from} {MIDDLE}H{tip}M{back} {above}L{tip} {MIDDLE}l{} 5", way * -5.0);
        view! { <path class="al-then__arrow" d=line /> }
    });
    let (outline, mark) = match role {
        Role::Teacher => ("al-then__outline al-then__outline--teacher", "al-mark--teacher"),
        Role::TeachingAssistant => ("al-then__outline al-then__outline--ta", "al-mark--ta"),
    };
    view! {
        <svg class="al-then" viewBox="0 0 200 28" aria-hidden="true">
            <path class="al-then__scale" d="M12 5V23M56 5V23M100 5V23M144 5V23M188 5V23" />
            {shape(role, then, outline)}
            {arrow}
            {shape(role, now, mark)}
        </svg>
    }
}

/// The shape of a role.
fn shape(role: Role, x: f64, class: &'static str) -> Drawn {
    match role {
        Role::Teacher => view! { <circle class=class cx=x cy=MIDDLE r="7" /> },
        Role::TeachingAssistant => {
            let path = format!("M{x} {}l8 8-8 8-8-8Z", MIDDLE - 8.0);
            view! { <path class=class d=path /> }
        }
    }
}
