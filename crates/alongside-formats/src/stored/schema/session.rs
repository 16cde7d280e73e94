//! What a session adds to a stored text: its set-up, and the answers to its extra statements.

use alongside_core::answers::{EXTRA_MAX, ExtraId, ExtraMark, ExtraRatings, Sheet};
use alongside_core::bank::{Frame, PrincipleId, Role};
use alongside_core::leader::{ExtraStatement, Minutes, SALTS, Salt, SetUp};

use super::error::{SchemaError, damaged};
use super::value::{Value, object, texts};
use super::values::{answer, answer_value, each, named, optional, principles, rating};

pub(super) fn set_up_value(set_up: &SetUp) -> Value {
    let wordings =
        |one: &ExtraStatement| Value::List(Role::ALL.map(|it| one.wording(it).into()).into());
    object([
        ("minutes", set_up.minutes.count().into()),
        ("title", set_up.title().into()),
        ("frame", set_up.frame.map(Frame::key).into()),
        ("principles", texts(set_up.principles.iter().map(PrincipleId::key))),
        ("extra", Value::List(set_up.extra().iter().map(wordings).collect())),
    ])
}

pub(super) fn set_up(value: Value) -> Result<SetUp, SchemaError> {
    let mut members = value.members()?;
    let minutes = members.take("minutes").number()?;
    let minutes =
        Minutes::from_count(minutes).ok_or_else(|| damaged(format!("{minutes} minutes")))?;
    let title = members.text("title")?;
    let frame = optional(members.take("frame"), Frame::from_key)?;
    let chosen = principles(members.take("principles"))?;
    let mut extra = Vec::new();
    for wordings in members.take("extra").list()? {
        let [teacher, ta] = wordings.pair()?.map(Value::text);
        let (teacher, ta) = (teacher?, ta?);
        let statement = ExtraStatement::new(&teacher, &ta)
            .filter(|it| Role::ALL.map(|role| it.wording(role)) == [teacher.as_str(), ta.as_str()]);
        extra.push(statement.ok_or_else(|| damaged("an extra statement"))?);
    }
    members.end()?;
    let count = extra.len();
    let set_up = SetUp::new(minutes, chosen).framed(frame).titled(&title).with_extra(extra);
    match set_up.title() == title && set_up.extra().len() == count {
        true => Ok(set_up),
        false => Err(damaged("a session's set-up is too long")),
    }
}

pub(super) fn salt(value: Value) -> Result<Salt, SchemaError> {
    let number = value.number()?;
    match u16::try_from(number) {
        Ok(salt) if salt < SALTS => Ok(Salt::new(salt)),
        _ => Err(damaged(format!("salt {number}"))),
    }
}

/// The answers to the extra statements, by the words that name them in an address.
pub(super) fn extra_sheet_value(sheet: &Sheet) -> Value {
    let answers = by_extra(|id| sheet.extra_answer(id).map(answer_value));
    let private = ExtraId::all().filter(|&id| sheet.is_extra_private(id)).map(|id| id.key().into());
    object([
        ("answers", answers),
        ("private", Value::List(private.collect())),
        ("left_out", Value::Flag(sheet.is_extra_left_out())),
    ])
}

pub(super) fn extra_sheet(value: Value, sheet: &mut Sheet) -> Result<(), SchemaError> {
    let mut members = value.members()?;
    for (key, value) in members.take("answers").entries()? {
        sheet.set_extra_answer(named(&key, ExtraId::from_key)?, Some(answer(value)?));
    }
    for id in each(members.take("private"), ExtraId::from_key)? {
        sheet.set_extra_private(id, true);
    }
    sheet.set_extra_left_out(members.take("left_out").flag()?);
    members.end()
}

pub(super) fn extra_ratings_value(extra: &ExtraRatings) -> Value {
    let ratings = by_extra(|id| Some(extra.ratings[id.index()]?.value().into()));
    object([("mark", u32::from(extra.mark.0).into()), ("ratings", ratings)])
}

pub(super) fn extra_ratings(value: Value) -> Result<ExtraRatings, SchemaError> {
    let mut members = value.members()?;
    let mark = members.take("mark").number()?;
    let mark = u16::try_from(mark).map_err(|_| damaged(format!("mark {mark}")))?;
    let mut ratings = [None; EXTRA_MAX];
    for (key, value) in members.take("ratings").entries()? {
        ratings[named(&key, ExtraId::from_key)?.index()] = Some(rating(value)?);
    }
    members.end()?;
    Ok(ExtraRatings { mark: ExtraMark(mark), ratings })
}

/// The names stand in their own order as it is.
fn by_extra(value: impl Fn(ExtraId) -> Option<Value>) -> Value {
    Value::Object(ExtraId::all().filter_map(|id| Some((id.key(), value(id)?))).collect())
}
