//! A statement as both people rated it: as a card to talk about, and as one of many in a list.

use alongside_core::answers::Rating;
use alongside_core::bank::{Frame, StatementId};
use alongside_core::plan::Hands;

use super::{AfterTalking, Strip, ViewLines};
use crate::view::prelude::*;

/// What there is to see of a statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Seen {
    /// Which question was answered.
    pub frame: Frame,
    /// Which statement.
    pub statement: StatementId,
    /// Both ratings as they were opened, the teacher's first.
    pub ratings: [Rating; 2],
    /// What they were changed to after talking.
    pub after: [Option<Rating>; 2],
    /// How far apart they are.
    pub gap: &'static str,
}

/// A statement to talk about.
#[component]
pub fn StatementCard(
    /// What there is to see of it.
    seen: Seen,
    /// What can be done about it.
    children: Given,
) -> Drawn {
    let statement = seen.statement.get();
    view! {
        <article class="al-statement">
            <div class="al-row al-row--apart al-row--top al-statement__head">
                <h3 class="al-statement__title">{statement.construct}</h3>
                <span class="al-tag al-tag--soft">{statement.control.words()}</span>
            </div>
            <div class="al-statement__views">
                <div class="al-stack al-stack--tight">
                    <p class="al-statement__gap">{seen.gap}</p>
                    <ViewLines frame=seen.frame ratings=seen.ratings />
                </div>
                <Strip frame=seen.frame ratings=seen.ratings />
            </div>
            <AfterTalking frame=seen.frame before=seen.ratings after=seen.after />
            <p class="al-prompt">{seen.statement.prompt()}</p>
            <div class="al-statement__tools">{children.view()}</div>
        </article>
    }
}

/// A statement among all of them.
#[component]
pub fn StatementRow(
    /// What there is to see of it.
    seen: Seen,
    /// What can be done about it.
    #[prop(optional)]
    children: Option<Given>,
) -> Drawn {
    view! {
        <li class="al-both">
            <div class="al-both__words">
                <p class="al-strong">{seen.statement.get().construct}</p>
                <AfterTalking frame=seen.frame before=seen.ratings after=seen.after />
            </div>
            <p class="al-both__gap">{seen.gap}</p>
            <div class="al-both__views">
                <ViewLines frame=seen.frame ratings=seen.ratings />
            </div>
            {children.map(|children| view! { <div class="al-both__tools">{children.view()}</div> })}
        </li>
    }
}

/// The links on a statement.
#[component]
pub fn StatementTools(
    /// Which statement.
    statement: StatementId,
    /// Where a rating can be changed after talking.
    change: String,
    /// Where an action can be made of it.
    action: String,
) -> Drawn {
    let (of, hands) = (statement.get().construct, Hands::of(statement.get().control));
    let link = |href: String, words: &'static str, on: &'static str| {
        view! {
            <a class="al-button al-button--quiet" href=href>
                {words}
                <span class="al-visually-hidden">{format!("{on}: {of}")}</span>
            </a>
        }
    };
    view! {
        {link(change, "Change after talking", "")}
        {link(action, hands.way_words(), " on")}
    }
}
