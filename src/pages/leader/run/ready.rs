//! What the set-up makes: a square, a code, a link, and the ways on.

use alongside_core::leader::{Missing, SetUp};
use alongside_presentation::route::Route;

use super::Made;
use crate::components::QrPicture;
use crate::content::leader::ready::{self, by_code, by_slip, by_square, missing};
use crate::outgoing::CopyLink;
use crate::pages::leader::way_in::{SQUARE, WayIn};
use crate::state::use_workspace;
use crate::view::prelude::*;

/// The session, once it is whole.
#[component]
pub(super) fn SessionReady(made: Made) -> Drawn {
    live(move || match made.get() {
        Ok(set_up) => joined(&set_up),
        Err(missing) => {
            let words = match missing {
                Missing::Shorter(_) => missing::SHORTER_NAME,
                Missing::ShorterWording(..) => missing::SHORTER_STATEMENT,
                Missing::Principle => missing::PRINCIPLE,
                Missing::Wording(_) => missing::OTHER_SIDE,
            };
            view! { <p class="al-lead">{words}</p> }
        }
    })
}

fn joined(set_up: &SetUp) -> Drawn {
    let join = WayIn::of(set_up);
    let under_way = use_workspace().run_of(set_up).map(|found| {
        let (place, step) = found.run.step();
        view! { <p>{ready::under_way(place + 1, step.title)}</p> }
    });
    let is_dense = join.is_dense();
    let square = join.qr.map(|qr| view! { <QrPicture qr=qr label=SQUARE.to_owned() /> });
    let is_short = join.short.is_some();
    let (is_titled, short) = (join.short.as_ref() != Some(&join.code), join.short);
    // An address alone leads to this session only with a code to type there.
    let address = join.address.filter(|_| is_short).map(|address| {
        view! {
            <p class="al-join__address">
                <span translate="no">{address}</span>
                <br />
                "Session code "
                <strong translate="no">{short}</strong>
            </p>
        }
    });
    let (give, why, later) = match (is_short, is_dense) {
        (true, _) => (by_code::GIVE, is_titled.then_some(by_code::UNTITLED), by_code::LATER),
        (false, false) => (by_square::GIVE, Some(by_square::WHY), by_square::LATER),
        (false, true) => (by_slip::GIVE, Some(by_slip::WHY), by_slip::LATER),
    };
    let link = join.link.map(|link| view! { <CopyLink link=link /> });
    view! {
        <section class="al-join" aria-labelledby="ready">
            {square} <div class="al-stack">
                <h2 id="ready">{ready::TITLE}</h2>
                <p>{give}</p>
                {address}
                {why.map(|why| view! { <p>{why}</p> })}
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
                <p class="al-small al-soft">{later}</p>
            </div>
        </section>
    }
}
