//! The first page: what it is, the way in, and the partnerships on this device.

mod cards;

use alongside_core::bank::{FRAMING, Frame};
use alongside_presentation::route::Route;

use crate::components::{FlashNotice, HeroPicture, Notice, NoticeKind, TurnToList, way};
use crate::content::begin::start::{self, steps, ways};
use crate::state::use_workspace;
use crate::view::prelude::*;
use cards::PartnershipCards;

/// With work on this device its cards come first; without, the page says what this is.
#[component]
pub fn StartPage() -> Drawn {
    let workspace = use_workspace();
    let found = workspace.list();
    let top = match found.is_empty() {
        true => view! { <Hero /> },
        false => view! { <PartnershipCards found=found /> },
    };
    view! {
        <main class="al-main" id="main" tabindex="-1">
            <div class="al-wrap">
                <FlashNotice words=derived(move || workspace.flash()) />
                {top}
                <div class="al-stack al-stack--sections al-after-hero">
                    <HowItGoes />
                    <div class="al-split al-split--wide-start">
                        <OtherWays />
                        <BeforeYouStart />
                    </div>
                    <TurnToList />
                </div>
            </div>
        </main>
    }
}

#[component]
fn Hero() -> Drawn {
    let [each, together] = start::TIME;
    view! {
        <div class="al-hero">
            <div class="al-hero__words">
                <h1 class="al-hero__title" tabindex="-1">
                    {start::TITLE}
                </h1>
                <p class="al-hero__lead">{start::LEAD}</p>
                <div class="al-row al-hero__start">
                    <a class="al-button al-button--big" href=Route::New.to_string()>
                        "Start"
                    </a>
                    <p class="al-hero__time">
                        {each} <br /> {together}
                    </p>
                </div>
            </div>
            <HeroPicture />
        </div>
    }
}

#[component]
fn HowItGoes() -> Drawn {
    let step = |[title, words, time]: [&'static str; 3]| {
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
                {step(steps::ANSWER_ALONE)} {step(steps::OPEN_TOGETHER)} {step(steps::TALK)}
                {step(steps::AGREE)}
            </ol>
        </section>
    }
}

#[component]
fn OtherWays() -> Drawn {
    view! {
        <section class="al-stack" aria-labelledby="other">
            <h2 id="other">"Other ways in"</h2>
            <ul class="al-ways">
                {way(Route::Enter, ways::ENTER)} {way(Route::Open, ways::OPEN)}
                {way(Route::Blank(Frame::default()), ways::PAPER)} {way(Route::Run(String::new()), ways::RUN)}
                {way(Route::Example(Frame::LookingBack), ways::EXAMPLE)}
                {way(Route::Example(Frame::StartingOut), ways::NEW_EXAMPLE)}
            </ul>
        </section>
    }
}

#[component]
fn BeforeYouStart() -> Drawn {
    let rule = |rule: &&'static str| view! { <li>{*rule}</li> };
    let [stays, clear] = start::STAYS;
    view! {
        <section class="al-stack" aria-labelledby="before">
            <h2 id="before">"Before you start"</h2>
            <ul class="al-bullets">{FRAMING.before_you_start.iter().map(rule).collect_drawn()}</ul>
            <Notice kind=NoticeKind::Private>
                <p>
                    <strong>{stays}</strong>
                    " "
                    {clear}
                </p>
            </Notice>
        </section>
    }
}
