//! Leaves out what a library gives to scripts and nobody takes: it would stay in the first part for good.

use wasm_encoder::{Encode, Module, RawSection, SectionId};
use wasmparser::{Parser, Payload};

use super::Done;

/// How the streams of server functions are named. leptos brings them; we have no server.
const NEEDLESS: &str = "intounderlying";

/// The whole program without what scripts could do with streams, and without its description for wasm-bindgen.
///
/// # Errors
/// The program could not be read.
pub fn without_needless(whole: &[u8]) -> Done<Vec<u8>> {
    let mut module = Module::new();
    for payload in Parser::new(0).parse_all(whole) {
        let payload = payload?;
        let Some((id, range)) = payload.as_section() else { continue };
        match &payload {
            Payload::ExportSection(exports) => {
                let (mut count, mut kept) = (0_u32, Vec::new());
                let items = exports.clone().into_iter_with_offsets();
                let items = items.collect::<Result<Vec<_>, _>>()?;
                let ends = items.iter().skip(1).map(|(at, _)| *at).chain([range.end]);
                for ((start, export), end) in items.iter().zip(ends) {
                    if !export.name.contains(NEEDLESS) {
                        count += 1;
                        kept.extend_from_slice(&whole[*start..end]);
                    }
                }
                let mut data = Vec::new();
                count.encode(&mut data);
                data.extend(kept);
                module.section(&RawSection { id: SectionId::Export.into(), data: &data });
            }
            _ => {
                module.section(&RawSection { id, data: &whole[range] });
            }
        }
    }
    Ok(module.finish())
}
