//! Into which field something is entered.

use gloo_events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::Element;

use super::{document, window};

/// Calls `entered` whenever something is typed, chosen or ticked on the page, until the listener is dropped. It
/// is given what says of the id of a field whether that is the one, or one of the same group.
pub fn on_entered(entered: impl Fn(&dyn Fn(&str) -> bool) + 'static) -> EventListener {
    EventListener::new(&window(), "input", move |event| {
        let Some(target) = event.target().and_then(|it| it.dyn_into::<Element>().ok()) else {
            return;
        };
        entered(&|id: &str| {
            let Some(field) = document().get_element_by_id(id) else { return false };
            let group = field.closest("fieldset, .al-field").ok().flatten().unwrap_or(field);
            group.contains(Some(&target))
        });
    })
}
