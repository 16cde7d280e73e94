//! Keys that a whole page answers to.

use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::KeyboardEvent;

use super::window;

/// What became of a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Taken {
    /// The page did something, and the browser shall not.
    Yes,
    /// It is the browser's.
    No,
}

/// Calls `press` with the name of each key that is pressed alone, until the listener is dropped. A key that
/// is held down is pressed once.
pub fn listen(press: impl Fn(&str) -> Taken + 'static) -> EventListener {
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(&window(), "keydown", options, move |event| {
        let Some(event) = event.dyn_ref::<KeyboardEvent>() else { return };
        let is_alone = !(event.ctrl_key() || event.alt_key() || event.meta_key() || event.repeat());
        if is_alone && press(&event.key()) == Taken::Yes {
            event.prevent_default();
        }
    })
}
