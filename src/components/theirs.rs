//! People's own words beside ours.

use alongside_core::text::without_turns;

use crate::view::prelude::*;

/// A name, or words that somebody has typed, within our words. In whatever script it is, it turns nothing
/// around it. (Where such words have an element to themselves, that
/// has `dir="auto"`, and they are put out by [`without_turns`].)
pub fn theirs(words: impl Into<String>) -> Drawn {
    let words = without_turns(&words.into());
    view! { <bdi>{words}</bdi> }
}

/// A name that somebody has given, within our words. A page's translation leaves it as it is.
pub fn given_name(words: impl Into<String>) -> Drawn {
    let words = without_turns(&words.into());
    view! { <bdi translate="no">{words}</bdi> }
}
