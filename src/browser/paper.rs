//! How long something is on paper.

use gloo_events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{Element, EventTarget, HtmlElement};

use super::{document, heard, part};

/// How many hundredths of a millimetre of paper a CSS pixel is.
const PER_PX: f64 = 2540.0 / 96.0;

/// What stays in one piece.
const BLOCKS: &str = ".al-sheet__top, .al-sheet__block, .al-sheet__end";

/// For each sheet within the element with this id, where each of its blocks begins and ends from the
/// top of the paper, in hundredths of a millimetre.
///
/// What is on screen may be narrower than paper, so a copy is laid out as paper is, out of sight, and
/// taken away again before anything is drawn.
pub fn blocks(id: &str) -> Vec<Vec<(u32, u32)>> {
    let Some(copy) = lay_out(id) else { return Vec::new() };
    let sheets = all(&copy, ".al-sheet").iter().map(of_sheet).collect();
    copy.remove();
    sheets
}

fn lay_out(id: &str) -> Option<Element> {
    let copy = document().get_element_by_id(id)?.clone_node_with_deep(true).ok()?;
    let place = document().create_element("div").ok()?;
    place.set_class_name("al-measuring");
    place.set_attribute("aria-hidden", "true").ok()?;
    place.append_child(&copy).ok()?;
    document().body()?.append_child(&place).ok()?;
    Some(place)
}

fn of_sheet(sheet: &Element) -> Vec<(u32, u32)> {
    let start = sheet.get_bounding_client_rect().top();
    let place = |block: &Element| {
        let rect = block.get_bounding_client_rect();
        let place = |edge: f64| ((edge - start) * PER_PX).round() as u32;
        (place(rect.top()), place(rect.bottom()))
    };
    all(sheet, BLOCKS).iter().map(place).collect()
}

fn all(within: &Element, selector: &str) -> Vec<Element> {
    let Ok(found) = within.query_selector_all(selector) else { return Vec::new() };
    let element = |index| found.item(index)?.dyn_into::<HtmlElement>().ok().map(Element::from);
    (0..found.length()).filter_map(element).collect()
}

/// Calls `again` when the fonts have come, which changes how long words are. Until it is dropped. `None` where
/// the browser doesn't say when they come.
pub fn on_fonts(again: impl Fn() + 'static) -> Option<EventListener> {
    let fonts: EventTarget = part(&document(), "fonts")?;
    Some(EventListener::new(heard(&fonts)?, "loadingdone", move |_| again()))
}
