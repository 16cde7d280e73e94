//! A question with two or three short answers in a line of text, without boxes.

use super::{Choice, Kind, Look};
use crate::view::prelude::*;

/// The question and its answers.
#[component]
pub fn Switch(
    /// The question.
    legend: &'static str,
    /// The group's name, and the start of each answer's id, "NAME-0".
    name: &'static str,
    /// The answers.
    options: Vec<&'static str>,
    /// Which of them is chosen.
    chosen: Derived<Option<usize>>,
    /// Called with the place of the one that is chosen.
    on_choose: Callback<usize>,
) -> Drawn {
    let choice = move |(place, label): (usize, &'static str)| {
        view! {
            <Choice
                kind=Kind::Radio
                name=name
                id=format!("{name}-{place}")
                label=label
                look=Look::Bare
                checked=derived(move || chosen.get() == Some(place))
                on_change=Callback::new(move |_| on_choose.run(place))
            />
        }
    };
    view! {
        <fieldset class="al-switch">
            <legend class="al-switch__legend">{legend}</legend>
            {options.into_iter().enumerate().map(choice).collect_drawn()}
        </fieldset>
    }
}
