//! What stands below the first screen of a long page: it is drawn once the browser has painted what is above it.

use std::time::Duration;

use crate::view::prelude::*;

/// When it is drawn where the browser paints nothing, as behind another tab.
const UNPAINTED: Duration = Duration::from_millis(200);

/// Whether the browser has painted the page that is made here, for [`below`].
pub fn painted() -> RwSignal<bool> {
    let painted = RwSignal::new(false);
    // Once: what is below is drawn from what can be had once. The page may be gone by then.
    let now = move || painted.raise();
    // A frame is painted after what is called for it. What moves on the page has two to begin with.
    request_animation_frame(move || {
        request_animation_frame(move || set_timeout(now, Duration::ZERO));
    });
    set_timeout(now, UNPAINTED);
    painted
}

/// What is below. Until it is drawn its place is a screen high, so that nothing stands there that would move.
pub fn below<V: IntoDrawn>(painted: RwSignal<bool>, view: impl FnOnce() -> V + 'static) -> Drawn {
    let mut view = Some(view);
    live(move || match painted.get() {
        true => view.take().map(|view| view().drawn()).drawn(),
        false => view! { <div class="al-below"></div> },
    })
}
