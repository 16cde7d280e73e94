//! An action on paper.

use alongside_core::dates;
use alongside_core::plan::{Action, Hands};
use alongside_core::text::without_turns;
use alongside_presentation::paper::Detail;

use super::WhoMarks;
use crate::view::prelude::*;

/// An action with its number.
#[component]
pub fn SheetAction(
    /// Its number.
    number: usize,
    /// The action.
    action: Action,
    /// How much of it is said.
    detail: Detail,
) -> Drawn {
    let (who, date_name) = match action.hands {
        Hands::Ours => ("Who", "Look again"),
        Hands::School => ("Who asks", "Hear back by"),
    };
    let date = action.review.map(dates::full).unwrap_or_default();
    let hours = action.unpaid().unwrap_or_default().to_owned();
    let outcome = action.outcome;
    let (short, long) = match detail {
        Detail::Agreed => (
            vec![(date_name, date)],
            vec![("When", action.when), ("Paid hours", hours), ("How we will know", action.know)],
        ),
        Detail::LookedBackOn => {
            let status = outcome
                .status
                .map_or("Not looked back on yet", |status| status.words(action.hands));
            (vec![("How it went", status.to_owned())], vec![("What changed", outcome.changed)])
        }
    };
    let fact = |class: &'static str| {
        move |(name, value): (&'static str, String)| {
            (!value.is_empty()).then(|| {
                view! {
                    <div class=class>
                        <dt>{name}</dt>
                        " "
                        <dd dir="auto">{without_turns(&value)}</dd>
                    </div>
                }
            })
        }
    };
    view! {
        <div class="al-sheet__action">
            <span class="al-sheet__count">{number}</span>
            <p class="al-sheet__what" dir="auto">
                {without_turns(&action.what)}
            </p>
            <dl class="al-sheet__facts">
                <div>
                    <dt>{who}</dt>
                    " "
                    <dd>
                        <WhoMarks who=action.who />
                    </dd>
                </div>
                {short.into_iter().map(fact("")).collect_drawn()}
                {long.into_iter().map(fact("al-sheet__know")).collect_drawn()}
            </dl>
        </div>
    }
}
