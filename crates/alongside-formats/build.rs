//! Writes down what programs make of the characters of codes.

#[path = "build/folds.rs"]
mod folds;

use std::error::Error;
use std::path::Path;
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build");
    let out_dir = env::var("OUT_DIR")?;
    fs::write(Path::new(&out_dir).join("folds.rs"), folds::rust())?;
    alongside_content::write("../../content/formats")
}
