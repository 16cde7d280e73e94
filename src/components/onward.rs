//! The way on from a page that comes after the answers: what is beside it, and what came before.

use alongside_core::answers::Opening;
use alongside_core::pair::{Partnership, Place};
use alongside_presentation::route::Route;

use super::{Back, href};
use crate::view::prelude::*;

/// The links in the margin.
#[component]
pub fn Onward(
    /// The partnership.
    open: Partnership,
    /// The page that shows them.
    here: Place,
) -> Drawn {
    let (back, back_to) = back(&open, here);
    let is_here = |place: Place| match (place, here) {
        (Place::Talk(_), Place::Talk(_)) => true,
        _ => place == here,
    };
    let link = |(place, words): (Place, &'static str)| {
        view! {
            <li>
                <a
                    class="al-jump__link"
                    href=href(&open.id, place)
                    aria-current=is_here(place).then_some("page")
                >
                    {words}
                </a>
            </li>
        }
    };
    view! {
        <Back href=back to=back_to />
        <nav class="al-wide-only" aria-label="The two of you">
            <ul class="al-jump__list">{places(&open).into_iter().map(link).collect_drawn()}</ul>
        </nav>
    }
}

fn places(open: &Partnership) -> Vec<(Place, &'static str)> {
    const PLAN: (Place, &str) = (Place::Plan, "What you will do");
    const FINISH: (Place, &str) = (Place::Finish, "Finish");
    const TALK: (Place, &str) = (Place::Talk(None), "Talk");
    const COMPARE: (Place, &str) = (Place::Compare, "Look together");
    match &open.opened {
        _ if open.is_alone() => vec![(Place::Profile, "Your own profile"), PLAN, FINISH],
        Some(opened) if opened.opening == Opening::Nothing => vec![TALK, PLAN, FINISH],
        Some(_) => vec![COMPARE, TALK, PLAN, FINISH],
        None => Vec::new(),
    }
}

fn back(open: &Partnership, here: Place) -> (String, &'static str) {
    let is_home =
        here == open.home() || matches!((here, open.home()), (Place::Talk(_), Place::Talk(_)));
    let (place, words) = match here {
        Place::Profile if open.answering().is_some() => (Place::Check, "Check your answers"),
        Place::Profile => (open.home(), "Back"),
        _ if is_home => return (Route::Start.to_string(), "All partnerships"),
        Place::Print(_) => (Place::Finish, "Finish"),
        Place::Finish | Place::Review => (Place::Plan, "What you will do"),
        Place::Plan if open.is_alone() => (Place::Profile, "Your own profile"),
        Place::Plan => (Place::Talk(None), "Talk"),
        _ => (Place::Compare, "Look together"),
    };
    (href(&open.id, place), words)
}
