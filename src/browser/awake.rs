//! A screen that stays on while the room looks at it, and all of it for the page.

use std::cell::RefCell;
use std::rc::Rc;

use gloo_events::EventListener;
use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::VisibilityState;

use super::{document, window};

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
            let _ = call(&lock, "release", None);
        }
    }
}

fn ask(state: Rc<RefCell<State>>) {
    spawn_local(async move {
        let Ok(keeper) = Reflect::get(&window().navigator(), &"wakeLock".into()) else { return };
        let Some(asked) = call(&keeper, "request", Some("screen")) else { return };
        // A screen that may not be kept on goes dark as it always did.
        let Ok(lock) = JsFuture::from(asked).await else { return };
        let mut state = state.borrow_mut();
        match &mut *state {
            State::Wanted(held) => *held = Some(lock),
            State::Over => _ = call(&lock, "release", None),
        }
    });
}

/// Calls a method that this browser may not have, and whose type the bindings don't have yet.
fn call(of: &JsValue, name: &str, with: Option<&str>) -> Option<Promise> {
    let method: Function = Reflect::get(of, &name.into()).ok()?.dyn_into().ok()?;
    let called = match with {
        Some(with) => method.call1(of, &with.into()),
        None => method.call0(of),
    };
    called.ok()?.dyn_into().ok()
}
