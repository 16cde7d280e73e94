//! What was found, and the picture of it.

use alongside_core::leader::{AT_LEAST, Built, MORE, Picture, STANDING_NOTE};
use alongside_formats::codes::{Found, found_words, line_words};
use alongside_formats::files::file_name;
use alongside_presentation::claims::{File, FileType, Printed};
use alongside_presentation::export::csv;
use alongside_presentation::paper;
use leptos::prelude::*;

use crate::browser::time;
use crate::components::{BarsCanvas, CollectAny, Notice, NoticeKind, SchoolTable};
use crate::content::leader::school::{self, waits};
use crate::outgoing::{Giving, PAPER, PrintButton, SidesLine, sheets};

/// The counts, or why there are none yet.
#[component]
pub(super) fn CountedCodes(found: Found, built: Built, picture: Option<Picture>) -> impl IntoView {
    let (title, more) = found_words(&found);
    let answers = found.answers_at.map(|line| {
        let line = line_words(line, &found.answers_in).replacen('l', "L", 1);
        view! {
            <Notice kind=NoticeKind::Warning>
                <p>
                    <strong>{school::holds_answers(line)}</strong>
                    " "
                    {school::DELETE_THEM}
                </p>
            </Notice>
        }
    });
    let state = built_words(built, picture.as_ref());
    // Beside the page's own parts, so that paper breaks as it does for every other sheet.
    let on_paper = picture.clone().map(|picture| {
        let sheets = sheets(paper::school(&picture, time::today()));
        view! {
            <div class="al-print-only" id=PAPER>
                {sheets.collect_any()}
            </div>
        }
    });
    let counts = picture.map(|picture| view! { <SchoolCounts picture=picture /> });
    view! {
        <section
            class="al-stack al-stack--loose al-after al-screen-only"
            aria-labelledby="found"
        >
            <div class="al-stack al-stack--tight al-measure">
                <h2 id="found" tabindex="-1">
                    {title}
                </h2>
                {(!more.is_empty()).then(|| view! { <p>{more}</p> })}
                {state.map(|state| view! { <p>{state}</p> })}
                {answers}
            </div>
            {counts}
        </section>
        {on_paper}
    }
}

fn built_words(built: Built, picture: Option<&Picture>) -> Option<String> {
    let shown = picture.map_or(0, |picture| picture.pairs);
    match built {
        Built::Whole => None,
        Built::TooFew(_) => Some(waits::too_few(AT_LEAST)),
        Built::Waits(more) => {
            let codes = match more {
                1 => waits::ONE_NEW_CODE.to_owned(),
                more => waits::new_codes(more),
            };
            Some(waits::too_little_new(codes, MORE, shown))
        }
        Built::LeftOut => Some(waits::left_out(shown)),
    }
}

fn named(ending: &'static str) -> String {
    file_name("", "whole-school-picture", Some(time::today()), ending)
}

/// The picture, as chart, table and file.
#[component]
fn SchoolCounts(picture: Picture) -> impl IntoView {
    let giving = Giving::new();
    let table = picture.clone();
    let kept = StoredValue::new(picture);
    let save = move |_| {
        let text = kept.with_value(|picture| csv::school(picture, time::today()));
        giving.give(File::new(FileType::Counts, named(".csv"), text));
    };
    let [to_leaders, prints] = school::TO_LEADERS;
    view! {
        <div class="al-stack al-stack--loose">
            <BarsCanvas picture=kept file=Callback::new(named) />
            <Notice kind=NoticeKind::Private>
                <p>
                    <strong>{STANDING_NOTE[0]}</strong>
                    " "
                    {STANDING_NOTE[1]}
                </p>
            </Notice>
            <SchoolTable picture=table />
            <h2>{to_leaders}</h2>
            <p>{prints}</p>
            <SidesLine changes=Signal::stored(()) />
            <PrintButton printed=Printed::School />
            <div class="al-row">
                <button class="al-button al-button--plain" type="button" on:click=save>
                    "Save the counts as a spreadsheet"
                </button>
                {giving.line()}
            </div>
        </div>
    }
}
