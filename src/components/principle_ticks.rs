//! The eight principles to tick.

use alongside_core::bank::PrincipleId;

use super::{Choice, Kind, Look};
use crate::view::prelude::*;

/// A tick for each, for a fieldset.
#[component]
pub fn PrincipleTicks(
    /// The chosen ones.
    #[prop(into)]
    chosen: Derived<Vec<PrincipleId>>,
    /// How each looks.
    #[prop(optional)]
    look: Look,
    /// Called with a principle and whether it is ticked now.
    on_change: Callback<(PrincipleId, bool)>,
) -> Drawn {
    let tick = move |principle: PrincipleId| {
        view! {
            <Choice
                kind=Kind::Tick
                name="principle"
                id=format!("principle-{}", principle.number())
                label=principle.get().title
                look=look
                checked=derived(move || chosen.get().contains(&principle))
                on_change=Callback::new(move |is_on| on_change.run((principle, is_on)))
            />
        }
    };
    PrincipleId::all().map(tick).collect_drawn().drawn()
}
