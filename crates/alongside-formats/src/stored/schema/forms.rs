//! The forms of actions left half-way within a stored text.

use alongside_core::bank::{Line, StatementId};
use alongside_core::dates;
use alongside_core::plan::{ActionDraft, ActionId, FormId, Hours, Unfinished};

use super::error::{SchemaError, damaged};
use super::plan::{hands, hands_key, who, who_key};
use super::value::{Value, object};
use super::values::{named, optional, said, where_said};

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
        ("line", draft.line.map(Line::key).into()),
        ("hands", draft.hands.map(hands_key).into()),
        ("what", draft.what.as_str().into()),
        ("who", draft.who.map(who_key).into()),
        ("when", draft.when.as_str().into()),
        ("know", draft.know.as_str().into()),
        ("pupils", where_said(Some(draft.pupils.clone()))),
        ("hours", draft.hours.map(Hours::key).into()),
        ("review", draft.review.map(dates::to_iso).into()),
        ("other_date", Value::Flag(draft.other_date)),
    ])
}

pub(super) fn forms(value: Value) -> Result<Vec<Unfinished>, SchemaError> {
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

fn form(value: Value) -> Result<Unfinished, SchemaError> {
    let mut members = value.members()?;
    let form = named(&members.text("form")?, FormId::parse)?;
    let edits = members.take("edits").optional().map(Value::number).transpose()?;
    let statement = optional(members.take("statement"), StatementId::from_key)?;
    let began = members.take("began").optional().map(draft).transpose()?;
    let typed = draft(members.take("draft"))?;
    members.end()?;
    Ok(Unfinished::new(form, edits.map(ActionId), statement, began.as_ref(), &typed))
}

fn draft(value: Value) -> Result<ActionDraft, SchemaError> {
    let mut members = value.members()?;
    let draft = ActionDraft {
        line: optional(members.take("line"), Line::from_key)?,
        hands: optional(members.take("hands"), hands)?,
        what: members.text("what")?,
        who: optional(members.take("who"), who)?,
        when: members.text("when")?,
        know: members.text("know")?,
        pupils: said(members.take("pupils"))?,
        hours: optional(members.take("hours"), Hours::from_key)?,
        review: optional(members.take("review"), dates::from_iso)?,
        other_date: members.take("other_date").flag()?,
    };
    members.end()?;
    Ok(draft)
}
