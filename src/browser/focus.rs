//! Where the keyboard is, and what is in view.

use wasm_bindgen::JsCast;
use web_sys::{Element, FocusOptions, HtmlElement};

use super::{document, window};

/// Moves the focus to the element with this id and brings it into view. Says whether there is one.
pub fn to_id(id: &str) -> bool {
    let element = document().get_element_by_id(id);
    element.inspect(focus).is_some()
}

/// Moves the focus to the page's heading, from the top.
pub fn to_heading() {
    window().scroll_to_with_x_and_y(0.0, 0.0);
    if let Ok(Some(heading)) = document().query_selector("h1") {
        focus(&heading);
    }
}

/// Moves the focus to the chosen choice in the group with this id, or else to its first.
pub fn to_choice_in(id: &str) {
    let Some(group) = document().get_element_by_id(id) else { return };
    let find = |selector| group.query_selector(selector).ok().flatten();
    if let Some(choice) = find("input:checked").or_else(|| find("input")) {
        group.scroll_into_view();
        focus(&choice);
    }
}

/// Makes a change that may draw the page again, and puts the focus back where it was. Nothing moves by it.
pub fn keep_over(change: impl FnOnce()) {
    let Some(focused) = document().active_element() else { return change() };
    let (id, is_heading) = (focused.id(), focused.tag_name() == "H1");
    let link = focused.get_attribute("href").map(|href| format!("a[href=\"{href}\"]"));
    change();
    after_render(move || {
        let find = |selector: &str| document().query_selector(selector).ok().flatten();
        let again = match (is_heading, link) {
            _ if focused.is_connected() => None,
            (true, _) => find("h1"),
            (false, Some(link)) if id.is_empty() => find(&link),
            (false, _) => document().get_element_by_id(&id),
        };
        if let Some(again) = again.and_then(|again| again.dyn_into::<HtmlElement>().ok()) {
            let still = FocusOptions::new();
            still.set_prevent_scroll(true);
            let _ = again.focus_with_options(&still);
        }
    });
}

/// Runs `then` once the page shows what has just changed.
pub fn after_render(then: impl FnOnce() + 'static) {
    gloo_timers::callback::Timeout::new(0, then).forget();
}

fn focus(element: &Element) {
    // What is folded away can't take it.
    if let Ok(Some(folded)) = element.closest("details:not([open])") {
        let _ = folded.set_attribute("open", "");
    }
    let Some(element) = element.dyn_ref::<HtmlElement>() else { return };
    // Headings and boxes take the focus from script only.
    if element.tab_index() < 0 && !element.has_attribute("tabindex") {
        let _ = element.set_attribute("tabindex", "-1");
    }
    let _ = element.focus();
}
