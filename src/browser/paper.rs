//! How long something is on paper.

use alongside_presentation::paper::Piece;
use gloo_events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{Element, EventTarget, HtmlElement};

use super::{document, heard, part};

/// How many hundredths of a millimetre of paper a CSS pixel is.
const PER_PX: f64 = 2540.0 / 96.0;

/// What stays in one piece (style/print.css, `break-inside` and `break-after`).
const PIECES: &str = concat!(
    ".al-sheet__top, .al-sheet__block, .al-sheet__end, .al-sheet__frame, .al-sheet__key, ",
    ".al-sheet__notes, .al-sheet__elsewhere, .al-sheet__part--wide > .al-sheet__label, ",
    ".al-ticks tr, .al-slips__slip",
);

/// Those of them that stay with what follows.
const HEADS: &str = ".al-sheet__label, .al-ticks__head, thead tr";

/// The size of a `rem` on paper (style/print.css): on screen it is what the reader has chosen.
const ROOT: &str = "11pt";

/// For each sheet within the element with this id its pieces, in order. `None` where there is nothing to
/// measure.
///
/// What is on screen may be narrower than paper and hidden, so a copy is laid out as paper is, out of sight,
/// and taken away again before anything is drawn.
pub fn pieces(id: &str) -> Option<Vec<Vec<Piece>>> {
    let root = document().document_element()?.dyn_into::<HtmlElement>().ok()?.style();
    root.set_property("font-size", ROOT).ok()?;
    let copy = lay_out(id);
    let sheets = copy.as_ref().map(|copy| all(copy, ".al-sheet").iter().map(of_sheet).collect());
    if let Some(copy) = copy {
        copy.remove();
    }
    let _ = root.remove_property("font-size");
    sheets.filter(|sheets: &Vec<Vec<Piece>>| {
        !sheets.is_empty() && sheets.iter().all(|pieces| !pieces.is_empty())
    })
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

fn of_sheet(sheet: &Element) -> Vec<Piece> {
    let start = sheet.get_bounding_client_rect().top();
    let place = |edge: f64| ((edge - start) * PER_PX).round() as u32;
    let (mut pieces, mut head) = (Vec::new(), None);
    for element in all(sheet, PIECES) {
        let rect = element.get_bounding_client_rect();
        if rect.height() <= 0.0 {
            continue;
        }
        let top = head.take().unwrap_or(place(rect.top()));
        match element.matches(HEADS) {
            Ok(true) => head = Some(top),
            _ => pieces.push(Piece {
                top,
                bottom: place(rect.bottom()),
                again: again(&element)
                    .filter(|&(end, _)| place(end) <= top)
                    .map_or(0, |(_, it)| it),
            }),
        }
    }
    pieces
}

/// Where the head ends of the table that this is a row of, in CSS pixels, and how high it is on paper.
fn again(row: &Element) -> Option<(f64, u32)> {
    let head = row.closest("table").ok()??.query_selector("thead").ok()??;
    let rect = head.get_bounding_client_rect();
    Some((rect.bottom(), (rect.height() * PER_PX).round() as u32))
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
