//! Other ways to keep a plan, and what a school may collect.

use alongside_core::bank::Role;
use alongside_core::pair::{Paper, Partnership, Place};
use alongside_core::plan::Hands;
use alongside_formats::files::{file_name, whose};
use alongside_presentation::claims::{File, FileType};
use alongside_presentation::export::csv;
use alongside_presentation::paper::{self, Asked, PaperFile};

use crate::browser::time;
use crate::components::href;
use crate::content::plan::finish::more as words;
use crate::outgoing::{Giving, word_file};
use crate::state::Workspace;
use crate::view::prelude::*;

/// One way: the words of its button, and the file that it makes.
type Other = (&'static str, fn(&Partnership) -> Option<File>);

/// The ways.
#[component]
pub(super) fn More(workspace: Workspace, open: Partnership) -> Drawn {
    let giving = Giving::new();
    let button = move |(label, made): Other| {
        let act = move |_| {
            if let Some(file) = workspace.peek(made).flatten() {
                giving.give(file);
            }
        };
        view! {
            <button class="al-button al-button--quiet" type="button" on:click=act>
                {label}
            </button>
        }
    };
    let word = if open.is_alone() { words::WORD_ALONE } else { words::WORD };
    let has_actions = !open.plan.actions().is_empty();
    let files: [Other; 2] = [(words::TABLE, table), (word, document)];
    let files = files.into_iter().filter(|_| has_actions).map(button).collect_drawn();
    let asks = open.plan.in_hands(Hands::School).next().is_some();
    let request = asks.then(|| {
        view! {
            <a class="al-button al-button--quiet" href=href(&open.id, Place::Print(Paper::Request))>
                {words::REQUEST}
            </a>
        }
    });
    let gives_code = (open.shown(Place::PairCode) == Place::PairCode).then(|| {
        let [collects, get, says] = words::PAIR_CODE;
        view! {
            <p class="al-soft">
                {collects} <a href=href(&open.id, Place::PairCode)>{get}</a> {says}
            </p>
        }
    });
    view! {
        <div class="al-stack">
            {gives_code} <div class="al-row">{files} {request}</div> {giving.line()}
        </div>
    }
}

fn table(open: &Partnership) -> Option<File> {
    let name = file_name(&whose(open, true), "actions", Some(time::today()), ".csv");
    Some(File::new(FileType::ACTIONS, name, csv::actions(open.name(), &open.plan)))
}

fn document(open: &Partnership) -> Option<File> {
    let include = paper::choices(open, Paper::Agreement).into_iter();
    let asked = Asked {
        paper: Paper::Agreement,
        whose: Role::Teacher,
        include: include.filter(|it| it.is_ticked_at_first()).collect(),
        today: time::today(),
    };
    match paper::kind(Paper::Agreement).file {
        Some(PaperFile::Word(what)) => word_file(open, &asked, what),
        _ => None,
    }
}
