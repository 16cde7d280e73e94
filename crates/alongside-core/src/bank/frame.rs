//! The two questions that the statements can be put as (docs/product.md, section 2).

use super::questions::FRAMES;

/// Which question a pair answers of every statement. A pair is in one frame for the whole of a round: how often
/// and how clear are two questions, and their answers are never put side by side.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Frame {
    /// How often it has been true, for who have worked together.
    #[default]
    LookingBack,
    /// How clear it is how it will work, for who have not worked together yet.
    StartingOut,
}

/// Whether two people answer for the first time or have agreed actions since.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Round {
    /// Nothing was opened before.
    First,
    /// An earlier round was opened.
    Again,
}

impl Frame {
    /// Both frames.
    pub const ALL: [Frame; 2] = [Frame::LookingBack, Frame::StartingOut];

    /// The place in [`Frame::ALL`], 0 or 1.
    pub fn index(self) -> usize {
        match self {
            Frame::LookingBack => 0,
            Frame::StartingOut => 1,
        }
    }

    /// All words that the frame has of its own.
    pub fn words(self) -> &'static FrameWords {
        &FRAMES[self.index()]
    }

    /// What is asked of every statement.
    pub fn question(self, round: Round) -> &'static str {
        match round {
            Round::First => self.words().question,
            Round::Again => self.words().question_again,
        }
    }

    /// A sentence on the time and place to think about.
    pub fn answer_about(self, round: Round) -> &'static str {
        match round {
            Round::First => self.words().answer_about,
            Round::Again => self.words().answer_about_again,
        }
    }

    /// The other of the two frames.
    #[must_use]
    pub fn other(self) -> Frame {
        match self {
            Frame::LookingBack => Frame::StartingOut,
            Frame::StartingOut => Frame::LookingBack,
        }
    }

    /// The word in stored text and in the id of a control.
    pub fn key(self) -> &'static str {
        match self {
            Frame::LookingBack => "looking-back",
            Frame::StartingOut => "starting-out",
        }
    }

    /// The frame that [`Frame::key`] names.
    pub fn from_key(key: &str) -> Option<Frame> {
        Frame::ALL.into_iter().find(|frame| frame.key() == key)
    }
}

/// The words that a frame has of its own.
#[derive(Debug, PartialEq, Eq)]
pub struct FrameWords {
    /// The name on screen and paper.
    pub title: &'static str,
    /// For which pairs the frame is.
    pub when_to_use: &'static str,
    /// The time and place to think about, at first.
    pub answer_about: &'static str,
    /// The same in a later round.
    pub answer_about_again: &'static str,
    /// What is asked of every statement, at first.
    pub question: &'static str,
    /// The same in a later round.
    pub question_again: &'static str,
    /// How the statements are meant to be read.
    pub reading_note: &'static str,
    /// The points of the scale, from the lowest to the highest.
    pub points: [ScalePoint; 5],
    /// What results are called.
    pub results: ResultWords,
}

/// One point of the scale, or the answer apart from it (docs/product.md, section 2).
#[derive(Debug, PartialEq, Eq)]
pub struct ScalePoint {
    /// The word on screen.
    pub label: &'static str,
    /// What the word means.
    pub descriptor: &'static str,
}

/// What results are called in a frame, each beginning with a capital (docs/product.md, section 3).
#[derive(Debug, PartialEq, Eq)]
pub struct ResultWords {
    /// A person's mean of 4.0 or more.
    pub strength: &'static str,
    /// A person's mean between the two others, and a pair that shares neither.
    pub mixed: &'static str,
    /// A person's mean under 3.0.
    pub to_build: &'static str,
    /// Both people's means are 4.0 or more.
    pub shared_strength: &'static str,
    /// Both people's means are under 3.0.
    pub shared_to_build: &'static str,
    /// The means are more than a step apart.
    pub seen_differently: &'static str,
    /// What it is to be seen differently, in a sentence or two.
    pub seen_differently_means: &'static str,
    /// The sentence where the teacher's mean is the higher one.
    pub teacher_higher: &'static str,
    /// The sentence where the teaching assistant's mean is the higher one.
    pub ta_higher: &'static str,
}
