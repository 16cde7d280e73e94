//! The plan on paper: one side of A4 that needs neither colour nor backgrounds.

use alongside_core::answers::Role;
use alongside_core::chart::Density;
use alongside_core::dates;
use alongside_core::findings;
use alongside_core::partnership::Partnership;
use alongside_core::plan::{Action, Hands};
use alongside_core::route::Place;
use leptos::prelude::*;

use super::href;
use super::onward::Onward;
use crate::browser::{page, time};
use crate::charts::Theme;
use crate::charts::svg::dots_svg;
use crate::components::{CollectAny, Page, PageHead, SheetAction, SheetPart, SheetTop};
use crate::session::use_session;

/// The width of the printed chart's own grid, in CSS pixels. The paper scales it.
const CHART_WIDTH: f64 = 800.0;

/// The print page: what will come out, and the button.
#[component]
pub fn PrintPage() -> impl IntoView {
    let session = use_session();
    let Some(open) = session.peek(Clone::clone) else { return ().into_any() };
    let plan = href(&open.id, Place::Plan);
    let title = match open.is_alone() {
        true => "Print my plan",
        false => "Print our plan",
    };
    let empty = open.plan.actions().is_empty().then(|| {
        let words = match open.is_alone() {
            true => "There are no actions yet, so this prints your profile alone. ",
            false => "There are no actions yet. ",
        };
        view! {
            <p>
                {words}
                <a href=plan>"Make an action"</a>
            </p>
        }
    });
    let sides = sides_words(&open);
    view! {
        <Page margin=|| {
            view! { <Onward here=Place::Print /> }
        }>
            <div class="al-screen-only">
                <PageHead title=title>
                    <p class="al-lead">{sides}</p>
                    {empty}
                    <div class="al-row">
                        <button class="al-button" type="button" on:click=move |_| page::print()>
                            "Print or save as PDF"
                        </button>
                        <p class="al-soft">"Or press Ctrl and P."</p>
                    </div>
                </PageHead>
            </div>
            <div class="al-sheet-frame">
                <PlanSheet open=open />
            </div>
        </Page>
    }
    .into_any()
}

fn sides_words(open: &Partnership) -> &'static str {
    match open.plan.fits_one_side() {
        true => "This will print on 1 side of A4.",
        false => "With more than three actions this may take a second side of A4.",
    }
}

/// One person's own picture; `None` where there is nothing to show.
fn own_chart(open: &Partnership, role: Role) -> Option<String> {
    let found = findings::findings(open.sheet(role), open.principles);
    found.iter().find(|finding| finding.mean.is_some())?;
    let profile = findings::own_profile(role, &found);
    Some(dots_svg(&profile, CHART_WIDTH, Density::Paper, &Theme::paper()))
}

#[component]
fn PlanSheet(open: Partnership) -> impl IntoView {
    let class = match open.plan.is_dense() {
        true => "al-sheet al-sheet--dense",
        false => "al-sheet",
    };
    let facts = vec![
        ("Class", (!open.label.is_empty()).then(|| open.label.clone())),
        ("Answers of", open.own_role().map(|role| role.name().to_owned())),
        ("Printed", Some(dates::full(time::today()))),
        ("Look again", open.plan.next_review().map(dates::full)),
    ];
    let (title, end) = match open.is_alone() {
        true => ("My plan", "This is a plan, not an appraisal. It belongs to you."),
        false => ("Our plan", "This is a plan, not an appraisal. It belongs to the two of us."),
    };
    let chart = open.own_role().and_then(|role| own_chart(&open, role));
    let list = |hands: Hands, date_name: &'static str| {
        let actions: Vec<Action> = open.plan.in_hands(hands).cloned().collect();
        let item = move |(index, action): (usize, Action)| {
            let date = action.review.map(dates::day);
            view! { <SheetAction number=index + 1 action=action date_name=date_name date=date /> }
        };
        actions.into_iter().enumerate().map(item).collect_any()
    };
    let has = |hands: Hands| open.plan.in_hands(hands).next().is_some();
    let (has_ours, ours) = (has(Hands::Ours), list(Hands::Ours, "Look again"));
    let (has_school, school) = (has(Hands::School), list(Hands::School, "Hear back by"));
    view! {
        <article class=class aria-labelledby="sheet-title">
            <SheetTop title=title facts=facts />
            {chart
                .map(|chart| {
                    view! {
                        <SheetPart label="How I see it">
                            <div class="al-sheet__chart" inner_html=chart></div>
                        </SheetPart>
                    }
                })}
            {has_ours
                .then(|| {
                    view! {
                        <SheetPart label="What will be done">
                            <ol class="al-sheet__actions">{ours}</ol>
                        </SheetPart>
                    }
                })}
            {has_school
                .then(|| {
                    view! {
                        <SheetPart label="What the school is asked to do">
                            <ol class="al-sheet__actions">{school}</ol>
                        </SheetPart>
                    }
                })}
            <footer class="al-sheet__end">
                <p class="al-sheet__foot">
                    "Made in your own browser: no copy is held. " {end}
                </p>
                <p class="al-sheet__foot al-sheet__foot--end">
                    "The eight principles come from Sara Alston’s article in Headteacher Update."
                </p>
            </footer>
        </article>
    }
}
