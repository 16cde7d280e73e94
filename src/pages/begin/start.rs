//! The first page: what it is, the way in, and the partnerships on this device.

mod cards;

use alongside_core::bank::FRAMING;
use alongside_core::pair::{Place, example};
use alongside_presentation::route::Route;
use leptos::prelude::*;

use crate::components::{CollectAny, FlashNotice, HeroPicture, Notice, NoticeKind, way};
use crate::state::use_workspace;
use cards::PartnershipCards;

/// With work on this device its cards come first; without, the page says what this is.
#[component]
pub fn StartPage() -> impl IntoView {
    let workspace = use_workspace();
    let found = workspace.list();
    let top = match found.is_empty() {
        true => view! { <Hero /> }.into_any(),
        false => view! { <PartnershipCards found=found /> }.into_any(),
    };
    view! {
        <main class="al-main" id="main" tabindex="-1">
            <div class="al-wrap">
                <FlashNotice words=workspace.flash() />
                {top}
                <div class="al-stack al-stack--sections al-after-hero">
                    <HowItGoes />
                    <div class="al-split al-split--wide-start">
                        <OtherWays />
                        <BeforeYouStart />
                    </div>
                    <p class="al-small al-soft al-measure">{FRAMING.not_for_this_tool}</p>
                </div>
            </div>
        </main>
    }
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
                    "A teacher and a teaching assistant each answer the same 40 statements, on their own. Then you look at both sets side by side, talk, and agree what to do."
                </p>
                <div class="al-row al-hero__start">
                    <a class="al-button al-button--big" href=Route::New.to_string()>
                        "Start"
                    </a>
                    <p class="al-hero__time">
                        "About 10 minutes each," <br /> "then 20 minutes to talk."
                    </p>
                </div>
            </div>
            <HeroPicture />
        </div>
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
                    "Each of you answers from your own side. Nobody sees your answers until you both choose to share.",
                    "10 minutes each",
                )}
                {step(
                    "Open together",
                    "Both sets open at once. What works for both of you comes first.",
                    "2 minutes",
                )}
                {step(
                    "Talk",
                    "The TA speaks first on each topic. Be curious about a gap: ask what the other person sees.",
                    "20 minutes",
                )}
                {step(
                    "Agree",
                    "Leave with one to three actions on one side of paper, and a date to look again.",
                    "10 minutes",
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
                {way(Route::Enter, "Enter a code", "The other person has given you one, or a link, or it is on your printed agreement.")}
                {way(
                    Route::Open,
                    "Open a file",
                    "You have a copy that you saved, or the other person’s answers as a file.",
                )}
                {way(
                    Route::Blank,
                    "Print it and use paper",
                    "A blank audit for each of you. Type it in later, or don’t.",
                )}
                {way(
                    Route::Run(String::new()),
                    "Run a session",
                    "For whoever leads the room: set it up once, show the steps, and see counts for the school.",
                )}
                {way(
                    Route::In(example::id(), Place::Ready),
                    "Try it with an example pair",
                    "See how two sets of answers look side by side. Nobody gave them, and nothing is saved.",
                )}
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
