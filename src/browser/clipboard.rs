//! The clipboard, and what is copied by hand where there is none.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::HtmlInputElement;

use super::{PATIENCE_MS, document, part, promised_within, window};

/// Puts text on the clipboard and says whether the browser says that it is there now.
pub async fn copy(text: &str) -> bool {
    // A page from an unsafe address has none, and some schools' browsers refuse.
    let Some(clipboard) = part::<JsValue>(&window().navigator(), "clipboard") else {
        return false;
    };
    promised_within(PATIENCE_MS, &clipboard, "writeText", &[&text.into()]).await.is_ok()
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
