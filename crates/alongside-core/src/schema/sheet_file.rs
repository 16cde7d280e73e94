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

use super::hidden::{find, hide};
use super::plan::Shape;
use super::shared::{shared, shared_value, shared_value_without_own};
use super::value::{Value, object, parse};
use super::values::{damaged, named};
use super::{MAX_BYTES, SchemaError};
use crate::answers::{NOTE_MAX, Role};
use crate::bank::{META, PrincipleId};
use crate::code::{SentSheet, edition_of};
use crate::shared::SharedSheet;

/// The version without a session's own statements, which every version of the app reads.
const PLAIN: u32 = 1;
/// The version with them.
const WITH_OWN: u32 = 2;
/// The version with a note of more scalar values than those have room for.
const WITH_LONG_NOTES: u32 = 3;

/// Whatever of ours a file can be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileKind {
    /// A copy of a whole partnership: *Save a copy* wrote it, and it is opened from the start page.
    Copy,
    /// Every partnership of a device: *Save a copy of everything* wrote it.
    Everything,
    /// One person's answers for the other: *Save a file* wrote it.
    Sheet,
}

#[derive(serde::Deserialize)]
struct Envelope {
    alongside_sheet: u64,
}

/// What of a person's sheet leaves the device, as a file: nothing but the principles from a person
/// who opens nothing.
pub fn encode_sheet(role: Role, sheet: &SharedSheet) -> String {
    let sheet = sheet.to_send();
    let is_long = |note: &str| note.chars().count() > NOTE_MAX;
    let (version, value) = match sheet.own() {
        _ if PrincipleId::all().any(|id| is_long(sheet.note(id))) => {
            (WITH_LONG_NOTES, shared_value(&sheet))
        }
        Some(_) => (WITH_OWN, shared_value(&sheet)),
        None => (PLAIN, shared_value_without_own(&sheet)),
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

/// The ending of a person's file.
pub const SHEET_ENDING: &str = ".pair.json";

/// Which of our files a text begins as, so that a page which was given the wrong one can say so.
/// `None` for anything else. That it can be read is not said.
pub fn kind_of(text: &str) -> Option<FileKind> {
    if begins_with(text, "alongside") {
        Some(FileKind::Copy)
    } else if begins_with(text, "alongside_all") {
        Some(FileKind::Everything)
    } else if begins_with(text, "alongside_sheet") {
        Some(FileKind::Sheet)
    } else {
        None
    }
}

/// Whether the first member has this name, white space aside.
fn begins_with(text: &str, name: &str) -> bool {
    let mut opening = trimmed(text).chars().filter(|c| !c.is_whitespace());
    let mut expected = ["{\"", name, "\":"].into_iter().flat_map(str::chars);
    expected.all(|expected| opening.next() == Some(expected))
}

fn trimmed(text: &str) -> &str {
    text.trim_start_matches('\u{feff}').trim()
}
