//! Paper: the parts of a side of A4. They read in black on white with backgrounds off.

use alongside_core::text::without_turns;

use super::BrandMarks;
use crate::view::prelude::*;

/// The head of a side: the app's name, the title, and what it is about.
#[component]
pub fn SheetTop(
    /// The id of the title, by which the side is named.
    id: String,
    /// The title.
    title: String,
    /// Names and values at the right.
    facts: Vec<(&'static str, String)>,
) -> Drawn {
    let fact = |(name, value): (&'static str, String)| {
        view! {
            <dt>{name}</dt>
            <dd dir="auto">{without_turns(&value)}</dd>
        }
    };
    view! {
        <header class="al-sheet__top">
            <div>
                <p class="al-sheet__brand">
                    <BrandMarks class="al-sheet__marks" />
                    "Alongside"
                </p>
                <h2 class="al-sheet__title" id=id>
                    {title}
                </h2>
            </div>
            <dl class="al-sheet__meta">{facts.into_iter().map(fact).collect_drawn()}</dl>
        </header>
    }
}

/// Where the name of a part stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LabelPlace {
    /// In the margin, beside its words.
    Margin,
    /// Above what needs the whole width.
    Above,
}

/// A part of a side: its name and its words.
#[component]
pub fn SheetPart(
    /// The name.
    label: &'static str,
    /// Where the name stands.
    place: LabelPlace,
    /// What is in it, each in one piece.
    blocks: Vec<Drawn>,
) -> Drawn {
    let block = |block: Drawn| view! { <div class="al-sheet__block">{block}</div> };
    let class = match place {
        LabelPlace::Margin => "al-sheet__part",
        LabelPlace::Above => "al-sheet__part al-sheet__part--wide",
    };
    view! {
        <section class=class>
            <h3 class="al-sheet__label">{label}</h3>
            <div class="al-sheet__body">{blocks.into_iter().map(block).collect_drawn()}</div>
        </section>
    }
}
