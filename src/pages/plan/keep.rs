//! What to take away: paper, a date for the calendar, a table.

use alongside_core::claims::{File, FileType};
use alongside_core::export::{csv, ics};
use alongside_core::partnership::{Partnership, PartnershipId};
use alongside_core::route::{Paper, Place};
use leptos::prelude::*;

use crate::browser::time;
use crate::components::{CollectAny, live};
use crate::pages::{Giving, href};
use crate::session::Session;

/// One way: the words of its button, and the file that it makes.
type Way = (&'static str, fn(&Partnership) -> Option<File>);

const CALENDAR: Way = ("Add the review to a calendar", |open| {
    let day = open.plan.next_review()?;
    // The same name each time, so that another day replaces the first.
    let uid = format!("{}-review", open.id.as_str());
    Some(File::new(FileType::Calendar, "catch-up.ics", ics::review(&uid, day, time::now_utc())))
});

const TABLE: Way = ("Save the actions as a spreadsheet", |open| {
    Some(File::new(FileType::Actions, "actions.csv", csv::actions(&open.plan)))
});

/// The ways to keep it. Printing comes first.
#[component]
pub(super) fn Keep(session: Session, id: PartnershipId, is_alone: bool) -> impl IntoView {
    let giving = Giving::new();
    let print = match is_alone {
        true => "Print my plan",
        false => "Print our agreement",
    };
    let has_review =
        Memo::new(move |_| session.with(|open| open.plan.next_review().is_some()) == Some(true));
    let button = move |(words, made): Way| {
        let act = move |_| {
            if let Some(file) = session.peek(made).flatten() {
                giving.give(file);
            }
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
            {giving.line()}
            <p>
                "When the day has come, "
                <a href=href(&id, Place::Review)>"look back on how it went"</a> "."
            </p>
        </section>
    }
}
