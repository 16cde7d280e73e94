//! What is left of a page whose program has stopped.
//!
//! # Design
//!
//! After a panic the program answers nothing any more, so what it leaves has to work without it: words,
//! links to the browser's own copies of what is stored, and a link that loads the page again.

use alongside_core::export::file_name;
use alongside_core::schema::COPY_ENDING;
use alongside_core::storage::id_of;
use wasm_bindgen::JsValue;
use web_sys::{Blob, Element, Url};

use super::{document, window};

const WORDS: &str = "<h1 tabindex='-1'>This page has stopped</h1>\
    <p class='al-lead'>What you entered is saved on this device, but for a change in the last second.</p>\
    <p>Load the page again and carry on. If this comes back, save a copy first.</p>\
    <p><a class='al-button' href='./'>Load the page again</a></p>";

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
    main.set_inner_html(WORDS);
    // The copies may fail where storage does; the words are there by then.
    let app = document().get_element_by_id("app");
    if let Some(place) = app.or_else(|| document().body().map(Element::from)) {
        place.set_text_content(None);
        place.append_child(&main)?;
    }
    document().set_title("This page has stopped – Alongside");
    super::focus::to_heading();
    copies(&main)
}

/// A link to each stored text, as a file of the browser's own.
fn copies(main: &Element) -> Result<(), JsValue> {
    let Some(storage) = window().local_storage()? else { return Ok(()) };
    for index in 0..storage.length()? {
        let Some(key) = storage.key(index)? else { continue };
        let (Some(id), Some(text)) = (id_of(&key), storage.get_item(&key)?) else { continue };
        let blob = Blob::new_with_str_sequence(&js_sys::Array::of1(&text.into()))?;
        let link = document().create_element("a")?;
        link.set_attribute("href", &Url::create_object_url_with_blob(&blob)?)?;
        link.set_attribute("download", &file_name(id.as_str(), "", None, COPY_ENDING))?;
        link.set_text_content(Some(&format!("Save a copy of what is stored ({})", id.as_str())));
        let line = document().create_element("p")?;
        line.append_child(&link)?;
        main.append_child(&line)?;
    }
    Ok(())
}
