//! A question with its choices.

use super::described::Described;
use super::{FieldError, field_class};
use crate::view::prelude::*;

/// How the choices of a group stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Width {
    /// One under another.
    Stacked,
    /// Beside each other where there is room: two or three short ones.
    Line,
    /// Two beside each other where there is room.
    Pairs,
    /// Three beside each other where there is room.
    Threes,
}

/// A question with its choices.
#[component]
pub fn Fieldset(
    /// The question. As a page's own question it is the `h1`.
    #[prop(into)]
    legend: Given,
    /// Names the error, "ID-error".
    id: &'static str,
    /// More on the question, where that isn't empty.
    #[prop(optional, into)]
    hint: Option<String>,
    /// How the choices stand.
    width: Width,
    /// The problem, if there is one.
    #[prop(default = Derived::from(None))]
    error: Derived<Option<String>>,
    /// The choices.
    children: Given,
) -> Drawn {
    let hint = hint.filter(|hint| !hint.is_empty());
    let class = field_class(error, "al-stack");
    let choices = match width {
        Width::Stacked => "al-choices",
        Width::Line => "al-choices al-choices--line",
        Width::Pairs => "al-choices al-choices--pairs",
        Width::Threes => "al-choices al-choices--pairs al-choices--threes",
    };
    let ids = Described::new(id, hint.as_deref());
    let described_by = ids.by(error);
    view! {
        <fieldset class=class aria-describedby=described_by>
            <legend class="al-legend">{legend.view()}</legend>
            {hint.map(|hint| view! { <p class="al-field__hint" id=ids.hint>{hint}</p> })}
            <FieldError id=ids.error words=error />
            <div class=choices>{children.view()}</div>
        </fieldset>
    }
}
