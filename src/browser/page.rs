//! The page as a whole: where the app stands, its title, and when it is put away.

use std::cell::Cell;
use std::rc::Rc;

use alongside_presentation::claims::Keys;
use gloo_events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, PageTransitionEvent, VisibilityState};

use super::{PATIENCE_MS, document, focus, promised_within, window};

/// Hands `mount` a place beside the page, and what puts that in place of all that `#app` holds, once: a link of the
/// first screen that had the focus has it again. Until then nobody sees what is made there, and the browser need not
/// lay it out. The body serves where there is no such element.
pub fn mount_point(mount: impl FnOnce(HtmlElement, Rc<dyn Fn()>)) {
    let app = document().get_element_by_id("app").and_then(|app| app.dyn_into().ok());
    let Some(place) = app.or_else(|| document().body()) else { return };
    let Some(beside) = place.clone_node().ok().and_then(|node| node.dyn_into().ok()) else {
        return;
    };
    let (put, made) = (Cell::new(false), HtmlElement::clone(&beside));
    let show = move || {
        if !put.replace(true) {
            focus::keep_over(|| {
                let _ = place.replace_with_with_node_1(&made);
            });
        }
    };
    mount(beside, Rc::new(show));
}

/// Whether the page stands inside another one.
pub fn is_framed() -> bool {
    window().top().ok().flatten().is_none_or(|top| top != window())
}

/// Sets the title.
pub fn set_title(title: &str) {
    document().set_title(title);
}

/// Whether the browser says that it can give the page the whole screen.
pub fn can_fill_screen() -> bool {
    document().fullscreen_enabled()
}

/// Gives the page the whole screen, or takes it back. Says whether the browser did it.
pub async fn fill_screen() -> bool {
    let document = document();
    let done = match (document.fullscreen_element(), document.document_element()) {
        (Some(_), _) => promised_within(PATIENCE_MS, &document, "exitFullscreen", &[]),
        (None, Some(root)) => promised_within(PATIENCE_MS, &root, "requestFullscreen", &[]),
        (None, None) => return false,
    };
    done.await.is_ok()
}

/// The keys of this device, as far as the browser tells.
pub fn keys() -> Keys {
    // Some phones say that a finger can rest.
    let touch = window().match_media("(hover: none), (pointer: coarse)");
    let platform = window().navigator().platform().unwrap_or_default();
    match touch {
        Ok(Some(query)) if query.matches() => Keys::Touch,
        _ if platform.starts_with("Mac") => Keys::Command,
        _ => Keys::Ctrl,
    }
}

/// Calls `back` when the page comes into view again, with whether it comes back from the browser's memory:
/// while it was there it heard of nothing.
pub fn on_back(back: impl Fn(bool) + Clone + 'static) {
    let when_shown = back.clone();
    let shown = EventListener::new(&document(), "visibilitychange", move |_| {
        if document().visibility_state() == VisibilityState::Visible {
            when_shown(false);
        }
    });
    let from_memory = EventListener::new(&window(), "pageshow", move |event| {
        if event.dyn_ref::<PageTransitionEvent>().is_some_and(PageTransitionEvent::persisted) {
            back(true);
        }
    });
    // Both last as long as the page.
    shown.forget();
    from_memory.forget();
}

/// Calls `put_away` whenever the page may be about to go: hidden, closed, or left. It is called until the two are
/// dropped.
pub fn on_put_away(put_away: impl Fn() + Clone + 'static) -> [EventListener; 2] {
    let when_hidden = put_away.clone();
    let hidden = EventListener::new(&document(), "visibilitychange", move |_| {
        if document().visibility_state() == VisibilityState::Hidden {
            when_hidden();
        }
    });
    [hidden, EventListener::new(&window(), "pagehide", move |_| put_away())]
}

/// The beginning or the end of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Edge {
    /// The beginning.
    Start,
    /// The end.
    End,
}

/// Whether this edge of the page is in view.
pub fn is_at(edge: Edge) -> bool {
    // A browser that zooms stops short of the whole pixel.
    const SLACK: f64 = 2.0;
    let top = window().scroll_y().unwrap_or_default();
    let seen = window().inner_height().ok().and_then(|it| it.as_f64()).unwrap_or_default();
    let all = document().document_element().map_or(0, |root| root.scroll_height());
    match edge {
        Edge::Start => top <= SLACK,
        Edge::End => top + seen + SLACK >= f64::from(all),
    }
}

/// Whether the keyboard is in a box or at a choice, which has keys of its own.
pub fn is_in_control() -> bool {
    let focused = document().active_element();
    focused.is_some_and(|it| it.matches("input, textarea, select").unwrap_or_default())
}
