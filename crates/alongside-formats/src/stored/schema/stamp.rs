//! Which edition and version a text is of, which it begins with: `{"alongside":{"edition":1,"version":1},…`.

use alongside_core::bank::{EDITION, META, edition_of};
use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, Visitor};

use super::error::{SchemaError, damaged};
use super::kind::{FileKind, kind_of, trimmed};
use super::value::{Members, Value, object, parse};

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
    let First(first) = parse(text)?;
    check(first)?;
    let mut members = parse::<Value>(text)?.members()?;
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

/// The value of an object's first member, whatever follows.
struct First(Value);

impl<'de> Deserialize<'de> for First {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<First, D::Error> {
        deserializer.deserialize_map(FirstVisitor)
    }
}

struct FirstVisitor;

impl<'de> Visitor<'de> for FirstVisitor {
    type Value = First;

    fn expecting(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("a text of ours")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<First, A::Error> {
        let first = members.next_entry::<IgnoredAny, Value>()?;
        while members.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(First(first.map_or(Value::Null, |(_, value)| value)))
    }
}
