//! Blank audits for people who would rather use a pen. What is typed in later goes the usual way.

use alongside_core::bank::{Frame, Role};
use alongside_core::pair::{Partnership, Place, Way};
use alongside_presentation::claims::Printed;
use alongside_presentation::route::Route;

use crate::components::{Back, BlankAudits, Page, PageHead, Switch};
use crate::content::paper::blank;
use crate::outgoing::{Preview, PrintButton, SidesLine};
use crate::state::use_workspace;
use crate::view::prelude::*;

/// Whose copy: both, or one person's.
const WHOSE: [Option<Role>; 3] = [None, Some(Role::Teacher), Some(Role::TeachingAssistant)];

/// The audits to print: what will come out, and the button.
#[component]
pub fn BlankPage(
    /// Which question the page begins with.
    frame: Frame,
) -> Drawn {
    let workspace = use_workspace();
    let whose = RwSignal::new(WHOSE[0]);
    let framed = RwSignal::new(frame);
    let type_in = move |_| {
        let id = workspace.create(Way::OnPaper, framed.get(), None);
        let home = workspace.peek(Partnership::home).unwrap_or(Place::HandOver);
        workspace.go(&Route::In(id, home));
    };
    let changed = derived(move || {
        whose.track();
        framed.track();
    });
    let audits = move || view! { <BlankAudits frame=framed.get() roles=roles(whose.get()) /> };
    view! {
        <Page margin=margin>
            <div class="al-screen-only">
                <PageHead title="Print blank audits">
                    <p class="al-lead">{blank::LEAD}</p>
                    <Switch
                        legend="Whose copy?"
                        name="copy"
                        options=WHOSE.map(|whose| whose.map_or("Both", Role::name)).to_vec()
                        chosen=derived(move || WHOSE.iter().position(|&it| it == whose.get()))
                        on_choose=Callback::new(move |place: usize| {
                            WHOSE.get(place).into_iter().for_each(|&it| whose.set(it));
                        })
                    />
                    <Switch
                        legend=blank::WHICH
                        name="frame"
                        options=Frame::ALL.map(|frame| frame.words().title).to_vec()
                        chosen=derived(move || Some(framed.get().index()))
                        on_choose=Callback::new(move |place: usize| {
                            Frame::ALL.get(place).into_iter().for_each(|&it| framed.set(it));
                        })
                    />
                    <SidesLine changes=changed />
                    <PrintButton printed=Printed::Blank />
                    <p>{blank::TYPE_IN}</p>
                    <div class="al-row">
                        <button
                            class="al-button al-button--plain"
                            type="button"
                            on:click=type_in
                        >
                            "Type in what is on paper"
                        </button>
                    </div>
                </PageHead>
            </div>
            <Preview of="Preview of the blank audits">{live(audits)}</Preview>
        </Page>
    }
}

fn margin() -> Drawn {
    let [equal, later] = blank::EQUAL;
    view! {
        <Back href=Route::Start.to_string() to="Start" />
        <div class="al-wide-only al-stack al-stack--tight al-small">
            <p class="al-strong">{equal}</p>
            <p class="al-soft">{later}</p>
            <p>
                <a href=Route::Trainer.to_string()>"Print a trainer pack"</a>
            </p>
        </div>
    }
}

/// Whose audits come out, in audit order.
fn roles(whose: Option<Role>) -> Vec<Role> {
    whose.map_or_else(|| Role::ALL.to_vec(), |whose| vec![whose])
}
