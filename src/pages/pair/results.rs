//! Both people's results as a chart and as a table, and then and now where there are two rounds.

use alongside_core::answers::Rating;
use alongside_core::bank::{Frame, Line, META};
use alongside_core::pair::Place;
use alongside_core::results::comparison::{PairFinding, headline};
use alongside_formats::files::{file_name, whose};
use alongside_presentation::charts::{RADAR_FROM, pair_profile};
use leptos::prelude::*;

use super::round::caption;
use crate::browser::time;
use crate::components::{
    ChartCanvas, ChartKind, ChartSwitch, Onward, Page, PageHead, PairTable, href, then_and_now,
};
use crate::content::pair::results;
use crate::state::use_workspace;

/// The results of each principle that both answered.
#[component]
pub fn ResultsPage() -> impl IntoView {
    let open = use_workspace().peek(|open| Some((open.clone(), open.opened.clone()?)));
    let Some((open, opened)) = open.flatten() else { return ().into_any() };
    let findings = opened.compared().findings();
    let title = headline(&findings);
    let is_scored = findings.iter().any(|finding| finding.means.is_some());
    let caption = caption(&open, &opened);
    let chart = match is_scored {
        true => chart(opened.frame(), &findings, whose(&open, true), caption.clone()),
        false => view! { <p class="al-measure">{results::NOTHING_TO_SHOW}</p> }.into_any(),
    };
    let table = (!findings.is_empty()).then(|| {
        view! { <PairTable rows=opened.compared().table() /> }
    });
    let [lowest, highest] = [Rating::Never, Rating::Always].map(|it| it.word(opened.frame()));
    let figures_words = results::figures(highest, lowest);
    let figures = is_scored.then(|| {
        view! {
            <p class="al-small al-soft al-measure">
                {figures_words} " " {META.status_note}
            </p>
        }
    });
    let then = then_and_now(&open, &opened);
    let margin_open = open.clone();
    view! {
        <Page margin=move || {
            view! { <Onward open=margin_open.clone() here=Place::Results /> }
        }>
            <div class="al-measure--form">
                <PageHead caption=move || caption.clone() title=title />
            </div>
            <div class="al-stack al-stack--loose">
                {chart} {table} {then} {figures} <div class="al-row">
                    <a class="al-button" href=href(&open.id, Place::Plan)>
                        "Agree what you will do"
                    </a>
                    <a class="al-button al-button--plain" href=href(&open.id, Place::Compare)>
                        "See your answers side by side"
                    </a>
                </div>
            </div>
        </Page>
    }
    .into_any()
}

fn chart(frame: Frame, findings: &[PairFinding], whose: String, whose_words: String) -> AnyView {
    let kind = RwSignal::new(ChartKind::Dots);
    let principles = findings.iter().filter(|finding| finding.line != Line::Time).count();
    let profile = StoredValue::new(pair_profile(frame, findings));
    let missing = findings.iter().filter(|finding| finding.means.is_none());
    let missing: Vec<&str> = missing.map(|finding| finding.line.chart_label()).collect();
    let switch = (principles >= RADAR_FROM).then(|| view! { <ChartSwitch kind=kind /> });
    let missing = (!missing.is_empty()).then(|| {
        view! {
            <p class="al-small al-soft">{results::not_enough(missing.join(", "))}</p>
        }
    });
    view! {
        {switch}
        <ChartCanvas
            title="Answers by principle"
            profile=profile
            kind=kind
            whose=whose_words
            file=Callback::new(move |ending| {
                file_name(&whose, "results", Some(time::today()), ending)
            })
        />
        {missing}
    }
    .into_any()
}
