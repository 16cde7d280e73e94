//! An action while it is being written.

use core::mem;

use jiff::civil::Date;

use super::action::{Action, ActionId, Hands, Hours, TEXT_MAX, Who};
use crate::bank::{Idea, Level, Line, StatementId};
use crate::dates;
use crate::text::{is_seen, length};

/// What a person has typed for an action so far.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActionDraft {
    /// What the action comes from, where that is known.
    pub line: Option<Line>,
    /// Who can make the action happen; `None` until chosen.
    pub hands: Option<Hands>,
    /// What will be done, of any length.
    pub what: String,
    /// Who will do the action, if that has been said.
    pub who: Option<Who>,
    /// When they will do it, in their own words and of any length.
    pub when: String,
    /// How they will know it has helped, of any length.
    pub know: String,
    /// What a request means for their pupils, of any length.
    pub pupils: String,
    /// Whether it needs time outside paid hours; `None` until said.
    pub hours: Option<Hours>,
    /// A day of its own to look again: any day there is. [`ActionDraft::date_error`] says whether it will do.
    pub review: Option<Date>,
    /// Whether *Another date* is chosen, which then has to be given.
    pub other_date: bool,
}

/// Why a draft can't become an action yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum DraftError {
    /// Nothing is chosen for whose hands it is in.
    #[error("it is not said whose hands the action is in")]
    NoHands,
    /// The box for what will be done is blank.
    #[error("the action has no words")]
    NoWhat,
    /// This box holds so many characters more than [`TEXT_MAX`].
    #[error("{0:?} is {1} characters too long")]
    TooLong(TextBox, usize),
}

/// Why another date won't do (docs/product.md, section 6, "Action plan").
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum DateError {
    /// *Another date* is chosen, and its box is empty.
    #[error("no date is given")]
    Missing,
    /// What is in the box is no whole day of the calendar.
    #[error("there is no such day")]
    NoSuchDay,
    /// The day has gone by.
    #[error("the day is past")]
    Past,
    /// The day is more than [`REVIEW_YEARS`] years away.
    #[error("the day is too far away")]
    TooFar,
}

/// How many years ahead an action may be looked at again (docs/product.md, section 6, "Action plan").
pub const REVIEW_YEARS: i8 = 2;

/// A box of an action's form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextBox {
    /// The box under "What will you do?".
    What,
    /// The box under "When will you do it?".
    When,
    /// The box under "How will you know it has helped?".
    Know,
    /// The box under "What does it mean for your pupils?".
    Pupils,
}

impl ActionDraft {
    /// An empty draft for a line.
    pub fn new(line: impl Into<Line>) -> ActionDraft {
        ActionDraft { line: Some(line.into()), ..ActionDraft::blank() }
    }

    /// An empty draft that isn't said to be about anything.
    pub fn blank() -> ActionDraft {
        ActionDraft {
            line: None,
            hands: None,
            what: String::new(),
            who: None,
            when: String::new(),
            know: String::new(),
            pupils: String::new(),
            hours: None,
            review: None,
            other_date: false,
        }
    }

    /// Takes an idea's words over. What was typed for how to know stays, and what leaders could measure in a school is
    /// not how a pair knows. Gives the words that it took the
    /// place of, where a person typed them: nothing of theirs goes without a way back.
    pub fn take_idea(&mut self, idea: &Idea) -> Option<String> {
        let was = mem::replace(&mut self.what, idea.text.to_owned());
        if idea.level == Level::Pair && !is_seen(&self.know) {
            idea.success_measure.clone_into(&mut self.know);
        }
        let is_theirs = is_seen(&was)
            && !Line::all().any(|line| line.ideas().iter().any(|idea| idea.text == was.trim()));
        is_theirs.then_some(was)
    }

    /// Everything that keeps the draft from becoming an action, in the order of the page.
    pub fn errors(&self) -> Vec<DraftError> {
        let mut errors = Vec::new();
        if self.hands.is_none() {
            errors.push(DraftError::NoHands);
        }
        if !is_seen(&self.what) {
            errors.push(DraftError::NoWhat);
        }
        for (place, text) in [
            (TextBox::What, &self.what),
            (TextBox::When, &self.when),
            (TextBox::Know, &self.know),
            (TextBox::Pupils, &self.pupils),
        ] {
            let over = length::over(text.trim(), TEXT_MAX);
            if over > 0 {
                errors.push(DraftError::TooLong(place, over));
            }
        }
        errors
    }

