//! Files out and in.

use std::rc::Rc;

use alongside_presentation::claims::{File, Handed};
use gloo_timers::callback::Timeout;
use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, HtmlInputElement, Response, Url};

use super::{call, document, is_silence, promised_within, share};

/// Hears what became of a file, and hears it once more where that was not the last of it.
pub type Heard = Rc<dyn Fn(Handed)>;

/// How long a share sheet may say nothing, in milliseconds. A person may look for a place for longer than that, and
/// is told once one is found.
const SHEET_MS: u32 = 20_000;

/// How long a file may take to read, in milliseconds, from a stick or a school's network too.
const READ_MS: i32 = 30_000;

/// Gives a file to the browser: as a download, or by the share sheet where that isn't to be had.
pub fn give(file: &File, heard: Heard) {
    let options = BlobPropertyBag::new();
    options.set_type(file.kind.media_type);
    let parts = Array::of1(&Uint8Array::from(&*file.bytes));
    match Blob::new_with_u8_array_sequence_and_options(&parts, &options) {
        Ok(blob) => offer(&file.name, &blob, heard),
        Err(_) => heard(Handed::Refused),
    }
}

/// Gives a blob in the same way.
pub(super) fn offer(name: &str, blob: &Blob, heard: Heard) {
    let save = |name: &str, blob: &Blob| match save(name, blob) {
        Ok(()) => Handed::Download,
        Err(_) => Handed::Refused,
    };
    let Some(data) = share::wanted(name, blob) else { return heard(save(name, blob)) };
    let (name, blob) = (name.to_owned(), blob.clone());
    spawn_local(async move {
        let silent = Rc::clone(&heard);
        let silence = Timeout::new(SHEET_MS, move || silent(Handed::NoPlace));
        let handed = share::open(data).await;
        drop(silence);
        // Where the sheet didn't open, a download may still do.
        heard(handed.unwrap_or_else(|| save(&name, &blob)));
    });
}

/// Hands a blob to the browser as a download.
fn save(name: &str, blob: &Blob) -> Result<(), JsValue> {
    if !share::has_download() {
        return Err(JsValue::UNDEFINED);
    }
    let url = Url::create_object_url_with_blob(blob)?;
    let anchor: HtmlAnchorElement = document().create_element("a")?.dyn_into()?;
    anchor.set_href(&url);
    anchor.set_download(name);
    call(&anchor, "click", &[])?;
    // The browser has taken hold of the blob by the next minute, on a slow disk too.
    Timeout::new(60_000, move || {
        let _ = Url::revoke_object_url(&url);
    })
    .forget();
    Ok(())
}

/// Why a chosen file wasn't read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ReadError {
    /// No file is chosen.
    #[error("no file is chosen")]
    NoFile,
    /// It is longer than the caller takes.
    #[error("the file has {0} bytes")]
    TooLong(usize),
    /// The browser couldn't read it.
    #[error("the file can't be read")]
    Unreadable,
}

/// The text of the file chosen in the input with this id. One of more than `max` bytes isn't
/// read at all. The choice is then forgotten, so that the same file can be chosen again.
///
/// # Errors
/// [`ReadError`].
pub async fn chosen_file(input_id: &str, max: usize) -> Result<String, ReadError> {
    let mut files = taken_files(input_id)?.into_iter();
    read(&files.next().ok_or(ReadError::NoFile)?, max).await
}

/// The names and texts of all files chosen in the input with this id. Together they may have `max` bytes.
///
/// # Errors
/// [`ReadError`].
pub async fn chosen_files(input_id: &str, max: usize) -> Result<Vec<(String, String)>, ReadError> {
    let (mut all, mut left) = (Vec::new(), max);
    for file in taken_files(input_id)? {
        let text = read(&file, left).await?;
        left = left.saturating_sub(text.len());
        all.push((file.name(), text));
    }
    Ok(all)
}

fn taken_files(input_id: &str) -> Result<Vec<web_sys::File>, ReadError> {
    let input = document().get_element_by_id(input_id);
    let input: HtmlInputElement =
        input.and_then(|input| input.dyn_into().ok()).ok_or(ReadError::NoFile)?;
    let files = input.files().ok_or(ReadError::NoFile)?;
    let files: Vec<web_sys::File> =
        (0..files.length()).filter_map(|index| files.get(index)).collect();
    input.set_value("");
    match files.is_empty() {
        true => Err(ReadError::NoFile),
        false => Ok(files),
    }
}

async fn read(file: &web_sys::File, max: usize) -> Result<String, ReadError> {
    let length = file.size();
    if length > max as f64 {
        return Err(ReadError::TooLong(length as usize));
    }
    let mut text = promised_within(READ_MS, file, "text", &[]).await;
    // An older browser, or one that has changed it, may read it in the other way.
    if text.as_ref().is_err_and(|error| !is_silence(error))
        && let Ok(response) = Response::new_with_opt_blob(Some(file))
    {
        text = promised_within(READ_MS, &response, "text", &[]).await;
    }
    text.ok().and_then(|text| text.as_string()).ok_or(ReadError::Unreadable)
}
