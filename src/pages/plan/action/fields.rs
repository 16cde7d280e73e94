//! The boxes of an action's form, in the order of the page. Each reads and changes the draft.

use alongside_core::bank::{Line, Role};
use alongside_core::dates;
use alongside_core::plan::{ActionDraft, Hands, Hours, TEXT_MAX, Who};
use alongside_core::text::is_seen;

use super::super::day::{DATE, Day, DayChoice};
use super::form::Form;
use crate::browser::time;
use crate::components::{Choice, Fieldset, Kind, TextArea, TextInput, Width};
use crate::content::plan::action;
use crate::state::use_workspace;
use crate::view::prelude::*;

/// Whether it is a request to the school.
pub(super) fn is_request(draft: RwSignal<ActionDraft>) -> bool {
    draft.read().hands == Some(Hands::School)
}

/// The one of two words, by whose hands it is in.
fn by_hands(
    draft: RwSignal<ActionDraft>,
    [ours, school]: [&'static str; 2],
) -> Derived<&'static str> {
    derived(move || if is_request(draft) { school } else { ours })
}

#[component]
pub(super) fn WhatAbout(
    draft: RwSignal<ActionDraft>,
    /// Whether it is chosen already whose hands it is in.
    is_chosen: RwSignal<bool>,
) -> Drawn {
    let workspace = use_workspace();
    let principles = workspace.peek(|open| open.principles.iter().collect::<Vec<_>>());
    let principles = principles.unwrap_or_default().into_iter().map(Line::Principle);
    let option = move |line: Line| {
        view! {
            <option value=line.key() selected=move || draft.read().line == Some(line)>
                {line.title()}
            </option>
        }
    };
    let choose = move |event| {
        let key = event_target_value(&event);
        let line = Line::from_key(&key);
        // Without a key it is "Something else". No other word stands in the list.
        if line.is_some() || key.is_empty() {
            draft.update(|draft| {
                draft.line = line;
                if !is_chosen.get_untracked() {
                    draft.hands = Some(line.map_or(Hands::Ours, |line| Hands::of(line.control())));
                }
            });
        }
    };
    view! {
        <div class="al-field">
            <label class="al-field__label" for="line">
                "What is it about?"
            </label>
            <select class="al-field__input al-field__input--select" id="line" on:change=choose>
                <option value="" selected=move || draft.read().line.is_none()>
                    "Something else"
                </option>
                {principles.chain([Line::Time]).map(option).collect_drawn()}
            </select>
        </div>
    }
}

#[component]
pub(super) fn What(
    form: Form,
    /// What stands under the box.
    children: Given,
) -> Drawn {
    let (draft, error) = (form.draft, form.problems.at("what"));
    let is_request = memo(move || is_request(draft));
    let text_box = move || {
        let of = usize::from(is_request.get());
        let label = action::WHAT[of];
        view! {
            <TextArea
                id="what"
                label=move || label
                hint=action::WHAT_HINT[of]
                max=TEXT_MAX
                value=derived(move || draft.read().what.clone())
                error=error
                on_input=Callback::new(move |new| draft.update(|draft| draft.what = new))
            />
        }
    };
    view! {
        <div class="al-stack al-stack--tight">
            {live(text_box)} {children.view()}
        </div>
    }
}

/// Asked of a request alone.
#[component]
pub(super) fn Pupils(form: Form) -> Drawn {
    let draft = form.draft;
    let is_asked = has_ever(draft, |draft| &draft.pupils, Hands::School);
    view! {
        <Shown when=is_asked>
            <TextArea
                id="pupils"
                label=|| action::PUPILS
                hint=action::PUPILS_HINT
                rows=2
                max=TEXT_MAX
                value=derived(move || draft.read().pupils.clone())
                error=form.problems.at("pupils")
                on_input=Callback::new(move |new| draft.update(|draft| draft.pupils = new))
            />
        </Shown>
    }
}

/// Whether a box is on the page: in these hands, and in others once there is a word in it. What is saved is seen.
fn has_ever(
    draft: RwSignal<ActionDraft>,
    text: fn(&ActionDraft) -> &String,
    hands: Hands,
) -> Memo<bool> {
    let had = StoredValue::new(false);
    memo(move || {
        let draft = draft.read();
        had.update_value(|had| *had |= is_seen(text(&draft)));
        draft.hands == Some(hands) || had.get_value()
    })
}

