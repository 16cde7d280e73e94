//! HTML, for what is the same in the app and on the page that stands in for it.

/// An element with its attributes and the HTML in it. None of ours is one that has no end tag.
pub fn element(name: &str, attributes: &[(&str, &str)], inner: &str) -> String {
    let mut html = format!("<{name}");
    for (name, value) in attributes {
        html += &format!(" {name}=\"{}\"", words(value));
    }
    html + &format!(">{inner}</{name}>")
}

/// A text as HTML, to be read or to be the value of an attribute: what HTML would take for its own is
/// escaped.
pub fn words(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}

/// An element of a class, with words in it.
pub fn said(name: &str, class: &str, text: &str) -> String {
    element(name, &[("class", class)], &words(text))
}
