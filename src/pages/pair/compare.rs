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
use crate::components::{Page, TurnToList, below, painted, then_and_now};
use crate::state::use_workspace;
use crate::view::prelude::*;

/// What is open of both sets. It is made anew where they open more of it.
#[component]
pub fn ComparePage() -> Drawn {
    let workspace = use_workspace();
    let opening = memo(move || {
        workspace.with(|open| open.opened.as_ref().map(|opened| opened.opening)).flatten()
    });
    // Of the page and not of what is open: where they open more, the place in the page stays.
    let painted = painted();
    live(move || {
        let round = opening.get().and_then(|_| untrack(|| Round::on_screen(workspace)));
        round.map(|round| side_by_side(round, painted))
    })
}

/// Draws the page once for nobody, and then its picture, while the two of them read the page before it.
pub(super) fn rehearse() {
    let workspace = use_workspace();
    let round = move || Round::rehearsed(workspace);
    rehearsed(move || {
        if let Some(round) = round() {
            side_by_side(round, RwSignal::new(true)).rehearse();
        }
    });
    rehearsed(move || {
        if let Some(round) = round() {
            picture::rehearse(round);
        }
    });
}

fn side_by_side(round: Round, painted: RwSignal<bool>) -> Drawn {
    let groups = StoredValue::new(round.with(|opened| opened.compared().groups()));
    let parts = [
        working_well(round, groups),
        talk_first(round, groups),
        through_all(round, groups),
        all_principles(round, groups),
    ];
    let (links, sections): (Vec<_>, Vec<_>) = parts.into_iter().flatten().unzip();
    view! {
        <Page margin=move || {
            view! { <CompareMargin parts=links.clone() /> }
        }>
            <Head round=round />
            <div class="al-stack al-stack--sections">
                <Dots round=round /> {below(painted, move || rest(round, sections))}
            </div>
        </Page>
    }
}

/// What stands below the picture.
fn rest(round: Round, sections: Vec<Once>) -> Drawn {
    let then = use_workspace().peek(|open| Some(then_and_now(open, open.opened.as_ref()?)));
    view! {
        {sections.into_iter().map(Once::view).collect_drawn()}
        {extra_statements(round)}
        {then.flatten()}
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
    }
}
