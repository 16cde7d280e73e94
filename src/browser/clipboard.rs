//! The clipboard, and what is copied by hand where there is none.

use js_sys::{Array, Promise};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::HtmlInputElement;

use super::{call, document, part, window};

/// So long a browser may take to answer, in milliseconds. Some that are managed never do.
const PATIENCE_MS: i32 = 3000;

/// Puts text on the clipboard and says whether the browser says that it is there now.
pub async fn copy(text: &str) -> bool {
    // A page from an unsafe address has none, and some schools' browsers refuse.
    let Some(clipboard) = part::<JsValue>(&window().navigator(), "clipboard") else {
        return false;
    };
    let Ok(written) = call(&clipboard, "writeText", &[&text.into()]) else { return false };
    let too_late = Promise::new(&mut |_, give_up| {
        // Without a timer it is waited for.
        let _ =
            window().set_timeout_with_callback_and_timeout_and_arguments_0(&give_up, PATIENCE_MS);
    });
    // What is no promise has been done at once, or not at all: only a promise tells.
    written.is_instance_of::<Promise>()
        && JsFuture::from(Promise::race(&Array::of2(&written, &too_late))).await.is_ok()
}

/// Moves the focus to the box with this id and selects all that is in it.
pub fn select(id: &str) {
    let element = document().get_element_by_id(id);
    let input: Option<HtmlInputElement> = element.and_then(|element| element.dyn_into().ok());
    if let Some(input) = input {
        let _ = input.focus();
        input.select();
    }
}
