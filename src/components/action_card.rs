//! One agreed action, with what can be done to it.

use alongside_core::dates;
use alongside_core::plan::{Action, Direction, Hands};
use alongside_core::text::{isolate, without_turns};
use jiff::civil::Date;

use super::WhoMarks;
use crate::view::prelude::*;

/// What can be done to an action.
pub struct ActionTools {
    /// Where it can be changed.
    pub edit: String,
    /// Whether it has one before it and one after it in its list.
    pub neighbours: [Option<Direction>; 2],
    /// Moves it.
    pub on_move: Callback<Direction>,
    /// Takes it out.
    pub on_remove: Callback<()>,
}

/// An action in the list.
#[component]
pub fn ActionCard(
    /// The card's id. It takes the focus when a removal is undone.
    id: String,
    /// The action.
    action: Action,
    /// Whether the statement that it came from may be named.
    names_statement: bool,
    /// The day that it is, which decides whether a date needs its year.
    today: Date,
    /// What can be done to it; nothing to one that is agreed.
    tools: Option<ActionTools>,
) -> Drawn {
    let (class, who, when_again) = match action.hands {
        Hands::Ours => ("al-action", "Who", "Look again"),
        Hands::School => ("al-action al-action--school", "Who asks", "Hear back by"),
    };
    let of = format!(" “{}”", isolate(&action.what));
    let number = action.id.0;
    let hours = action.unpaid().unwrap_or_default();
    let statement = action.statement.filter(|_| names_statement);
    let from = action.line.map(|line| match statement {
        Some(statement) => format!("{} · {}", line.title(), statement.get().in_sentence()),
        None => line.title().to_owned(),
    });
    view! {
        <li class=class id=id tabindex="-1">
            <div>
                {from.map(|from| view! { <p class="al-action__from">{from}</p> })}
                <p class="al-action__what" dir="auto">
                    {without_turns(&action.what)}
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
                {fact("What it means for our pupils", action.pupils)}
                {fact("How we will know", action.know)}
            </dl>
            {tools.map(|tools| tool_row(number, of, tools))}
        </li>
    }
}

/// The buttons, each with what it is for.
fn tool_row(number: u32, of: String, tools: ActionTools) -> Drawn {
    let ActionTools { edit, neighbours, on_move, on_remove } = tools;
    let of = StoredValue::new(of);
    let hidden = move || view! { <span class="al-visually-hidden">{of.get_value()}</span> };
    let words = |direction| match direction {
        Direction::Up => "Move up",
        Direction::Down => "Move down",
    };
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
        <div class="al-action__tools">
            <a class="al-button al-button--quiet" href=edit>
                "Change"
                {hidden()}
            </a>
            {neighbours.into_iter().flatten().map(shift).collect_drawn()}
            <button
                class="al-button al-button--quiet"
                type="button"
                on:click=move |_| on_remove.run(())
            >
                "Remove"
                {hidden()}
            </button>
        </div>
    }
}

/// A name and its value, where there is a value.
pub(super) fn fact(name: &'static str, value: String) -> Option<Drawn> {
    (!value.is_empty()).then(|| {
        view! {
            <div>
                <dt>{name}</dt>
                <dd dir="auto">{without_turns(&value)}</dd>
            </div>
        }
    })
}

/// The id of an action's button, so that the focus can stay with it as it moves.
pub fn move_id(action: u32, direction: Direction) -> String {
    match direction {
        Direction::Up => format!("up-{action}"),
        Direction::Down => format!("down-{action}"),
    }
}