#[component]
pub(super) fn WhoWill(draft: RwSignal<ActionDraft>) -> Drawn {
    let choice = move |who: Who| {
        let mark = match who {
            Who::Teacher => Some(Role::Teacher),
            Who::TeachingAssistant => Some(Role::TeachingAssistant),
            Who::Both => None,
        };
        view! {
            <Choice
                kind=Kind::Radio
                name="who"
                id=format!("who-{who:?}").to_ascii_lowercase()
                mark=mark
                label=who.words()
                checked=derived(move || draft.read().who == Some(who))
                on_change=Callback::new(move |_| draft.update(|draft| draft.who = Some(who)))
            />
        }
    };
    let legend = by_hands(draft, action::WHO);
    view! {
        <Fieldset
            id="who"
            legend=move || live_words(move || legend.get())
            width=Width::Threes
        >
            {Who::ALL.map(choice).collect_drawn()}
        </Fieldset>
    }
}

/// Asked of what the pair does, and never guessed from words for a time.
#[component]
pub(super) fn PaidHours(draft: RwSignal<ActionDraft>) -> Drawn {
    let choice = move |hours: Hours| {
        view! {
            <Choice
                kind=Kind::Radio
                name="hours"
                id=format!("hours-{}", hours.key())
                label=hours.words()
                checked=derived(move || draft.read().hours == Some(hours))
                on_change=Callback::new(move |_| draft.update(|draft| draft.hours = Some(hours)))
            />
        }
    };
    view! {
        <Shown when=derived(move || !is_request(draft))>
            <Fieldset id="hours" legend=|| action::HOURS width=Width::Line>
                {Hours::ALL.map(choice).collect_drawn()}
            </Fieldset>
        </Shown>
    }
}

#[component]
pub(super) fn When(form: Form) -> Drawn {
    let draft = form.draft;
    let is_asked = has_ever(draft, |draft| &draft.when, Hands::Ours);
    let label = || {
        view! {
            <label class="al-field__label" for="when">
                {action::WHEN}
            </label>
        }
    };
    view! {
        <Shown when=is_asked>
            <TextInput
                id="when"
                label=label
                hint=action::WHEN_HINT
                value=derived(move || draft.read().when.clone())
                error=form.problems.at("when")
                on_input=Callback::new(move |new| draft.update(|draft| draft.when = new))
            />
        </Shown>
    }
}

#[component]
pub(super) fn Know(form: Form) -> Drawn {
    let draft = form.draft;
    let is_asked = has_ever(draft, |draft| &draft.know, Hands::Ours);
    view! {
        <Shown when=is_asked>
            <TextArea
                id="know"
                label=|| action::KNOW
                rows=2
                max=TEXT_MAX
                value=derived(move || draft.read().know.clone())
                error=form.problems.at("know")
                on_input=Callback::new(move |new| draft.update(|draft| draft.know = new))
            />
        </Shown>
    }
}

/// A day of its own, quietly: the whole plan has one.
#[component]
pub(super) fn OwnDay(form: Form) -> Drawn {
    let draft = form.draft;
    let error = form.problems.at(DATE);
    let (day, is_open) = draft.with_untracked(|draft| {
        let day = Day::of_draft(draft);
        (memo(move || draft_day(form.draft)), day.is_other || day.date.is_some())
    });
    let today = time::today();
    let whole = use_workspace().peek(|open| open.plan.review_date()).flatten();
    let whole = whole.map(|date| dates::day(date, today)).unwrap_or_default();
    let choose = move |Day { is_other, date }| {
        draft.update(|draft| (draft.other_date, draft.review) = (is_other, date));
    };
    view! {
        <details class="al-details" prop:open=move || is_open || error.get().is_some()>
            <summary class="al-details__summary al-small">{action::OWN_DAY}</summary>
            <div class="al-details__body">
                <DayChoice
                    legend=by_hands(draft, action::AGAIN)
                    without=(action::WITH_THE_PLAN, whole)
                    day=day.into()
                    on_choose=Callback::new(choose)
                    is_unread=form.is_unread
                    error=error
                />
            </div>
        </details>
    }
}

fn draft_day(draft: RwSignal<ActionDraft>) -> Day {
    draft.with(Day::of_draft)
}
