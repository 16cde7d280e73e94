//! What the room sees while a session runs. Nothing here belongs to a pair.

use alongside_core::code::read_session;
use alongside_core::projector::{Run, steps};
use alongside_core::route::Route;
use alongside_core::setup::{Minutes, SetUp};
use leptos::prelude::*;

use super::full_screen::FullScreen;
use super::join::JoinPage;
use super::run::{Join, SQUARE};
use crate::browser::awake::Awake;
use crate::browser::keys::{self, Taken};
use crate::browser::time::EverySecond;
use crate::browser::{tab, time};
use crate::components::{CollectAny, QrPicture, ReadFrom, live};
use crate::session::use_session;

/// The name that the run is kept under: the clicker's start button reloads the page.
const KEPT: &str = "projector";

/// One step, one instruction, the minutes left, and how to join.
#[component]
pub fn ProjectorPage(
    /// The session's code.
    code: String,
) -> impl IntoView {
    match read_session(&code) {
        Ok(set_up) => view! { <Projector set_up=set_up code=code /> }.into_any(),
        Err(_) => view! { <JoinPage code=code /> }.into_any(),
    }
}

/// The run, and what moves it.
#[derive(Clone, Copy)]
struct Clock {
    run: RwSignal<Run>,
    now: RwSignal<i64>,
}

impl Clock {
    /// A run that this tab had before a reload, or a new one.
    fn start(minutes: Minutes) -> Clock {
        let now = time::now_ms();
        let kept = tab::get(KEPT).and_then(|text| Run::from_text(&text, minutes));
        let run = kept.unwrap_or_else(|| Run::start(minutes, now));
        Clock { run: RwSignal::new(run), now: RwSignal::new(now) }
    }

    fn change(self, change: fn(&mut Run, i64)) {
        let now = time::now_ms();
        self.run.update(|run| change(run, now));
        self.now.set(now);
        tab::set(KEPT, Some(&self.run.get_untracked().to_text()));
    }

    fn minutes_left(self) -> i64 {
        self.run.get().minutes_left(self.now.get())
    }
}

#[component]
fn Projector(set_up: SetUp, code: String) -> impl IntoView {
    let session = use_session();
    let clock = Clock::start(set_up.minutes);
    clock.change(|_, _| {});
    let back = Route::Run(code);
    let leave = Callback::new(move |()| {
        tab::set(KEPT, None);
        session.go(&back);
    });
    let every_second = EverySecond::call(move || clock.now.set(time::now_ms()));
    let on_keys = keys::listen(move |key| {
        match key {
            "PageDown" | "ArrowRight" | "ArrowDown" => clock.change(Run::next),
            "PageUp" | "ArrowLeft" | "ArrowUp" => clock.change(Run::back),
            "Escape" => leave.run(()),
            _ => return Taken::No,
        }
        Taken::Yes
    });
    // All three end with the page.
    let held = StoredValue::new_local(Some((every_second, on_keys, Awake::keep())));
    on_cleanup(move || drop(held.try_update_value(Option::take)));
    let step = Memo::new(move |_| clock.run.get().step());
    let count = steps(set_up.minutes).len();
    view! {
        <main class="al-projector" id="main" tabindex="-1">
            <div class="al-projector__say">
                <p class="al-projector__step">
                    {move || format!("Step {} of {count}", step.get().0 + 1)}
                </p>
                <h1 class="al-projector__title" tabindex="-1">
                    {move || step.get().1.title}
                </h1>
                <p class="al-projector__do">{move || step.get().1.words}</p>
            </div>
            <div class="al-projector__side">
                <MinutesLeft clock=clock />
                {how_to_join(&set_up)}
            </div>
            <Bar clock=clock minutes=set_up.minutes on_leave=leave />
        </main>
    }
}

/// The minutes, for the eye. A screen reader finds them when it asks, and is told nothing by itself.
#[component]
fn MinutesLeft(clock: Clock) -> impl IntoView {
    let left = Memo::new(move |_| clock.minutes_left());
    let is_paused = Memo::new(move |_| clock.run.get().is_paused());
    let unit = move || match (left.get(), is_paused.get()) {
        (0, _) => "",
        (1, false) => "minute left",
        (1, true) => "minute left, paused",
        (_, false) => "minutes left",
        (_, true) => "minutes left, paused",
    };
    let label = move || match left.get() {
        0 => "Time to move on".to_owned(),
        left => format!("{left} {}", unit()),
    };
    let figure = move || match left.get() {
        0 => view! { <span class="al-projector__over">"Time to move on"</span> }.into_any(),
        left => view! {
            <span class="al-projector__minutes">{left}</span>
            <span class="al-projector__unit">{unit()}</span>
        }
        .into_any(),
    };
    view! {
        <p class="al-projector__clock" role="timer" aria-label=label aria-live="off">
            {live(figure)}
        </p>
    }
}

/// The square, the address, and the code where it can be typed.
fn how_to_join(set_up: &SetUp) -> AnyView {
    let join = Join::of(set_up);
    let is_dense = join.is_dense();
    let square = join.qr.filter(|_| !is_dense).map(|qr| {
        view! { <QrPicture qr=qr label=SQUARE.to_owned() from=ReadFrom::Hall /> }
    });
    let way = match (join.is_short, is_dense) {
        (true, _) => Some(format!("Session code {}", join.code)),
        (false, false) => None,
        (false, true) => Some("Use your slip, or the link you were sent".to_owned()),
    };
    view! {
        <div class="al-projector__join">
            {square}
            <p>
                <strong>{join.address}</strong>
                {way.map(|way| view! { <br />{way} })}
            </p>
        </div>
    }
    .into_any()
}

/// For the leader: where the session is, and the ways on.
#[component]
fn Bar(clock: Clock, minutes: Minutes, on_leave: Callback<()>) -> impl IntoView {
    let place = move || clock.run.get().step().0;
    let name = move |(index, step): (usize, alongside_core::projector::Step)| {
        view! {
            <li aria-current=move || (place() == index).then_some("step")>{step.name}</li>
        }
    };
    let names = steps(minutes).into_iter().enumerate().map(name).collect_any();
    let pause = move || match clock.run.get().is_paused() {
        true => "Go on",
        false => "Pause",
    };
    let button = |class: &'static str, words: Signal<&'static str>, act: Callback<()>| {
        view! {
            <button class=class type="button" on:click=move |_| act.run(())>
                {move || words.get()}
            </button>
        }
    };
    const PLAIN: &str = "al-button al-button--plain al-button--small";
    let change = move |change: fn(&mut Run, i64)| Callback::new(move |()| clock.change(change));
    view! {
        <div class="al-projector__bar">
            <ol class="al-projector__steps">{names}</ol>
            <div class="al-row">
                {button(PLAIN, Signal::stored("Leave"), on_leave)}
                <FullScreen class=PLAIN />
                {button(PLAIN, Signal::derive(pause), change(Run::pause_or_go_on))}
                {button(PLAIN, Signal::stored("Back"), change(Run::back))}
                {button("al-button al-button--small", Signal::stored("Next"), change(Run::next))}
            </div>
        </div>
    }
}
