//! The only place that names `web_sys`, `js_sys` or gloo: small doors to what the browser does.
//!
//! Nothing here knows of pages, components or the workspace.

pub mod awake;
pub mod canvas;
pub mod clipboard;
pub mod date_box;
pub mod download;
pub mod fields;
pub mod focus;
pub mod keys;
pub mod location;
pub mod motion;
pub mod offline;
pub mod page;
pub mod panic;
pub mod paper;
pub mod print;
mod share;
pub mod storage;
pub mod tab;
pub mod time;

use js_sys::{Array, Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, EventTarget, MessageChannel, Window};

/// The window. There always is one: the app doesn't run in a worker.
fn window() -> Window {
    web_sys::window().expect("the app runs in a page, which has a window")
}

fn document() -> Document {
    window().document().expect("the app runs in a page, which has a document")
}

/// Whether this browser has a thing of that name.
fn has(target: &JsValue, name: &str) -> bool {
    Reflect::has(target, &name.into()).unwrap_or(false)
}

/// A thing of that name, where this browser has it. Asking for it may throw.
fn part<T: JsCast>(of: &JsValue, name: &str) -> Option<T> {
    let found = Reflect::get(of, &name.into()).ok()?;
    (!found.is_falsy()).then(|| found.unchecked_into())
}

/// Calls a method that a browser may not have, or that may throw.
///
/// # Errors
/// What was thrown, or nothing in particular where there is no such method.
fn call(of: &JsValue, name: &str, with: &[&JsValue]) -> Result<JsValue, JsValue> {
    let method: Function = Reflect::get(of, &name.into())?.dyn_into()?;
    let with: Array = with.iter().collect();
    method.apply(of, &with)
}

/// As [`call`], of a method that promises something: what it comes to.
///
/// # Errors
/// As there, or why the promise wasn't kept. A method that promises nothing has done nothing.
fn promised(of: &JsValue, name: &str, with: &[&JsValue]) -> JsFuture {
    JsFuture::from(promise(of, name, with))
}

fn promise(of: &JsValue, name: &str, with: &[&JsValue]) -> Promise {
    let promise = call(of, name, with).and_then(JsCast::dyn_into);
    promise.unwrap_or_else(|error| Promise::reject(&error))
}

/// So long a browser may take over a small thing, in milliseconds. Some that are managed never answer.
const PATIENCE_MS: i32 = 3_000;

/// The reason that a timer gives.
const SILENCE: &str = "silence";

/// As [`promised`], for so many milliseconds at the longest.
///
/// # Errors
/// As there, or the silence, of which [`is_silence`] holds.
fn promised_within(patience_ms: i32, of: &JsValue, name: &str, with: &[&JsValue]) -> JsFuture {
    let silence = Promise::new(&mut |_, give_up| {
        // Without a timer it is waited for.
        let _ = window().set_timeout_with_callback_and_timeout_and_arguments_1(
            &give_up,
            patience_ms,
            &SILENCE.into(),
        );
    });
    JsFuture::from(Promise::race(&Array::of2(&promise(of, name, with), &silence)))
}

/// Whether nothing was heard in time.
fn is_silence(error: &JsValue) -> bool {
    *error == SILENCE
}

/// Ends the task that is under way; what comes after stands in the next one, and a press or a frame may be between
/// them. No timer does it: behind another tab those are held back.
pub async fn next_task() {
    let Ok(channel) = MessageChannel::new() else { return };
    let arrived = Promise::new(&mut |arrive, _| channel.port1().set_onmessage(Some(&arrive)));
    if channel.port2().post_message(&JsValue::NULL).is_ok() {
        // A promise of ours is kept.
        let _ = JsFuture::from(arrived).await;
    }
}

/// The target itself, where it can be listened to.
fn heard(target: &EventTarget) -> Option<&EventTarget> {
    has(target, "addEventListener").then_some(target)
}
