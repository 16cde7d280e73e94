//! Turns the words in `content/` into const Rust while a crate is built, so that they can be edited without
//! Rust, a slip stops the build at its line, and the app reads no TOML.
//!
//! # What a file may hold
//!
//! ```toml
//! kept = "It stays in this browser."                  # KEPT: &str
//! left = "{count} of {all} are left."                 # fn left(all, count) -> String
//! more = ["You can ", "save a copy", " first."]       # MORE: [&str; 3], pieces of one sentence
//! [page]                                              # mod page
//! title = "What is kept"                              # page::TITLE
//! ```
//!
//! A file's name is a module too. Nothing else may stand there: no numbers, and no braces but those of a
//! name. Words that the crate doesn't use are a warning of the compiler's, as any unused constant is.
//!
//! # What a page may hold
//!
//! ```toml
//! title = "Help"
//! lead = "What the page says in a sentence or two."
//!
//! [[section]]                                         # a part of the page; the next one begins alike
//! id = "glossary"                                     # its name in an address
//! title = "Glossary"
//!
//! [[section.block]]
//! words = "A paragraph."
//!
//! [[section.block]]
//! items = ["One thing in a list.", "Another."]
//!
//! [[section.block]]
//! terms = [["TA", "Teaching assistant."]]             # words with what they mean
//!
//! [[section.block]]
//! link = ["See the page ", "privacy", "."]            # a sentence with a link to another page
//!
//! [[section.block]]
//! show = "rules"                                      # what the app fills in
//! ```
//!
//! What a computer reads may stand between backticks, which aren't shown: there a straight quote stays one.
//!
//! This crate is a build dependency alone and never part of the app. Begin with [`write()`] and
//! [`write_pages`].

mod check;
mod fault;
mod generate;
mod pages;

use std::error::Error;
use std::path::Path;
use std::{env, fs};

pub use check::module;
pub use fault::{Fault, WordsError};
pub use pages::page;

/// Writes the words of each file in `folder` (a path from the crate's own) to `content.rs` in `OUT_DIR`: one
/// module a file.
///
/// # Errors
/// What is wrong in which line of which file, or what couldn't be read or written.
pub fn write(folder: &str) -> Result<(), Box<dyn Error>> {
    write_each(folder, "content.rs", |name, text| {
        module(text).map(|words| format!("pub mod {name} {{ {words} }}\n"))
    })
}

/// Writes each page in `folder` (a path from the crate's own) to `pages.rs` in `OUT_DIR`: two constants
/// a file, the title and the rest.
///
/// # Errors
/// What is wrong in which line of which file, or what couldn't be read or written.
pub fn write_pages(folder: &str) -> Result<(), Box<dyn Error>> {
    write_each(folder, "pages.rs", page)
}

#[expect(clippy::print_stdout, reason = "that is how a build script speaks to Cargo")]
fn write_each(
    folder: &str,
    into: &str,
    rust_of: impl Fn(&str, &str) -> Result<String, WordsError>,
) -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed={folder}");
    let read = fs::read_dir(folder).map_err(|error| format!("{folder}: {error}"))?;
    let mut files =
        read.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>, std::io::Error>>()?;
    files.retain(|file| file.extension().is_some_and(|end| end == "toml"));
    files.sort();
    let mut rust = String::new();
    for file in files {
        let name = file.file_stem().unwrap_or_default().to_string_lossy();
        let text = fs::read_to_string(&file)?;
        rust += &rust_of(&name, &text).map_err(|error| format!("{}:{error}", file.display()))?;
    }
    fs::write(Path::new(&env::var("OUT_DIR")?).join(into), rust)?;
    Ok(())
}
