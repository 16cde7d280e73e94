//! The program in its parts, with what loads them, for the page's build to take up.
//!
//! Cargo builds the whole, it is split where `src/parts.rs` says, wasm-bindgen writes the loader, and
//! wasm-opt makes each part small.

mod exports;
mod hosts;
mod imports;
mod order;
mod small;
mod straight;

use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use wasm_bindgen_cli_support::Bindgen;

const TARGET: &str = "wasm32-unknown-unknown";
/// Where the parts are left, from the project's folder.
const PLACE: &str = "target/program";

/// How the program is built.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Profile {
    /// Quickly, for who works on it.
    Dev,
    /// As small as can be, for who uses it.
    Release,
}

type Done<T> = Result<T, Box<dyn Error>>;

/// Makes the program and leaves it in [`PLACE`].
///
/// # Errors
/// Which step failed, and what it said.
pub fn make(profile: Profile) -> Done<()> {
    let whole = exports::without_needless(&fs::read(build(profile)?)?)?;
    let place = Path::new(PLACE);
    if place.exists() {
        fs::remove_dir_all(place)?;
    }
    fs::create_dir_all(place)?;
    let first = place.join("first.wasm");
    let mut options = wasm_split_cli_support::Options::new(&whole);
    options.output_dir = place;
    options.main_out_path = &first;
    options.main_module = "./alongside.js";
    let split = wasm_split_cli_support::transform(options)?;
    Bindgen::new()
        .input_path(&first)
        .out_name("alongside")
        .web(true)?
        .typescript(false)
        .omit_default_module_path(false)
        .demangle(profile == Profile::Dev)
        .keep_lld_exports(true)
        .generate(place)?;
    fs::remove_file(&first)?;
    hosts::from_any(&place.join("__wasm_split.js"))?;
    if profile == Profile::Release {
        let first = place.join("alongside_bg.wasm");
        imports::shorten(&first, &place.join("alongside.js"))?;
        straight::calls(&first, &split.split_modules, &place.join("__wasm_split.js"))?;
        for part in split.split_modules.iter().chain([&first]) {
            small::shrink(part)?;
        }
    }
    Ok(())
}

/// The whole program as Cargo leaves it, with what the splitter has to know of it.
fn build(profile: Profile) -> Done<PathBuf> {
    let mut cargo = Command::new(env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned()));
    cargo.args(["rustc", "--locked", "--package", "alongside", "--bin", "alongside"]);
    cargo.args(["--target", TARGET, "--features", "parts"]);
    let folder = match profile {
        Profile::Dev => "debug",
        Profile::Release => {
            cargo.arg("--release");
            "release"
        }
    };
    cargo.args(["--", "-C", "link-args=--emit-relocs -zstack-size=524288", "-C", "strip=none"]);
    run(&mut cargo)?;
    let target = env::var("CARGO_TARGET_DIR").unwrap_or_else(|_| "target".to_owned());
    Ok(Path::new(&target).join(TARGET).join(folder).join("alongside.wasm"))
}

fn run(command: &mut Command) -> Done<()> {
    let name = command.get_program().to_string_lossy().into_owned();
    let status = command.status().map_err(|error| format!("{name}: {error}"))?;
    match status.success() {
        true => Ok(()),
        false => Err(format!("{name} stopped: it said why above").into()),
    }
}
