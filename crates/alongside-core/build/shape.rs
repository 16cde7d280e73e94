//! The bank as its file has it: the parts that the app uses. Everything else in the file is left alone,
//! but under a statement, in a frame and in `[scoring]`, where a name that nothing reads is a fault.

#[path = "shape/frame.rs"]
mod frame;
#[path = "shape/framing.rs"]
mod framing;

use serde::Deserialize;
use toml::Spanned;

use super::scoring::Scoring;

pub use frame::{Frame, Frames, NotRated};
pub use framing::{Article, Framing, LeadersRequest, Meta, Provenance, School, Source};

/// Words in the file, and where they are.
pub type Words = Spanned<String>;
/// A list of words, and where it is.
pub type WordList = Spanned<Vec<Words>>;

/// The whole bank.
#[derive(Debug, Deserialize)]
pub struct Bank {
    pub meta: Meta,
    pub framing: Framing,
    pub leaders_request: LeadersRequest,
    pub frame: Frames,
    pub not_rated: NotRated,
    pub scoring: Scoring,
    pub school: School,
    pub thread: Threads,
    pub principles: Spanned<Vec<Principle>>,
    pub provenance: Provenance,
}

/// What runs through all eight principles: time alone.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Threads {
    pub time: Thread,
}

/// What runs through several principles, with its own ideas.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Thread {
    pub title: Words,
    pub chart_label: Words,
    pub summary: Words,
    pub why_it_matters: Words,
    #[serde(rename = "actions")]
    pub ideas: Vec<Idea>,
}

/// One principle with all that hangs on it.
#[derive(Debug, Deserialize)]
pub struct Principle {
    pub id: Words,
    pub number: Spanned<i64>,
    pub title: Words,
    pub article_name: Words,
    pub chart_label: Words,
    pub summary: Words,
    pub why_it_matters: Words,
    pub tension: Words,
    pub looks_like: WordList,
    pub discussion_prompts: WordList,
    pub statements: Spanned<Vec<Statement>>,
    /// The file calls them actions; in code an action is what a pair has agreed.
    #[serde(rename = "actions")]
    pub ideas: Vec<Idea>,
}

/// One statement, in both people's words. A name that isn't here is a fault: misspelt, it would do nothing.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Statement {
    pub id: Words,
    pub construct: Words,
    pub teacher: Words,
    pub ta: Words,
    pub control: Control,
    /// Present where the statement is one of the thread's.
    pub thread: Option<ThreadName>,
    pub prompt: Words,
}

/// The name of a thread.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ThreadName {
    Time,
}

/// Who mostly holds the key.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Control {
    Pair,
    Teacher,
    SchoolLeadership,
}

/// One idea for an action.
#[derive(Debug, Deserialize)]
pub struct Idea {
    pub id: Words,
    pub text: Words,
    pub level: Level,
    pub effort: Effort,
    pub success_measure: Words,
    pub statements: WordList,
}

/// Who can carry the idea out.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    Pair,
    Leadership,
}

/// How long the idea takes.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Effort {
    QuickWin,
    ThisTerm,
    ThisYear,
}

impl Thread {
    /// The wordings, each with its name in the file.
    pub fn words(&self) -> [(&'static str, &Words); 4] {
        [
            ("title", &self.title),
            ("chart_label", &self.chart_label),
            ("summary", &self.summary),
            ("why_it_matters", &self.why_it_matters),
        ]
    }
}

impl Principle {
    /// The principle's own id and those of its statements and ideas.
    pub fn ids(&self) -> impl Iterator<Item = &Words> {
        let statements = self.statements.get_ref().iter().map(|statement| &statement.id);
        let ideas = self.ideas.iter().map(|idea| &idea.id);
        std::iter::once(&self.id).chain(statements).chain(ideas)
    }

    /// Where the statement with this id stands in the principle, from 0.
    pub fn place_of(&self, statement_id: &str) -> Option<usize> {
        let mut statements = self.statements.get_ref().iter();
        statements.position(|statement| statement.id.get_ref() == statement_id)
    }

    /// The wordings, each with its name in the file.
    pub fn words(&self) -> [(&'static str, &Words); 6] {
        [
            ("title", &self.title),
            ("article_name", &self.article_name),
            ("chart_label", &self.chart_label),
            ("summary", &self.summary),
            ("why_it_matters", &self.why_it_matters),
            ("tension", &self.tension),
        ]
    }
}

impl Statement {
    /// The wordings, each with its name in the file.
    pub fn words(&self) -> [(&'static str, &Words); 4] {
        [
            ("construct", &self.construct),
            ("teacher", &self.teacher),
            ("ta", &self.ta),
            ("prompt", &self.prompt),
        ]
    }

    /// What else is said of it, each with its name in the file and its value as Rust.
    pub fn settings(&self) -> [(&'static str, String); 1] {
        [("control", format!("Control::{:?}", self.control))]
    }
}

impl Idea {
    /// The wordings, each with its name in the file.
    pub fn words(&self) -> [(&'static str, &Words); 2] {
        [("text", &self.text), ("success_measure", &self.success_measure)]
    }
}
