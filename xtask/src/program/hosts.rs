//! Has the parts compiled by the page (`compiled` in `index.html`), which takes them from any host and may have asked for
//! them already.

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
    Ok(fs::write(loader, script)?)
}
