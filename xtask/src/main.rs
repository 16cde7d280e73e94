//! What the build of the page asks Rust for: `cargo xtask program`, with `--release` for what goes out, and
//! `cargo xtask audit`. And the figures of the Method page: `cargo xtask chance`.

mod chance;
mod program;

use std::error::Error;
use std::io::{self, Write};
use std::process::ExitCode;

use alongside_core::bank::{Frame, Role};
use alongside_presentation::paper::blank_audit;

use program::Profile;

fn main() -> ExitCode {
    let asked: Vec<String> = std::env::args().skip(1).collect();
    let done = match asked.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["program"] => program::make(Profile::Dev),
        ["program", "--release"] => program::make(Profile::Release),
        ["audit"] => audits(),
        ["chance"] => chance::write(),
        _ => Err("the tasks are `program [--release]`, `audit` and `chance`".into()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // Not returned from `main`, which would print its `Debug` form.
            eprintln!("xtask: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Both people's blank audits as HTML, for a page without the program: one a line, in the usual frame.
fn audits() -> Result<(), Box<dyn Error>> {
    let mut out = io::stdout().lock();
    let audit = |role| blank_audit(role, Frame::default());
    Role::ALL.into_iter().try_for_each(|role| writeln!(out, "{}", audit(role)))?;
    Ok(())
}
