//! What the room sees while a session runs. Nothing here belongs to a pair.

mod clock;
mod full_screen;
mod side;

use alongside_core::leader::{BEFORE_YOU_GO, Run, SetUp, Step, steps};
use alongside_core::text::isolate;
use alongside_formats::codes::read_session;
use alongside_presentation::route::Route;

use crate::browser::awake::Awake;
use crate::browser::keys::{self, Taken};
use crate::browser::time;
use crate::browser::time::EverySecond;
use crate::components::BrokenSessionLink;
use crate::content::leader::projector;
use crate::state::{on_run_elsewhere, use_workspace};
use crate::view::prelude::*;
use clock::Clock;
use full_screen::FullScreen;
use side::Side;

/// One step, one instruction, the minutes left, and how to join.
#[component]
pub fn ProjectorPage(
    /// The session's code.
    code: String,
) -> Drawn {
    match read_session(&code) {
        Ok(set_up) => view! { <Projector set_up=set_up code=code /> },
        Err(error) => view! { <BrokenSessionLink error=error /> },
    }
}

#[component]
fn Projector(set_up: SetUp, code: String) -> Drawn {
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
    hold((every_second, on_keys, elsewhere, Awake::keep()));
    on_cleanup(move || workspace.leave_run());
    let count = steps(set_up.minutes).len();
    let title = set_up.title().to_owned();
    let place = move || {
        let step = format!("Step {} of {count}", clock.place() + 1);
        if title.is_empty() { step } else { format!("{} · {step}", isolate(&title)) }
    };
    let names = steps(set_up.minutes).into_iter().enumerate().map(|(index, step)| {
        view! {
            <li aria-current=move || (clock.place() == index).then_some("step")>{step.name}</li>
        }
    });
    let is_close = memo(move || clock.step().is_close());
    let ways = move || match (clock.is_asked.get(), is_close.get()) {
        (true, _) => view! {
            {button(PLAIN, "Leave", move || leave.run(()))}
            {button(PLAIN, "Start again", move || clock.answer(Run::start_again))}
            {button(STRONG, "Go on where you were", move || clock.answer(|_, _| {}))}
        },
        (false, true) => view! {
            <FullScreen class=PLAIN />
            {button(PLAIN, "Back", move || clock.turn(Run::back))}
            {button(STRONG, "Leave", move || leave.run(()))}
        },
        (false, false) => view! {
            {button(PLAIN, "Leave", move || leave.run(()))}
            <Moves clock=clock />
        },
    };
    let class = move || match is_close.get() {
        true => "al-projector al-projector--close",
        false => "al-projector",
    };
    view! {
        <main class=class id="main" tabindex="-1">
            <div class="al-projector__say">
                <p class="al-projector__step">{live_words(place)}</p>
                <Says clock=clock />
            </div>
            <Shown when=derived(move || !is_close.get())>
                <Side clock=clock set_up=set_up.clone() />
            </Shown>
            <div class="al-projector__bar">
                <Shown when=derived(move || !clock.is_stored.get())>
                    <p class="al-small">{projector::NOT_KEPT}</p>
                </Shown>
                <ol class="al-projector__steps">{names.collect_drawn()}</ol>
                <div class="al-row">{live(ways)}</div>
            </div>
        </main>
    }
}

/// What the room is to do, and what it sees meanwhile; or what the leader is asked first.
#[component]
fn Says(clock: Clock) -> Drawn {
    let step = memo(move || clock.step());
    let title = live_words(move || match clock.is_asked.get() {
        true => projector::UNDER_WAY,
        false => step.get().title,
    });
    let thing = |[what, more]: [&'static str; 2]| {
        view! {
            <li>
                <span>{what} <span class="al-projector__more">{format!(", {more}")}</span></span>
            </li>
        }
    };
    let says = move || {
        let Step { title, words, shows, .. } = step.get();
        if clock.is_asked.get() {
            return view! { <p class="al-projector__do">{projector::is_on(title)}</p> };
        }
        let what = match words {
            "" => view! {
                <ol class="al-projector__list">
                    {BEFORE_YOU_GO.into_iter().map(thing).collect_drawn()}
                </ol>
            },
            words => view! { <p class="al-projector__do">{words}</p> },
        };
        view! {
            {what}
            <div class="al-projector__now">
                <p class="al-projector__now-title">{projector::SCREEN_SHOWS}</p>
                <p class="al-projector__now-words">{shows}</p>
            </div>
        }
    };
    view! {
        <h1 class="al-projector__title" tabindex="-1">
            {title}
        </h1>
        {live(says)}
    }
}

const PLAIN: &str = "al-button al-button--plain al-button--small";
const STRONG: &str = "al-button al-button--small";

fn button(
    class: &'static str,
    name: impl IntoDrawn,
    act: impl Fn() + Send + Sync + 'static,
) -> Drawn {
    view! {
        <button class=class type="button" on:click=move |_| act()>
            {name}
        </button>
    }
}

/// The ways on for the leader, besides the keys.
#[component]
fn Moves(clock: Clock) -> Drawn {
    let pause = live_words(move || match clock.run.get().is_paused() {
        true => "Go on",
        false => "Pause",
    });
    view! {
        <FullScreen class=PLAIN />
        {button(PLAIN, pause, move || clock.change(Run::pause_or_go_on))}
        {button(PLAIN, "Back", move || clock.turn(Run::back))}
        {button(STRONG, "Next", move || clock.turn(Run::next))}
    }
}
