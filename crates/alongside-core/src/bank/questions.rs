//! The question bank: every word that a pair answers, reads or picks an idea from.
//!
//! # Design
//!
//! The words live in `content/en-GB.toml`, which anyone can edit. The build script checks
//! them and writes them as const Rust, so a bank with a gap in it doesn't compile, and
//! nothing here can fail when the app runs.

use super::framing::{
    Article, Framing, LeadersRequest, Meta, Provenance, School, Share, Source, Thread, TurnTo,
};
use super::idea::{Effort, Idea, Level};
use super::ids::{PRINCIPLES, PrincipleId, STATEMENTS_PER_PRINCIPLE, StatementId};
use super::role::Role;
use super::scale::{FrameWords, ResultWords, ScalePoint};
use super::scoring::{Scoring, Tenths};

/// The answer that isn't on the scale and never counts, the same in both frames (docs/product.md, section 3).
pub static NOT_RATED: ScalePoint = words::NOT_RATED;

/// The thresholds of every result (docs/product.md, section 3): the one place for them.
pub const SCORING: Scoring = words::SCORING;

/// What the bank says of itself.
pub static META: Meta = words::META;

/// What a pair reads before they answer and before they share.
pub static FRAMING: Framing = words::FRAMING;

/// What is said of few pairs in a whole-school picture.
pub static SCHOOL: School = words::SCHOOL;

/// What runs through all eight principles.
pub static TIME: Thread = words::TIME;

/// What a pair may ask of the school.
pub static LEADERS_REQUEST: LeadersRequest = words::LEADERS_REQUEST;

/// Where the words and the facts come from.
pub static PROVENANCE: Provenance = words::PROVENANCE;

impl PrincipleId {
    /// The id in the bank, which stored text and addresses use.
    pub fn key(self) -> &'static str {
        self.get().id
    }

    /// All that the bank says of the principle.
    pub fn get(self) -> &'static Principle {
        &BANK[self.index()]
    }

    /// The name that the article gives the principle, shown once where the principle is introduced.
    pub fn article_name(self) -> &'static str {
        ARTICLE_NAMES[self.index()]
    }

    /// What a visitor could see in the room when the principle works.
    pub fn looks_like(self) -> &'static [&'static str] {
        LOOKS_LIKE[self.index()]
    }

    /// Questions for the pair to talk about.
    pub fn discussion_prompts(self) -> &'static [&'static str] {
        DISCUSSION_PROMPTS[self.index()]
    }

    /// Ideas for what the pair could do.
    pub fn ideas(self) -> &'static [Idea] {
        IDEAS[self.index()]
    }

    /// The principle with this id in the bank.
    pub fn from_key(key: &str) -> Option<PrincipleId> {
        PrincipleId::all().find(|principle| principle.key() == key)
    }
}

impl StatementId {
    /// The id in the bank, which stored text uses.
    pub fn key(self) -> &'static str {
        self.get().id
    }

    /// A question for the two of them about this statement, shown with it and nowhere else.
    pub fn prompt(self) -> &'static str {
        STATEMENT_PROMPTS[self.principle().index()][usize::from(self.place() - 1)]
    }

    /// The statements that the thread of time runs through, one of each principle, in bank order.
    pub fn of_time() -> [StatementId; PRINCIPLES] {
        words::TIME_STATEMENTS
    }

    /// Ideas for time to talk and prepare.
    pub(super) fn time_ideas() -> &'static [Idea] {
        TIME_IDEAS
    }

    /// All that the bank says of the statement.
    pub fn get(self) -> &'static Statement {
        let place = self.index() % STATEMENTS_PER_PRINCIPLE;
        &self.principle().get().statements[place]
    }

    /// The statement with this id in the bank.
    pub fn from_key(key: &str) -> Option<StatementId> {
        StatementId::all().find(|statement| statement.key() == key)
    }
}

/// One of the eight principles, with its statements.
#[derive(Debug, PartialEq, Eq)]
pub struct Principle {
    /// The id in the bank.
    pub id: &'static str,
    /// The name on screen and paper.
    pub title: &'static str,
    /// A name short enough for a chart, beside which a high mark reads as good (docs/product.md, section 1).
    pub chart_label: &'static str,
    /// What the principle looks like when it goes well.
    pub summary: &'static str,
    /// Why the principle is worth a pair's time.
    pub why_it_matters: &'static str,
    /// What pulls against the principle.
    pub tension: &'static str,
    /// The statements that each person answers.
    pub statements: [Statement; STATEMENTS_PER_PRINCIPLE],
}

/// One statement. A high rating is always good.
#[derive(Debug, PartialEq, Eq)]
pub struct Statement {
    /// The id in the bank.
    pub id: &'static str,
    /// What the statement asks about, in words that are nobody's own.
    pub construct: &'static str,
    /// The teacher's wording.
    pub teacher: &'static str,
    /// The teaching assistant's wording.
    pub ta: &'static str,
    /// Who mostly holds the key to what the statement asks about.
    pub control: Control,
}

impl Statement {
    /// The wording that this person answers.
    pub fn wording(&self, role: Role) -> &'static str {
        match role {
            Role::Teacher => self.teacher,
            Role::TeachingAssistant => self.ta,
        }
    }

    /// The construct as it stands within a sentence. "TA" and the like keep their capitals.
    pub fn in_sentence(&self) -> String {
        let mut words = self.construct.to_owned();
        let is_short_form = words.as_bytes().get(1).is_some_and(u8::is_ascii_uppercase);
        if let Some(first) = words.get_mut(..1).filter(|_| !is_short_form) {
            first.make_ascii_lowercase();
        }
        words
    }
}

/// Who mostly holds the key to what a statement asks about (docs/product.md, section 4, step 7).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Control {
    /// The two of them together hold the key.
    Pair,
    /// The teacher holds the key.
    Teacher,
    /// The school's leaders hold the key.
    SchoolLeadership,
}

impl Control {
    /// The words on screen and paper.
    pub fn words(self) -> &'static str {
        match self {
            Control::Pair => "In our hands",
            Control::Teacher => "In our hands, led by the teacher",
            Control::SchoolLeadership => "Needs the school to help",
        }
    }
}

static BANK: [Principle; PRINCIPLES] = words::PRINCIPLES;
// Of their own, so that a part of the program that doesn't speak of them hasn't got them.
static DISCUSSION_PROMPTS: [&[&str]; PRINCIPLES] = words::DISCUSSION_PROMPTS;
static IDEAS: [&[Idea]; PRINCIPLES] = words::IDEAS;
static STATEMENT_PROMPTS: [[&str; STATEMENTS_PER_PRINCIPLE]; PRINCIPLES] = words::STATEMENT_PROMPTS;
static LOOKS_LIKE: [&[&str]; PRINCIPLES] = words::LOOKS_LIKE;
static ARTICLE_NAMES: [&str; PRINCIPLES] = words::ARTICLE_NAMES;
static TIME_IDEAS: &[Idea] = words::TIME_IDEAS;
pub(super) static FRAMES: [FrameWords; 2] = words::FRAMES;

/// The content file as const Rust. Its own module, so that each name above has its meaning
/// written beside it.
mod words {
    use super::{
        Article, Control, Effort, FrameWords, Framing, Idea, LeadersRequest, Level, Meta,
        Principle, Provenance, ResultWords, ScalePoint, School, Scoring, Share, Source, Statement,
        StatementId, Tenths, Thread, TurnTo,
    };

    include!(concat!(env!("OUT_DIR"), "/bank.rs"));
}
