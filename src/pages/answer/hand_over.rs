//! The device between two people: nobody's answers are on screen.

use alongside_core::bank::Role;
use alongside_core::pair::{Partnership, Place, Way};
use alongside_presentation::route::Route;

use crate::components::{ChangeFirst, ClosedBook, FlashNotice};
use crate::content::answer::hand_over::{self, nobody, paper, put_away};
use crate::state::use_workspace;
use crate::view::prelude::*;

/// The panel. It looks the same whichever way it was reached.
#[component]
pub fn HandOverPage() -> Drawn {
    let workspace = use_workspace();
    let Some(open) = workspace.peek(Clone::clone) else { return ().drawn() };
    let words = PanelWords::of(&open);
    let to_come = Role::ALL.into_iter().filter(|&role| !open.is_finished(role));
    let done = Role::ALL.into_iter().filter(|&role| open.is_finished(role));
    let start = {
        let open = open.clone();
        move |role: Role| {
            let go = move |_| workspace.take_up(role, Place::Tasks);
            view! {
                <button class="al-button al-button--big" type="button" on:click=go>
                    {start_words(&open, role)}
                </button>
            }
        }
    };
    let change = |role: Role| view! { <ChangeFirst id=open.id.clone() role=role /> };
    let blanks = (open.way == Way::OnPaper).then(|| {
        view! {
            <a class="al-back al-back--inline" href=Route::Blank(open.frame).to_string()>
                "Print the blank audits"
            </a>
        }
    });
    view! {
        <main class="al-main" id="main" tabindex="-1">
            <div class="al-wrap">
                <FlashNotice words=derived(move || workspace.flash()) />
                <div class="al-panel">
                    <ClosedBook />
                    <h1 class="al-panel__title" tabindex="-1">
                        {words.title}
                    </h1>
                    <p class="al-lead">{words.lead}</p>
                    {to_come.map(start).collect_drawn()}
                    {done.map(change).collect_drawn()}
                    {blanks}
                    <p class="al-small al-soft">{hand_over::NOT_LOCKED}</p>
                    <a class="al-back al-back--inline" href=Route::Start.to_string()>
                        "All partnerships"
                    </a>
                </div>
            </div>
        </main>
    }
}

fn start_words(open: &Partnership, role: Role) -> String {
    let begun = !open.sheet(role).is_blank();
    let who = role.in_sentence();
    match (open.way, begun) {
        (Way::OnPaper, false) => format!("Type in the {who}’s answers"),
        (Way::OnPaper, true) => format!("Go on with the {who}’s answers"),
        (_, false) => format!("I am the {who}: start"),
        (_, true) => format!("I am the {who}: carry on"),
    }
}

struct PanelWords {
    title: String,
    lead: String,
}

impl PanelWords {
    fn of(open: &Partnership) -> PanelWords {
        let done = Role::ALL.into_iter().find(|&role| open.is_finished(role));
        let (title, lead) = match (done, open.way) {
            (Some(role), way) => {
                let other = role.other().in_sentence();
                let lead = match way {
                    Way::OnPaper => put_away::type_in(other),
                    _ => put_away::pass_on(other),
                };
                (put_away::title(role.in_sentence()), lead)
            }
            (None, Way::OnPaper) => (paper::TITLE.to_owned(), paper::LEAD.to_owned()),
            (None, _) => (nobody::TITLE.to_owned(), nobody::LEAD.to_owned()),
        };
        PanelWords { title, lead }
    }
}
