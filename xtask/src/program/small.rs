//! Makes a part of the program as small as it can be, on its way and in the browser.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use wasm_encoder::{Module, NameMap, NameSection, RawSection};
use wasmparser::{Operator, Parser, Payload, TypeRef};

use super::order::by_likeness;
use super::{Done, run};

/// What Rust's target has, one by one: with all that wasm-opt knows it makes programs that no browser runs.
const FEATURES: [&str; 6] = [
    "bulk-memory",
    "multivalue",
    "mutable-globals",
    "nontrapping-float-to-int",
    "reference-types",
    "sign-ext",
];

/// A browser compiles each function when it is first called, which takes it longer than the code in it: so the smallest
/// go into those that call them, up to where the part would grow. Large ones stay by themselves also where one calls.
const INLINING: [&str; 2] =
    ["--always-inline-max-function-size=5", "--one-caller-inline-max-function-size=50"];

/// Optimizes a part and puts its functions in order.
///
/// # Errors
/// Which step failed, and what it said.
pub fn shrink(part: &Path) -> Done<()> {
    opt(part, &[&["-g", "-Oz", "--low-memory-unused", "--converge"], &INLINING[..]].concat())?;
    let small = fs::read(part)?;
    fs::write(part, with_names_in_order(&small)?)?;
    opt(part, &["--reorder-functions-by-name"])
}

fn opt(part: &Path, how: &[&str]) -> Done<()> {
    let mut opt = Command::new("wasm-opt");
    opt.arg(part).arg("-o").arg(part).args(how);
    opt.args(FEATURES.map(|feature| format!("--enable-{feature}")));
    run(&mut opt)
}

/// The part with names for its functions that sort as they should stand. wasm-opt moves them: it mends their calls.
fn with_names_in_order(part: &[u8]) -> Done<Vec<u8>> {
    let (mut imported, mut functions, mut calls) = (0, Vec::new(), BTreeMap::new());
    let mut module = Module::new();
    for payload in Parser::new(0).parse_all(part) {
        let payload = payload?;
        match &payload {
            Payload::CustomSection(_) => continue,
            Payload::ImportSection(imports) => {
                for import in imports.clone().into_imports() {
                    imported += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                }
            }
            Payload::CodeSectionEntry(body) => {
                functions.push(&part[body.range()]);
                for operator in body.get_operators_reader()? {
                    if let Operator::Call { function_index } = operator? {
                        *calls.entry(function_index).or_insert(0_u32) += 1;
                    }
                }
            }
            _ => {}
        }
        if let Some((id, range)) = payload.as_section() {
            module.section(&RawSection { id, data: &part[range] });
        }
    }
    let mut ranks = vec![0; functions.len()];
    for (rank, function) in by_likeness(&functions).into_iter().enumerate() {
        ranks[function] = rank;
    }
    let mut names = NameMap::new();
    // A call of one of the first 128 takes a byte less, and imports always come first.
    for import in 0..imported {
        let seldom = u32::MAX - calls.get(&import).copied().unwrap_or_default();
        names.append(import, &format!("!{seldom:010} {import:05}"));
    }
    for (function, rank) in (imported..).zip(ranks) {
        names.append(function, &format!("{rank:05}"));
    }
    let mut section = NameSection::new();
    section.functions(&names);
    module.section(&section);
    Ok(module.finish())
}
