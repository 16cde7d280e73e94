//! The forms of actions left half-way within a stored text.

use alongside_core::bank::{PrincipleId, StatementId};
use alongside_core::dates;
use alongside_core::plan::{ActionDraft, ActionId, FormId, Unfinished};

use super::error::{SchemaError, damaged};
use super::plan::{hands, hands_key, principle, who, who_key};
use super::value::{Members, Value, object};
use super::values::{named, optional};
use super::version::Shape;

/// Forms as version 5 has them.
pub(super) fn forms_value(forms: &[Unfinished]) -> Value {
    let one = |form: &Unfinished| {
        object([
            ("form", form.form.as_str().into()),
            ("edits", form.edits.map(|id| id.0).into()),
            ("statement", form.statement.map(StatementId::key).into()),
            ("began", form.began.as_ref().map(draft_value).into()),
            ("draft", draft_value(&form.draft)),
        ])
    };
    Value::List(forms.iter().map(one).collect())
}

fn draft_value(draft: &ActionDraft) -> Value {
    object([
        ("principle", draft.principle.map(PrincipleId::key).into()),
        ("hands", draft.hands.map(hands_key).into()),
        ("what", draft.what.as_str().into()),
        ("who", draft.who.map(who_key).into()),
        ("when", draft.when.as_str().into()),
        ("know", draft.know.as_str().into()),
        ("review", draft.review.map(dates::to_iso).into()),
        ("other_date", Value::Flag(draft.other_date)),
    ])
}

/// The forms that a text says: one at most before version 5, which then has no name of its own.
pub(super) fn forms(value: Value, shape: Shape) -> Result<Vec<Unfinished>, SchemaError> {
    if shape < Shape::Forms {
        return value.optional().map(|form| only_form(form, shape)).into_iter().collect();
    }
    let mut forms: Vec<Unfinished> = Vec::new();
    for value in value.list()? {
        let form = form(value)?;
        if forms.iter().any(|other| other.form == form.form) {
            return Err(damaged(format!("form {:?} stands twice", form.form.as_str())));
        }
        forms.push(form);
    }
    Ok(forms)
}

fn only_form(value: Value, shape: Shape) -> Result<Unfinished, SchemaError> {
    let mut members = value.members()?;
    let draft = boxes(&mut members, shape)?;
    let (edits, statement) = target(&mut members)?;
    members.end()?;
    Ok(Unfinished::new(FormId::unnamed(), edits, statement, None, &draft))
}

fn form(value: Value) -> Result<Unfinished, SchemaError> {
    let mut members = value.members()?;
    let form = named(&members.text("form")?, FormId::parse)?;
    let (edits, statement) = target(&mut members)?;
    let began = members.take("began").optional().map(draft).transpose()?;
    let typed = draft(members.take("draft"))?;
    members.end()?;
    Ok(Unfinished::new(form, edits, statement, began.as_ref(), &typed))
}

fn target(members: &mut Members) -> Result<(Option<ActionId>, Option<StatementId>), SchemaError> {
    let edits = members.take("edits").optional().map(Value::number).transpose()?;
    let statement = optional(members.take("statement"), StatementId::from_key)?;
    Ok((edits.map(ActionId), statement))
}

fn draft(value: Value) -> Result<ActionDraft, SchemaError> {
    let mut members = value.members()?;
    let other_date = members.take("other_date").flag()?;
    let draft = ActionDraft { other_date, ..boxes(&mut members, Shape::Forms)? };
    members.end()?;
    Ok(draft)
}

fn boxes(members: &mut Members, shape: Shape) -> Result<ActionDraft, SchemaError> {
    Ok(ActionDraft {
        principle: principle(members, shape)?,
        hands: optional(members.take("hands"), hands)?,
        what: members.text("what")?,
        who: optional(members.take("who"), who)?,
        when: members.text("when")?,
        know: members.text("know")?,
        review: optional(members.take("review"), dates::from_iso)?,
        other_date: false,
    })
}
