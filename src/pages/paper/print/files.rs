//! A paper as a file, and its name.

use alongside_core::pair::Partnership;
use alongside_formats::files::{file_name, whose};
use alongside_presentation::claims::{File, FileType};
use alongside_presentation::export::{csv, docx};
use alongside_presentation::paper::{self, Asked, Include, PaperFile};
use leptos::prelude::*;

use crate::outgoing::Giving;
use crate::state::use_workspace;

/// The paper as a file for another program, where one suits it: what is in words for Word, one
/// person's results for a spreadsheet.
#[component]
pub(super) fn Files(asked: RwSignal<Asked>) -> impl IntoView {
    let workspace = use_workspace();
    let giving = Giving::new();
    let Some(file) = paper::kind(asked.read_untracked().paper).file else {
        return ().into_any();
    };
    let words = match file {
        PaperFile::Word(_) => "Save as a Word document",
        PaperFile::Results => "Save as a spreadsheet",
    };
    let made = move |open: &Partnership| match file {
        PaperFile::Word(what) => word_document(open, &asked.read_untracked(), what),
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
    .into_any()
}

fn word_document(open: &Partnership, asked: &Asked, what: &str) -> Option<File> {
    let print_out = paper::print_out(open, asked)?;
    let name = named(open, asked, what, ".docx");
    Some(File::new(FileType::Word, name, docx::docx(&print_out)))
}

fn spreadsheet(open: &Partnership, asked: &Asked) -> Option<File> {
    let summary = paper::summary(open, asked.whose)?;
    let name = match asked.includes(Include::Class) {
        true => open.name(),
        false => "",
    };
    let text = csv::results(name, &summary);
    let what = format!("results {}", asked.whose.in_sentence());
    Some(File::new(FileType::Results, named(open, asked, &what, ".csv"), text))
}

/// The name of a file of this paper. A name that is not to be on the paper is not in it either.
fn named(open: &Partnership, asked: &Asked, what: &str, ending: &str) -> String {
    file_name(&whose(open, asked.includes(Include::Class)), what, Some(asked.today), ending)
}
