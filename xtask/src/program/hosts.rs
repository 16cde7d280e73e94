//! Has the parts read from any host, as wasm-bindgen does for the first: also from one that doesn't call them
//! `application/wasm`, and in a browser that can't compile what is still arriving.

use std::fs;
use std::path::Path;

use super::Done;

/// What the splitter's loader has of a browser and a host.
const STREAMING: &str = "WebAssembly.instantiateStreaming(src, imports)";

/// What it has after that.
const EITHER: &str = "instantiate(src, imports)";

const INSTANTIATE: &str = "
async function instantiate(src, imports) {
    const response = await src;
    if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
    const streams = WebAssembly.instantiateStreaming && response.headers.get('Content-Type') === 'application/wasm';
    return streams
        ? WebAssembly.instantiateStreaming(response, imports)
        : WebAssembly.instantiate(await response.arrayBuffer(), imports);
}
";

/// Changes the loader of the parts.
///
/// # Errors
/// It asks for no part in the way that the splitter writes it, or could not be read or written.
pub fn from_any(loader: &Path) -> Done<()> {
    let script = fs::read_to_string(loader)?;
    if !script.contains(STREAMING) {
        return Err(format!("{} asks for its parts in another way", loader.display()).into());
    }
    Ok(fs::write(loader, script.replace(STREAMING, EITHER) + INSTANTIATE)?)
}
