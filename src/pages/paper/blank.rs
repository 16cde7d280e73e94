//! Blank audits for people who would rather use a pen. What is typed in later goes the usual way.

use alongside_core::bank::Role;
use alongside_presentation::claims::Printed;
use alongside_presentation::route::Route;
use leptos::prelude::*;

use crate::components::{Back, BlankAudit, CollectAny, Page, PageHead, Switch, live};
use crate::outgoing::{Preview, PrintButton, SidesLine};

/// Whose copy: both, or one person's.
const WHOSE: [Option<Role>; 3] = [None, Some(Role::Teacher), Some(Role::TeachingAssistant)];

/// The audits to print: what will come out, and the button.
#[component]
pub fn BlankPage() -> impl IntoView {
    let whose = RwSignal::new(WHOSE[0]);
    let audits = move || roles(whose.get()).map(|role| view! { <BlankAudit role=role /> });
    view! {
        <Page margin=margin>
            <div class="al-screen-only">
                <PageHead title="Print blank audits">
                    <p class="al-lead">
                        "One for each person, with the same order and numbers as on screen."
                    </p>
                    <Switch
                        legend="Whose copy?"
                        name="copy"
                        options=WHOSE.map(|whose| whose.map_or("Both", Role::name)).to_vec()
                        chosen=Signal::derive(move || WHOSE.iter().position(|&it| it == whose.get()))
                        on_choose=Callback::new(move |place: usize| {
                            WHOSE.get(place).into_iter().for_each(|&it| whose.set(it));
                        })
                    />
                    <SidesLine changes=Signal::derive(move || whose.track()) />
                    <PrintButton printed=Printed::Blank />
                    <p>
                        "When both are filled in, choose "
                        <a href=Route::New.to_string()>"On paper"</a> " to type them in."
                    </p>
                </PageHead>
            </div>
            <Preview of="Preview of the blank audits">{live(move || audits().collect_any())}</Preview>
        </Page>
    }
}

fn margin() -> impl IntoView {
    view! {
        <Back href=Route::Start.to_string() to="Start" />
        <div class="al-wide-only al-stack al-stack--tight al-small">
            <p class="al-strong">"Paper is an equal way in"</p>
            <p class="al-soft">
                "Type it in later, one page for each principle, or keep it and just talk."
            </p>
            <p>
                <a href=Route::Trainer.to_string()>"Print a trainer pack"</a>
            </p>
        </div>
    }
}

/// Whose audits come out, in audit order.
fn roles(whose: Option<Role>) -> impl Iterator<Item = Role> {
    Role::ALL.into_iter().filter(move |&role| whose.is_none_or(|whose| whose == role))
}
