//! Parts of a page that fold to a line each.

use super::details::folded;
use crate::view::prelude::*;

/// Folds one under another, between two rules.
#[component]
pub fn Folds(
    /// Each a [`Fold`].
    children: Given,
) -> Drawn {
    view! { <ol class="al-folds">{children.view()}</ol> }
}

/// A part that folds to one line, which is an `h3` and always there: so it stands under an `h2`.
///
/// What is in it is drawn as in `Details`.
///
/// `focus::to_id` with its id opens it, brings it into view and puts the focus on its line.
#[component]
pub fn Fold(
    /// Names its line.
    #[prop(into)]
    id: String,
    /// Its number, which stands in the margin where there is one.
    #[prop(optional, into)]
    number: Option<String>,
    /// What it is about.
    #[prop(into)]
    title: String,
    /// A count or a word at the end of the line, in `strong` where it needs somebody.
    #[prop(optional, into)]
    end: Option<Given>,
    /// Whether it stands open on arrival.
    #[prop(optional)]
    open: bool,
    /// Whether it is none of those above it, and stands apart.
    #[prop(optional)]
    apart: bool,
    /// What is folded away.
    children: Once,
) -> Drawn {
    let class = match apart {
        true => "al-folds__item al-folds__item--apart",
        false => "al-folds__item",
    };
    let number = number.map(|number| view! { <span class="al-fold__number">{number}" "</span> });
    let end = end.map(|end| view! { <span class="al-fold__end">{end.view()}</span> });
    let (want, body) = folded(open, children);
    view! {
        <li class=class>
            <details class="al-fold" open=open on:toggle=move |_| want()>
                <summary class="al-fold__line" id=id>
                    <h3 class="al-fold__title">{number} {title}</h3>
                    {end}
                </summary>
                <div class="al-fold__body">{body}</div>
            </details>
        </li>
    }
}
