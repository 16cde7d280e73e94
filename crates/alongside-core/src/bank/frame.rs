//! The two questions that the statements can be put as (docs/product.md, section 2).

use super::questions::FRAMES;
use super::scale::FrameWords;

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
