//! The form of a session's set-up while it is being filled in, as text for the tab that it is open in. It
//! says nothing of anybody, and lasts no longer than the tab: so it has no version.

use alongside_core::answers::EXTRA_MAX;
use alongside_core::bank::{Frame, PrincipleId, Role};
use alongside_core::leader::{Minutes, SetUpDraft};

use super::error::{MAX_BYTES, SchemaError, damaged};
use super::value::{Value, object, parse, texts};
use super::values::{each, optional};

/// The form as text.
pub fn encode_set_up_form(draft: &SetUpDraft) -> String {
    let both = |wordings: &[String; 2]| texts(wordings.iter().map(String::as_str));
    object([
        ("minutes", draft.minutes.count().into()),
        ("title", draft.title.as_str().into()),
        ("frame", draft.frame.map(Frame::key).into()),
        ("principles", texts(draft.principles.iter().map(|it| it.key()))),
        ("extra", Value::List(draft.extra.iter().map(both).collect())),
    ])
    .to_string()
}

/// The form that [`encode_set_up_form`] wrote.
///
/// # Errors
/// [`SchemaError`], where the text is anything else.
pub fn decode_set_up_form(text: &str) -> Result<SetUpDraft, SchemaError> {
    if text.len() > MAX_BYTES {
        return Err(SchemaError::TooLong(text.len()));
    }
    let mut members = parse(text)?.members()?;
    let minutes = members.take("minutes").number()?;
    let minutes =
        Minutes::from_count(minutes).ok_or_else(|| damaged(format!("{minutes} minutes")))?;
    let title = members.text("title")?;
    let frame = optional(members.take("frame"), Frame::from_key)?;
    let principles = each(members.take("principles"), PrincipleId::from_key)?;
    let extra = members.take("extra").list()?;
    members.end()?;
    if !(1..=EXTRA_MAX).contains(&extra.len()) {
        return Err(damaged(format!("{} extra statements", extra.len())));
    }
    let both = |value: Value| -> Result<[String; Role::ALL.len()], SchemaError> {
        let [teacher, ta] = value.pair()?.map(Value::text);
        Ok([teacher?, ta?])
    };
    let extra = extra.into_iter().map(both).collect::<Result<_, _>>()?;
    Ok(SetUpDraft { minutes, title, frame, principles, extra })
}
