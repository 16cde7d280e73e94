//! The two questions that a statement can be put as, with their answers.

use serde::Deserialize;
use toml::Spanned;

use super::Words;

/// Both frames.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Frames {
    pub looking_back: Frame,
    pub starting_out: Frame,
}

/// One frame: the question, the answers to it, and what results are called.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Frame {
    pub title: Words,
    pub when_to_use: Words,
    pub answer_about: Words,
    pub answer_about_again: Words,
    pub question: Words,
    pub question_again: Words,
    pub reading_note: Words,
    pub min: Spanned<i64>,
    pub max: Spanned<i64>,
    pub points: Spanned<Vec<Point>>,
    pub words: ResultWords,
}

/// One point of the scale.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
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

/// What results are called.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ResultWords {
    pub strength: Words,
    pub mixed: Words,
    pub to_build: Words,
    pub shared_strength: Words,
    pub shared_to_build: Words,
    pub seen_differently: Words,
    pub seen_differently_means: Words,
    pub teacher_higher: Words,
    pub ta_higher: Words,
}

impl Frames {
    /// Both frames, in the order of `Frame::ALL` in `src/bank/frame.rs`.
    pub fn all(&self) -> [&Frame; 2] {
        [&self.looking_back, &self.starting_out]
    }
}

impl Frame {
    /// The wordings, each with its name in the file.
    pub fn words(&self) -> [(&'static str, &Words); 7] {
        [
            ("title", &self.title),
            ("when_to_use", &self.when_to_use),
            ("answer_about", &self.answer_about),
            ("answer_about_again", &self.answer_about_again),
            ("question", &self.question),
            ("question_again", &self.question_again),
            ("reading_note", &self.reading_note),
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

impl ResultWords {
    /// The wordings, each with its name in the file.
    pub fn words(&self) -> [(&'static str, &Words); 9] {
        [
            ("strength", &self.strength),
            ("mixed", &self.mixed),
            ("to_build", &self.to_build),
            ("shared_strength", &self.shared_strength),
            ("shared_to_build", &self.shared_to_build),
            ("seen_differently", &self.seen_differently),
            ("seen_differently_means", &self.seen_differently_means),
            ("teacher_higher", &self.teacher_higher),
            ("ta_higher", &self.ta_higher),
        ]
    }
}
