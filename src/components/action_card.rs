//! One agreed action, with what can be done to it.

use alongside_core::dates;
use alongside_core::plan::{Action, Direction, Hands, Hours};
use alongside_core::text::isolate;
use jiff::civil::Date;
use leptos::prelude::*;

use super::{CollectAny, WhoMarks};

/// An action in the list.
#[component]
pub fn ActionCard(
    /// The card's id. It takes the focus when a removal is undone.
    id: String,
    /// The action.
    action: Action,
    /// The day that it is, which decides whether a date needs its year.
    today: Date,
    /// Where it can be changed.
    edit: String,
    /// Whether it has one before it and one after it in its list.
    neighbours: [Option<Direction>; 2],
    /// Moves it.
    on_move: Callback<Direction>,
    /// Takes it out.
    on_remove: Callback<()>,
) -> impl IntoView {
    let (class, who, when_again) = match action.hands {
        Hands::Ours => ("al-action", "Who", "Look again"),
        Hands::School => ("al-action al-action--school", "Who asks", "Hear back by"),
    };
    let of = format!(" “{}”", isolate(&action.what));
    let of = StoredValue::new(of);
    let hidden = move || view! { <span class="al-visually-hidden">{of.get_value()}</span> };
    let words = |direction| match direction {
        Direction::Up => "Move up",
        Direction::Down => "Move down",
    };
    // What fits needs no word; what doesn't is for the two of them to see.
    let hours = match (action.hands, action.hours) {
        (Hands::Ours, Some(hours @ Hours::Outside)) => hours.words(),
        _ => "",
    };
    let number = action.id.0;
    let shift = move |direction| {
        view! {
            <button
                class="al-button al-button--quiet"
                type="button"
                id=move_id(number, direction)
                on:click=move |_| on_move.run(direction)
            >
                {words(direction)}
                {hidden()}
            </button>
        }
    };
    view! {
        <li class=class id=id tabindex="-1">
            <div>
                {action
                    .line
                    .map(|line| {
                        view! { <p class="al-action__from">{line.title()}</p> }
                    })}
                <p class="al-action__what" dir="auto">
                    {action.what}
                </p>
            </div>
            <dl class="al-action__facts">
                <div>
                    <dt>{who}</dt>
                    <dd>
                        <WhoMarks who=action.who />
                    </dd>
                </div>
                {fact("When", action.when)}
                {fact("Paid hours", hours.to_owned())}
                {fact(when_again, action.review.map(|date| dates::day(date, today)).unwrap_or_default())}
                {fact("How we will know", action.know)}
            </dl>
            <div class="al-action__tools">
                <a class="al-button al-button--quiet" href=edit>
                    "Change"
                    {hidden()}
                </a>
                {neighbours.into_iter().flatten().map(shift).collect_any()}
                <button
                    class="al-button al-button--quiet"
                    type="button"
                    on:click=move |_| on_remove.run(())
                >
                    "Remove"
                    {hidden()}
                </button>
            </div>
        </li>
    }
}

/// A name and its value, where there is a value.
pub(super) fn fact(name: &'static str, value: String) -> Option<AnyView> {
    (!value.is_empty()).then(|| {
        view! {
            <div>
                <dt>{name}</dt>
                <dd dir="auto">{value}</dd>
            </div>
        }
        .into_any()
    })
}

/// The id of an action's button, so that the focus can stay with it as it moves.
pub fn move_id(action: u32, direction: Direction) -> String {
    match direction {
        Direction::Up => format!("up-{action}"),
        Direction::Down => format!("down-{action}"),
    }
}
