//! The project's sources.

use std::fs;
use std::path::{Path, PathBuf};

use alongside_architecture::{Graph, Source};

/// The project's own folder.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Every source in a folder, or the one source that this is.
pub fn sources(path: &Path, found: &mut Vec<PathBuf>) {
    if path.is_file() {
        return found.push(path.to_owned());
    }
    for entry in fs::read_dir(path).expect("the sources are there") {
        let path = entry.expect("a readable folder").path();
        if path.is_dir() || path.extension().is_some_and(|end| end == "rs") {
            sources(&path, found);
        }
    }
}

/// The modules below a folder whose root is `lib.rs` or `main.rs`.
pub fn graph(src: &Path) -> Graph {
    let mut files = Vec::new();
    sources(src, &mut files);
    let read = |file: PathBuf| {
        let place = file.strip_prefix(src).expect("it is below").with_extension("");
        let parts = place.components().map(|it| it.as_os_str().to_string_lossy().into_owned());
        let mut module: Vec<String> = parts.collect();
        if module.last().is_some_and(|last| matches!(last.as_str(), "mod" | "lib")) {
            module.pop();
        }
        Source { module, text: fs::read_to_string(&file).expect("a readable source") }
    };
    Graph::of(files.into_iter().map(read))
}
