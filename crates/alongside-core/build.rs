//! Checks the question bank and turns it into const Rust, so that the app reads no TOML and
//! a slip in the words stops the build at the line that has it.

#[path = "build/check.rs"]
mod check;
#[path = "build/clusters.rs"]
mod clusters;
#[path = "build/generate.rs"]
mod generate;

use std::error::Error;
use std::path::Path;
use std::process::ExitCode;
use std::{env, fs};

/// The bank, seen from the package root, where Cargo runs build scripts.
const BANK: &str = "../../content/en-GB.toml";
/// What the rules say of themselves.
const WORDS: &str = "../../content/core";

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed={BANK}");
    match write_bank() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // Not returned from `main`, which would print its `Debug` form.
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn write_bank() -> Result<(), Box<dyn Error>> {
    let text = fs::read_to_string(BANK).map_err(|error| format!("{BANK}: {error}"))?;
    let bank = check::check(&text)?;
    let out_dir = env::var("OUT_DIR")?;
    fs::write(Path::new(&out_dir).join("bank.rs"), generate::rust(&bank))?;
    fs::write(Path::new(&out_dir).join("clusters.rs"), clusters::rust())?;
    alongside_content::write(WORDS)
}
