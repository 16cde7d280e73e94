//! One person's own answers: ratings, notes, and how far along they are.
//!
//! A sheet belongs to one role. Nothing here knows of the other person's sheet.

use crate::bank::{
    self, PRINCIPLES, PrincipleId, STATEMENTS, STATEMENTS_PER_PRINCIPLE, StatementId,
};

/// The longest note on a principle, in characters (product page, section 6, "Answer").
pub const NOTE_MAX: usize = 200;

/// Whose side an answer is given from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Role {
    /// The class teacher.
    Teacher,
    /// The teaching assistant: LSA, HLTA, nursery nurse or learning mentor in some schools.
    TeachingAssistant,
}

impl Role {
    /// Both roles in audit order. The order says nothing about seniority.
    pub const ALL: [Role; 2] = [Role::Teacher, Role::TeachingAssistant];

    /// The name on screen and paper.
    pub fn name(self) -> &'static str {
        match self {
            Role::Teacher => "Teacher",
            Role::TeachingAssistant => "Teaching assistant",
        }
    }

    /// The word in stored text and in addresses.
    pub fn key(self) -> &'static str {
        match self {
            Role::Teacher => "teacher",
            Role::TeachingAssistant => "ta",
        }
    }

    /// The role that [`Role::key`] names.
    pub fn from_key(key: &str) -> Option<Role> {
        Role::ALL.into_iter().find(|role| role.key() == key)
    }
}

/// How often a statement has been true over the last half-term, on the bank's five-point
/// frequency scale. A high rating is always good.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rating {
    /// Not at all, or hardly ever.
    Never = 1,
    /// Well under half of the times it could.
    Rarely = 2,
    /// About half of the times it could.
    Sometimes = 3,
    /// Most of the times it could.
    Often = 4,
    /// Every time, or very nearly.
    Always = 5,
}

impl Rating {
    /// Every rating from lowest to highest.
    pub const ALL: [Rating; 5] =
        [Rating::Never, Rating::Rarely, Rating::Sometimes, Rating::Often, Rating::Always];

    /// The rating as a whole number, 1 to 5.
    pub fn value(self) -> u8 {
        self as u8
    }

    /// The rating with this value, if it is 1 to 5.
    pub fn from_value(value: u8) -> Option<Rating> {
        Rating::ALL.into_iter().find(|rating| rating.value() == value)
    }

    /// The word on screen, from the bank.
    pub fn word(self) -> &'static str {
        bank::SCALE[usize::from(self.value() - 1)].label
    }
}

/// What a person said of one statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Answer {
    /// A rating, which counts.
    Rated(Rating),
    /// "Doesn't apply / don't know", which never counts.
    NotApplicable,
}

impl Answer {
    /// All six answers, in the order they stand on the page.
    pub const ALL: [Answer; 6] = [
        Answer::Rated(Rating::Never),
        Answer::Rated(Rating::Rarely),
        Answer::Rated(Rating::Sometimes),
        Answer::Rated(Rating::Often),
        Answer::Rated(Rating::Always),
        Answer::NotApplicable,
    ];

    /// The words on screen.
    pub fn word(self) -> &'static str {
        match self {
            Answer::Rated(rating) => rating.word(),
            Answer::NotApplicable => bank::NOT_RATED.label,
        }
    }

    /// The rating, when there is one.
    pub fn rating(self) -> Option<Rating> {
        match self {
            Answer::Rated(rating) => Some(rating),
            Answer::NotApplicable => None,
        }
    }
}

/// How far one principle is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    /// No answer yet.
    NotStarted,
    /// Some answers, and the rest not yet left out: how many of five.
    InProgress(usize),
    /// All answered, or the rest left out on purpose.
    Completed,
}

/// One person's answers to the whole bank.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    answers: [Option<Answer>; STATEMENTS],
    notes: [String; PRINCIPLES],
    left_out: [bool; PRINCIPLES],
    finished: bool,
}

impl Default for Sheet {
    fn default() -> Self {
        Sheet {
            answers: [None; STATEMENTS],
            notes: Default::default(),
            left_out: [false; PRINCIPLES],
            finished: false,
        }
    }
}

impl Sheet {
    /// The answer to one statement, `None` where there is none.
    pub fn answer(&self, statement: StatementId) -> Option<Answer> {
        self.answers[statement.index()]
    }

    /// Gives, changes or (with `None`) clears one answer.
    pub fn set_answer(&mut self, statement: StatementId, answer: Option<Answer>) {
        self.answers[statement.index()] = answer;
    }

    /// The person's own note on a principle; empty where there is none.
    pub fn note(&self, principle: PrincipleId) -> &str {
        &self.notes[principle.index()]
    }

    /// Sets the note on a principle. Characters past [`NOTE_MAX`] are dropped.
    pub fn set_note(&mut self, principle: PrincipleId, note: &str) {
        self.notes[principle.index()] = clip(note, NOTE_MAX);
    }

    /// Whether this principle's unanswered statements were left out on purpose.
    pub fn is_left_out(&self, principle: PrincipleId) -> bool {
        self.left_out[principle.index()]
    }

    /// Marks a principle's unanswered statements as left out on purpose, or not.
    pub fn set_left_out(&mut self, principle: PrincipleId, left_out: bool) {
        self.left_out[principle.index()] = left_out;
    }

    /// Whether the person has said that they are finished.
    pub fn is_finished(&self) -> bool {
        self.finished
    }

    /// Says that the person is finished, or has gone back to change something.
    pub fn set_finished(&mut self, finished: bool) {
        self.finished = finished;
    }

    /// The five answers of a principle, in bank order.
    pub fn answers(&self, principle: PrincipleId) -> [Option<Answer>; STATEMENTS_PER_PRINCIPLE] {
        principle.statements().map(|statement| self.answer(statement))
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
    /// [`crate::partnership::Partnership::merged`].
    pub(crate) fn merged(base: &Sheet, ours: &Sheet, theirs: &Sheet) -> Sheet {
        let mut merged = theirs.clone();
        for statement in StatementId::all() {
            if ours.answer(statement) != base.answer(statement) {
                merged.set_answer(statement, ours.answer(statement));
            }
        }
        for principle in PrincipleId::all() {
            if ours.note(principle) != base.note(principle) {
                merged.set_note(principle, ours.note(principle));
            }
            if ours.is_left_out(principle) != base.is_left_out(principle) {
                merged.set_left_out(principle, ours.is_left_out(principle));
            }
        }
        if ours.finished != base.finished {
            merged.finished = ours.finished;
        }
        merged
    }

    /// Whether nothing has been answered, noted or left out.
    pub fn is_blank(&self) -> bool {
        *self == Sheet::default()
    }
}

/// The first `max` characters of `text`: whole characters, never half of one.
pub fn clip(text: &str, max: usize) -> String {
    text.chars().take(max).collect()
}
