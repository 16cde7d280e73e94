//! What to take away: paper, a date for the calendar, a table.

use alongside_core::export::{csv, ics};
use alongside_core::partnership::{Partnership, PartnershipId};
use alongside_core::route::{Paper, Place};
use leptos::prelude::*;

use crate::browser::{download, time};
use crate::components::{CollectAny, live, live_words};
use crate::pages::href;
use crate::session::Session;

/// One way: the words of its button, what is said when it is done, and what it does.
type Way = (&'static str, &'static str, fn(&Partnership) -> bool);

const CALENDAR: Way = (
    "Add the review to a calendar",
    "The calendar file is saved. Open it to add the day: its title says nothing of what it is about.",
    |open| {
        let Some(day) = open.plan.next_review() else { return false };
        // The same name each time, so that another day replaces the first.
        let uid = format!("{}-review", open.id.as_str());
        download::text("catch-up.ics", "text/calendar", &ics::review(&uid, day, time::now_utc()))
    },
);

const TABLE: Way =
    ("Save the actions as a spreadsheet", "The spreadsheet is saved, as a CSV file.", |open| {
        download::text("actions.csv", "text/csv", &csv::actions(&open.plan))
    });

/// The ways to keep it. Printing comes first.
#[component]
pub(super) fn Keep(session: Session, id: PartnershipId, is_alone: bool) -> impl IntoView {
    let said = RwSignal::new("");
    let print = match is_alone {
        true => "Print my plan",
        false => "Print our agreement",
    };
    let has_review =
        Memo::new(move |_| session.with(|open| open.plan.next_review().is_some()) == Some(true));
    let button = move |(words, done, act): Way| {
        let act = move |_| {
            let is_done = session.peek(act) == Some(true);
            said.set(match is_done {
                true => done,
                false => {
                    "This browser did not take the file. Nothing is lost: it is all on this page."
                }
            });
        };
        view! {
            <button class="al-button al-button--plain" type="button" on:click=act>
                {words}
            </button>
        }
    };
    let buttons = move || {
        let calendar = has_review.get().then_some(CALENDAR);
        calendar.into_iter().chain([TABLE]).map(button).collect_any()
    };
    view! {
        <section class="al-stack" aria-labelledby="keep">
            <h2 id="keep">"Keep it"</h2>
            <div class="al-row">
                <a class="al-button" href=href(&id, Place::Print(Paper::Agreement))>
                    {print}
                </a>
                {live(buttons)}
            </div>
            <p class="al-soft" role="status">
                {live_words(move || said.get())}
            </p>
            <p>
                "When the day has come, "
                <a href=href(&id, Place::Review)>"look back on how it went"</a> "."
            </p>
        </section>
    }
}
