//! Something on paper: what will come out, what may be on it, and the button.

mod files;

use alongside_core::bank::{PrincipleId, Role};
use alongside_core::pair::{Opened, Paper, Partnership, PartnershipId, Place};
use alongside_presentation::claims::{Printed, Take};
use alongside_presentation::paper::{self, Asked, Include, code_holds};
use alongside_presentation::route::Route;

use files::Files;

use crate::browser::time;
use crate::components::{
    Back, Choice, Kind, Look, Notice, NoticeKind, Page, PageHead, Switch, href,
};
use crate::content::paper::print::{self, note_over};
use crate::outgoing::{Preview, PrintButton, SidesLine, note_taken, sheets};
use crate::state::use_workspace;
use crate::view::prelude::*;

/// The page of a paper.
#[component]
pub fn PrintPage(
    /// Which one.
    paper: Paper,
) -> Drawn {
    let workspace = use_workspace();
    let Some(open) = workspace.peek(Clone::clone) else { return ().drawn() };
    let kind = paper::kind(paper);
    let choices = paper::choices(&open, paper);
    let ticked = choices.iter().copied().filter(|include| include.is_ticked_at_first()).collect();
    let roles = if kind.is_of_one { paper::roles(&open) } else { Vec::new() };
    let whose = roles.first().copied().unwrap_or(Role::Teacher);
    let asked = RwSignal::new(Asked { paper, whose, include: ticked, today: time::today() });
    let title = (kind.page)(&open);
    let (margin_open, below) = (open.clone(), open.clone());
    let empty = kind.is_of_actions.then(|| nothing_planned(&open));
    let (id, is_example) = (open.id.clone(), open.is_example());
    let print_out_of = move || paper::print_out(&open, &asked.read()).map(sheets);
    view! {
        <Page margin=move || {
            view! { <PrintMargin open=margin_open.clone() here=paper /> }
        }>
            <div class="al-screen-only">
                <PageHead title=title>
                    <SidesLine changes=derived(move || asked.track()) />
                    {empty} <NotesOver asked=asked />
                    {(roles.len() > 1).then(|| view! { <Whose asked=asked roles=roles /> })}
                    {(!choices.is_empty())
                        .then(|| view! { <Includes asked=asked choices=choices /> })}
                    <PrintButton
                        printed=Printed::Paper { paper, is_example }
                        on_open=Callback::new(move |()| {
                            if paper == Paper::Agreement {
                                note_taken(&id, Take::Print);
                            }
                        })
                    />
                    <Files asked=asked />
                </PageHead>
            </div>
            <Preview of="Preview of what will print">{live(print_out_of)}</Preview>
            <div class="al-narrow-only">
                <Others open=below here=paper />
            </div>
        </Page>
    }
}

fn nothing_planned(open: &Partnership) -> Option<Drawn> {
    open.plan.actions().is_empty().then(|| {
        view! {
            <p>
                {print::NO_ACTIONS} " "
                <a href=href(&open.id, Place::NewAction(None))>"Make an action"</a>
            </p>
        }
    })
}

/// Whose summary, where both may be printed here.
#[component]
fn Whose(asked: RwSignal<Asked>, roles: Vec<Role>) -> Drawn {
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
            chosen=derived(chosen)
            on_choose=Callback::new(move |place| {
                if let Some(role) = at(place) {
                    asked.update(|asked| asked.whose = role);
                }
            })
        />
    }
}

/// What is too long on it, and where to shorten it.
#[component]
fn NotesOver(asked: RwSignal<Asked>) -> Drawn {
    let workspace = use_workspace();
    let line = move |id: &PartnershipId, (principle, over): (PrincipleId, usize)| {
        let title = principle.get().title;
        let words = match over {
            1 => note_over::one(title),
            over => note_over::many(over, title),
        };
        view! {
            <p>
                {words} " "
                <a href=href(id, Place::Answer(principle, None))>
                    "Shorten it"
                    <span class="al-visually-hidden">{format!(": your note on “{title}”")}</span>
                </a>
            </p>
        }
    };
    let lines = move || {
        let over = workspace.with(|open| (open.id.clone(), paper::notes_over(open, &asked.read())));
        let (id, over) = over.filter(|(_, over)| !over.is_empty())?;
        let lines = over.into_iter().map(|it| line(&id, it)).collect_drawn();
        Some(view! { <Notice kind=NoticeKind::Warning>{lines}</Notice> })
    };
    live(lines)
}

/// What may be on it.
#[component]
fn Includes(asked: RwSignal<Asked>, choices: Vec<Include>) -> Drawn {
    let of_opened = |open: &Partnership| {
        let frame = open.opened.as_ref().map_or(open.frame, Opened::frame);
        (frame, open.opened.as_ref().map(code_holds))
    };
    let (frame, holds) = use_workspace().peek(of_opened).unwrap_or_default();
    let holds = holds.filter(|_| choices.contains(&Include::Code));
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
                label=include.words(frame)
                look=Look::Bare
                checked=derived(move || asked.read().include.contains(&include))
                on_change=Callback::new(set)
            />
        }
    };
    view! {
        <fieldset class="al-switch">
            <legend class="al-switch__legend">"Include"</legend>
            {choices.into_iter().enumerate().map(tick).collect_drawn()}
        </fieldset>
        {holds
            .map(|holds| {
                view! {
                    <p class="al-small al-soft al-measure">{holds} " " {print::LEAVE_CODE_OUT}</p>
                }
            })}
    }
}

/// The way back, and what else can be printed.
#[component]
fn PrintMargin(open: Partnership, here: Paper) -> Drawn {
    let (back, back_to) = match open.own_role() {
        Some(_) if !open.is_alone() => (Place::Profile, "Your own profile"),
        _ => (Place::Finish, "Finish"),
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
fn Others(open: Partnership, here: Paper) -> Drawn {
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
        let words = (paper::kind(paper).link)(&open);
        link(href(&open.id, Place::Print(paper)), words, paper == here)
    });
    let blank = link(Route::Blank(open.frame).to_string(), "Blank audits", false);
    view! {
        <nav aria-label="Things to print">
            <ul class="al-jump__list">{papers.collect_drawn()} {blank}</ul>
        </nav>
    }
}
