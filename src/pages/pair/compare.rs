//! Both people's answers side by side on one page: what they share, the picture of all, what to talk about first,
//! and the rest.

mod extra_statements;
mod folds;
mod groups;
mod head;
mod open_more;
mod picture;
mod statements;

use alongside_core::bank::META;
use alongside_core::pair::Place;

use extra_statements::extra_statements;
use folds::all_principles;
use groups::{talk_first, through_all, working_well};
use head::{CompareMargin, Head};
use open_more::OpenMore;
use picture::{Dots, OtherPictures};

use super::round::Round;
use crate::components::{Page, TurnToList, then_and_now};
use crate::state::use_workspace;
use crate::view::prelude::*;

/// What is open of both sets. It is made anew where they open more of it.
#[component]
pub fn ComparePage() -> Drawn {
    let workspace = use_workspace();
    let opening = memo(move || {
        workspace.with(|open| open.opened.as_ref().map(|opened| opened.opening)).flatten()
    });
    live(move || {
        opening.get().and_then(|_| untrack(|| Round::on_screen(workspace)).map(side_by_side))
    })
}

fn side_by_side(round: Round) -> Drawn {
    let workspace = use_workspace();
    let groups = round.with(|opened| opened.compared().groups());
    let parts = [
        working_well(round, &groups),
        talk_first(round, &groups),
        through_all(round, &groups),
        all_principles(round, &groups),
    ];
    let (links, sections): (Vec<_>, Vec<_>) = parts.into_iter().flatten().unzip();
    let then = workspace.peek(|open| Some(then_and_now(open, open.opened.as_ref()?)));
    view! {
        <Page margin=move || {
            view! { <CompareMargin parts=links.clone() /> }
        }>
            <Head round=round />
            <div class="al-stack al-stack--sections">
                <Dots round=round /> {sections} {extra_statements(round)} {then.flatten()}
                <div class="al-stack al-stack--tight">
                    <OtherPictures round=round /> <OpenMore round=round />
                    <p>
                        <a href=round.href(Place::Again)>"Answer again"</a>
                    </p>
                </div>
                <div class="al-stack">
                    <p class="al-small al-soft al-measure">{META.status_note}</p>
                    <TurnToList />
                </div>
            </div>
        </Page>
    }
}
