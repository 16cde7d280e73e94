//! A set-up while it is being filled in, and when it is whole.

use super::setup::{ExtraStatement, Minutes, SetUp, TITLE_MAX, WORDING_MAX};
use crate::answers::EXTRA_MAX;
use crate::bank::{Frame, PrincipleId, PrincipleSet, Role};
use crate::text::length;

/// What stands in the form of a session's set-up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetUpDraft {
    /// How long the session is.
    pub minutes: Minutes,
    /// The name of the session, of any length.
    pub title: String,
    /// The frame for the whole room; `None` where each pair says which.
    pub frame: Option<Frame>,
    /// The chosen principles, in any order.
    pub principles: Vec<PrincipleId>,
    /// Both wordings of each own statement, the teacher's first: as many as have boxes, at least one.
    pub extra: Vec<[String; 2]>,
}

/// What keeps a draft from being a set-up, the first of several.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Missing {
    /// The name is so many characters longer than [`TITLE_MAX`].
    #[error("the title is {0} characters too long")]
    Shorter(usize),
    /// A wording is longer than [`WORDING_MAX`]: the place of its statement, from 0, whose it is, and by how
    /// many characters.
    #[error("the wording of statement {0} is {2} characters too long")]
    ShorterWording(usize, Role, usize),
    /// No principle is chosen.
    #[error("no principle is chosen")]
    Principle,
    /// A statement is worded from one side only: its place, from 0.
    #[error("statement {0} is worded from one side only")]
    Wording(usize),
}

impl From<&SetUp> for SetUpDraft {
    fn from(set_up: &SetUp) -> SetUpDraft {
        let both = |extra: &ExtraStatement| Role::ALL.map(|role| extra.wording(role).to_owned());
        let mut extra: Vec<_> = set_up.extra().iter().map(both).collect();
        if extra.is_empty() {
            extra.push(Default::default());
        }
        SetUpDraft {
            minutes: set_up.minutes,
            title: set_up.title().to_owned(),
            frame: set_up.frame,
            principles: set_up.principles.iter().collect(),
            extra,
        }
    }
}

impl SetUpDraft {
    /// The set-up that the form says. A statement with nothing in either box is none.
    ///
    /// # Errors
    /// [`Missing`] says what keeps it from being one.
    pub fn set_up(&self) -> Result<SetUp, Missing> {
        let over = length::over(self.title.trim(), TITLE_MAX);
        if over > 0 {
            return Err(Missing::Shorter(over));
        }
        let principles =
            PrincipleSet::of(self.principles.iter().copied()).ok_or(Missing::Principle)?;
        let mut extra = Vec::new();
        for (place, wordings) in self.extra.iter().enumerate() {
            for (role, wording) in Role::ALL.into_iter().zip(wordings) {
                let over = length::over(wording.trim(), WORDING_MAX);
                if over > 0 {
                    return Err(Missing::ShorterWording(place, role, over));
                }
            }
            let [teacher, ta] = wordings;
            match ExtraStatement::new(teacher, ta) {
                Some(statement) => extra.push(statement),
                None if teacher.trim().is_empty() && ta.trim().is_empty() => {}
                None => return Err(Missing::Wording(place)),
            }
        }
        let set_up = SetUp::new(self.minutes, principles).framed(self.frame);
        Ok(set_up.titled(&self.title).with_extra(extra))
    }

    /// Whether there may be boxes for another statement: there are fewer than [`EXTRA_MAX`].
    pub fn may_add(&self) -> bool {
        self.extra.len() < EXTRA_MAX
    }

    /// Ticks a principle, or takes the tick away.
    pub fn choose(&mut self, principle: PrincipleId, chosen: bool) {
        self.principles.retain(|&other| other != principle);
        if chosen {
            self.principles.push(principle);
        }
    }
}
