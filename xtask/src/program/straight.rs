//! Has the parts call the first part straight. The splitter sends each such call through the table, which takes six
//! bytes in place of two or three, and a look into the table each time.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::fs;
use std::ops::Range;
use std::path::Path;

use wasm_encoder::reencode::{Error, Reencode, utils};
use wasm_encoder::{CodeSection, EntityType, FunctionSection, ImportSection, Module};
use wasmparser::{
    CodeSectionReader, ElementItems, ElementKind, FunctionBody, FunctionSectionReader,
    ImportSectionReader, Operator, Parser, Payload,
};

use super::Done;

/// Under which name the loader gives a part what stands in the table.
const TABLE: &str = "t";

/// What the splitter's loader gives to each part, and what ours adds to it.
const GIVEN: &str = "sharedImports = { __wasm_split: {  } };";
const ALSO_GIVEN: &str = "sharedImports = { __wasm_split: {  }, t: new Proxy({}, { \
    get: (_, place) => sharedImports.__wasm_split.__indirect_function_table.get(parseInt(place, 36)) }) };";

/// Gives the parts what they call of the first part as imports, and changes their loader to match.
///
/// # Errors
/// A part or the loader is not as the splitter writes it, or could not be read or written.
pub fn calls(first: &Path, parts: &[impl AsRef<Path>], loader: &Path) -> Done<()> {
    let filled = filled_by(&fs::read(first)?)?;
    for part in parts {
        let whole = fs::read(part)?;
        fs::write(part, with_imports(&whole, &filled)?)?;
    }
    let script = fs::read_to_string(loader)?;
    if !script.contains(GIVEN) {
        return Err(format!("{} gives its parts other things", loader.display()).into());
    }
    Ok(fs::write(loader, script.replace(GIVEN, ALSO_GIVEN))?)
}

/// The places of the table that a part fills as soon as it is there.
fn filled_by(part: &[u8]) -> Done<Vec<Range<u32>>> {
    let mut filled = Vec::new();
    for payload in Parser::new(0).parse_all(part) {
        let Payload::ElementSection(elements) = payload? else { continue };
        for element in elements {
            let element = element?;
            let ElementKind::Active { offset_expr, .. } = element.kind else { continue };
            let ElementItems::Functions(functions) = element.items else { continue };
            let Operator::I32Const { value } = offset_expr.get_operators_reader().read()? else {
                return Err("a part fills the table from a place that only it knows".into());
            };
            let start = u32::try_from(value)?;
            filled.push(start..start + functions.count());
        }
    }
    Ok(filled)
}

/// A part in which what did nothing but call a place of the table is an import of what stands there.
fn with_imports(part: &[u8], filled: &[Range<u32>]) -> Done<Vec<u8>> {
    let (mut types, mut places, mut imported, mut bodies) = (Vec::new(), Vec::new(), 0, 0);
    for payload in Parser::new(0).parse_all(part) {
        match payload? {
            Payload::ImportSection(imports) => {
                for import in imports.into_imports() {
                    imported += u32::from(matches!(import?.ty, wasmparser::TypeRef::Func(_)));
                }
            }
            Payload::FunctionSection(functions) => {
                types = functions.into_iter().collect::<Result<_, _>>()?;
            }
            Payload::CodeSectionEntry(body) => {
                let kind = types.get(bodies as usize).copied();
                if let Some(place) = only_calls(&body, kind)?
                    && filled.iter().any(|filled| filled.contains(&place))
                {
                    places.push((bodies, place));
                }
                bodies += 1;
            }
            _ => {}
        }
    }
    if imported != 0 {
        return Err("a part has imported functions already".into());
    }
    let added = u32::try_from(places.len())?;
    if added == 0 {
        return Err("a part calls the first in another way than through the table".into());
    }
    let mut straight = Straight { moved: Vec::new(), calls: Vec::new() };
    // Those that remain come after those that are imported now.
    let (mut next_import, mut next) = (0, added);
    let called: BTreeMap<u32, u32> = places.into_iter().collect();
    for (function, &kind) in types.iter().enumerate() {
        match called.get(&u32::try_from(function)?) {
            Some(&place) => {
                straight.calls.push((in_letters(place), kind));
                straight.moved.push(next_import);
                next_import += 1;
            }
            None => {
                straight.moved.push(next);
                next += 1;
            }
        }
    }
    let mut module = Module::new();
    straight
        .parse_core_module(&mut module, Parser::new(0), part)
        .map_err(|error| error.to_string())?;
    Ok(module.finish())
}

/// The place of the table that a function of a type calls with all that it is given, if it does nothing else.
fn only_calls(body: &FunctionBody<'_>, kind: Option<u32>) -> Done<Option<u32>> {
    if body.get_locals_reader()?.get_count() > 0 {
        return Ok(None);
    }
    let mut given = 0;
    let mut operators = body.get_operators_reader()?;
    let place = loop {
        match operators.read()? {
            Operator::LocalGet { local_index } if local_index == given => given += 1,
            Operator::I32Const { value } => break value,
            _ => return Ok(None),
        }
    };
    let calls = match operators.read()? {
        Operator::CallIndirect { type_index, table_index: 0 } => Some(type_index) == kind,
        _ => false,
    };
    if calls && matches!(operators.read()?, Operator::End) {
        return Ok(u32::try_from(place).ok());
    }
    Ok(None)
}

/// A number in the fewest letters and digits that a script reads back by itself.
fn in_letters(mut number: u32) -> String {
    let mut letters = Vec::new();
    loop {
        letters.push(char::from_digit(number % 36, 36).unwrap_or_default());
        number /= 36;
        if number == 0 {
            return letters.into_iter().rev().collect();
        }
    }
}

/// Writes a part anew without the functions that are imports now.
struct Straight {
    /// Where each of the part's functions is now.
    moved: Vec<u32>,
    /// The imports' names and types, in their order.
    calls: Vec<(String, u32)>,
}

impl Straight {
    fn is_import(&self, function: usize) -> bool {
        self.moved.get(function).is_some_and(|&moved| (moved as usize) < self.calls.len())
    }
}

impl Reencode for Straight {
    type Error = Infallible;

    fn function_index(&mut self, function: u32) -> Result<u32, Error<Infallible>> {
        self.moved.get(function as usize).copied().ok_or(Error::InvalidCodeSectionSize)
    }

    fn parse_import_section(
        &mut self,
        imports: &mut ImportSection,
        theirs: ImportSectionReader<'_>,
    ) -> Result<(), Error<Infallible>> {
        utils::parse_import_section(self, imports, theirs)?;
        for (name, kind) in &self.calls {
            imports.import(TABLE, name, EntityType::Function(*kind));
        }
        Ok(())
    }

    fn parse_function_section(
        &mut self,
        functions: &mut FunctionSection,
        theirs: FunctionSectionReader<'_>,
    ) -> Result<(), Error<Infallible>> {
        for (function, kind) in theirs.into_iter().enumerate() {
            let kind = kind?;
            if !self.is_import(function) {
                functions.function(kind);
            }
        }
        Ok(())
    }

    fn parse_code_section(
        &mut self,
        code: &mut CodeSection,
        theirs: CodeSectionReader<'_>,
    ) -> Result<(), Error<Infallible>> {
        for (function, body) in theirs.into_iter().enumerate() {
            let body = body?;
            if !self.is_import(function) {
                self.parse_function_body(code, body)?;
            }
        }
        Ok(())
    }
}
