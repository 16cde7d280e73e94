//! Files out and in.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Blob, BlobPropertyBag, File, HtmlAnchorElement, HtmlInputElement, Url};

use super::{document, share};

/// Offers text as a file with this name and media type. Says whether the browser took it.
pub fn text(name: &str, media_type: &str, text: &str) -> bool {
    bytes(name, media_type, text.as_bytes())
}

/// Offers bytes in the same way.
pub fn bytes(name: &str, media_type: &str, bytes: &[u8]) -> bool {
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    let parts = Array::of1(&Uint8Array::from(bytes));
    Blob::new_with_u8_array_sequence_and_options(&parts, &options)
        .and_then(|blob| offer(name, &blob))
        .is_ok()
}

/// Offers a blob as a file: as a download, or by the share sheet where that isn't to be had.
pub(super) fn offer(name: &str, blob: &Blob) -> Result<(), JsValue> {
    let Some(data) = share::wanted(name, blob) else { return save(name, blob) };
    let (name, blob) = (name.to_owned(), blob.clone());
    spawn_local(async move {
        if !share::open(data).await {
            // The sheet didn't open; a download may still do.
            let _ = save(&name, &blob);
        }
    });
    Ok(())
}

/// Hands a blob to the browser as a download.
fn save(name: &str, blob: &Blob) -> Result<(), JsValue> {
    let url = Url::create_object_url_with_blob(blob)?;
    let anchor: HtmlAnchorElement = document().create_element("a")?.dyn_into()?;
    anchor.set_href(&url);
    anchor.set_download(name);
    anchor.click();
    // The browser has taken hold of the blob by the next minute, on a slow disk too.
    gloo_timers::callback::Timeout::new(60_000, move || {
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

fn taken_files(input_id: &str) -> Result<Vec<File>, ReadError> {
    let input = document().get_element_by_id(input_id);
    let input: HtmlInputElement =
        input.and_then(|input| input.dyn_into().ok()).ok_or(ReadError::NoFile)?;
    let files = input.files().ok_or(ReadError::NoFile)?;
    let files: Vec<File> = (0..files.length()).filter_map(|index| files.get(index)).collect();
    input.set_value("");
    match files.is_empty() {
        true => Err(ReadError::NoFile),
        false => Ok(files),
    }
}

async fn read(file: &File, max: usize) -> Result<String, ReadError> {
    let length = file.size();
    if length > max as f64 {
        return Err(ReadError::TooLong(length as usize));
    }
    let text = JsFuture::from(file.text()).await.map_err(|_| ReadError::Unreadable)?;
    text.as_string().ok_or(ReadError::Unreadable)
}
