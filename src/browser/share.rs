//! The share sheet, where a download doesn't reach the person's files.
//!
//! On an iPad or iPhone a page on the home screen, or inside another app, takes no `<a download>`: the
//! file opens in place of the page, or nothing happens. The share sheet has *Save to Files*, and mail.

use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, DomException, File, FilePropertyBag, Navigator, ShareData};

use super::{has, window};

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
    navigator.can_share_with_data(&data).then_some(data)
}

/// Opens the share sheet, which takes a press of a button. Says whether the person has decided: to close
/// the sheet is to decide too.
pub(super) async fn open(data: ShareData) -> bool {
    let done = JsFuture::from(window().navigator().share_with_data(&data)).await;
    let is_closed = |error: &JsValue| {
        error.dyn_ref::<DomException>().is_some_and(|error| error.name() == "AbortError")
    };
    done.is_ok() || done.as_ref().is_err_and(is_closed)
}

/// An iPad says that it is a Mac; no Mac has a screen that takes two fingers.
fn is_touch_apple(navigator: &Navigator) -> bool {
    let platform = navigator.platform().unwrap_or_default();
    platform.starts_with("iP") || (platform == "MacIntel" && navigator.max_touch_points() > 1)
}

fn has_download() -> bool {
    super::document().create_element("a").is_ok_and(|anchor| has(&anchor, "download"))
}
