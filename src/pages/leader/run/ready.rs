//! What the set-up makes: a square, a code, a link, and the ways on.

use alongside_core::leader::{Missing, SetUp};
use alongside_presentation::route::Route;
use leptos::prelude::*;

use super::Made;
use crate::components::{QrPicture, live};
use crate::outgoing::CopyLink;
use crate::pages::leader::way_in::{SQUARE, WayIn};
use crate::state::use_workspace;

/// The session, once it is whole.
#[component]
pub(super) fn SessionReady(made: Made) -> impl IntoView {
    live(move || match made.get() {
        Ok(set_up) => joined(&set_up),
        Err(missing) => {
            let words = match missing {
                Missing::Shorter(_) => "Shorten the name, and your session is ready.",
                Missing::ShorterWording(..) => "Shorten the statement, and your session is ready.",
                Missing::Principle => "Select at least one principle, and your session is ready.",
                Missing::Wording(_) => {
                    "Word each statement of your own from both sides, and your session is ready."
                }
            };
            view! { <p class="al-lead">{words}</p> }.into_any()
        }
    })
}

fn joined(set_up: &SetUp) -> AnyView {
    let join = WayIn::of(set_up);
    let under_way = use_workspace().run_of(set_up).map(|found| {
        let (place, step) = found.run.step();
        let words = format!(
            "This session is under way: step {}, “{}”. The projector view goes on from there, or starts again.",
            place + 1,
            step.title,
        );
        view! { <p>{words}</p> }
    });
    let is_dense = join.is_dense();
    let square = join.qr.map(|qr| view! { <QrPicture qr=qr label=SQUARE.to_owned() /> });
    let code = join.code.clone();
    let how = match (join.is_short, is_dense) {
        (true, _) => None,
        (false, false) => Some(
            "With a title or statements of your own the session has no short code: pairs scan the square or follow the link.",
        ),
        (false, true) => Some(
            "Its words make the square so fine that a phone may not read it from a projector. Send the link beforehand, or print slips.",
        ),
    };
    // An address alone leads to this session only with a code to type there.
    let address = join.address.filter(|_| join.is_short).map(|address| {
        view! {
            <p class="al-join__address">
                <span translate="no">{address}</span>
                <br />
                "Session code "
                <strong translate="no">{code}</strong>
            </p>
        }
    });
    let (give, later) = match (join.is_short, is_dense) {
        (true, _) => ("Show this square, print it on slips, or give the address:", "code"),
        (false, false) => {
            ("Show this square, print it on slips, or send the link.", "square or link")
        }
        (false, true) => ("Print slips, or send the link.", "slip or link"),
    };
    let link = join.link.map(|link| view! { <CopyLink link=link /> });
    view! {
        <section class="al-join" aria-labelledby="ready">
            {square} <div class="al-stack">
                <h2 id="ready">"Your session is ready"</h2>
                <p>{give}</p>
                {address}
                {how.map(|how| view! { <p>{how}</p> })}
                {under_way}
                <div class="al-row">
                    <a class="al-button" href=Route::Projector(join.code.clone()).to_string()>
                        "Open the projector view"
                    </a>
                    <a
                        class="al-button al-button--plain"
                        href=Route::Slips(join.code).to_string()
                    >
                        "Print slips"
                    </a>
                </div>
                {link}
                <p class="al-small al-soft">
                    {format!("A TA not here today? The same {later} works later, on their own phone.")}
                </p>
            </div>
        </section>
    }
    .into_any()
}
