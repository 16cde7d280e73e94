//! Which edition and version a text is of, which it begins with: `{"alongside":{"edition":1,"version":1},…`.

use alongside_core::bank::{EDITION, META, edition_of};

use super::error::{SchemaError, damaged};
use super::kind::{FileKind, kind_of, trimmed};
use super::value::{Members, Value, first, is_json, object, parse};

/// The version of every text of ours within the edition.
const VERSION: u32 = 1;

/// What a text of this edition and version begins with.
pub(super) fn stamp() -> Value {
    object([("edition", u32::from(EDITION).into()), ("version", VERSION.into())])
}

/// The bank whose statements a text is about.
pub(super) fn bank() -> Value {
    META.bank_version.into()
}

/// The members of a text of this kind, but for its stamp.
pub(super) fn members_of(text: &str, kind: FileKind, max: usize) -> Result<Members, SchemaError> {
    if text.len() > max {
        return Err(SchemaError::TooLong(text.len()));
    }
    if kind_of(text) != Some(kind) {
        return Err(SchemaError::NotOurs);
    }
    let text = trimmed(text);
    // By itself: what follows may be written in ways that only a later version knows.
    is_json(text)?;
    let (_, stamped) = text.split_once(':').ok_or(SchemaError::NotOurs)?;
    check(first(stamped)?)?;
    let mut members = parse(text)?.members()?;
    members.take(kind.name());
    Ok(members)
}

/// The members of a partnership within a text of several, but for its stamp.
pub(super) fn members_of_one(value: Value) -> Result<Members, SchemaError> {
    let mut members = value.members()?;
    check(members.take(FileKind::Copy.name()))?;
    Ok(members)
}

/// That a text of this stamp is read here.
fn check(stamp: Value) -> Result<(), SchemaError> {
    if matches!(stamp, Value::Whole(_)) {
        return Err(SchemaError::Draft);
    }
    let mut members = stamp.members()?;
    let [edition, version] = ["edition", "version"].map(|name| members.take(name).number());
    match (edition?, version?) {
        (0, _) | (_, 0) => Err(damaged("edition or version 0")),
        it if it > (EDITION.into(), VERSION) => Err(SchemaError::Newer),
        _ => members.end(),
    }
}

/// That a text is about statements of this edition.
pub(super) fn check_bank(members: &mut Members) -> Result<(), SchemaError> {
    let bank = members.text("bank")?;
    match edition_of(&bank) {
        Some(EDITION) => Ok(()),
        Some(edition) if edition > EDITION => Err(SchemaError::Newer),
        _ => Err(damaged(format!("bank {bank:?}"))),
    }
}
