//! The share sheet, where a download doesn't reach the person's files.
//!
//! On an iPad or iPhone a page on the home screen, or inside another app, takes no `<a download>`: the
//! file opens in place of the page, or nothing happens. The share sheet has *Save to Files*, and mail.

use alongside_presentation::claims::Handed;
use js_sys::Array;
use wasm_bindgen::JsCast;
use web_sys::{Blob, DomException, File, FilePropertyBag, Navigator, ShareData};

use super::{call, has, promised, window};

/// A file for the share sheet, where that is the better way and the browser takes such a file.
pub(super) fn wanted(name: &str, blob: &Blob) -> Option<ShareData> {
    let navigator = window().navigator();
    let has_sheet = has(&navigator, "share") && has(&navigator, "canShare");
    if !(has_sheet && (is_touch_apple(&navigator) || !has_download())) {
        return None;
    }
    let options = FilePropertyBag::new();
    options.set_type(&blob.type_());
    let file = File::new_with_blob_sequence_and_options(&Array::of1(blob), name, &options).ok()?;
    let data = ShareData::new();
    data.set_files(&Array::of1(&file));
    let can = call(&navigator, "canShare", &[&data]).is_ok_and(|can| can.is_truthy());
    can.then_some(data)
}

/// Opens the share sheet, which takes a press of a button, and hears what the person did with it. `None` when it
/// didn't open.
pub(super) async fn open(data: ShareData) -> Option<Handed> {
    match promised(&window().navigator(), "share", &[&data]).await {
        Ok(_) => Some(Handed::Chosen),
        Err(error) => {
            let error = error.dyn_ref::<DomException>()?.name();
            (error == "AbortError").then_some(Handed::NoPlace)
        }
    }
}

/// An iPad says that it is a Mac; no Mac has a screen that takes two fingers.
fn is_touch_apple(navigator: &Navigator) -> bool {
    let platform = navigator.platform().unwrap_or_default();
    platform.starts_with("iP") || (platform == "MacIntel" && navigator.max_touch_points() > 1)
}

/// Whether a link can be a download. Where it can't, following one would leave the page.
pub(super) fn has_download() -> bool {
    super::document().create_element("a").is_ok_and(|anchor| has(&anchor, "download"))
}
