//! Gives what the program asks of its loader short names: wasm-bindgen's own have a digest in each, in both.

use std::fs;
use std::path::Path;

use wasm_encoder::{Encode, Module, RawSection, SectionId};
use wasmparser::{Parser, Payload};

use super::Done;

/// How the program names what the loader gives it.
const LOADER: &str = "./alongside_bg.js";

/// Renames the imports of a part, and what its loader gives under these names.
///
/// # Errors
/// The loader doesn't give each of them once, or a file could not be read or written.
pub fn shorten(part: &Path, loader: &Path) -> Done<()> {
    let whole = fs::read(part)?;
    let mut script = fs::read_to_string(loader)?;
    let mut module = Module::new();
    for payload in Parser::new(0).parse_all(&whole) {
        let payload = payload?;
        let Some((id, range)) = payload.as_section() else { continue };
        match &payload {
            Payload::ImportSection(imports) => {
                let mut items =
                    imports.clone().into_imports_with_offsets().collect::<Result<Vec<_>, _>>()?;
                let starts: Vec<usize> = items.iter().map(|(at, _)| *at).collect();
                let ends = starts.iter().skip(1).copied().chain([range.end]);
                let mut data = Vec::new();
                u32::try_from(items.len())?.encode(&mut data);
                for (number, ((start, import), end)) in items.drain(..).zip(ends).enumerate() {
                    let name = match import.module {
                        LOADER => {
                            let short = short(number);
                            script = renamed(&script, import.name, &short)?;
                            short
                        }
                        _ => import.name.to_owned(),
                    };
                    let mut names = Vec::new();
                    import.module.encode(&mut names);
                    import.name.encode(&mut names);
                    import.module.encode(&mut data);
                    name.as_str().encode(&mut data);
                    data.extend_from_slice(&whole[start + names.len()..end]);
                }
                module.section(&RawSection { id: SectionId::Import.into(), data: &data });
            }
            _ => {
                module.section(&RawSection { id, data: &whole[range] });
            }
        }
    }
    fs::write(part, module.finish())?;
    Ok(fs::write(loader, script)?)
}

/// The loader with one of its names changed.
fn renamed(script: &str, name: &str, short: &str) -> Done<String> {
    let given = format!(" {name}: ");
    match script.matches(&given).count() {
        1 => Ok(script.replace(&given, &format!(" {short}: "))),
        times => Err(format!("the loader gives {name} {times} times").into()),
    }
}

/// A name of a few letters, another one for each number.
fn short(mut number: usize) -> String {
    let mut name = String::new();
    loop {
        name.push(char::from(b'a' + (number % 26) as u8));
        number /= 26;
        if number == 0 {
            return name;
        }
    }
}
