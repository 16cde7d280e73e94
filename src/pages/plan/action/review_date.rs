//! When an action is looked at again: one of two dates at hand, or another.

use alongside_core::dates;
use alongside_core::plan::{ActionDraft, Hands};
use jiff::civil::Date;
use leptos::prelude::*;

use crate::browser::time;
use crate::components::{Choice, DateInput, Fieldset, Kind, Shown, Width, live_words};

/// The id of the box for another date.
pub(super) const DATE: &str = "date";

/// The dates at hand.
fn at_hand() -> [Date; 2] {
    [2, 6].map(|weeks| dates::in_weeks(time::today(), weeks))
}

/// The draft with *Another date* chosen where its date isn't one of those at hand.
pub(super) fn with_other_date(draft: ActionDraft) -> ActionDraft {
    let is_other = draft.review.is_some_and(|date| !at_hand().contains(&date));
    ActionDraft { other_date: draft.other_date || is_other, ..draft }
}

/// When will you look again?
#[component]
pub(super) fn ReviewDate(
    draft: RwSignal<ActionDraft>,
    /// Whether the box holds a day that isn't one to us.
    is_unread: RwSignal<bool>,
    error: Signal<Option<String>>,
) -> impl IntoView {
    let today = time::today();
    let [soon, later] = at_hand();
    let (is_other, date) = draft.with_untracked(|draft| (draft.other_date, draft.review));
    let other = RwSignal::new(date.filter(|_| is_other));
    let choice = move |date: Date, id: &'static str, label: &'static str| {
        let is_chosen = move || {
            let draft = draft.read();
            !draft.other_date && draft.review == Some(date)
        };
        let choose = move |_| {
            draft.update(|draft| (draft.other_date, draft.review) = (false, Some(date)));
        };
        view! {
            <Choice
                kind=Kind::Radio
                name="again"
                id=id
                label=label
                hint=dates::day(date, today)
                checked=Signal::derive(is_chosen)
                on_change=Callback::new(choose)
            />
        }
    };
    let legend = move || match draft.read().hands {
        Some(Hands::School) => "When would you like to hear back?",
        _ => "When will you look again?",
    };
    let choose_other = move |_| {
        draft.update(|draft| (draft.other_date, draft.review) = (true, other.get_untracked()));
    };
    let type_other = move |text: String| {
        let date = dates::from_iso(&text);
        is_unread.set(!text.is_empty() && date.is_none());
        other.set(date);
        draft.update(|draft| draft.review = date);
    };
    let date_box = move || {
        let value = other.get_untracked().map(dates::to_iso).unwrap_or_default();
        view! {
            <DateInput
                id=DATE
                label="Which date?"
                value=value
                error=error
                on_input=Callback::new(type_other)
            />
        }
    };
    view! {
        <Fieldset id="again" legend=move || live_words(legend) width=Width::Stacked>
            {choice(soon, "again-2", "In 2 weeks")}
            {choice(later, "again-6", "In 6 weeks")}
            <Choice
                kind=Kind::Radio
                name="again"
                id="again-other"
                label="Another date"
                checked=Signal::derive(move || draft.read().other_date)
                on_change=Callback::new(choose_other)
            />
            <Shown when=Signal::derive(move || draft.read().other_date)>{date_box()}</Shown>
        </Fieldset>
    }
}
