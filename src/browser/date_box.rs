//! The browser's own box for a date.

use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

use super::document;

/// Whether something is in the box with this id that is no day: one that is half typed, or 31 February. Its
/// value is then empty.
pub fn is_broken(id: &str) -> bool {
    let element = document().get_element_by_id(id);
    let input = element.and_then(|element| element.dyn_into::<HtmlInputElement>().ok());
    input.is_some_and(|input| input.validity().bad_input())
}
