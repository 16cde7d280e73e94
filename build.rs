//! Checks the words in `content/` and turns them into const Rust.

use std::process::ExitCode;

fn main() -> ExitCode {
    match alongside_content::write("content/app") {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // Not returned from `main`, which would print its `Debug` form.
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
