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
use crate::outgoing::{Giving, PAPER, PrintButton, SidesLine, sheets};

/// The counts, or why there are none yet.
#[component]
pub(super) fn CountedCodes(found: Found, built: Built, picture: Option<Picture>) -> impl IntoView {
    let (title, more) = found_words(&found);
    let answers = found.answers_at.map(|line| {
        let line = line_words(line, &found.answers_in).replacen('l', "L", 1);
        let words = format!("{line} holds somebody’s answers, not a pair code.");
        view! {
            <Notice kind=NoticeKind::Warning>
                <p>
                    <strong>{words}</strong>
                    " It was not counted. Delete it, and do not keep it: it belongs to the pair alone."
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
        Built::TooFew(_) => Some(format!(
            "Nothing is shown of fewer than {AT_LEAST} pairs: this protects the people in it. Add more codes, or talk instead."
        )),
        Built::Waits(more) => {
            let codes = match more {
                1 => "1 new code".to_owned(),
                more => format!("{more} new codes"),
            };
            Some(format!(
                "The picture below is still that of {shown} pairs. With {codes} the difference would show those pairs alone, so it waits until there are {MORE}."
            ))
        }
        Built::LeftOut => Some(format!(
            "The picture below is still that of {shown} pairs. Some of them are not in the box any more, and the difference would show them alone. To begin afresh, reload the page."
        )),
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
            <h2>"Take it to your leaders"</h2>
            <p>"It prints with how it was made."</p>
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
