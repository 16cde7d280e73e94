//! The clipboard, and what is copied by hand where there is none.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::HtmlInputElement;

use super::{document, window};

/// Puts text on the clipboard and says whether it is there now.
pub async fn copy(text: &str) -> bool {
    let clipboard = window().navigator().clipboard();
    // A page from an unsafe address has none, and some schools' browsers refuse.
    !clipboard.is_undefined() && JsFuture::from(clipboard.write_text(text)).await.is_ok()
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
