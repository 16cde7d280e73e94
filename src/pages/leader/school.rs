//! The whole-school picture: codes in, counts out.

mod codes;
mod read;
mod show;

use alongside_core::bank::Frame;
use alongside_core::leader::{AT_LEAST, Boards, Built, Picture};
use alongside_formats::codes::Found;
use alongside_presentation::route::Route;
use leptos::html;
use leptos::task::spawn_local;

use crate::browser::{focus, time};
use crate::components::{Back, ErrorSummary, Page, PageError, PageHead};
use crate::content::leader::school;
use crate::form::Problems;
use crate::state::use_workspace;
use crate::view::prelude::*;
use codes::{BOX, Codes};
use read::{Reading, read};
use show::CountedCodes;

/// What became of the picture of each frame that there are pairs of.
type BuiltByFrame = Vec<(Frame, Built)>;

/// What is on the page. The tab keeps the text of the box, and nothing else is stored.
#[derive(Clone, Copy)]
struct School {
    problems: Problems,
    /// The box. Its text may be long, so it is read when it is asked for.
    area: NodeRef<html::Textarea>,
    boards: StoredValue<Boards>,
    /// What the last text held, and what became of the picture of each frame.
    told: RwSignal<Option<(Found, BuiltByFrame)>>,
    reading: RwSignal<Option<Reading>>,
}

impl School {
    /// Reads a text and files, by name, and builds the picture of what is in them.
    fn show(self, text: String, files: Vec<(String, String)>) {
        if text.trim().is_empty() && files.iter().all(|(_, text)| text.trim().is_empty()) {
            let words = school::NOTHING_GIVEN.to_owned();
            self.problems.show(vec![PageError { field: BOX, words }]);
            return;
        }
        self.problems.show(Vec::new());
        let reading = Reading::begin();
        self.reading.set(Some(reading));
        spawn_local(async move {
            let found = read(text, files, reading).await;
            // The page may be gone by then.
            if self.reading.try_set(None).is_some() {
                return;
            }
            let Some(mut found) = found else { return };
            let results = found.take_results();
            // Counting is a piece of work of its own.
            time::breathe().await;
            let built = self.boards.try_update_value(|boards| boards.build(&results));
            // And so is drawing.
            time::breathe().await;
            if let Some(built) = built {
                self.told.set(Some((found, built)));
                focus::after_render(|| {
                    focus::to_id("found");
                });
            }
        });
    }
}

/// The box, the progress and the picture.
#[component]
pub fn SchoolPage() -> Drawn {
    let school = School {
        problems: Problems::new(use_workspace()),
        area: NodeRef::new(),
        boards: StoredValue::new(Boards::default()),
        told: RwSignal::new(None),
        reading: RwSignal::new(None),
    };
    on_cleanup(move || {
        if let Some(reading) = school.reading.try_get_untracked().flatten() {
            reading.cancel();
        }
    });
    let told = move || {
        school.told.get().map(|(found, built)| {
            let pictures: Vec<Picture> =
                school.boards.with_value(|boards| boards.pictures().cloned().collect());
            view! { <CountedCodes found=found built=built pictures=pictures /> }
        })
    };
    view! {
        <Page margin=margin>
            <div class="al-measure al-measure--form al-screen-only">
                <ErrorSummary errors=school.problems.all() on_go=school.problems.go() />
                <PageHead title="Whole-school picture">
                    <p class="al-lead">{school::LEAD}</p>
                </PageHead>
                <Codes school=school />
            </div>
            {live(told)}
        </Page>
    }
}

fn margin() -> Drawn {
    view! {
        <Back href=Route::Run(String::new()).to_string() to="Run a session" />
        <div class="al-page__stay al-wide-only al-stack al-stack--tight al-small">
            <p class="al-strong">{school::at_least(AT_LEAST)}</p>
            <p class="al-soft">{school::PROTECTS}</p>
            <p class="al-soft">{school::STORES_NOTHING}</p>
        </div>
    }
}
