//! What the room sees while a session runs. Nothing here belongs to a pair.

mod clock;
mod full_screen;

use alongside_core::leader::{MOVE_ON, Run, SetUp, over_words, steps};
use alongside_formats::codes::read_session;
use alongside_presentation::route::Route;
use leptos::prelude::*;

use super::way_in::{SQUARE, WayIn};
use crate::browser::awake::Awake;
use crate::browser::keys::{self, Taken};
use crate::browser::time;
use crate::browser::time::EverySecond;
use crate::components::{
    BrokenSessionLink, CollectAny, QrPicture, ReadFrom, Shown, live, live_words,
};
use crate::content::leader::projector;
use crate::state::{on_run_elsewhere, use_workspace};
use clock::Clock;
use full_screen::FullScreen;

/// One step, one instruction, the minutes left, and how to join.
#[component]
pub fn ProjectorPage(
    /// The session's code.
    code: String,
) -> impl IntoView {
    match read_session(&code) {
        Ok(set_up) => view! { <Projector set_up=set_up code=code /> }.into_any(),
        Err(error) => view! { <BrokenSessionLink error=error /> }.into_any(),
    }
}

#[component]
fn Projector(set_up: SetUp, code: String) -> impl IntoView {
    let workspace = use_workspace();
    let clock = Clock::find(workspace, set_up.clone());
    let back = Route::Run(code);
    let leave = Callback::new(move |()| workspace.go(&back));
    let every_second = EverySecond::call(move || clock.now.set(time::now_ms()));
    let on_keys = keys::listen(move |key| {
        match (key, clock.is_asked.get_untracked()) {
            ("Escape", _) => leave.run(()),
            ("PageDown" | "ArrowRight" | "ArrowDown", false) => clock.change(Run::next),
            ("PageDown" | "ArrowRight" | "ArrowDown", true) => clock.answer(|_, _| {}),
            ("PageUp" | "ArrowLeft" | "ArrowUp", false) => clock.change(Run::back),
            _ => return Taken::No,
        }
        Taken::Yes
    });
    let elsewhere = on_run_elsewhere(set_up.clone(), move |moved| clock.follow(moved));
    // All four end with the page.
    let held = StoredValue::new_local(Some((every_second, on_keys, elsewhere, Awake::keep())));
    on_cleanup(move || {
        drop(held.try_update_value(Option::take));
        workspace.leave_run();
    });
    let says = move || match clock.is_asked.get() {
        true => view! {
            <h1 class="al-projector__title" tabindex="-1">
                {projector::UNDER_WAY}
            </h1>
            <p class="al-projector__do">
                {live_words(move || projector::is_on(clock.step().title))}
            </p>
        }
        .into_any(),
        false => view! {
            <h1 class="al-projector__title" tabindex="-1">
                {live_words(move || clock.step().title)}
            </h1>
            <p class="al-projector__do">{live_words(move || clock.step().words)}</p>
        }
        .into_any(),
    };
    let count = steps(set_up.minutes).len();
    let place = move || format!("Step {} of {count}", clock.place() + 1);
    let ways = move || match clock.is_asked.get() {
        true => view! {
            {button(PLAIN, "Start again", move || clock.answer(Run::start_again))}
            {button(STRONG, "Go on where you were", move || clock.answer(|_, _| {}))}
        }
        .into_any(),
        false => view! { <Moves clock=clock /> }.into_any(),
    };
    let names = steps(set_up.minutes).into_iter().enumerate().map(|(index, step)| {
        view! {
            <li aria-current=move || (clock.place() == index).then_some("step")>{step.name}</li>
        }
    });
    view! {
        <main class="al-projector" id="main" tabindex="-1">
            <div class="al-projector__say">
                <p class="al-projector__step">{live_words(place)}</p>
                {live(says)}
            </div>
            <div class="al-projector__side">
                <MinutesLeft clock=clock />
                {how_to_join(&set_up)}
            </div>
            <div class="al-projector__bar">
                <Shown when=move || !clock.is_stored.get()>
                    <p class="al-small">{projector::NOT_KEPT}</p>
                </Shown>
                <ol class="al-projector__steps">{names.collect_any()}</ol>
                <div class="al-row">
                    {button(PLAIN, "Leave", move || leave.run(()))} {live(ways)}
                </div>
            </div>
        </main>
    }
}

const PLAIN: &str = "al-button al-button--plain al-button--small";
const STRONG: &str = "al-button al-button--small";

fn button(
    class: &'static str,
    name: impl IntoAny,
    act: impl Fn() + Send + Sync + 'static,
) -> AnyView {
    view! {
        <button class=class type="button" on:click=move |_| act()>
            {name.into_any()}
        </button>
    }
    .into_any()
}

/// The ways on for the leader, besides the keys.
#[component]
fn Moves(clock: Clock) -> impl IntoView {
    let pause = live_words(move || match clock.run.get().is_paused() {
        true => "Go on",
        false => "Pause",
    });
    view! {
        <FullScreen class=PLAIN />
        {button(PLAIN, pause, move || clock.change(Run::pause_or_go_on))}
        {button(PLAIN, "Back", move || clock.change(Run::back))}
        {button(STRONG, "Next", move || clock.change(Run::next))}
    }
}

const MINUTES: &str = "al-projector__minutes";
const OVER: &str = "al-projector__over";

/// The minutes, for the eye. A screen reader finds them when it asks, and is told nothing by itself.
#[component]
fn MinutesLeft(clock: Clock) -> impl IntoView {
    let label = Memo::new(move |_| clock.time_in_words());
    let figure = move || {
        // All that it says stands in the label too.
        label.track();
        let (run, now) = (clock.run.get_untracked(), clock.now.get_untracked());
        let paused = if run.is_paused() { ", paused" } else { "" };
        let (class, main, unit) = match (run.minutes_left(now), run.minutes_over(now)) {
            (0, 0) => (OVER, MOVE_ON.to_owned(), paused.trim_start_matches(", ").to_owned()),
            (0, over) => (OVER, MOVE_ON.to_owned(), over_words(over) + paused),
            (1, _) => (MINUTES, "1".to_owned(), format!("minute left{paused}")),
            (left, _) => (MINUTES, left.to_string(), format!("minutes left{paused}")),
        };
        view! {
            <span class=class>{main}</span>
            <span class="al-projector__unit">{unit}</span>
        }
    };
    view! {
        <p
            class="al-projector__clock"
            role="timer"
            aria-label=move || label.get()
            aria-live="off"
        >
            {live(figure)}
        </p>
    }
}

/// The square, the address, and the code where it can be typed.
fn how_to_join(set_up: &SetUp) -> AnyView {
    let join = WayIn::of(set_up);
    let is_dense = join.is_dense();
    let square = join.qr.filter(|_| !is_dense).map(|qr| {
        view! { <QrPicture qr=qr label=SQUARE.to_owned() from=ReadFrom::Hall /> }
    });
    // An address alone leads to this session only with a code to type there.
    let way = match (join.is_short, is_dense) {
        (true, _) => view! {
            <strong translate="no">{join.address}</strong>
            <br />
            "Session code "
            <span translate="no">{join.code}</span>
        }
        .into_any(),
        (false, false) => projector::BY_SQUARE.into_any(),
        (false, true) => projector::BY_SLIP.into_any(),
    };
    view! {
        <div class="al-projector__join">
            {square}
            <p>{way}</p>
        </div>
    }
    .into_any()
}
