//! One choice of how much to open.

use alongside_core::answers::Opening;

use super::{Choice, Kind};
use crate::view::prelude::*;

/// The choice, with what it means.
pub fn opening_choice(
    opening: Opening,
    chosen: Derived<Opening>,
    on_choose: impl Fn(Opening) + Send + Sync + 'static,
) -> Drawn {
    view! {
        <Choice
            kind=Kind::Radio
            name="opening"
            id=format!("opening-{}", opening.key())
            label=opening.words()
            hint=opening.meaning()
            checked=derived(move || chosen.get() == opening)
            on_change=Callback::new(move |_| on_choose(opening))
        />
    }
}
