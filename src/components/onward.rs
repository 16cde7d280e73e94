//! The way on from a page that comes after the answers: what is beside it, and what came before.

use alongside_core::answers::Opening;
use alongside_core::pair::{Paper, Partnership, Place};
use alongside_presentation::route::Route;
use leptos::prelude::*;

use super::{Back, CollectAny, href};

/// The links in the margin.
#[component]
pub fn Onward(
    /// The partnership.
    open: Partnership,
    /// The page that shows them.
    here: Place,
) -> impl IntoView {
    let (back, back_to) = back(&open, here);
    let link = |(place, words): (Place, &'static str)| {
        view! {
            <li>
                <a
                    class="al-jump__link"
                    href=href(&open.id, place)
                    aria-current=(place == here).then_some("page")
                >
                    {words}
                </a>
            </li>
        }
    };
    view! {
        <Back href=back to=back_to />
        <nav class="al-wide-only" aria-label="Next">
            <ul class="al-jump__list">{places(&open).into_iter().map(link).collect_any()}</ul>
        </nav>
    }
}

fn places(open: &Partnership) -> Vec<(Place, &'static str)> {
    const PLAN: (Place, &str) = (Place::Plan, "What you will do");
    const PRINT: (Place, &str) = (Place::Print(Paper::Agreement), "Print");
    const REVIEW: (Place, &str) = (Place::Review, "How did it go?");
    const COMPARE: (Place, &str) = (Place::Compare, "Side by side");
    match &open.opened {
        _ if open.is_alone() => vec![(Place::Profile, "Your own profile"), PLAN, REVIEW, PRINT],
        Some(opened) if opened.opening == Opening::Nothing => vec![COMPARE, PLAN, REVIEW, PRINT],
        Some(_) => vec![COMPARE, (Place::Results, "As a chart"), PLAN, REVIEW, PRINT],
        None => Vec::new(),
    }
}

fn back(open: &Partnership, here: Place) -> (String, &'static str) {
    let (place, words) = match here {
        Place::Print(_) | Place::Review => (Place::Plan, "What you will do"),
        Place::Compare => return (Route::Start.to_string(), "All partnerships"),
        Place::Profile if open.answering().is_some() => (Place::Check, "Check your answers"),
        Place::Profile => (open.home(), "Back"),
        _ if open.is_alone() => (Place::Profile, "Your own profile"),
        _ => (open.home(), "Side by side"),
    };
    (href(&open.id, place), words)
}
