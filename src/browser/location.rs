//! The address after `#`.

use gloo_events::EventListener;
use wasm_bindgen::JsValue;

use super::window;

/// The address's part after `#`, with the `#`.
pub fn hash() -> String {
    window().location().hash().unwrap_or_default()
}

/// The whole address.
pub fn whole() -> String {
    window().location().href().unwrap_or_default()
}

/// Goes to an address, as a link does.
pub fn go(hash: &str) {
    // A browser in which the hash can't be set has no way to move at all.
    let _ = window().location().set_hash(hash);
}

/// Goes to an address in place of the present one, so that Back passes over it.
pub fn replace(hash: &str) {
    if !rewrite(hash) {
        // It fires the event itself.
        if window().location().replace(hash).is_err() {
            go(hash);
        }
        return;
    }
    // Replacing an address fires no event of its own.
    if let Ok(event) = web_sys::Event::new("hashchange") {
        let _ = window().dispatch_event(&event);
    }
}

/// Writes another address in place of the present one and goes nowhere: what stood there is then
/// in neither the address nor the history. Says whether the browser did it.
pub fn rewrite(to: &str) -> bool {
    let history = window().history();
    history.is_ok_and(|it| it.replace_state_with_url(&JsValue::NULL, "", Some(to)).is_ok())
        && hash() == to
}

/// The same for an address that may not stay, in a second way where the first is refused: as a link that takes
/// the place of the page. The change is then told as any other.
pub fn leave_out(to: &str) -> bool {
    rewrite(to) || (window().location().replace(to).is_ok() && hash() == to)
}

/// The page's own address, without what follows `?` or `#`, for a link to it. `None` for a page
/// from a file: its path leads nowhere on another device, and may name whose device it is.
pub fn own_address() -> Option<String> {
    let location = window().location();
    let is_on_the_web = location.protocol().is_ok_and(|it| it == "https:" || it == "http:");
    let (origin, path) = (location.origin().ok()?, location.pathname().ok()?);
    is_on_the_web.then(|| origin + &path)
}

/// Calls `changed` after each change of the address, for as long as the page lasts.
pub fn on_change(changed: impl Fn(String) + 'static) {
    EventListener::new(&window(), "hashchange", move |_| changed(hash())).forget();
}
