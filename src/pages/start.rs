//! The first page: what it is, the way in, and the partnerships on this device.

use alongside_core::bank::FRAMING;
use alongside_core::dates;
use alongside_core::partnership::Partnership;
use alongside_core::route::{Place, Route};
use alongside_core::storage::Found;
use leptos::prelude::*;

use super::href;
use super::missing::{SaveText, unreadable_words};
use crate::components::{CollectAny, HeroPicture, Notice, NoticeKind, RoleMark, live};
use crate::session::{News, use_session};

/// With work on this device its cards come first; without, the page says what this is.
#[component]
pub fn StartPage() -> impl IntoView {
    let found = use_session().list();
    let top = match found.is_empty() {
        true => view! { <Hero /> }.into_any(),
        false => view! { <Cards found=found /> }.into_any(),
    };
    view! {
        <main class="al-main" id="main" tabindex="-1">
            <div class="al-wrap">
                <NewsNotice />
                {top}
                <div class="al-stack al-stack--sections al-after-hero">
                    <HowItGoes />
                    <div class="al-split al-split--wide-start">
                        <BeforeYouStart />
                        <OtherWays />
                    </div>
                    <p class="al-small al-soft al-measure">{FRAMING.not_for_this_tool}</p>
                </div>
            </div>
        </main>
    }
}

/// What has just become of a partnership.
#[component]
pub(super) fn NewsNotice() -> impl IntoView {
    let session = use_session();
    let words = |news| match news {
        News::Removed(name) => format!("{name} is removed from this device."),
        News::Cleared => "This device is cleared. Alongside keeps nothing on it now.".to_owned(),
        News::Opened(name) => format!("{name} is opened and saved on this device."),
        News::SecondCopy(name) => {
            format!(
                "{name} was here already and has been kept. This is a second one, from the file."
            )
        }
    };
    let notice = move |news| {
        view! {
            <div class="al-news">
                <Notice kind=NoticeKind::Done>
                    <p>{words(news)}</p>
                </Notice>
            </div>
        }
    };
    live(move || session.news().map(notice))
}

#[component]
fn Hero() -> impl IntoView {
    view! {
        <div class="al-hero">
            <div class="al-hero__words">
                <h1 class="al-hero__title" tabindex="-1">
                    "How well do you work together?"
                </h1>
                <p class="al-hero__lead">
                    "A teacher and a teaching assistant rate the same 40 statements, each from their own side. Start on your own: see where you stand, and plan what to do."
                </p>
                <div class="al-row al-hero__start">
                    <a class="al-button al-button--big" href=Route::New.to_string()>
                        "Start"
                    </a>
                    <p class="al-hero__time">
                        "About 10 minutes to answer," <br /> "then 10 minutes to plan."
                    </p>
                </div>
            </div>
            <HeroPicture />
        </div>
    }
}

#[component]
fn Cards(found: Vec<Found>) -> impl IntoView {
    let cards = found.into_iter().enumerate().map(|(index, found)| match found.content {
        Ok(open) => view! { <Card open=open first=index == 0 /> }.into_any(),
        Err(_) => view! { <UnreadableCard found=found /> }.into_any(),
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
                <ul class="al-grid al-grid--cards">{cards.collect_any()}</ul>
            </section>
        </div>
    }
}

#[component]
fn Card(open: Partnership, first: bool) -> impl IntoView {
    let session = use_session();
    let (id, role, name) = (open.id.clone(), open.role(), open.name().to_owned());
    let (next, go, status) = match (open.sheet.is_finished(), open.plan.actions().len()) {
        (false, _) => (
            Place::Tasks,
            "Continue",
            format!("{} of {}", open.completed(), open.principles.count()),
        ),
        (true, 0) => (Place::Profile, "See the profile", "Finished".to_owned()),
        (true, 1) => (Place::Plan, "Open the plan", "1 action".to_owned()),
        (true, actions) => (Place::Plan, "Open the plan", format!("{actions} actions")),
    };
    let class = match first {
        true => "al-button al-card__go",
        false => "al-button al-button--plain al-card__go",
    };
    let saved = format!("Last saved {}", dates::moment(open.saved));
    let hidden = format!(" {name}");
    let hidden = move || view! { <span class="al-visually-hidden">{hidden.clone()}</span> };
    view! {
        <li class="al-card">
            <h2 class="al-card__title">{name}</h2>
            <dl class="al-card__roles">
                <div>
                    <dt>
                        <RoleMark role=role />
                        {role.name()}
                    </dt>
                    <dd>{status}</dd>
                </div>
            </dl>
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
                    on:click=move |_| {
                        session.save_copy(&open);
                    }
                >
                    "Save a copy"
                    {hidden()}
                </button>
                <a class="al-button al-button--quiet" href=href(&id, Place::Remove)>
                    "Remove"
                    {hidden()}
                </a>
            </div>
        </li>
    }
}

#[component]
fn UnreadableCard(found: Found) -> impl IntoView {
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

#[component]
fn HowItGoes() -> impl IntoView {
    let step = |title: &'static str, words: &'static str, time: &'static str| {
        view! {
            <li class="al-steps__step">
                <h3 class="al-steps__title">{title}</h3>
                <p>{words}</p>
                <p class="al-steps__time">{time}</p>
            </li>
        }
    };
    view! {
        <section class="al-stack al-stack--loose" aria-labelledby="how">
            <h2 id="how">"How it goes"</h2>
            <ol class="al-steps">
                {step(
                    "Answer alone",
                    "Rate each statement from your own side. Leave out what you want to.",
                    "10 minutes",
                )}
                {step(
                    "See your own picture",
                    "Your strengths, what is mixed and what to build, in words, a chart and a table.",
                    "2 minutes",
                )}
                {step(
                    "Plan",
                    "Choose one to three actions. There are ideas for each principle, or use your own words.",
                    "10 minutes",
                )}
                {step(
                    "Print",
                    "Your plan on one side of paper, with a date to look again.",
                    "1 minute",
                )}
            </ol>
        </section>
    }
}

#[component]
fn OtherWays() -> impl IntoView {
    view! {
        <section class="al-stack" aria-labelledby="other">
            <h2 id="other">"Other ways in"</h2>
            <ul class="al-ways">
                <li class="al-ways__item">
                    <a class="al-ways__link" href=Route::Open.to_string()>
                        "Open a file"
                    </a>
                    <p class="al-ways__note">"You have a copy that you saved."</p>
                </li>
            </ul>
        </section>
    }
}

#[component]
fn BeforeYouStart() -> impl IntoView {
    let rule = |rule: &&'static str| view! { <li>{*rule}</li> };
    view! {
        <section class="al-stack" aria-labelledby="before">
            <h2 id="before">"Before you start"</h2>
            <ul class="al-bullets">{FRAMING.before_you_start.iter().map(rule).collect_any()}</ul>
            <Notice kind=NoticeKind::Private>
                <p>
                    <strong>"Your answers stay in this browser."</strong>
                    " We receive nothing. Other people who use this device may be able to open them: clear them when you finish."
                </p>
            </Notice>
        </section>
    }
}
