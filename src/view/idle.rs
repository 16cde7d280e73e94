//! What can wait until the browser has nothing else to do.

use std::time::Duration;

use leptos::prelude::*;

/// When that is in a browser that doesn't say.
const SOON: Duration = Duration::from_millis(200);

/// Calls `run` once the browser has nothing else to do. The page may be gone by then.
pub fn when_idle(run: impl Fn() + Copy + 'static) {
    if request_idle_callback_with_handle(run).is_err() {
        set_timeout(run, SOON);
    }
}
