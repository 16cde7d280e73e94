//! An action while it is being written.

use jiff::civil::Date;

use super::{Action, ActionId, Hands, TEXT_MAX, Who};
use crate::answers::clip;
use crate::bank::{PrincipleId, StatementId};

/// What a person has typed for an action so far.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActionDraft {
    /// As in [`Action`].
    pub principle: Option<PrincipleId>,
    /// As in [`Action`]; `None` until chosen.
    pub hands: Option<Hands>,
    /// As in [`Action`].
    pub what: String,
    /// As in [`Action`].
    pub who: Option<Who>,
    /// As in [`Action`].
    pub when: String,
    /// As in [`Action`].
    pub know: String,
    /// As in [`Action`].
    pub review: Option<Date>,
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
    /// A box holds more than [`TEXT_MAX`] characters.
    #[error("{0:?} is {1} characters too long")]
    TooLong(TextBox, usize),
}

/// A box of the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextBox {
    /// What will you do?
    What,
    /// When will you do it?
    When,
    /// How will you know it has helped?
    Know,
}

impl ActionDraft {
    /// An empty draft for a principle.
    pub fn new(principle: PrincipleId) -> ActionDraft {
        ActionDraft {
            principle: Some(principle),
            hands: None,
            what: String::new(),
            who: None,
            when: String::new(),
            know: String::new(),
            review: None,
        }
    }

    /// Everything that keeps the draft from becoming an action, in the order of the page.
    pub fn errors(&self) -> Vec<DraftError> {
        let mut errors = Vec::new();
        if self.hands.is_none() {
            errors.push(DraftError::NoHands);
        }
        if self.what.trim().is_empty() {
            errors.push(DraftError::NoWhat);
        }
        for (place, text) in
            [(TextBox::What, &self.what), (TextBox::When, &self.when), (TextBox::Know, &self.know)]
        {
            let over = text.trim().chars().count().saturating_sub(TEXT_MAX);
            if over > 0 {
                errors.push(DraftError::TooLong(place, over));
            }
        }
        errors
    }
}

impl From<&Action> for ActionDraft {
    fn from(action: &Action) -> ActionDraft {
        ActionDraft {
            principle: action.principle,
            hands: Some(action.hands),
            what: action.what.clone(),
            who: action.who,
            when: action.when.clone(),
            know: action.know.clone(),
            review: action.review,
        }
    }
}

/// The form of an action that was left before its button was pressed. It is kept, so that a reload
/// or a killed tab loses no words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unfinished {
    /// The action it changes; `None` for a new one.
    pub edits: Option<ActionId>,
    /// The statement that a new action is for.
    pub statement: Option<StatementId>,
    /// What has been put in.
    pub draft: ActionDraft,
}

impl Unfinished {
    /// How many characters of each box are kept. No box takes so many in the end, but a pasted
    /// page must not swell what is stored past reading.
    pub const TEXT_KEPT: usize = 2_000;

    /// The form as it is now.
    pub fn new(
        edits: Option<ActionId>,
        statement: Option<StatementId>,
        draft: &ActionDraft,
    ) -> Unfinished {
        let mut draft = draft.clone();
        for text in [&mut draft.what, &mut draft.when, &mut draft.know] {
            *text = clip(text, Unfinished::TEXT_KEPT);
        }
        Unfinished { edits, statement, draft }
    }
}
