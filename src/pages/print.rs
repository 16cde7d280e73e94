//! Something on paper: what will come out, what may be on it, and the button.

mod count;
mod sheet;

use alongside_core::answers::Role;
use alongside_core::export::{csv, docx, file_name, whose};
use alongside_core::paper::{self, Asked, Include};
use alongside_core::partnership::Partnership;
use alongside_core::route::{Paper, Place, Route};
use alongside_core::title;
use leptos::prelude::*;

pub(super) use count::{PAPER, SidesLine};
pub(super) use sheet::sheets;

use super::href;
use crate::browser::{download, page, time};
use crate::components::{Back, Choice, CollectAny, Kind, Look, Page, PageHead, Switch, live};
use crate::session::use_session;

/// The page of a paper.
#[component]
pub fn PrintPage(
    /// Which one.
    paper: Paper,
) -> impl IntoView {
    let session = use_session();
    let Some(open) = session.peek(Clone::clone) else { return ().into_any() };
    let choices = paper::choices(&open, paper);
    let ticked = choices.iter().copied().filter(|include| include.is_ticked_at_first()).collect();
    let roles = match paper {
        Paper::Own => paper::roles(&open),
        _ => Vec::new(),
    };
    let whose = roles.first().copied().unwrap_or(Role::Teacher);
    let asked = RwSignal::new(Asked { paper, whose, include: ticked, today: time::today() });
    let title = title::paper(paper, &open);
    let (margin_open, below) = (open.clone(), open.clone());
    let empty = nothing_planned(&open, paper);
    let document_of = move || paper::document(&open, &asked.read()).map(sheets);
    view! {
        <Page margin=move || {
            view! { <Margin open=margin_open.clone() here=paper /> }
        }>
            <div class="al-screen-only">
                <PageHead title=title>
                    <SidesLine changes=Signal::derive(move || asked.track()) />
                    {empty}
                    {(roles.len() > 1).then(|| view! { <Whose asked=asked roles=roles /> })}
                    {(!choices.is_empty())
                        .then(|| view! { <Includes asked=asked choices=choices /> })}
                    <PrintButton />
                    <Files asked=asked />
                </PageHead>
            </div>
            <Preview of="Preview of what will print">{live(document_of)}</Preview>
            <div class="al-narrow-only">
                <Others open=below here=paper />
            </div>
        </Page>
    }
    .into_any()
}

/// What will print, as it will. On a narrow screen it may have to be scrolled, with keys too.
#[component]
pub(super) fn Preview(
    /// What it is.
    of: &'static str,
    /// The sides.
    children: Children,
) -> impl IntoView {
    view! {
        <div class="al-sheet-frame" id=PAPER tabindex="0" role="region" aria-label=of>
            {children()}
        </div>
    }
}

/// The button, and the keys that do the same.
#[component]
pub(super) fn PrintButton() -> impl IntoView {
    view! {
        <div class="al-row">
            <button class="al-button" type="button" on:click=move |_| page::print()>
                "Print or save as PDF"
            </button>
            <p class="al-soft">"Or press Ctrl and P."</p>
        </div>
    }
}

fn nothing_planned(open: &Partnership, paper: Paper) -> Option<AnyView> {
    let is_about_the_plan = matches!(paper, Paper::Agreement | Paper::Request);
    (is_about_the_plan && open.plan.actions().is_empty()).then(|| {
        view! {
            <p>
                "There are no actions yet. "
                <a href=href(&open.id, Place::NewAction(None))>"Make an action"</a>
            </p>
        }
        .into_any()
    })
}

/// The paper as a file for another program, where one suits it: what is in words for Word, one
/// person's results for a spreadsheet.
#[component]
fn Files(asked: RwSignal<Asked>) -> impl IntoView {
    let session = use_session();
    let said = RwSignal::new("");
    let (words, done, save): (_, _, fn(&Partnership, &Asked) -> Option<bool>) =
        match asked.read_untracked().paper {
            Paper::Agreement | Paper::Request => {
                ("Save as a Word document", "The Word document is saved.", word_document)
            }
            Paper::Own => {
                ("Save as a spreadsheet", "The spreadsheet is saved, as a CSV file.", spreadsheet)
            }
            Paper::Report => return ().into_any(),
        };
    let act = move |_| {
        let saved = session.peek(|open| save(open, &asked.read_untracked())).flatten();
        said.set(match saved {
            Some(true) => done,
            _ => {
                "This browser did not take the file. Print the page instead: it has the same words."
            }
        });
    };
    view! {
        <div class="al-row">
            <button class="al-button al-button--plain al-button--small" type="button" on:click=act>
                {words}
            </button>
            <p class="al-soft" role="status">
                {live(move || said.get())}
            </p>
        </div>
    }
    .into_any()
}

