//! Canvases, sharp on every screen, and when to draw them again.

use std::cell::Cell;
use std::rc::Rc;

use gloo_events::EventListener;
use plotters_canvas::CanvasBackend;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, CanvasRenderingContext2d, EventTarget, HtmlCanvasElement, ResizeObserver};

use super::{document, download, window};

/// The canvas element, for those who only hold one.
pub type Element = HtmlCanvasElement;

/// How many device pixels make a CSS pixel, 1.0 or more on most screens.
pub fn device_ratio() -> f64 {
    window().device_pixel_ratio().max(0.5)
}

/// How many CSS pixels make a sixteenth of the reader's text size: 1.0 at the usual one, 2.0 where
/// the browser's default font is 32 px.
pub fn text_scale() -> f64 {
    let root = document().document_element();
    let style = root.and_then(|root| window().get_computed_style(&root).ok().flatten());
    let size = style.and_then(|style| style.get_property_value("font-size").ok());
    let size: Option<f64> = size.and_then(|size| size.strip_suffix("px")?.parse().ok());
    size.filter(|size| size.is_normal()).map_or(1.0, |size| size / 16.0)
}

/// The width of an element's parent inside its padding, in CSS pixels.
pub fn room_for(canvas: &HtmlCanvasElement) -> f64 {
    let Some(parent) = canvas.parent_element() else { return 0.0 };
    f64::from(parent.client_width())
}

/// Clears a canvas and makes it `width` by `height` chart pixels at `ratio` device pixels each,
/// with `units_per_px` drawing units to a chart pixel. `None` where the browser has no 2d canvas.
pub fn prepare(
    canvas: &HtmlCanvasElement,
    (width, height): (f64, f64),
    ratio: f64,
    units_per_px: f64,
) -> Option<CanvasBackend> {
    canvas.set_width((width * ratio).round() as u32);
    canvas.set_height((height * ratio).round() as u32);
    // The height follows from the width, so that paper can make the canvas narrower. A style that
    // isn't taken leaves it at another size, still readable.
    let across = width * ratio / device_ratio();
    let _ = canvas.style().set_property("inline-size", &format!("{across}px"));
    let context = canvas.get_context("2d").ok()??;
    let context: CanvasRenderingContext2d = context.dyn_into().ok()?;
    let scale = ratio / units_per_px;
    context.set_transform(scale, 0.0, 0.0, scale, 0.0, 0.0).ok()?;
    CanvasBackend::with_canvas_object(canvas.clone())
}

/// The value of a CSS custom property of the page, without outer spaces.
pub fn custom_property(name: &str) -> Option<String> {
    let root = document().document_element()?;
    let style = window().get_computed_style(&root).ok()??;
    let value = style.get_property_value(name).ok()?;
    let value = value.trim();
    (!value.is_empty()).then(|| value.to_owned())
}

/// A colour that has a name, such as one of the system's (CSS Color 4, "System Colors"), as
/// `rgb()`. The element has to be in the page, and to keep the colours it is given.
pub fn resolved_color(element: &HtmlCanvasElement, color: &str) -> Option<String> {
    let style = element.style();
    style.set_property("color", color).ok()?;
    let resolved = window().get_computed_style(element).ok()??.get_property_value("color").ok();
    style.remove_property("color").ok()?;
    resolved
}

/// What a canvas is drawn for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Medium {
    /// A screen, in the colours of the page.
    Screen,
    /// Paper: the page is being printed.
    Paper,
}

/// Calls `draw` when a canvas has to be drawn again, until it is dropped.
pub struct Redraw {
    observer: ResizeObserver,
    _resized: Closure<dyn FnMut()>,
    _events: Vec<EventListener>,
}

impl Redraw {
    /// Follows the width of the canvas's parent, the height of the words above it, which the
    /// reader's text size changes, the colours that are asked for, the device ratio, the arrival
    /// of the font, and printing.
    pub fn watch(
        canvas: &HtmlCanvasElement,
        draw: impl Fn(Medium) + Clone + 'static,
    ) -> Option<Redraw> {
        // The width changes while a page is printed, so each redraw asks what it is for.
        let medium = Rc::new(Cell::new(Medium::Screen));
        let again = {
            let medium = Rc::clone(&medium);
            move || draw(medium.get())
        };
        let resized = Closure::<dyn FnMut()>::new({
            let again = again.clone();
            move || again()
        });
        let observer = ResizeObserver::new(resized.as_ref().unchecked_ref()).ok()?;
        let room = canvas.parent_element()?;
        observer.observe(&room);
        if let Some(above) = room.previous_element_sibling() {
            observer.observe(&above);
        }
        let mut events = Vec::new();
        let mut listen = |target: &EventTarget, event: &'static str, new: Option<Medium>| {
            let (again, medium) = (again.clone(), Rc::clone(&medium));
            events.push(EventListener::new(target, event, move |_| {
                if let Some(new) = new {
                    medium.set(new);
                }
                again();
            }));
        };
        const COLORS: [&str; 3] =
            ["(prefers-color-scheme: dark)", "(forced-colors: active)", "(prefers-contrast: more)"];
        for query in COLORS {
            if let Ok(Some(list)) = window().match_media(query) {
                listen(&list, "change", None);
            }
        }
        // A window dragged to another screen or zoomed changes its ratio and fires this.
        listen(&window(), "resize", None);
        listen(&document().fonts(), "loadingdone", None);
        listen(&window(), "beforeprint", Some(Medium::Paper));
        listen(&window(), "afterprint", Some(Medium::Screen));
        Some(Redraw { observer, _resized: resized, _events: events })
    }
}

impl Drop for Redraw {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

/// A canvas that isn't in the page, to draw a picture on.
pub fn detached() -> Option<HtmlCanvasElement> {
    document().create_element("canvas").ok()?.dyn_into().ok()
}

/// Offers what is on a canvas as a PNG file with this name. Says whether the browser took it on.
pub fn save_png(canvas: &HtmlCanvasElement, name: &str) -> bool {
    let name = name.to_owned();
    let offer = Closure::once_into_js(move |blob: JsValue| {
        if let Ok(blob) = blob.dyn_into::<Blob>() {
            // A download that isn't taken leaves the page as it is, and can be asked for again.
            let _ = download::offer(&name, &blob);
        }
    });
    canvas.to_blob(offer.unchecked_ref()).is_ok()
}
