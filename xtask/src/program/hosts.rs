//! Has the parts read from any host, as wasm-bindgen does for the first: also from one that doesn't call them
//! `application/wasm`, and in a browser that can't compile what is still arriving. What the page has asked for already
//! is compiled before the program asks.

use std::fs;
use std::path::Path;

use super::Done;

/// What the splitter's loader has of a browser and a host, and what it has after that.
const CHANGES: [(&str, &str); 2] = [
    (
        "WebAssembly.instantiateStreaming(src, imports)",
        "src.then((part) => WebAssembly.instantiate(part, imports))",
    ),
    ("const src = fetch(", "const src = compiled("),
];

const COMPILED: &str = "
async function compile(href) {
    const response = await fetch(href);
    if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
    const streams = WebAssembly.compileStreaming && response.headers.get('Content-Type') === 'application/wasm';
    return streams ? WebAssembly.compileStreaming(response) : WebAssembly.compile(await response.arrayBuffer());
}
// What the page has asked for already.
const early = new Map([...document.querySelectorAll('[data-reader][rel]')].map(({ href }) => [href, compile(href)]));
early.forEach((part) => part.catch(() => {}));
// One that did not come is asked for once more.
function compiled({ href }) {
    const part = early.get(href) ?? compile(href);
    return early.delete(href) ? part.catch(() => compile(href)) : part;
}
";

/// Changes the loader of the parts.
///
/// # Errors
/// It asks for no part in the way that the splitter writes it, or could not be read or written.
pub fn from_any(loader: &Path) -> Done<()> {
    let script = fs::read_to_string(loader)?;
    if !CHANGES.iter().all(|(theirs, _)| script.contains(theirs)) {
        return Err(format!("{} asks for its parts in another way", loader.display()).into());
    }
    let script = CHANGES.iter().fold(script, |script, (theirs, ours)| script.replace(theirs, ours));
    Ok(fs::write(loader, script + COMPILED)?)
}
