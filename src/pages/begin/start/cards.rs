//! The partnerships on this device.

use alongside_core::bank::Role;
use alongside_core::dates;
use alongside_core::pair::{Partnership, Place, Stage, Way};
use alongside_core::text::isolate;
use alongside_formats::stored::storage::Found;
use alongside_presentation::claims::{File, Saved, lasting_words};
use alongside_presentation::route::Route;
use jiff::civil::Date;

use crate::browser::time;
use crate::components::{Notice, NoticeKind, RoleMark, given_name, href, unreadable_words};
use crate::outgoing::{Giving, SaveText};
use crate::state::use_workspace;
use crate::view::prelude::*;

/// Every partnership on this device, the last changed first.
#[component]
pub(super) fn PartnershipCards(found: Vec<Found>) -> Drawn {
    let readable = found.iter().filter(|found| found.content.is_ok()).count();
    let note = (readable < found.len()).then_some("What cannot be read here is not in it.");
    let cards = found.into_iter().enumerate().map(|(index, found)| match found.content {
        Ok(open) => view! { <PartnershipCard open=open first=index == 0 /> },
        Err(_) => view! { <UnreadableCard found=found /> },
    });
    view! {
        <div class="al-top">
            <section class="al-stack al-stack--loose" aria-labelledby="carry-on">
                <div class="al-row al-row--apart">
                    <h1 id="carry-on" tabindex="-1">
                        "Carry on where you were"
                    </h1>
                    <a class="al-button al-button--plain" href=Route::New.to_string()>
                        "Start a new partnership"
                    </a>
                </div>
                <ul class="al-grid al-grid--cards">{cards.collect_drawn()}</ul>
                {(readable > 1).then(|| view! { <Everything note=note /> })}
                <Lasting />
            </section>
        </div>
    }
}

#[component]
fn PartnershipCard(open: Partnership, first: bool) -> Drawn {
    let giving = Giving::new();
    let (id, name) = (open.id.clone(), open.name().to_owned());
    let (next, go) = go_on(&open, time::today());
    let roles = match open.way {
        Way::Alone(role) => vec![role],
        _ => Role::ALL.to_vec(),
    };
    let rows = roles.into_iter().map(|role| {
        let status = status(&open, role);
        view! {
            <div>
                <dt>
                    <RoleMark role=role />
                    {role.name()}
                </dt>
                <dd>{status}</dd>
            </div>
        }
    });
    let rows = rows.collect_drawn();
    let class = match first {
        true => "al-button al-card__go",
        false => "al-button al-button--plain al-card__go",
    };
    let saved = match open.stage() {
        _ if next == Place::Review => {
            let day = open.plan.review_due(time::today());
            let day = day.map(|date| dates::day(date, time::today())).unwrap_or_default();
            format!("You planned to look again on {day}")
        }
        Stage::Ready => "Both sets are ready to open together".to_owned(),
        _ if !use_workspace().is_saved(&open.id) => "Not saved".to_owned(),
        _ => format!("Last saved {}", dates::moment(open.saved, time::today())),
    };
    let hidden = format!(" {}", isolate(&name));
    let hidden = move || view! { <span class="al-visually-hidden">{hidden.clone()}</span> };
    view! {
        <li class="al-card">
            <h2 class="al-card__title">{given_name(name)}</h2>
            <dl class="al-card__roles">{rows}</dl>
            <p class="al-card__note">{saved}</p>
            <a class=class href=href(&id, next)>
                {go}
                {hidden()}
            </a>
            <div class="al-card__tools">
                <a class="al-button al-button--quiet" href=href(&id, Place::Rename)>
                    "Rename"
                    {hidden()}
                </a>
                <button
                    class="al-button al-button--quiet"
                    type="button"
                    on:click=move |_| giving.give(File::copy(&open, time::today()))
                >
                    "Save a copy"
                    {hidden()}
                </button>
                <a class="al-button al-button--quiet" href=href(&id, Place::Remove)>
                    "Remove"
                    {hidden()}
                </a>
            </div>
            {giving.line()}
        </li>
    }
}

/// Where a partnership goes on, and the words for it.
fn go_on(open: &Partnership, today: Date) -> (Place, &'static str) {
    let has_plan = !open.plan.actions().is_empty();
    match open.stage() {
        _ if open.is_review_due(today) => (Place::Review, "Look again"),
        Stage::Answering(role) if !(open.is_alone() && open.sheet(role).is_finished()) => {
            (Place::Tasks, "Continue")
        }
        Stage::Answering(_) | Stage::Open if has_plan => (Place::Plan, "Open the plan"),
        Stage::Answering(_) => (Place::Profile, "See the profile"),
        Stage::HandOver => (Place::HandOver, "Continue"),
        Stage::Sharing(_) => (Place::Share, "Share your answers"),
        Stage::Ready => (Place::Ready, "Look together"),
        Stage::Open => (open.home(), "See both sets"),
    }
}

/// How far one person is. It says nothing of what they answered.
fn status(open: &Partnership, role: Role) -> String {
    let actions = open.plan.actions().len();
    match (open.way, actions) {
        (Way::Alone(_), 1) if open.is_finished(role) => return "1 action".to_owned(),
        (Way::Alone(_), 2..) if open.is_finished(role) => return format!("{actions} actions"),
        _ => {}
    }
    match open.way {
        Way::TwoDevices(own) if role != own && open.opened.is_none() => match open.received {
            Some(_) => "Here, and hidden".to_owned(),
            None => "On another device".to_owned(),
        },
        _ if open.opened.is_some() => "Open".to_owned(),
        _ if open.is_finished(role) => "Finished".to_owned(),
        _ => format!("{} of {}", open.completed(role), open.principles.count()),
    }
}

/// What the browser has answered when it was asked to keep what is stored.
#[component]
fn Lasting() -> Drawn {
    let workspace = use_workspace();
    live(move || {
        let is_lasting = workspace.is_lasting().filter(|_| workspace.saved() == Saved::All)?;
        Some(view! { <p class="al-small al-soft al-measure">{lasting_words(is_lasting)}</p> })
    })
}

/// One file with all of them.
#[component]
fn Everything(
    /// What isn't in it.
    note: Option<&'static str>,
) -> Drawn {
    let workspace = use_workspace();
    let giving = Giving::new();
    let save = move |_| giving.give(workspace.everything());
    view! {
        <div class="al-row">
            <button class="al-button al-button--quiet" type="button" on:click=save>
                "Save a copy of everything"
            </button>
            <p class="al-small al-soft">{note}</p>
        </div>
        {giving.line()}
    }
}

#[component]
fn UnreadableCard(found: Found) -> Drawn {
    let remove = href(&found.id, Place::Remove);
    let words = found.content.as_ref().err().map(unreadable_words);
    view! {
        <li class="al-card">
            <h2 class="al-card__title">"Not readable here"</h2>
            <Notice kind=NoticeKind::Warning>{words}</Notice>
            <div class="al-card__tools">
                <SaveText found=found />
                <a class="al-button al-button--quiet" href=remove>
                    "Remove"
                    <span class="al-visually-hidden">" what is not readable here"</span>
                </a>
            </div>
        </li>
    }
}
