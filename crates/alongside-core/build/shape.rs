//! The bank as its file has it: the parts that the app uses. Everything else in the file is left alone,
//! but under a statement and in `[scoring]`, where a name that nothing reads is a fault.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

use super::scoring::Scoring;

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
    pub scale: Scale,
    pub scoring: Scoring,
    pub principles: Spanned<Vec<Principle>>,
    pub provenance: Provenance,
}

/// What the bank says of itself.
#[derive(Debug, Deserialize)]
pub struct Meta {
    pub bank_version: Words,
    pub answer_about: Words,
    pub person_note: Words,
    pub status_note: Words,
}

/// What a pair reads around the questions.
#[derive(Debug, Deserialize)]
pub struct Framing {
    pub before_you_start: WordList,
    pub when_you_share: WordList,
    pub not_for_this_tool: Words,
}

/// What a pair may ask of the school.
#[derive(Debug, Deserialize)]
pub struct LeadersRequest {
    pub title: Words,
    pub lines: WordList,
    pub note: Words,
}

/// Where the words and the facts come from.
#[derive(Debug, Deserialize)]
pub struct Provenance {
    pub not_validated: Words,
    pub article: Article,
    /// By id, in the order of the ids.
    pub sources: BTreeMap<String, Source>,
}

/// The article whose principles these are.
#[derive(Debug, Deserialize)]
pub struct Article {
    pub author: Words,
    pub title: Words,
    pub publication: Words,
    pub url: Words,
}

/// Something else that was read.
#[derive(Debug, Deserialize)]
pub struct Source {
    pub citation: Words,
    pub url: Words,
}

/// The question and the answers to it.
#[derive(Debug, Deserialize)]
pub struct Scale {
    pub question: Words,
    pub points: Spanned<Vec<Point>>,
    pub not_rated: NotRated,
}

/// One point of the scale.
#[derive(Debug, Deserialize)]
pub struct Point {
    pub value: Spanned<i64>,
    pub label: Words,
    pub descriptor: Words,
}

/// The answer that isn't on the scale.
#[derive(Debug, Deserialize)]
pub struct NotRated {
    pub label: Words,
    pub descriptor: Words,
}

/// One principle with all that hangs on it.
#[derive(Debug, Deserialize)]
pub struct Principle {
    pub id: Words,
    pub number: Spanned<i64>,
    pub title: Words,
    pub chart_label: Words,
    pub summary: Words,
    pub why_it_matters: Words,
    pub tension: Words,
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

impl Meta {
    /// The wordings, each with its name in the file.
    pub fn words(&self) -> [(&'static str, &Words); 4] {
        [
            ("bank_version", &self.bank_version),
            ("answer_about", &self.answer_about),
            ("person_note", &self.person_note),
            ("status_note", &self.status_note),
        ]
    }
}

impl Point {
    /// The wordings, each with its name in the file.
    pub fn words(&self) -> [(&'static str, &Words); 2] {
        [("label", &self.label), ("descriptor", &self.descriptor)]
    }
}

impl NotRated {
    /// The wordings, each with its name in the file.
    pub fn words(&self) -> [(&'static str, &Words); 2] {
        [("label", &self.label), ("descriptor", &self.descriptor)]
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
    pub fn words(&self) -> [(&'static str, &Words); 5] {
        [
            ("title", &self.title),
            ("chart_label", &self.chart_label),
            ("summary", &self.summary),
            ("why_it_matters", &self.why_it_matters),
            ("tension", &self.tension),
        ]
    }
}

impl Statement {
    /// The wordings, each with its name in the file.
    pub fn words(&self) -> [(&'static str, &Words); 3] {
        [("construct", &self.construct), ("teacher", &self.teacher), ("ta", &self.ta)]
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
