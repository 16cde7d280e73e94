//! What stands around the questions: what a pair reads, what leaders may be asked, where the facts come from.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

use super::{WordList, Words};

/// What the bank says of itself.
#[derive(Debug, Deserialize)]
pub struct Meta {
    pub bank_version: Words,
    pub person_note: Words,
    pub status_note: Words,
}

/// What a pair reads around the questions.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Framing {
    pub before_you_start: WordList,
    pub when_you_share: WordList,
    pub your_answers: WordList,
    pub notes: Words,
    pub not_for_this_tool: Words,
    pub turn_to: Vec<TurnTo>,
}

/// Whom to turn to with something that this tool is not for.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TurnTo {
    pub id: Words,
    pub about: Words,
    pub who: Words,
}

/// What a pair may ask of the school.
#[derive(Debug, Deserialize)]
pub struct LeadersRequest {
    pub title: Words,
    pub lines: WordList,
    pub note: Words,
}

/// What is said of few pairs.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct School {
    pub small_group_note: Words,
    pub words: SchoolWords,
}

/// Words in place of numbers, from the fewest.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SchoolWords {
    pub few: Share,
    pub some: Share,
    pub most: Share,
}

/// A share of pairs in words.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Share {
    pub label: Words,
    pub means: Words,
    pub from_thirds: Spanned<i64>,
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

impl Meta {
    /// The wordings, each with its name in the file.
    pub fn words(&self) -> [(&'static str, &Words); 3] {
        [
            ("bank_version", &self.bank_version),
            ("person_note", &self.person_note),
            ("status_note", &self.status_note),
        ]
    }
}

impl TurnTo {
    /// The wordings, each with its name in the file.
    pub fn words(&self) -> [(&'static str, &Words); 2] {
        [("about", &self.about), ("who", &self.who)]
    }
}

impl SchoolWords {
    /// Every share, from the fewest.
    pub fn all(&self) -> [&Share; 3] {
        [&self.few, &self.some, &self.most]
    }
}

impl Share {
    /// The wordings, each with its name in the file.
    pub fn words(&self) -> [(&'static str, &Words); 2] {
        [("label", &self.label), ("means", &self.means)]
    }
}
