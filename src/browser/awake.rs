//! A screen that stays on while the room looks at it, and all of it for the page.

use std::cell::RefCell;
use std::rc::Rc;

use gloo_events::EventListener;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::spawn_local;
use web_sys::VisibilityState;

use super::{call, document, part, promised, window};

/// Keeps the screen on until it is dropped, where the browser allows it. A browser lets go of it when
/// the page is put away; it is asked again when the page comes back.
pub struct Awake {
    lock: Rc<RefCell<State>>,
    _shown: EventListener,
}

/// Whether the screen is held, or no longer to be.
enum State {
    Wanted(Option<JsValue>),
    Over,
}

impl Awake {
    /// Begins.
    pub fn keep() -> Awake {
        let lock = Rc::new(RefCell::new(State::Wanted(None)));
        ask(Rc::clone(&lock));
        let again = Rc::clone(&lock);
        let shown = EventListener::new(&document(), "visibilitychange", move |_| {
            if document().visibility_state() == VisibilityState::Visible {
                ask(Rc::clone(&again));
            }
        });
        Awake { lock, _shown: shown }
    }
}

impl Drop for Awake {
    fn drop(&mut self) {
        if let State::Wanted(Some(lock)) = self.lock.replace(State::Over) {
            let _ = call(&lock, "release", &[]);
        }
    }
}

fn ask(state: Rc<RefCell<State>>) {
    spawn_local(async move {
        let wake_lock: Option<JsValue> = part(&window().navigator(), "wakeLock");
        let Some(wake_lock) = wake_lock else { return };
        // A screen that may not be kept on goes dark as it always did.
        let Ok(lock) = promised(&wake_lock, "request", &[&"screen".into()]).await else { return };
        let mut state = state.borrow_mut();
        match &mut *state {
            State::Wanted(held) => *held = Some(lock),
            State::Over => _ = call(&lock, "release", &[]),
        }
    });
}
