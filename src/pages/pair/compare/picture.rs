//! The picture of all lines, in three forms: dots that lead to what they are of, a radar and a table.

use alongside_core::answers::Rating;
use alongside_core::bank::{Line, META};
use alongside_core::results::comparison::PairFinding;
use alongside_formats::files::{file_name, whose};
use alongside_presentation::charts::{RADAR_FROM, Row, pair_profile, row_description};

use super::folds::fold_id;
use super::groups::ways_on;
use crate::browser::{focus, time};
use crate::components::{
    ChartCanvas, ChartKind, ChartSwitch, Details, LinkedDots, PairTable, RowLink, rehearse_dots,
};
use crate::content::pair::results;
use crate::pages::pair::round::Round;
use crate::state::use_workspace;
use crate::view::prelude::*;

/// The title of either chart.
const TITLE: &str = "Answers by principle";

/// The dots, and under them the way on. Where there is nothing to draw, what it takes.
#[component]
pub(super) fn Dots(round: Round) -> Drawn {
    let findings = round.with(|opened| opened.compared().findings());
    if !findings.iter().any(|finding| finding.means.is_some()) {
        return view! { <p class="al-measure">{results::NOTHING_TO_SHOW}</p> };
    }
    let profile = pair_profile(round.frame(), &findings);
    let link = |row: &Row| RowLink {
        id: fold_id(row.line),
        name: row.label(),
        said: row_description(&profile, row),
    };
    let links = profile.rows.iter().map(link).collect();
    let has_time = findings.iter().any(|finding| finding.line == Line::Time);
    let profile = StoredValue::new(profile);
    let go = |id: String| {
        focus::to_id(&id);
    };
    view! {
        <div class="al-stack al-stack--loose">
            <LinkedDots title=TITLE profile=profile links=links on_go=Callback::new(go)>
                {has_time
                    .then(|| view! { <p class="al-small al-soft">{results::TIME_STANDS_APART}</p> })}
            </LinkedDots>
            {ways_on(round)}
        </div>
    }
}

/// Draws the dots once for nobody.
pub(super) fn rehearse(round: Round) {
    let findings = round.with(|opened| opened.compared().findings());
    rehearse_dots(&pair_profile(round.frame(), &findings));
}

/// The same as a radar and as a table, and as pictures to save.
#[component]
pub(super) fn OtherPictures(round: Round) -> Drawn {
    let findings = round.with(|opened| opened.compared().findings());
    let summary = match principles(&findings) {
        RADAR_FROM.. => results::RADAR_OR_TABLE,
        _ => results::TABLE,
    };
    if findings.is_empty() {
        return ().drawn();
    }
    view! { <Details summary=summary>{other_pictures(round, &findings)}</Details> }
}

/// How many principles there are.
fn principles(findings: &[PairFinding]) -> usize {
    findings.iter().filter(|finding| finding.line != Line::Time).count()
}

fn other_pictures(round: Round, findings: &[PairFinding]) -> Drawn {
    let table = round.with(|opened| opened.compared().table());
    let is_scored = findings.iter().any(|finding| finding.means.is_some());
    let has_radar = principles(findings) >= RADAR_FROM;
    let kind = RwSignal::new(if has_radar { ChartKind::Radar } else { ChartKind::Dots });
    let [lowest, highest] = [Rating::Never, Rating::Always].map(|it| it.word(round.frame()));
    let whose = use_workspace().peek(|open| whose(open, true)).unwrap_or_default();
    let profile = StoredValue::new(pair_profile(round.frame(), findings));
    let chart = is_scored.then(|| {
        view! {
            {has_radar.then(|| view! { <ChartSwitch kind=kind /> })}
            <ChartCanvas
                title=TITLE
                profile=profile
                kind=kind
                whose=round.caption()
                file=Callback::new(move |ending| {
                    file_name(&whose, "results", Some(time::today()), ending)
                })
            />
        }
    });
    let figures = match round.with(|opened| opened.compared().shows_statements()) {
        true => results::figures(highest, lowest),
        false => results::TO_A_QUARTER.to_owned(),
    };
    let note = is_scored.then(|| {
        view! {
            <p class="al-small al-soft al-measure">{figures} " " {META.status_note}</p>
        }
    });
    view! {
        {chart}
        <PairTable rows=table />
        {note}
    }
}
