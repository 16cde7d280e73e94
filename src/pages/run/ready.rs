//! What the set-up makes: a square, a code, a link, and the ways on.

use alongside_core::leader::{Missing, SetUp};
use alongside_formats::codes::{encode_session, session_fragment};
use alongside_formats::qr::{Qr, qr};
use alongside_presentation::route::Route;
use leptos::prelude::*;

use super::Made;
use crate::browser::location;
use crate::components::{QrPicture, live};
use crate::pages::share::CopyLink;
use crate::session::use_session;

/// From so many modules on a square is hard to read from the back of a room.
const DENSE: usize = 73;

/// What a room needs to join.
pub(in crate::pages) struct Join {
    /// The session code.
    pub(in crate::pages) code: String,
    /// Whether the code can be typed.
    pub(in crate::pages) is_short: bool,
    /// The link. `None` in a page from a file.
    pub(in crate::pages) link: Option<String>,
    /// The address to type, without what a browser adds by itself.
    pub(in crate::pages) address: Option<String>,
    /// The link as a square, if it fits into one.
    pub(in crate::pages) qr: Option<Qr>,
}

impl Join {
    /// Of a set-up.
    pub(in crate::pages) fn of(set_up: &SetUp) -> Join {
        let code = encode_session(set_up);
        let own = location::own_address();
        let link = own.as_ref().map(|own| own.clone() + &session_fragment(&code));
        let typed = |own: &String| {
            let bare = own.trim_start_matches("https://").trim_start_matches("http://");
            bare.trim_end_matches("index.html").trim_end_matches('/').to_owned()
        };
        let qr = link.as_deref().and_then(qr);
        Join { is_short: set_up.is_plain(), address: own.as_ref().map(typed), link, qr, code }
    }

    /// Whether the square is too fine for a projector.
    pub(in crate::pages) fn is_dense(&self) -> bool {
        self.qr.as_ref().is_none_or(|qr| qr.size > DENSE)
    }
}

/// The name of the square for somebody who doesn't see it.
pub(in crate::pages) const SQUARE: &str = "Square code that opens this session";

/// The session, once it is whole.
#[component]
pub(super) fn Ready(made: Made) -> impl IntoView {
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
    let join = Join::of(set_up);
    let under_way = use_session().run_of(set_up).map(|found| {
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
    let address = join.address.map(|address| {
        view! {
            <p class="al-join__address">
                <span translate="no">{address}</span>
                {join
                    .is_short
                    .then(|| {
                        view! {
                            <br />
                            "Session code "
                            <strong translate="no">{code}</strong>
                        }
                    })}
            </p>
        }
    });
    let link = join.link.map(|link| view! { <CopyLink link=link /> });
    view! {
        <section class="al-join" aria-labelledby="ready">
            {square} <div class="al-stack">
                <h2 id="ready">"Your session is ready"</h2>
                <p>"Show this square, print it on slips, or give the address:"</p>
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
                    "A TA not here today? The same code works later, on their own phone."
                </p>
            </div>
        </section>
    }
    .into_any()
}