fn word_document(open: &Partnership, asked: &Asked) -> Option<bool> {
    let document = paper::document(open, asked)?;
    let what = match asked.paper {
        Paper::Request => "request",
        _ => "agreement",
    };
    let name = named(open, asked, what, ".docx");
    Some(download::bytes(&name, docx::MEDIA_TYPE, &docx::docx(&document)))
}

fn spreadsheet(open: &Partnership, asked: &Asked) -> Option<bool> {
    let (sheet, opening) = paper::sheet(open, asked.whose)?;
    let name = match asked.includes(Include::Class) {
        true => open.name(),
        false => "",
    };
    let text = csv::results(name, asked.whose, &sheet, opening);
    let what = format!("results {}", asked.whose.in_sentence());
    Some(download::text(&named(open, asked, &what, ".csv"), "text/csv", &text))
}

/// The name of a file of this paper. A name that is not to be on the paper is not in it either.
fn named(open: &Partnership, asked: &Asked, what: &str, ending: &str) -> String {
    file_name(&whose(open, asked.includes(Include::Class)), what, Some(asked.today), ending)
}

/// Whose summary, where both may be printed here.
#[component]
fn Whose(asked: RwSignal<Asked>, roles: Vec<Role>) -> impl IntoView {
    let options = roles.iter().map(|role| role.name()).collect();
    let roles = StoredValue::new(roles);
    let at = move |place: usize| roles.with_value(|roles| roles.get(place).copied());
    let chosen = move || {
        let whose = asked.read().whose;
        roles.with_value(|roles| roles.iter().position(|&role| role == whose))
    };
    view! {
        <Switch
            legend="Whose summary?"
            name="whose"
            options=options
            chosen=Signal::derive(chosen)
            on_choose=Callback::new(move |place| {
                if let Some(role) = at(place) {
                    asked.update(|asked| asked.whose = role);
                }
            })
        />
    }
}

/// What may be on it.
#[component]
fn Includes(asked: RwSignal<Asked>, choices: Vec<Include>) -> impl IntoView {
    let has_code = choices.contains(&Include::Code);
    let tick = |(index, include): (usize, Include)| {
        let set = move |is_on| {
            asked.update(|asked| {
                asked.include.retain(|&other| other != include);
                if is_on {
                    asked.include.push(include);
                }
            });
        };
        view! {
            <Choice
                kind=Kind::Tick
                name="include"
                id=format!("include-{index}")
                label=include.words()
                look=Look::Bare
                checked=Signal::derive(move || asked.read().include.contains(&include))
                on_change=Callback::new(set)
            />
        }
    };
    view! {
        <fieldset class="al-switch">
            <legend class="al-switch__legend">"Include"</legend>
            {choices.into_iter().enumerate().map(tick).collect_any()}
        </fieldset>
        {has_code
            .then(|| {
                view! {
                    <p class="al-small al-soft al-measure">
                        "The code holds both sets of answers. Leave it out of a copy for anyone else."
                    </p>
                }
            })}
    }
}

/// The way back, and what else can be printed.
#[component]
fn Margin(open: Partnership, here: Paper) -> impl IntoView {
    let (back, back_to) = match open.own_role() {
        Some(_) if !open.is_alone() => (Place::Profile, "Your own profile"),
        _ => (Place::Plan, "What you will do"),
    };
    view! {
        <Back href=href(&open.id, back) to=back_to />
        <div class="al-wide-only">
            <Others open=open here=here />
        </div>
    }
}

/// What else can be printed.
#[component]
fn Others(open: Partnership, here: Paper) -> impl IntoView {
    let link = |href: String, words: &'static str, is_here: bool| {
        view! {
            <li>
                <a class="al-jump__link" href=href aria-current=is_here.then_some("page")>
                    {words}
                </a>
            </li>
        }
    };
    let others =
        Paper::ALL.into_iter().filter(|&it| open.shown(Place::Print(it)) == Place::Print(it));
    let papers = others.map(|paper| {
        let words = title::paper_link(paper, &open);
        link(href(&open.id, Place::Print(paper)), words, paper == here)
    });
    let blank = link(Route::Blank.to_string(), "Blank audits", false);
    view! {
        <nav aria-label="Things to print">
            <ul class="al-jump__list">{papers.collect_any()} {blank}</ul>
        </nav>
    }
}
