//! What of one person's sheet the other may see.
//!
//! # Design
//!
//! A [`SharedSheet`] has no place for what must not be seen. "Doesn't apply / don't know" and kept private
//! become the same [`Said::Withheld`], before anything is compared, shown, written to a file or put in a code;
//! so nothing on the other side can tell them apart (docs/product.md, section 4, step 3). Whatever shows or
//! carries two people's answers takes this type.

use super::extra::{EXTRA_MAX, ExtraId, ExtraMark};
use super::opening::Opening;
use super::rating::{Answer, Rating};
use super::sheet::Sheet;
use crate::bank::{
    Frame, PRINCIPLES, PrincipleId, PrincipleSet, STATEMENTS, STATEMENTS_PER_PRINCIPLE, StatementId,
};
use crate::text::length;

/// What a person said of one statement, as far as the other may see it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Said {
    /// A rating.
    Rated(Rating),
    /// There is an answer and no rating to see: "doesn't apply / don't know", or one that is kept private.
    Withheld,
    /// There is no answer.
    #[default]
    LeftOut,
}

impl Said {
    /// The rating, when there is one to see.
    pub fn rating(self) -> Option<Rating> {
        match self {
            Said::Rated(rating) => Some(rating),
            Said::Withheld | Said::LeftOut => None,
        }
    }

    fn of(answer: Option<Answer>, is_private: bool) -> Said {
        match answer {
            None => Said::LeftOut,
            Some(Answer::Rated(rating)) if !is_private => Said::Rated(rating),
            Some(_) => Said::Withheld,
        }
    }
}

/// One person's finished answers as the other may see them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SharedSheet {
    frame: Frame,
    principles: PrincipleSet,
    opening: Opening,
    said: [Said; STATEMENTS],
    notes: [String; PRINCIPLES],
    extra: Option<ExtraRatings>,
}

/// Ratings of a session's own statements, as the other may see them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExtraRatings {
    /// Which session's own statements the ratings are of.
    pub mark: ExtraMark,
    /// The ratings, by [`ExtraId::index`]; `None` where there is none to see.
    pub ratings: [Option<Rating>; EXTRA_MAX],
}

impl ExtraRatings {
    /// Ratings of the statements with this mark, of which there is none to see yet.
    pub fn blank(mark: ExtraMark) -> ExtraRatings {
        ExtraRatings { mark, ratings: [None; EXTRA_MAX] }
    }
}

impl SharedSheet {
    /// A sheet in this frame about these principles, with no answer and no note.
    pub fn blank(frame: Frame, principles: PrincipleSet, opening: Opening) -> SharedSheet {
        let (said, notes) = ([Said::LeftOut; STATEMENTS], Default::default());
        SharedSheet { frame, principles, opening, said, notes, extra: None }
    }

    /// What [`SharedSheet::of`] gives, with the ratings of a session's own statements where `extra` marks some.
    pub fn of_session(
        sheet: &Sheet,
        frame: Frame,
        principles: PrincipleSet,
        extra: Option<ExtraMark>,
    ) -> SharedSheet {
        let mut shared = SharedSheet::of(sheet, frame, principles);
        shared.extra = extra.map(|mark| {
            let mut extra = ExtraRatings::blank(mark);
            for id in ExtraId::all().filter(|&id| !sheet.is_extra_private(id)) {
                extra.ratings[id.index()] = sheet.extra_answer(id).and_then(Answer::rating);
            }
            extra
        });
        shared
    }

    /// What of `sheet`, answered in this frame, the other person may see: of the chosen principles, each rating
    /// that isn't kept private and each note that is shared (docs/product.md, section 4, step 3).
    pub fn of(sheet: &Sheet, frame: Frame, principles: PrincipleSet) -> SharedSheet {
        let mut shared = SharedSheet::blank(frame, principles, sheet.opening());
        for principle in principles.iter() {
            for statement in principle.statements() {
                let said = Said::of(sheet.answer(statement), sheet.is_private(statement));
                shared.set_said(statement, said);
            }
            if sheet.is_note_shared(principle) {
                shared.set_note(principle, sheet.note(principle));
            }
        }
        shared
    }

    /// What of this leaves the device: all of it, or no rating and no note from a person who opens
    /// nothing.
    #[must_use]
    pub fn to_send(&self) -> SharedSheet {
        self.clone().opened_to(self.opening)
    }

    /// Whether this sheet and the other one send the same to the other device, notes aside.
    pub fn sends_the_same(&self, other: &SharedSheet) -> bool {
        let sent =
            |sheet: &SharedSheet| SharedSheet { notes: Default::default(), ..sheet.to_send() };
        sent(self) == sent(other)
    }

    /// The sheet as far as both open it. What the person alone was willing to open is then no longer told.
    #[must_use]
    pub(crate) fn opened_to(self, opening: Opening) -> SharedSheet {
        match opening {
            Opening::Nothing => SharedSheet {
                extra: self.extra.map(|extra| ExtraRatings::blank(extra.mark)),
                ..SharedSheet::blank(self.frame, self.principles, opening)
            },
            Opening::Principles | Opening::Statements => SharedSheet { opening, ..self },
        }
    }

    /// The ratings alone, as a restore code has them: no notes, no own statements, nothing of what was to be
    /// opened, and what has no rating to see is as if it were left out.
    #[must_use]
    pub(crate) fn ratings_only(self) -> SharedSheet {
        let said = self.said.map(|said| match said {
            Said::Rated(_) => said,
            Said::Withheld | Said::LeftOut => Said::LeftOut,
        });
        let opening = Opening::Nothing;
        SharedSheet { said, opening, notes: Default::default(), extra: None, ..self }
    }

    /// The ratings of a session's own statements; `None` where there were no such statements.
    pub fn extra(&self) -> Option<&ExtraRatings> {
        self.extra.as_ref()
    }

    /// Sets the ratings of a session's own statements.
    pub fn set_extra(&mut self, extra: Option<ExtraRatings>) {
        self.extra = extra;
    }

    /// The frame in which the person answered.
    pub fn frame(&self) -> Frame {
        self.frame
    }

    /// The principles that the person answered.
    pub fn principles(&self) -> PrincipleSet {
        self.principles
    }

    /// What the person is willing to open.
    pub fn opening(&self) -> Opening {
        self.opening
    }

    /// What was said of one statement.
    pub fn said(&self, statement: StatementId) -> Said {
        self.said[statement.index()]
    }

    /// The rating of one statement. `None` where there is none to see.
    pub fn rating(&self, statement: StatementId) -> Option<Rating> {
        self.said(statement).rating()
    }

    /// Sets what was said of one statement. One outside the chosen principles stays left out.
    pub fn set_said(&mut self, statement: StatementId, said: Said) {
        if self.principles.contains(statement.principle()) {
            self.said[statement.index()] = said;
        }
    }

    /// What was said of the five statements of a principle, in bank order.
    pub fn said_of(&self, principle: PrincipleId) -> [Said; STATEMENTS_PER_PRINCIPLE] {
        principle.statements().map(|statement| self.said(statement))
    }

    /// The note on a principle that was shared; empty where there is none.
    pub fn note(&self, principle: PrincipleId) -> &str {
        &self.notes[principle.index()]
    }

    /// Sets the note on a principle. What is past [`length::KEPT_MAX`] is dropped, and a principle that
    /// wasn't chosen stays without a note.
    pub fn set_note(&mut self, principle: PrincipleId, note: &str) {
        if self.principles.contains(principle) {
            length::kept(note).clone_into(&mut self.notes[principle.index()]);
        }
    }
}
