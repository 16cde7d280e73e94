//! How often each finding appears by chance alone: what the Method page says, written and printed.

use std::error::Error;
use std::fs;
use std::io::{self, Write};
use std::path::Path;

use alongside_chance::{PLACE, text};

/// Runs the simulation, writes its figures to [`PLACE`], and prints them.
///
/// # Errors
/// The file or the output couldn't be written.
pub fn write() -> Result<(), Box<dyn Error>> {
    let figures = text();
    fs::write(Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(PLACE), &figures)?;
    Ok(io::stdout().write_all(figures.as_bytes())?)
}
