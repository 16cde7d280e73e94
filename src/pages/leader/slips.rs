//! Slips for a session: cut up and laid on the tables.

use alongside_core::leader::SetUp;
use alongside_formats::codes::read_session;
use alongside_presentation::claims::Printed;
use alongside_presentation::route::Route;

use super::way_in::{SQUARE, WayIn};
use crate::components::{
    Back, BrandMarks, BrokenSessionLink, Page, PageHead, QrPicture, Switch, theirs,
};
use crate::content::leader::slips;
use crate::outgoing::{Preview, PrintButton, SidesLine};
use crate::view::prelude::*;

/// How many slips stand on a side of A4, with letters of the usual size.
const ON_A_SIDE: usize = 8;

/// How many sides can be asked for, with the number of slips on them: at most 60 pairs with two each.
const SIDES: [(usize, &str); 5] = [(1, "8"), (2, "16"), (4, "32"), (8, "64"), (15, "120")];

/// The slips, and how many.
#[component]
pub fn SlipsPage(
    /// The session's code.
    code: String,
) -> Drawn {
    let set_up = match read_session(&code) {
        Ok(set_up) => set_up,
        Err(error) => return view! { <BrokenSessionLink error=error /> },
    };
    let sides = RwSignal::new(SIDES[0].0);
    let pages = move || {
        let side = |index| view! { <SlipsSide set_up=set_up.clone() index=index /> };
        (0..sides.get()).map(side).collect_drawn()
    };
    view! {
        <Page margin=move || {
            view! { <Back href=Route::Run(code.clone()).to_string() to="Run a session" /> }
        }>
            <div class="al-screen-only">
                <PageHead title="Print slips">
                    <SidesLine changes=derived(move || sides.track()) />
                    <p>{slips::LEAD}</p>
                    <Switch
                        legend="How many slips?"
                        name="slips"
                        options=SIDES.map(|(_, slips)| slips).to_vec()
                        chosen=derived(move || SIDES.iter().position(|it| it.0 == sides.get()))
                        on_choose=Callback::new(move |place: usize| {
                            SIDES.get(place).into_iter().for_each(|it| sides.set(it.0));
                        })
                    />
                    <PrintButton printed=Printed::Slips />
                </PageHead>
            </div>
            <Preview of="Preview of the slips">{live(pages)}</Preview>
        </Page>
    }
}

/// One side, named for somebody who goes through the page by its parts.
#[component]
fn SlipsSide(set_up: SetUp, index: usize) -> Drawn {
    let label = format!("Slips, side {}", index + 1);
    view! {
        <article class="al-sheet al-sheet--slips" aria-label=label>
            <ul class="al-slips">{(0..ON_A_SIDE).map(|_| slip(&set_up)).collect_drawn()}</ul>
        </article>
    }
}

fn slip(set_up: &SetUp) -> Drawn {
    let join = WayIn::of(set_up);
    let title = match set_up.title() {
        "" => "Working together".to_owned(),
        title => title.to_owned(),
    };
    let square = join.qr.map(|qr| view! { <QrPicture qr=qr label=SQUARE.to_owned() /> });
    let address = join.address.filter(|_| join.short.is_some()).map(|address| {
        view! { <p class="al-slips__address">"Or go to " <span translate="no">{address}</span> ", Enter a code"</p> }
    });
    let code = join.short.map(|short| {
        view! {
            <p>
                "Session code "
                <strong translate="no">{short}</strong>
            </p>
        }
    });
    view! {
        <li class="al-slips__slip">
            <div class="al-slips__words">
                <p class="al-slips__brand">
                    <BrandMarks class="al-sheet__marks" />
                    "Alongside"
                </p>
                <p class="al-slips__title">{theirs(title)}</p>
                <p>{slips::SCAN}</p>
                {address}
                {code}
            </div>
            {square}
        </li>
    }
}
