//! The only place that names `web_sys`, `js_sys` or gloo: small doors to what the browser does.
//!
//! Nothing here knows of pages, components or the session.

pub mod awake;
pub mod canvas;
pub mod clipboard;
pub mod date_box;
pub mod download;
pub mod focus;
pub mod keys;
pub mod location;
pub mod offline;
pub mod page;
pub mod panic;
pub mod paper;
mod share;
pub mod storage;
pub mod tab;
pub mod time;

use js_sys::Reflect;
use wasm_bindgen::JsValue;
use web_sys::{Document, Window};

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
