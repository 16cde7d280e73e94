//! One line of the scale with two people's means on it, for the eye only: the words stand beside it.

use alongside_core::answers::Rating;
use alongside_core::bank::{Frame, Role};
use alongside_core::results::scoring::Mean;
use alongside_presentation::charts::{MeansLayout, means_layout};

use super::RoleMark;
use crate::view::prelude::*;

/// The two means, and the thread between them.
#[component]
pub fn MeanStrip(
    /// Which question they answer.
    frame: Frame,
    /// Each person's own mean, teacher first.
    means: [Mean; 2],
    /// Whether the two see it differently: the thread is thicker.
    is_strong: bool,
) -> Drawn {
    let MeansLayout { marks, link } = means_layout(means);
    let percent = |part: f64| format!("{part:.2}%");
    let word = |rating: Rating| view! { <span class="al-scale__word">{rating.word(frame)}</span> };
    let line = |_| view! { <span class="al-scale__line"></span> };
    let thread = link.map(|[from, to]| {
        let class =
            if is_strong { "al-scale__link al-scale__link--strong" } else { "al-scale__link" };
        view! {
            <span
                class=class
                style:inset-inline-start=percent(from)
                style:inline-size=percent(to - from)
            ></span>
        }
    });
    let mark = |(role, at): (Role, f64)| {
        let class = match (link, role) {
            (Some(_), _) => "al-scale__mark",
            (None, Role::Teacher) => "al-scale__mark al-scale__mark--before",
            (None, Role::TeachingAssistant) => "al-scale__mark al-scale__mark--after",
        };
        view! {
            <span class=class style:inset-inline-start=percent(at)>
                <RoleMark role=role />
            </span>
        }
    };
    view! {
        <div class="al-scale" aria-hidden="true">
            <div class="al-scale__words">{Rating::ALL.map(word).collect_drawn()}</div>
            <div class="al-scale__plot">
                <div class="al-scale__lines">{Rating::ALL.map(line).collect_drawn()}</div>
                {thread}
                {Role::ALL.into_iter().zip(marks).map(mark).collect_drawn()}
            </div>
        </div>
    }
}
