//! What was found, and the picture of it.

use alongside_core::bank::{Frame, SCHOOL};
use alongside_core::leader::{AT_LEAST, Built, MORE, Picture, STANDING_NOTE};
use alongside_formats::codes::{Found, found_words, line_words};
use alongside_formats::files::file_name;
use alongside_presentation::claims::{File, FileType, Printed};
use alongside_presentation::export::csv;
use alongside_presentation::paper;

use crate::browser::time;
use crate::components::{BarsCanvas, Notice, NoticeKind, SchoolTable};
use crate::content::leader::school::{self, waits};
use crate::outgoing::{Giving, PAPER, PrintButton, SidesLine, sheets};
use crate::view::prelude::*;

/// The counts of each frame, or why there are none yet.
#[component]
pub(super) fn CountedCodes(
    found: Found,
    built: Vec<(Frame, Built)>,
    pictures: Vec<Picture>,
) -> Drawn {
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
    let is_one = built.len() == 1;
    let state = |(frame, built): (Frame, Built)| {
        let picture = pictures.iter().find(|picture| picture.frame == frame);
        let words = built_words(built, picture)?;
        // Where there are pairs of both frames it is said of which.
        let of = (!is_one).then(|| view! { <strong>{frame.words().title} ": "</strong> });
        Some(view! { <p>{of} {words}</p> })
    };
    let state = built.into_iter().filter_map(state).collect_drawn();
    // Beside the page's own parts, so that paper breaks as it does for every other sheet.
    let on_paper = (!pictures.is_empty()).then(|| {
        let sheets = sheets(paper::school(&pictures, time::today())).collect_drawn();
        view! {
            <div class="al-print-only" id=PAPER>
                {sheets}
            </div>
        }
    });
    let counts = (!pictures.is_empty()).then(|| view! { <SchoolCounts pictures=pictures /> });
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
                {state}
                {answers}
            </div>
            {counts}
        </section>
        {on_paper}
    }
}

fn built_words(built: Built, picture: Option<&Picture>) -> Option<String> {
    let shown = picture.map(Picture::pairs_words).unwrap_or_default();
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

fn named(of: &str, ending: &str) -> String {
    file_name("", &format!("whole-school-picture{of}"), Some(time::today()), ending)
}

/// The pictures, one of each frame, with the ways to take them to leaders.
#[component]
fn SchoolCounts(pictures: Vec<Picture>) -> Drawn {
    let [to_leaders, prints] = school::TO_LEADERS;
    let note = view! {
        <Notice kind=NoticeKind::Private>
            <p>
                <strong>{STANDING_NOTE[0]}</strong>
                " "
                {STANDING_NOTE[1]}
            </p>
        </Notice>
    };
    let apart = (pictures.len() > 1).then(|| view! { <p>{school::NEVER_ADDED}</p> });
    let giving = Giving::new();
    let kept = StoredValue::new(pictures.clone());
    let save = move |_| {
        let text = kept.with_value(|pictures| csv::school(pictures, time::today()));
        giving.give(File::new(FileType::COUNTS, named("", ".csv"), text));
    };
    let counts = pictures.into_iter().map(|it| view! { <OnePicture picture=it /> }).collect_drawn();
    view! {
        <div class="al-stack al-stack--loose">
            {apart} {counts} {note} <h2>{to_leaders}</h2>
            <p>{prints}</p>
            <SidesLine changes=Derived::from(()) />
            <PrintButton printed=Printed::School />
            <div class="al-row">
                <button class="al-button al-button--plain" type="button" on:click=save>
                    "Save as a spreadsheet"
                </button>
                {giving.line()}
            </div>
        </div>
    }
}

/// The picture of one frame, as chart and table; of few pairs as words alone.
#[component]
fn OnePicture(picture: Picture) -> Drawn {
    let (frame, table) = (picture.frame, picture.clone());
    let id = format!("picture-{}", frame.key());
    let of = school::of_pairs(picture.pairs_words(), frame.words().title);
    let chart = match picture.has_numbers() {
        true => {
            let picture = StoredValue::new(picture);
            let file = Callback::new(move |ending| named(&format!(" {}", frame.key()), ending));
            view! { <BarsCanvas picture=picture file=file /> }
        }
        false => view! { <p>{SCHOOL.small_group_note}</p> },
    };
    view! {
        <section class="al-stack al-stack--loose" aria-labelledby=id.clone()>
            <h2 id=id.clone()>{of}</h2>
            {chart}
            <SchoolTable picture=table />
        </section>
    }
}
