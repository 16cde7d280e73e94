//! What to hold to while they look and talk.

use crate::content::pair::ready::rules;
use crate::view::prelude::*;

/// The three ground rules.
#[component]
pub(super) fn GroundRules() -> Drawn {
    let rule = |[strong, words]: [&'static str; 2]| {
        view! {
            <li class="al-rules__item">
                <strong>{strong}</strong>
                " "
                {words}
            </li>
        }
    };
    let all = [rules::BOTH_VIEWS, rules::ASK, rules::SCHOOL];
    view! { <ol class="al-rules">{all.map(rule).collect_drawn()}</ol> }
}
