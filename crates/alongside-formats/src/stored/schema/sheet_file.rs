//! The file with which one person's answers go to the other's device.
//!
//! # Design
//!
//! It carries what a code can't: the notes that the person chose to share. Its first member is its
//! version, `{"alongside_sheet":1,…}`, by another name than that of a partnership's text, so that
//! neither is taken for the other. A statement without a rating to see isn't in it at all: kept
//! private, doesn't apply and left out are the same file, byte for byte. The answers stand in it hidden
//! (see [`super::hidden`]), for the person who gets it may not be finished. Its shapes are frozen: a
//! change of shape is a new version.

use alongside_core::answers::{NOTE_MAX, SharedSheet};
use alongside_core::bank::{META, PrincipleId, Role, edition_of};
use alongside_core::pair::SentSheet;

use super::error::{MAX_BYTES, SchemaError, damaged};
use super::hidden::{find, hide};
use super::kind::{FileKind, kind_of, trimmed};
use super::shared::{shared, shared_value, shared_value_without_extra};
use super::value::{Value, object, parse};
use super::values::named;
use super::version::Shape;

/// The version without a session's own statements, which every version of the app reads.
const PLAIN: u32 = 1;

/// The version with a session's own statements.
const WITH_OWN: u32 = 2;

/// The version with a note of more scalar values than [`NOTE_MAX`].
const WITH_LONG_NOTES: u32 = 3;

#[derive(serde::Deserialize)]
struct Envelope {
    alongside_sheet: u64,
}

/// What of a person's sheet leaves the device, as a file: nothing but the principles from a person
/// who opens nothing.
pub fn encode_sheet(role: Role, sheet: &SharedSheet) -> String {
    let sheet = sheet.to_send();
    let is_long = |note: &str| note.chars().count() > NOTE_MAX;
    let (version, value) = match sheet.extra() {
        _ if PrincipleId::all().any(|id| is_long(sheet.note(id))) => {
            (WITH_LONG_NOTES, shared_value(&sheet))
        }
        Some(_) => (WITH_OWN, shared_value(&sheet)),
        None => (PLAIN, shared_value_without_extra(&sheet)),
    };
    let text = object([
        ("alongside_sheet", version.into()),
        ("bank", META.bank_version.into()),
        ("role", role.key().into()),
        // Hidden: whoever is sent the file may not be finished yet.
        ("sheet", hide(&value).into()),
    ]);
    text.to_string()
}

/// The answers in a file that [`encode_sheet`] wrote.
///
/// # Errors
/// [`SchemaError`] says what kept it from being read. Nothing is guessed. A copy of a whole
/// partnership is `NotOurs`: [`kind_of`] knows it.
pub fn decode_sheet(text: &str) -> Result<SentSheet, SchemaError> {
    if text.len() > MAX_BYTES {
        return Err(SchemaError::TooLong(text.len()));
    }
    if kind_of(text) != Some(FileKind::Sheet) {
        return Err(SchemaError::NotOurs);
    }
    let text = trimmed(text);
    match parse::<Envelope>(text)?.alongside_sheet {
        0 => Err(SchemaError::NotOurs),
        1 => read(parse(text)?, Shape::Agreement),
        2 => read(parse(text)?, Shape::Session),
        3 => read(parse(text)?, Shape::Forms),
        newer => Err(SchemaError::Newer(newer)),
    }
}

fn read(text: Value, shape: Shape) -> Result<SentSheet, SchemaError> {
    let mut members = text.members()?;
    let sheet = shared(find(&members.text("sheet")?)?, shape)?;
    if sheet != sheet.to_send() {
        return Err(damaged("answers of a person who opens nothing"));
    }
    let role = named(&members.text("role")?, Role::from_key)?;
    let edition = named(&members.text("bank")?, edition_of)?;
    members.take("alongside_sheet").number()?;
    members.end()?;
    Ok(SentSheet::new(role, sheet, edition))
}

/// How the name of a file with one person's answers ends.
pub const SHEET_ENDING: &str = ".pair.json";
