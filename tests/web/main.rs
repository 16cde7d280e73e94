//! What only a browser can show, without a whole journey: storage, views and the canvas.

use alongside::view;
use wasm_bindgen_test::wasm_bindgen_test_configure;

wasm_bindgen_test_configure!(run_in_browser);

mod canvas;
mod storage;
mod views;
mod workspace;
