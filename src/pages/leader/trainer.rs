//! What somebody needs who leads the session, on paper.

use alongside_core::bank::Frame;
use alongside_presentation::claims::Printed;
use alongside_presentation::paper;
use alongside_presentation::route::Route;

use crate::components::{Back, Page, PageHead};
use crate::content::leader::trainer;
use crate::outgoing::{Preview, PrintButton, SidesLine, sheets};
use crate::view::prelude::*;

/// The pack: the frame, the steps and the questions.
#[component]
pub fn TrainerPage() -> Drawn {
    view! {
        <Page margin=margin>
            <div class="al-screen-only">
                <PageHead title="Print a trainer pack">
                    <SidesLine changes=Derived::from(()) />
                    <p>{trainer::LEAD}</p>
                    <PrintButton printed=Printed::Blank />
                </PageHead>
            </div>
            <Preview of="Preview of what will print">
                {sheets(paper::trainer()).collect_drawn()}
            </Preview>
        </Page>
    }
}

fn margin() -> Drawn {
    view! {
        <Back href=Route::Start.to_string() to="Start" />
        <nav aria-label="Things to print">
            <ul class="al-jump__list">
                <li>
                    <a class="al-jump__link" href=Route::Blank(Frame::default()).to_string()>
                        "Blank audits"
                    </a>
                </li>
            </ul>
        </nav>
    }
}
