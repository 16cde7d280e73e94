//! What a component is given to put somewhere.

use leptos::children::ToChildren;
use leptos::prelude::*;
use leptos::tachys::view::RenderHtml;

use super::any;

/// A view that a component puts somewhere, made before the component is: what stands inside it, or a closure for a
/// prop. In place of leptos' `Children` and `ViewFn`, which compile to a function more at each place.
pub struct Given(AnyView);

impl Given {
    /// The view.
    pub fn view(self) -> AnyView {
        self.0
    }
}

impl<F: FnOnce() -> V, V: RenderHtml + Send + 'static> From<F> for Given {
    #[inline]
    fn from(given: F) -> Given {
        Given(untrack(|| any(given())))
    }
}

impl<F: FnOnce() -> V, V: RenderHtml + Send + 'static> ToChildren<F> for Given {
    #[inline]
    fn to_children(given: F) -> Given {
        given.into()
    }
}
