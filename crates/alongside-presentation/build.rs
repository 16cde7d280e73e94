//! Checks the words in `content/` and turns them into const Rust.

use std::error::Error;
use std::process::ExitCode;

fn main() -> ExitCode {
    match write() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // Not returned from `main`, which would print its `Debug` form.
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn write() -> Result<(), Box<dyn Error>> {
    alongside_content::write("../../content/presentation")?;
    alongside_content::write_pages("../../content/help")
}
