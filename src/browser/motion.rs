//! Something that moves for a moment, where that is welcome.

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;

use super::window;

/// What the browser calls with its time, in milliseconds, once it draws.
type Frame = Closure<dyn FnMut(f64)>;

/// Whether this device has not been asked for less motion.
pub fn is_welcome() -> bool {
    let less = window().match_media("(prefers-reduced-motion: reduce)").ok().flatten();
    less.is_some_and(|list| !list.matches())
}

/// Calls `draw` in each frame with how much of so many milliseconds has gone by, eased out, and at the end with 1.0.
pub fn play(milliseconds: f64, draw: impl Fn(f64) + 'static) {
    let frame = Rc::new(RefCell::new(None::<Frame>));
    let (again, mut began) = (Rc::clone(&frame), None);
    *frame.borrow_mut() = Some(Closure::new(move |now: f64| {
        let gone = (now - *began.get_or_insert(now)) / milliseconds;
        let is_over = gone >= 1.0;
        draw(if is_over { 1.0 } else { 1.0 - (1.0 - gone.max(0.0)).powi(3) });
        if is_over || !ask(&again) {
            // Let go in a later turn: this very function is still running.
            let done = again.take();
            gloo_timers::callback::Timeout::new(0, move || drop(done)).forget();
        }
    }));
    if !ask(&frame) {
        frame.take();
    }
}

/// Whether the browser took the frame.
fn ask(frame: &RefCell<Option<Frame>>) -> bool {
    let frame = frame.borrow();
    frame
        .as_ref()
        .is_some_and(|it| window().request_animation_frame(it.as_ref().unchecked_ref()).is_ok())
}
