//! Canvases, sharp on every screen, and when to draw them again.

use std::cell::Cell;
use std::rc::Rc;

use alongside_presentation::claims::Handed;
use gloo_events::EventListener;
use gloo_timers::callback::Timeout;
use plotters_canvas::CanvasBackend;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, CanvasRenderingContext2d, EventTarget, HtmlCanvasElement, ResizeObserver};

use super::download::Heard;
use super::{call, document, download, heard, part, window};

/// How long a picture may take to be made, in milliseconds, on a slow device too.
const PICTURE_MS: u32 = 10_000;

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
    // Rust's own reader of such numbers brings tables of 13 kB into the program.
    let size = size.map(|size| js_sys::parse_float(&size));
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
    // Whole device pixels that fit, so that none of the canvas's falls between two of the screen's.
    canvas.set_width((width * ratio).floor() as u32);
    canvas.set_height((height * ratio).round() as u32);
    // The height follows from the width, so that paper can make the canvas narrower. A style that
    // isn't taken leaves it at another size, still readable.
    let across = f64::from(canvas.width()) / device_ratio();
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
    /// `None` in a browser without it, which then follows its window alone.
    observer: Option<ResizeObserver>,
    _resized: Closure<dyn FnMut()>,
    _events: Vec<EventListener>,
}

impl Redraw {
    /// Follows the width of the canvas's parent, the height of the words above it, which the
    /// reader's text size changes, the colours that are asked for, the device ratio, the arrival
    /// of the font, and printing.
    pub fn watch(canvas: &HtmlCanvasElement, draw: impl Fn(Medium) + Clone + 'static) -> Redraw {
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
        let observer = ResizeObserver::new(resized.as_ref().unchecked_ref()).ok();
        if let (Some(observer), Some(room)) = (&observer, canvas.parent_element()) {
            observer.observe(&room);
            if let Some(above) = room.previous_element_sibling() {
                observer.observe(&above);
            }
        }
        let mut events = Vec::new();
        let mut listen = |target: &EventTarget, event: &'static str, new: Option<Medium>| {
            let Some(target) = heard(target) else { return };
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
        if let Some(fonts) = part::<EventTarget>(&document(), "fonts") {
            listen(&fonts, "loadingdone", None);
        }
        listen(&window(), "beforeprint", Some(Medium::Paper));
        listen(&window(), "afterprint", Some(Medium::Screen));
        Redraw { observer, _resized: resized, _events: events }
    }
}

impl Drop for Redraw {
    fn drop(&mut self) {
        if let Some(observer) = &self.observer {
            observer.disconnect();
        }
    }
}

/// A canvas that isn't in the page, to draw a picture on.
pub fn detached() -> Option<HtmlCanvasElement> {
    document().create_element("canvas").ok()?.dyn_into().ok()
}

/// Gives what is on a canvas to the browser as a PNG file with this name, and hears what became of it. A browser
/// that guards against being told apart may give no picture.
pub fn save_png(canvas: &HtmlCanvasElement, name: &str, heard: Heard) {
    let refused = || {
        let heard = Rc::clone(&heard);
        move || heard(Handed::Refused)
    };
    let silence = Timeout::new(PICTURE_MS, refused());
    let at_once = refused();
    let name = name.to_owned();
    let offer = Closure::once_into_js(move |blob: JsValue| {
        drop(silence);
        match blob.dyn_into::<Blob>() {
            Ok(blob) => download::offer(&name, &blob, heard),
            Err(_) => heard(Handed::Refused),
        }
    });
    if call(canvas, "toBlob", &[&offer]).is_err() {
        at_once();
    }
}
