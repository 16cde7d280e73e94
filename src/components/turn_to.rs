//! What this tool is not for, and whom to turn to with it.

use alongside_core::bank::{FRAMING, TurnTo};

use crate::content::components::turn_to;
use crate::view::prelude::*;

/// The whole list, under a heading of the second level. Where there is no room for it, one sentence of the bank
/// stands in its place.
#[component]
pub fn TurnToList() -> Drawn {
    let item = |TurnTo { about, who }: &'static TurnTo| {
        view! {
            <div>
                <dt>{*about}</dt>
                <dd>{*who}</dd>
            </div>
        }
    };
    view! {
        <section class="al-stack al-measure" aria-labelledby="turn-to">
            <h2 id="turn-to">{turn_to::TITLE}</h2>
            <dl class="al-turn-to">{FRAMING.turn_to.iter().map(item).collect_drawn()}</dl>
        </section>
    }
}
