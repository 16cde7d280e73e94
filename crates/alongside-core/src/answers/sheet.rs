//! The sheet: what one person said of every statement, and what of it the other may see.

use super::extra::{EXTRA_MAX, ExtraId};
use super::opening::Opening;
use super::rating::{Answer, Rating};
use crate::bank::{
    PRINCIPLES, PrincipleId, PrincipleSet, STATEMENTS, STATEMENTS_PER_PRINCIPLE, StatementId,
};
use crate::text::length;

/// The longest note on a principle, in characters as people count them (docs/product.md, section 6,
/// "Answer"). A longer one is kept, to be shortened before the answers are finished.
pub const NOTE_MAX: usize = 200;

/// How far one principle is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    /// No statement has an answer yet.
    NotStarted,
    /// So many statements have an answer, and the others aren't left out.
    InProgress(usize),
    /// Each statement has an answer, or those without one are left out on purpose.
    Completed,
}

/// What one person says of the whole bank: answers and notes, what of them is left out, kept private or
/// shared, and whether they are finished.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    answers: [Option<Answer>; STATEMENTS],
    notes: [String; PRINCIPLES],
    left_out: [bool; PRINCIPLES],
    private: [bool; STATEMENTS],
    shared_notes: [bool; PRINCIPLES],
    extra: [Option<Answer>; EXTRA_MAX],
    extra_private: [bool; EXTRA_MAX],
    extra_left_out: bool,
    opening: Opening,
    finished: bool,
}

impl Default for Sheet {
    fn default() -> Self {
        Sheet {
            answers: [None; STATEMENTS],
            notes: Default::default(),
            left_out: [false; PRINCIPLES],
            private: [false; STATEMENTS],
            shared_notes: [false; PRINCIPLES],
            extra: [None; EXTRA_MAX],
            extra_private: [false; EXTRA_MAX],
            extra_left_out: false,
            opening: Opening::default(),
            finished: false,
        }
    }
}

impl Sheet {
    /// The answer to one statement; `None` where there is none.
    pub fn answer(&self, statement: StatementId) -> Option<Answer> {
        self.answers[statement.index()]
    }

    /// The rating of one statement that counts in the person's own results. `None` where there is none, and
    /// where it is kept private: what is private counts nowhere (docs/product.md, section 3).
    pub fn counted(&self, statement: StatementId) -> Option<Rating> {
        self.answer(statement).and_then(Answer::rating).filter(|_| !self.is_private(statement))
    }

    /// Gives, changes or (with `None`) clears one answer.
    pub fn set_answer(&mut self, statement: StatementId, answer: Option<Answer>) {
        self.answers[statement.index()] = answer;
    }

    /// The person's own note on a principle; empty where there is none.
    pub fn note(&self, principle: PrincipleId) -> &str {
        &self.notes[principle.index()]
    }

    /// Sets the note on a principle. What is past [`length::KEPT_MAX`] is dropped.
    pub fn set_note(&mut self, principle: PrincipleId, note: &str) {
        length::kept(note).clone_into(&mut self.notes[principle.index()]);
    }

    /// By how many characters the note on a principle is longer than [`NOTE_MAX`]; 0 when it fits.
    pub fn note_over(&self, principle: PrincipleId) -> usize {
        length::over(self.note(principle), NOTE_MAX)
    }

    /// The notes on these principles that are to be shortened, and by how many characters.
    pub fn notes_over(
        &self,
        principles: PrincipleSet,
    ) -> impl Iterator<Item = (PrincipleId, usize)> {
        let over = move |principle| (principle, self.note_over(principle));
        principles.iter().map(over).filter(|&(_, over)| over > 0)
    }

    /// Whether this principle's unanswered statements were left out on purpose.
    pub fn is_left_out(&self, principle: PrincipleId) -> bool {
        self.left_out[principle.index()]
    }

    /// Marks a principle's unanswered statements as left out on purpose, or not.
    pub fn set_left_out(&mut self, principle: PrincipleId, left_out: bool) {
        self.left_out[principle.index()] = left_out;
    }

    /// Whether the answer to a statement is kept private. To the partner a private answer is no answer
    /// (docs/product.md, section 4, step 3).
    pub fn is_private(&self, statement: StatementId) -> bool {
        self.private[statement.index()]
    }

    /// Keeps the answer to a statement private, or no longer.
    pub fn set_private(&mut self, statement: StatementId, private: bool) {
        self.private[statement.index()] = private;
    }

    /// Whether the note on a principle is to be shared. To begin with no note is.
    pub fn is_note_shared(&self, principle: PrincipleId) -> bool {
        self.shared_notes[principle.index()]
    }

    /// Shares the note on a principle, or no longer.
    pub fn set_note_shared(&mut self, principle: PrincipleId, shared: bool) {
        self.shared_notes[principle.index()] = shared;
    }

