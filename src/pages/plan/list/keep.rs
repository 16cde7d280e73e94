//! What to take away: paper, a date for the calendar, a table.

use alongside_core::pair::{Paper, Partnership, PartnershipId, Place};
use alongside_formats::files::{file_name, whose};
use alongside_presentation::claims::{File, FileType};
use alongside_presentation::export::{csv, ics};
use leptos::prelude::*;

use crate::browser::time;
use crate::components::{CollectAny, href, live};
use crate::outgoing::Giving;
use crate::state::Workspace;

/// One way: the words of its button, and the file that it makes.
type Takeaway = (&'static str, fn(&Partnership) -> Option<File>);

const CALENDAR: Takeaway = ("Add the review to a calendar", |open| {
    let today = time::today();
    let day = open.plan.review(today).ok()?;
    // The same name each time, so that another day replaces the first.
    let uid = format!("{}-review", open.id.as_str());
    let name = file_name(&whose(open, true), "catch-up", Some(today), ".ics");
    let text = ics::review(&uid, &open.label, day, time::now_utc());
    Some(File::new(FileType::Calendar, name, text))
});

const TABLE: Takeaway = ("Save the actions as a spreadsheet", |open| {
    let name = file_name(&whose(open, true), "actions", Some(time::today()), ".csv");
    Some(File::new(FileType::Actions, name, csv::actions(open.name(), &open.plan)))
});

/// The ways to keep it. Printing comes first.
#[component]
pub(super) fn Keep(workspace: Workspace, id: PartnershipId, is_alone: bool) -> impl IntoView {
    let giving = Giving::new();
    let print = match is_alone {
        true => "Print my plan",
        false => "Print our agreement",
    };
    let no_review =
        Memo::new(move |_| workspace.with(|open| open.plan.review(time::today()).err()).flatten());
    let button = move |(words, made): Takeaway| {
        let act = move |_| {
            if let Some(file) = workspace.peek(made).flatten() {
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
        let calendar = no_review.get().is_none().then_some(CALENDAR);
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
            {live(move || {
                no_review.get().map(|why| view! { <p class="al-soft">{why.words()}</p> })
            })}
            <p>
                "When the day has come, "
                <a href=href(&id, Place::Review)>"look back on how it went"</a> "."
            </p>
        </section>
    }
}
