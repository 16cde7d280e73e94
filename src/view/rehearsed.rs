//! What will be drawn next, drawn once for nobody.
//!
//! # Design
//!
//! A browser compiles a function when it is first called, and a page calls some five hundred that no page before it
//! did. So where only one page can come next, it is drawn once beside the document, of the example and not of anybody's
//! answers, while nobody waits.

use std::cell::Cell;

use leptos::prelude::*;

use super::drawn::Drawn;
use super::signal::RwSignal;

/// Calls `rehearse` once the browser has nothing else to do; what it makes goes at once. A browser that doesn't say
/// when that is, and one whose reader has gone on by then, does nothing.
pub fn rehearsed(rehearse: impl FnOnce() + 'static) {
    let (page, here) = (Owner::current().unwrap_or_default().downgrade(), RwSignal::new(()));
    let rehearse = Cell::new(Some(rehearse));
    let now = move || {
        let Some(page) = page.upgrade().filter(|_| here.try_get_untracked().is_some()) else {
            return;
        };
        let Some(rehearse) = rehearse.take() else { return };
        let for_nobody = page.with(Owner::new);
        for_nobody.with(|| untrack(rehearse));
        for_nobody.cleanup();
    };
    let _ = request_idle_callback_with_handle(now);
}

impl Drawn {
    /// Makes the piece, and lets it go.
    pub fn rehearse(self) {
        drop(self.make());
    }
}
