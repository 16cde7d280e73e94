//! Blank audits for people who would rather use a pen. What is typed in later goes the usual way.

use alongside_core::answers::Role;
use alongside_core::claims::Printed;
use alongside_core::route::Route;
use leptos::prelude::*;

use crate::components::{Back, BlankAudit, CollectAny, Page, PageHead, Switch, live};
use crate::outgoing::{Preview, PrintButton, SidesLine};

/// The audits to print: what will come out, and the button.
#[component]
pub fn BlankPage() -> impl IntoView {
    let chosen = RwSignal::new(0_usize);
    let whose = move || chosen.get().checked_sub(1).and_then(|place| Role::ALL.get(place)).copied();
    let audits = move || roles(whose()).map(|role| view! { <BlankAudit role=role /> });
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
                        options=vec!["Both", Role::Teacher.name(), Role::TeachingAssistant.name()]
                        chosen=Signal::derive(move || Some(chosen.get()))
                        on_choose=Callback::new(move |place| chosen.set(place))
                    />
                    <SidesLine changes=Signal::derive(move || chosen.track()) />
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
