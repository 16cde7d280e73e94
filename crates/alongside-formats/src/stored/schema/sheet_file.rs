//! The file with which one person's answers go to the other's device.
//!
//! # Design
//!
//! It carries what a code can't: the notes that the person chose to share. Its first member,
//! `{"alongside_sheet":{"edition":1,"version":1},…`, has another name than that of a partnership's text, so that
//! neither is taken for the other. An answer that is kept private and one that doesn't apply are the same file, byte
//! for byte. The answers stand in it hidden (see [`super::hidden`]), for the person who gets it may not be finished.

use alongside_core::answers::SharedSheet;
use alongside_core::bank::Role;
use alongside_core::pair::SentSheet;

use super::error::{MAX_BYTES, SchemaError, damaged};
use super::hidden::{find, hide};
use super::kind::FileKind;
use super::shared::{shared, shared_value};
use super::stamp::{bank, check_bank, members_of, stamp};
use super::value::object;
use super::values::named;

/// What of a person's sheet leaves the device, as a file: nothing but the frame and the principles from a person
/// who opens nothing.
pub fn encode_sheet(role: Role, sheet: &SharedSheet) -> String {
    let text = object([
        (FileKind::Sheet.name(), stamp()),
        ("bank", bank()),
        ("role", role.key().into()),
        // Hidden: whoever is sent the file may not be finished yet.
        ("sheet", hide(&shared_value(&sheet.to_send())).into()),
    ]);
    text.to_string()
}

/// The answers in a file that [`encode_sheet`] wrote.
///
/// # Errors
/// [`SchemaError`] says what kept it from being read. Nothing is guessed. A copy of a whole
/// partnership is `NotOurs`: [`super::kind_of`] knows it.
pub fn decode_sheet(text: &str) -> Result<SentSheet, SchemaError> {
    let mut members = members_of(text, FileKind::Sheet, MAX_BYTES)?;
    check_bank(&mut members)?;
    let sheet = shared(find(&members.text("sheet")?)?)?;
    if sheet != sheet.to_send() {
        return Err(damaged("answers of a person who opens nothing"));
    }
    let role = named(&members.text("role")?, Role::from_key)?;
    members.end()?;
    Ok(SentSheet { role, sheet })
}

/// How the name of a file with one person's answers ends.
pub const SHEET_ENDING: &str = ".pair.json";
