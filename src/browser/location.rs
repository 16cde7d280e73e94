//! The address after `#`.

use gloo_events::EventListener;
use wasm_bindgen::JsValue;

use super::window;

/// The address's part after `#`, with the `#`.
pub fn hash() -> String {
    window().location().hash().unwrap_or_default()
}

/// Goes to an address, as a link does.
pub fn go(hash: &str) {
    // A browser in which the hash can't be set has no way to move at all.
    let _ = window().location().set_hash(hash);
}

/// Goes to an address in place of the present one, so that Back passes over it.
pub fn replace(hash: &str) {
    let Ok(history) = window().history() else { return go(hash) };
    if history.replace_state_with_url(&JsValue::NULL, "", Some(hash)).is_err() {
        return go(hash);
    }
    // Replacing an address fires no event of its own.
    if let Ok(event) = web_sys::Event::new("hashchange") {
        let _ = window().dispatch_event(&event);
    }
}

/// Calls `changed` after each change of the address, for as long as the page lasts.
pub fn on_change(changed: impl Fn(String) + 'static) {
    EventListener::new(&window(), "hashchange", move |_| changed(hash())).forget();
}
