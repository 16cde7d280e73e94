//! The head of the page, and its margin.

use alongside_core::bank::PrincipleSet;
use alongside_core::pair::Place;
use alongside_core::results::comparison::headline;
use alongside_core::text::number_word;

use crate::browser::focus;
use crate::components::{FlashNotice, Onward, PageHead};
use crate::content::pair::compare::in_common;
use crate::pages::pair::round::Round;
use crate::state::use_workspace;
use crate::view::prelude::*;

/// A part of the page, as the margin leads to it.
#[derive(Clone, Copy)]
pub(super) struct Heading {
    /// The id of its heading.
    pub(super) id: &'static str,
    /// Its name.
    pub(super) name: &'static str,
    /// How many things it holds, where that says something.
    pub(super) count: Option<usize>,
}

/// The pages of this partnership, and the parts of this page.
#[component]
pub(super) fn CompareMargin(parts: Vec<Heading>) -> Drawn {
    let open = use_workspace().peek(Clone::clone);
    let jump = |Heading { id, name, count }: Heading| {
        let link = format!("#{id}");
        let go = move |event: leptos::ev::MouseEvent| {
            event.prevent_default();
            focus::to_id(id);
        };
        view! {
            <li>
                <a class="al-jump__link" href=link on:click=go>
                    {name}
                    {count.map(|count| view! { <span class="al-jump__count">{count}</span> })}
                </a>
            </li>
        }
    };
    view! {
        {open.map(|open| view! { <Onward open=open here=Place::Compare /> })}
        <nav class="al-page__stay al-wide-only" aria-label="On this page">
            <ul class="al-jump__list">{parts.into_iter().map(jump).collect_drawn()}</ul>
        </nav>
    }
}

/// What they share, and how alike they are over all.
#[component]
pub(super) fn Head(round: Round) -> Drawn {
    let (title, lead) = round.with(|opened| {
        let pair = opened.compared();
        (headline(&pair.findings()), pair.in_all())
    });
    let caption = round.caption();
    view! {
        <div class="al-measure al-measure--form">
            <FlashNotice words=derived(move || use_workspace().flash()) />
            <PageHead caption=move || caption.clone() title=title>
                {lead.map(|lead| view! { <p class="al-lead">{lead}</p> })} {in_common(round)}
            </PageHead>
        </div>
    }
}

/// Which principles they compare, where the two of them answered different ones.
pub(super) fn in_common(round: Round) -> Drawn {
    let (is_same, common) = round.with(|opened| {
        let [teacher, ta] = &opened.pair;
        let common = opened.compared().principles();
        (teacher.principles() == ta.principles(), common.map_or(0, PrincipleSet::count))
    });
    let words = match common {
        _ if is_same => return ().drawn(),
        0 => in_common::NOTHING.to_owned(),
        1 => in_common::ONE.to_owned(),
        _ => in_common::many(number_word(common)),
    };
    view! { <p>{words}</p> }
}
