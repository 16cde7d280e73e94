//! What is left of a page whose program has stopped.
//!
//! # Design
//!
//! After a panic the program answers nothing any more, so what it leaves has to work without it: words,
//! links to the browser's own copies of what is stored, and a link that loads the page again.

use alongside_formats::files::file_name;
use alongside_formats::stored::schema::COPY_ENDING;
use alongside_formats::stored::storage::id_of;
use alongside_presentation::claims::stopped_words;
use wasm_bindgen::JsValue;
use web_sys::{Blob, Element, Url};

use super::{document, window};

/// Has a message put in place of the page if the program ever stops.
pub fn leave_message() {
    std::panic::set_hook(Box::new(|stopped| {
        web_sys::console::error_1(&stopped.to_string().into());
        // There is nothing more to be done about a page that takes no message.
        let _ = message();
    }));
}

fn message() -> Result<(), JsValue> {
    let main = document().create_element("main")?;
    main.set_class_name("al-wrap al-top al-stack");
    main.set_attribute("id", "main")?;
    let title = line(&main, "h1", "This page has stopped")?;
    title.set_attribute("tabindex", "-1")?;
    let app = document().get_element_by_id("app");
    if let Some(place) = app.or_else(|| document().body().map(Element::from)) {
        place.set_text_content(None);
        place.append_child(&main)?;
    }
    document().set_title("This page has stopped – Alongside");
    super::focus::to_heading();
    // Looking may fail where storage does; the rest is said all the same.
    let stored = stored();
    let count = stored.as_ref().ok().map(Vec::len);
    line(&main, "p", stopped_words(count))?.set_class_name("al-lead");
    let more = match count {
        Some(0) => "",
        _ => " If this comes back, save a copy first.",
    };
    line(&main, "p", &format!("Load the page again and carry on.{more}"))?;
    let again = link(&main, "./", "Load the page again")?;
    again.set_class_name("al-button");
    for (id, text) in stored.unwrap_or_default() {
        let blob = Blob::new_with_str_sequence(&js_sys::Array::of1(&text.into()))?;
        let words = format!("Save a copy of what is stored ({id})");
        let copy = link(&main, &Url::create_object_url_with_blob(&blob)?, &words)?;
        copy.set_attribute("download", &file_name(&id, "", None, COPY_ENDING))?;
    }
    Ok(())
}

/// Each stored text with its id.
fn stored() -> Result<Vec<(String, String)>, JsValue> {
    let storage = window().local_storage()?.ok_or(JsValue::UNDEFINED)?;
    let mut found = Vec::new();
    for index in 0..storage.length()? {
        let Some(key) = storage.key(index)? else { continue };
        if let (Some(id), Some(text)) = (id_of(&key), storage.get_item(&key)?) {
            found.push((id.as_str().to_owned(), text));
        }
    }
    Ok(found)
}

fn line(main: &Element, tag: &str, words: &str) -> Result<Element, JsValue> {
    let line = document().create_element(tag)?;
    line.set_text_content(Some(words));
    main.append_child(&line)?;
    Ok(line)
}

fn link(main: &Element, href: &str, words: &str) -> Result<Element, JsValue> {
    let link = line(&line(main, "p", "")?, "a", words)?;
    link.set_attribute("href", href)?;
    Ok(link)
}
