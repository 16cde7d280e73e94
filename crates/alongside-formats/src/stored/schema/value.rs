//! A stored text as a tree of values, before it is known what each is for.
//!
//! # Design
//!
//! One type that every version reads from and writes to. Deriving serde's traits for each struct of
//! each version would make the program a tenth larger.

use core::fmt;

use serde::de::{Deserialize, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, Serializer};

use super::error::{SchemaError, damaged};

/// A value of a stored text.
#[derive(Debug)]
pub(super) enum Value {
    /// A member that its object doesn't have.
    Missing(&'static str),
    Null,
    Flag(bool),
    /// The only numbers that our texts have.
    Whole(u64),
    Text(String),
    List(Vec<Value>),
    /// The members in the order of the text.
    Object(Vec<(String, Value)>),
}

/// The members of an object that haven't been taken yet.
pub(super) struct Members(Vec<(String, Value)>);

/// The text as JSON.
pub(super) fn parse(text: &str) -> Result<Value, SchemaError> {
    serde_json::from_str(text).map_err(not_json)
}

/// That the text is JSON, to its end.
pub(super) fn is_json(text: &str) -> Result<(), SchemaError> {
    serde_json::from_str(text).map(|IgnoredAny| ()).map_err(not_json)
}

/// The JSON that the text begins with, whatever follows.
pub(super) fn first(text: &str) -> Result<Value, SchemaError> {
    let mut values = serde_json::Deserializer::from_str(text).into_iter();
    values.next().ok_or(SchemaError::Truncated)?.map_err(not_json)
}

fn not_json(error: serde_json::Error) -> SchemaError {
    match error.is_eof() {
        true => SchemaError::Truncated,
        false => damaged(error.to_string()),
    }
}

/// An object with these members, in this order, but for those that are missing.
pub(super) fn object<const N: usize>(members: [(&str, Value); N]) -> Value {
    let is_there = |(_, value): &(&str, Value)| !matches!(value, Value::Missing(_));
    let members = members.into_iter().filter(is_there);
    Value::Object(members.map(|(name, value)| (name.to_owned(), value)).collect())
}

/// An object whose names are data, which stand in their own order.
pub(super) fn sorted(entries: &mut dyn Iterator<Item = (&str, Value)>) -> Value {
    let mut members: Vec<(String, Value)> = Vec::new();
    for (name, value) in entries {
        let place = members.partition_point(|(before, _)| before.as_str() < name);
        members.insert(place, (name.to_owned(), value));
    }
    Value::Object(members)
}

/// A list of texts.
pub(super) fn texts<'t>(texts: impl Iterator<Item = &'t str>) -> Value {
    let mut list = Vec::new();
    texts.for_each(|text| list.push(text.into()));
    Value::List(list)
}

impl Value {
    /// The members of an object whose names are known.
    pub(super) fn members(self) -> Result<Members, SchemaError> {
        self.entries().map(Members)
    }

    /// Nothing for `null` and for what is left out.
    pub(super) fn optional(self) -> Option<Value> {
        match self {
            Value::Missing(_) | Value::Null => None,
            value => Some(value),
        }
    }

    pub(super) fn text(self) -> Result<String, SchemaError> {
        match self {
            Value::Text(text) => Ok(text),
            other => Err(other.is_not("a text")),
        }
    }

    pub(super) fn flag(self) -> Result<bool, SchemaError> {
        match self {
            Value::Flag(flag) => Ok(flag),
            other => Err(other.is_not("true or false")),
        }
    }

    pub(super) fn number(self) -> Result<u32, SchemaError> {
        match self {
            Value::Whole(number) => {
                u32::try_from(number).map_err(|_| damaged(format!("number {number}")))
            }
            other => Err(other.is_not("a whole number")),
        }
    }

    pub(super) fn list(self) -> Result<Vec<Value>, SchemaError> {
        match self {
            Value::List(list) => Ok(list),
            other => Err(other.is_not("a list")),
        }
    }

    /// A list of two.
    pub(super) fn pair(self) -> Result<[Value; 2], SchemaError> {
        let list = self.list()?;
        list.try_into().map_err(|list: Vec<Value>| damaged(format!("length {}", list.len())))
    }

    /// The members of an object whose names are data.
    pub(super) fn entries(self) -> Result<Vec<(String, Value)>, SchemaError> {
        match self {
            Value::Object(entries) => Ok(entries),
            other => Err(other.is_not("an object")),
        }
    }

    fn is_not(&self, expected: &str) -> SchemaError {
        let found = match self {
            Value::Missing(name) => return damaged(format!("missing member {name:?}")),
            Value::Null => "null",
            Value::Flag(_) => "true or false",
            Value::Whole(_) => "a number",
            Value::Text(_) => "a text",
            Value::List(_) => "a list",
            Value::Object(_) => "an object",
        };
        damaged(format!("invalid type: {found}, not {expected}"))
    }
}

impl Members {
    /// A member. One that isn't there is [`Value::Missing`], which only [`Value::optional`] takes.
    pub(super) fn take(&mut self, name: &'static str) -> Value {
        match self.0.iter().position(|(member, _)| member == name) {
            Some(place) => self.0.remove(place).1,
            None => Value::Missing(name),
        }
    }

    /// That each member was taken, and none stands twice.
    pub(super) fn end(self) -> Result<(), SchemaError> {
        match self.0.first() {
            Some((name, _)) => Err(damaged(format!("unknown or repeated member {name:?}"))),
            None => Ok(()),
        }
    }

    /// A member that is a text.
    pub(super) fn text(&mut self, name: &'static str) -> Result<String, SchemaError> {
        self.take(name).text()
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Value {
        Value::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Value {
        Value::Text(text)
    }
}

impl From<u8> for Value {
    fn from(number: u8) -> Value {
        Value::Whole(number.into())
    }
}

impl From<u32> for Value {
    fn from(number: u32) -> Value {
        Value::Whole(number.into())
    }
}

impl<T: Into<Value>> From<Option<T>> for Value {
    fn from(value: Option<T>) -> Value {
        value.map_or(Value::Null, Into::into)
    }
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&serde_json::to_string(self).map_err(|_| fmt::Error)?)
    }
}

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Value::Missing(_) | Value::Null => serializer.serialize_unit(),
            Value::Flag(flag) => serializer.serialize_bool(*flag),
            Value::Whole(number) => serializer.serialize_u64(*number),
            Value::Text(text) => serializer.serialize_str(text),
            Value::List(list) => serializer.collect_seq(list),
            Value::Object(members) => {
                serializer.collect_map(members.iter().map(|(name, value)| (name, value)))
            }
        }
    }
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(Reader)
    }
}

struct Reader;

/// What is wrong with any other number.
const NOT_WHOLE: &str = "invalid type: a number that is not whole, or below 0";

impl<'de> Visitor<'de> for Reader {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value of a stored text")
    }

    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E: Error>(self, flag: bool) -> Result<Value, E> {
        Ok(Value::Flag(flag))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Value, E> {
        Ok(Value::Whole(number))
    }

    // Said here for all: what serde says of them brings the writing of floats.
    fn visit_i64<E: Error>(self, _: i64) -> Result<Value, E> {
        Err(E::custom(NOT_WHOLE))
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<Value, E> {
        Err(E::custom(NOT_WHOLE))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Value, E> {
        Ok(Value::from(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(Value::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        let mut members = Vec::new();
        while let Some(member) = entries.next_entry()? {
            members.push(member);
        }
        Ok(Value::Object(members))
    }
}
