//! Forms of actions that were left half-way, and the ways back to them.

use alongside_core::plan::{FormId, Unfinished};
use alongside_core::text::{isolate, length};

use crate::browser::tab;
use crate::content::plan::left_form;
use crate::view::prelude::*;

/// The name under which this tab remembers its form.
const FORM: &str = "form";

/// The form that this tab was last in.
pub(super) fn in_this_tab() -> Option<FormId> {
    tab::get(FORM).as_deref().and_then(FormId::parse)
}

/// Says that this tab carries on with a form that was left.
pub fn carry_on(form: &FormId) {
    tab::set(FORM, Some(form.as_str()));
}

/// A form that was left half-way, and the way back to it: a link to its page, or a button on that page.
#[component]
pub fn LeftForm(
    /// The form.
    left: Unfinished,
    /// Its page, where that isn't this one.
    #[prop(optional, into)]
    href: Option<String>,
    /// Called when somebody carries on with it.
    on_carry_on: impl Fn() + 'static,
) -> Drawn {
    const QUOTED: usize = 60;
    let what = left.draft.what.trim();
    let start = length::clip(what, QUOTED);
    let more = if start == what { "" } else { "…" };
    let quoted = format_args!("{}{more}", isolate(start));
    let words = match (left.edits, start) {
        (None, "") => left_form::NEW.to_owned(),
        (None, _) => left_form::new_with(quoted),
        (Some(_), "") => left_form::CHANGE.to_owned(),
        (Some(_), _) => left_form::change_with(quoted),
    };
    let way = match href {
        Some(href) => view! {
            <a href=href on:click=move |_| on_carry_on()>
                "Carry on with it"
            </a>
        },
        None => view! {
            <button
                class="al-button al-button--quiet"
                type="button"
                on:click=move |_| on_carry_on()
            >
                "Carry on with it"
            </button>
        },
    };
    view! { <p>{words} " " {way}</p> }
}