    /// What is wrong with the date; `None` where it will do. `is_broken` says that something is in the box
    /// which is no day, and `was` is the date that the action already has: one that nobody has touched may be
    /// gone by.
    pub fn date_error(&self, is_broken: bool, was: Option<Date>, today: Date) -> Option<DateError> {
        date_error(self.review, self.other_date, is_broken, was, today)
    }
}

/// What is wrong with a day to look again, of an action or of the whole plan: see [`ActionDraft::date_error`].
pub fn date_error(
    chosen: Option<Date>,
    is_other: bool,
    is_broken: bool,
    was: Option<Date>,
    today: Date,
) -> Option<DateError> {
    match chosen {
        _ if is_other && is_broken => Some(DateError::NoSuchDay),
        None => is_other.then_some(DateError::Missing),
        unchanged if unchanged == was => None,
        Some(date) if date < today => Some(DateError::Past),
        Some(date) if date > dates::in_years(today, REVIEW_YEARS) => Some(DateError::TooFar),
        Some(_) => None,
    }
}

impl From<&Action> for ActionDraft {
    fn from(action: &Action) -> ActionDraft {
        ActionDraft {
            line: action.line,
            hands: Some(action.hands),
            what: action.what.clone(),
            who: action.who,
            when: action.when.clone(),
            know: action.know.clone(),
            pupils: action.pupils.clone(),
            hours: action.hours,
            review: action.review,
            other_date: false,
        }
    }
}

/// Names one form of one tab, so that two tabs' forms are kept side by side: 1 to 36 lower-case letters and
/// digits.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct FormId(String);

impl FormId {
    /// The id, if the text can be one.
    pub fn parse(text: &str) -> Option<FormId> {
        let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
        let fits = matches!(text.len(), 1..=36) && text.bytes().all(plain);
        fits.then(|| FormId(text.to_owned()))
    }

    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The form of an action that was left before its button was pressed. It is kept, so that a reload
/// or a killed tab loses no words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unfinished {
    /// Which form it is.
    pub form: FormId,
    /// The action that the form changes; `None` for a new one.
    pub edits: Option<ActionId>,
    /// The statement that a new action is for.
    pub statement: Option<StatementId>,
    /// What the action said when the form was opened. `None` for a new one, and where that isn't known.
    pub began: Option<ActionDraft>,
    /// What has been put in.
    pub draft: ActionDraft,
}

impl Unfinished {
    /// The form as it is now. What is past [`length::KEPT_MAX`] in any box is dropped: a pasted book must not
    /// swell what is stored past reading.
    pub fn new(
        form: FormId,
        edits: Option<ActionId>,
        statement: Option<StatementId>,
        began: Option<&ActionDraft>,
        draft: &ActionDraft,
    ) -> Unfinished {
        let kept = |draft: &ActionDraft| {
            let text = |text: &str| length::kept(text).to_owned();
            let (what, when, know) = (text(&draft.what), text(&draft.when), text(&draft.know));
            ActionDraft { what, when, know, pupils: text(&draft.pupils), ..draft.clone() }
        };
        Unfinished { form, edits, statement, began: began.map(kept), draft: kept(draft) }
    }

    /// Whether it is the form of this action, or of a new one for this statement.
    pub fn is_of(&self, edits: Option<ActionId>, statement: Option<StatementId>) -> bool {
        self.edits == edits && self.statement == statement
    }

    /// `theirs` with what `ours` changed since `base` on top, form by form.
    pub(crate) fn merged(
        base: &[Unfinished],
        ours: &[Unfinished],
        theirs: &[Unfinished],
    ) -> Vec<Unfinished> {
        let of = |forms: &[Unfinished], form: &FormId| {
            forms.iter().find(|other| other.form == *form).cloned()
        };
        let mut merged = theirs.to_vec();
        for form in base.iter().chain(ours).map(|it| &it.form) {
            let ours = of(ours, form);
            if ours == of(base, form) {
                continue;
            }
            match (merged.iter().position(|other| other.form == *form), ours) {
                (Some(place), Some(ours)) => merged[place] = ours,
                (Some(place), None) => drop(merged.remove(place)),
                (None, Some(ours)) => merged.push(ours),
                (None, None) => {}
            }
        }
        merged
    }
}
