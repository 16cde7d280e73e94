//! A paper as a file, and its name.

use alongside_core::pair::Partnership;
use alongside_presentation::claims::{File, FileType};
use alongside_presentation::export::csv;
use alongside_presentation::paper::{self, Asked, Include, PaperFile};

use crate::outgoing::{Giving, paper_file_name, word_file};
use crate::state::use_workspace;
use crate::view::prelude::*;

/// The paper as a file for another program, where one suits it: what is in words for Word, one
/// person's results for a spreadsheet.
#[component]
pub(super) fn Files(asked: RwSignal<Asked>) -> Drawn {
    let workspace = use_workspace();
    let giving = Giving::new();
    let Some(file) = paper::kind(asked.read_untracked().paper).file else {
        return ().drawn();
    };
    let words = match file {
        PaperFile::Word(_) => "Save as a Word document",
        PaperFile::Results => "Save as a spreadsheet",
    };
    let made = move |open: &Partnership| match file {
        PaperFile::Word(what) => word_file(open, &asked.read_untracked(), what),
        PaperFile::Results => spreadsheet(open, &asked.read_untracked()),
    };
    let act = move |_| {
        if let Some(file) = workspace.peek(made).flatten() {
            giving.give(file);
        }
    };
    view! {
        <div class="al-row">
            <button class="al-button al-button--plain al-button--small" type="button" on:click=act>
                {words}
            </button>
            {giving.line()}
        </div>
    }
}

fn spreadsheet(open: &Partnership, asked: &Asked) -> Option<File> {
    let summary = paper::summary(open, asked.whose)?;
    let name = match asked.includes(Include::Class) {
        true => open.name(),
        false => "",
    };
    let text = csv::results(name, &summary);
    let what = format!("results {}", asked.whose.in_sentence());
    Some(File::new(FileType::RESULTS, paper_file_name(open, asked, &what, ".csv"), text))
}
