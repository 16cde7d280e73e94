//! What the build of the page asks Rust for: `cargo xtask audit`.

use std::io::{self, Write};
use std::process::ExitCode;

use alongside_core::bank::Role;
use alongside_presentation::paper::blank_audit;

fn main() -> ExitCode {
    let asked: Vec<String> = std::env::args().skip(1).collect();
    let written = match asked.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["audit"] => audits(),
        _ => Err(io::Error::other("the one task is `audit`: both audits on paper, as HTML")),
    };
    match written {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // Not returned from `main`, which would print its `Debug` form.
            eprintln!("xtask: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Writes both people's blank audits, for a page without the program, to standard output: one a line.
///
/// # Errors
/// What kept standard output from being written to.
fn audits() -> io::Result<()> {
    let mut out = io::stdout().lock();
    Role::ALL.into_iter().try_for_each(|role| writeln!(out, "{}", blank_audit(role)))
}
