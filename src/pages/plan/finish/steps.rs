//! Print, calendar, copy, clear: what each does, and what is done already.

use alongside_core::answers::Opening;
use alongside_core::dates;
use alongside_core::pair::{Paper, Partnership, Place};
use alongside_core::plan::NoReview;
use alongside_formats::files::{file_name, whose};
use alongside_presentation::claims::{File, FileType, Take};
use alongside_presentation::export::ics;
use alongside_presentation::route::Route;

use crate::browser::time;
use crate::components::{Icon, IconName, href};
use crate::content::plan::finish as words;
use crate::outgoing::{Giving, note_taken, taken};
use crate::state::Workspace;
use crate::view::prelude::*;

/// What a step says.
struct Step {
    title: &'static str,
    note: String,
    first: &'static str,
    again: &'static str,
}

/// The four, in order. The first of them that is not done is the next thing to do; clearing never is.
#[component]
pub(super) fn Steps(workspace: Workspace, open: Partnership) -> Drawn {
    let id = open.id.clone();
    let done = RwSignal::new(taken(&id));
    let giving = Giving::new();
    let today = time::today();
    let day = open.plan.review(today);
    let has_day = day.is_ok();
    let can_choose = matches!(day, Err(NoReview::NoDate | NoReview::GoneBy));
    let plan = href(&id, Place::Plan);
    let saved = move || workspace.with(|open| open.saved).unwrap_or_default();
    let give = {
        let id = id.clone();
        move |take: Take| {
            let made = move |open: &Partnership| match take {
                Take::Calendar => calendar(open),
                Take::Copy | Take::Print => Some(File::copy(open, time::today())),
            };
            if let Some(file) = workspace.peek(made).flatten() {
                let id = id.clone();
                giving.give_then(file, move || {
                    note_taken(&id, take);
                    // The page may be gone by the time that a share sheet is closed.
                    let _ = done.try_set(taken(&id));
                });
            }
        }
    };
    let print = href(&id, Place::Print(Paper::Agreement));
    let step = {
        let open = open.clone();
        move |take: Take| {
            let Step { title, note, first, again } = step_of(take, &open);
            let (print, give, plan) = (print.clone(), give.clone(), plan.clone());
            let act = move || {
                let (now, saved) = (done.get(), saved());
                let said = now.words(take, saved, today);
                let class = match (now.next(saved, has_day) == Some(take), &said) {
                    (true, _) => "al-button",
                    (false, None) => "al-button al-button--plain",
                    (false, Some(_)) => "al-button al-button--quiet",
                };
                let label = if said.is_some() { again } else { first };
                let said = said.map(|said| {
                    view! {
                        <p class="al-last__done">
                            <Icon name=IconName::Tick />
                            {said}
                        </p>
                    }
                });
                let way = match take {
                    Take::Print => view! {
                        <a class=class href=print.clone()>
                            {label}
                        </a>
                    },
                    Take::Calendar if !has_day => {
                        let choose = can_choose.then(|| {
                            view! {
                                <a class="al-button al-button--quiet" href=plan.clone()>
                                    {words::calendar::CHOOSE}
                                </a>
                            }
                        });
                        choose.drawn()
                    }
                    Take::Calendar | Take::Copy => {
                        let give = give.clone();
                        view! {
                            <button class=class type="button" on:click=move |_| give(take)>
                                {label}
                            </button>
                        }
                    }
                };
                view! {
                    {said}
                    {way}
                }
            };
            row(title, note, live(act))
        }
    };
    let clear = {
        let link = view! {
            <a class="al-button al-button--plain" href=Route::Clear.to_string()>
                {words::clear::TITLE}
            </a>
        };
        row(words::clear::TITLE, clear_note(&open), link)
    };
    view! {
        <div class="al-stack">
            <ol class="al-last">{Take::ALL.into_iter().map(step).collect_drawn()} {clear}</ol>
            {giving.line()}
        </div>
    }
}

fn row(title: &'static str, note: String, way: Drawn) -> Drawn {
    view! {
        <li class="al-last__step">
            <div>
                <h2 class="al-last__title">{title}</h2>
                <p class="al-last__note">{note}</p>
            </div>
            <div class="al-last__do">{way}</div>
        </li>
    }
}

fn step_of(take: Take, open: &Partnership) -> Step {
    let is_alone = open.is_alone();
    match take {
        Take::Print => {
            use words::print as say;
            let [note, first] = match is_alone {
                true => [say::PLAN, say::DO_PLAN],
                false => [say::AGREEMENT, say::DO_AGREEMENT],
            };
            Step { title: say::TITLE, note: note.to_owned(), first, again: say::AGAIN }
        }
        Take::Calendar => {
            use words::calendar as say;
            let note = match open.plan.review(time::today()) {
                Ok(day) => say::entry(dates::full(day), ics::title(&open.label)),
                Err(why) => why.words().to_owned(),
            };
            let title = if is_alone { say::TITLE_ALONE } else { say::TITLE };
            Step { title, note, first: say::DO, again: say::AGAIN }
        }
        Take::Copy => {
            use words::copy as say;
            let note = if is_alone { say::ALONE } else { say::BOTH };
            Step { title: say::TITLE, note: note.to_owned(), first: say::DO, again: say::AGAIN }
        }
    }
}

fn clear_note(open: &Partnership) -> String {
    let what = if open.is_alone() { words::clear::ALONE } else { words::clear::BOTH };
    let has_ratings = open.opened.as_ref().is_some_and(|it| it.opening != Opening::Nothing);
    match has_ratings {
        true => format!("{what} {}", words::clear::CODE),
        false => what.to_owned(),
    }
}

fn calendar(open: &Partnership) -> Option<File> {
    let today = time::today();
    let day = open.plan.review(today).ok()?;
    // The same name each time, so that another day replaces the first.
    let uid = format!("{}-review", open.id.as_str());
    let name = file_name(&whose(open, true), "catch-up", Some(today), ".ics");
    let text = ics::review(&uid, &open.label, day, time::now_utc());
    Some(File::new(FileType::CALENDAR, name, text))
}