    /// The answer to one of the session's own statements; `None` where there is none.
    pub fn extra_answer(&self, extra: ExtraId) -> Option<Answer> {
        self.extra[extra.index()]
    }

    /// Gives, changes or (with `None`) clears the answer to one of the session's own statements.
    pub fn set_extra_answer(&mut self, extra: ExtraId, answer: Option<Answer>) {
        self.extra[extra.index()] = answer;
    }

    /// Whether the answer to one of the session's own statements is kept private.
    pub fn is_extra_private(&self, extra: ExtraId) -> bool {
        self.extra_private[extra.index()]
    }

    /// Keeps the answer to one of the session's own statements private, or no longer.
    pub fn set_extra_private(&mut self, extra: ExtraId, private: bool) {
        self.extra_private[extra.index()] = private;
    }

    /// Whether those of the session's own statements that have no answer were left out on purpose.
    pub fn is_extra_left_out(&self) -> bool {
        self.extra_left_out
    }

    /// Marks those of the session's own statements that have no answer as left out on purpose, or not.
    pub fn set_extra_left_out(&mut self, left_out: bool) {
        self.extra_left_out = left_out;
    }

    /// Those of the session's first `count` own statements that have no answer.
    pub fn extra_unanswered(&self, count: usize) -> Vec<ExtraId> {
        ExtraId::all().take(count).filter(|&extra| self.extra_answer(extra).is_none()).collect()
    }

    /// How far the session's first `count` own statements are answered.
    pub fn extra_progress(&self, count: usize) -> Progress {
        match count - self.extra_unanswered(count).len() {
            answered if answered == count || self.extra_left_out => Progress::Completed,
            0 => Progress::NotStarted,
            answered => Progress::InProgress(answered),
        }
    }

    /// What the person is willing to open.
    pub fn opening(&self) -> Opening {
        self.opening
    }

    /// Sets what the person is willing to open.
    pub fn set_opening(&mut self, opening: Opening) {
        self.opening = opening;
    }

    /// Whether the person has said that they are finished.
    pub fn is_finished(&self) -> bool {
        self.finished
    }

    /// Says that the person is finished, or has gone back to change something.
    pub fn set_finished(&mut self, finished: bool) {
        self.finished = finished;
    }

    /// The statements of a principle that have no answer.
    pub fn unanswered(&self, principle: PrincipleId) -> Vec<StatementId> {
        let statements = principle.statements().into_iter();
        statements.filter(|&statement| self.answer(statement).is_none()).collect()
    }

    /// How far a principle is answered.
    pub fn progress(&self, principle: PrincipleId) -> Progress {
        let answered = STATEMENTS_PER_PRINCIPLE - self.unanswered(principle).len();
        match answered {
            STATEMENTS_PER_PRINCIPLE => Progress::Completed,
            _ if self.is_left_out(principle) => Progress::Completed,
            0 => Progress::NotStarted,
            _ => Progress::InProgress(answered),
        }
    }

    /// `theirs` with what `ours` changed since `base` on top: see
    /// [`crate::pair::Partnership::merged`].
    pub(crate) fn merged(base: &Sheet, ours: &Sheet, theirs: &Sheet) -> Sheet {
        let mut merged = theirs.clone();
        for statement in StatementId::all() {
            if ours.answer(statement) != base.answer(statement) {
                merged.set_answer(statement, ours.answer(statement));
            }
            if ours.is_private(statement) != base.is_private(statement) {
                merged.set_private(statement, ours.is_private(statement));
            }
        }
        for principle in PrincipleId::all() {
            if ours.note(principle) != base.note(principle) {
                merged.set_note(principle, ours.note(principle));
            }
            if ours.is_left_out(principle) != base.is_left_out(principle) {
                merged.set_left_out(principle, ours.is_left_out(principle));
            }
            if ours.is_note_shared(principle) != base.is_note_shared(principle) {
                merged.set_note_shared(principle, ours.is_note_shared(principle));
            }
        }
        for extra in ExtraId::all() {
            if ours.extra_answer(extra) != base.extra_answer(extra) {
                merged.set_extra_answer(extra, ours.extra_answer(extra));
            }
            if ours.is_extra_private(extra) != base.is_extra_private(extra) {
                merged.set_extra_private(extra, ours.is_extra_private(extra));
            }
        }
        if ours.extra_left_out != base.extra_left_out {
            merged.extra_left_out = ours.extra_left_out;
        }
        if ours.opening != base.opening {
            merged.opening = ours.opening;
        }
        if ours.finished != base.finished {
            merged.finished = ours.finished;
        }
        merged
    }

    /// Whether nothing has been answered, noted or chosen on the sheet.
    pub fn is_blank(&self) -> bool {
        *self == Sheet::default()
    }
}
