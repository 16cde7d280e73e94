//! The day to look again: one of two at hand, or another.

use alongside_core::dates;
use alongside_core::plan::{ActionDraft, DateError, REVIEW_YEARS, date_error};
use jiff::civil::Date;

use crate::browser::{date_box, time};
use crate::components::{Choice, DateInput, Fieldset, Kind, PageError, Width};
use crate::view::prelude::*;

/// The id of the box for another date.
pub(super) const DATE: &str = "date";

/// The days at hand.
fn at_hand() -> [Date; 2] {
    [2, 6].map(|weeks| dates::in_weeks(time::today(), weeks))
}

/// The day that is chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Day {
    /// Whether it is one that isn't at hand.
    pub(super) is_other: bool,
    /// The day, where there is a whole one.
    pub(super) date: Option<Date>,
}

impl Day {
    /// A day that was chosen before.
    pub(super) fn of(date: Option<Date>) -> Day {
        Day { is_other: date.is_some_and(|date| !at_hand().contains(&date)), date }
    }

    /// The day of an action's own.
    pub(super) fn of_draft(draft: &ActionDraft) -> Day {
        let Day { is_other, date } = Day::of(draft.review);
        Day { is_other: draft.other_date || is_other, date }
    }

    /// What is wrong with it, in words at its field. `was` is the day that was there before, and `is_unread` says
    /// that the box holds one which isn't a day to us.
    pub(super) fn error(self, is_unread: bool, was: Option<Date>) -> Option<PageError> {
        let is_broken = is_unread || date_box::is_broken(DATE);
        let error = date_error(self.date, self.is_other, is_broken, was, time::today())?;
        let words = match error {
            DateError::Missing => "Enter the date on which you will look again".into(),
            DateError::NoSuchDay => {
                "Enter a whole date: a day, a month and a year that there is".into()
            }
            DateError::Past => "Enter a date that is not gone by".into(),
            DateError::TooFar => format!("Enter a date within {REVIEW_YEARS} years from today"),
        };
        Some(PageError { field: DATE, words })
    }
}

/// When will you look again?
#[component]
pub(super) fn DayChoice(
    /// The question.
    legend: Derived<&'static str>,
    /// More on it, or nothing.
    #[prop(optional)]
    hint: &'static str,
    /// What it is without a day of its own, and which day that is, where it need not have one.
    #[prop(optional, into)]
    without: Option<(&'static str, String)>,
    /// The day that is chosen.
    day: Derived<Day>,
    /// Called with another.
    on_choose: Callback<Day>,
    /// Whether the box holds a day that isn't one to us.
    is_unread: RwSignal<bool>,
    /// The problem, if there is one.
    error: Derived<Option<String>>,
) -> Drawn {
    let today = time::today();
    let [soon, later] = at_hand();
    let Day { is_other, date } = day.get_untracked();
    let other = RwSignal::new(date.filter(|_| is_other));
    let choice = move |date: Option<Date>, id: &'static str, label: &'static str, hint: String| {
        let chosen = Day { is_other: false, date };
        view! {
            <Choice
                kind=Kind::Radio
                name="again"
                id=id
                label=label
                hint=hint
                checked=derived(move || day.get() == chosen)
                on_change=Callback::new(move |_| on_choose.run(chosen))
            />
        }
    };
    let at_hand =
        move |date: Date, id, label| choice(Some(date), id, label, dates::day(date, today));
    let choose_other = move |_| {
        on_choose.run(Day { is_other: true, date: other.get_untracked() });
    };
    let type_other = move |text: String| {
        let date = dates::from_iso(&text);
        is_unread.set(!text.is_empty() && date.is_none());
        other.set(date);
        on_choose.run(Day { is_other: true, date });
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
        <Fieldset
            id="again"
            legend=move || live_words(move || legend.get())
            hint=hint
            width=if without.is_some() { Width::Pairs } else { Width::Threes }
        >
            {without.map(|(label, which)| choice(None, "again-none", label, which))}
            {at_hand(soon, "again-2", "In 2 weeks")} {at_hand(later, "again-6", "In 6 weeks")}
            <Choice
                kind=Kind::Radio
                name="again"
                id="again-other"
                label="Another date"
                checked=derived(move || day.get().is_other)
                on_change=Callback::new(choose_other)
            />
            <Shown when=derived(move || day.get().is_other)>{date_box()}</Shown>
        </Fieldset>
    }
}
