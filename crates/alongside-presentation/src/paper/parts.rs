//! What every paper is made of.

use alongside_core::bank::Role;
use alongside_core::leader::Picture;
use alongside_core::pair::{Paper, Partnership};
use alongside_core::plan::Action;
use alongside_core::results::comparison::{TableRow, ThenAndNow};
use alongside_core::results::findings::Finding;
use jiff::civil::Date;

use crate::charts::Profile;
use crate::content::paper::shared;

/// Whose ideas the principles are.
pub const CREDIT: &str = shared::CREDIT;

/// A paper: one or more sides of A4, or parts that run on over several.
#[derive(Debug, Clone, PartialEq)]
pub struct PrintOut {
    /// Each begins on a side of its own.
    pub sides: Vec<Side>,
    /// Whether its words are so many that they have to be set closer.
    pub is_dense: bool,
}

/// What begins on a side of its own.
#[derive(Debug, Clone, PartialEq)]
pub struct Side {
    /// What it is.
    pub title: String,
    /// Names and values at the head.
    pub facts: Vec<(&'static str, String)>,
    /// Its parts, each with its name in the margin.
    pub parts: Vec<Part>,
    /// The restore code at its foot.
    pub code: Option<String>,
    /// What it is and whose, in small print.
    pub foot: &'static str,
}

/// A part of a side.
#[derive(Debug, Clone, PartialEq)]
pub struct Part {
    /// Its name.
    pub label: &'static str,
    /// What is in it.
    pub blocks: Vec<Block>,
}

impl Part {
    /// Whether what is in it needs the width of the paper, so that its name stands above it.
    pub fn is_wide(&self) -> bool {
        let is_wide = |block: &Block| {
            matches!(block, Block::Statements(_) | Block::ThenAndNow(_) | Block::School(_))
        };
        self.blocks.iter().any(is_wide)
    }
}

/// Something that stays in one piece.
#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    /// A paragraph.
    Words(String),
    /// A paragraph with a name before it, in heavy type.
    Named(&'static str, String),
    /// One of several in a list.
    Item(String),
    /// An action with its number, and how much of it.
    Action(usize, Action, Detail),
    /// A picture of answers by principle.
    Chart(Profile),
    /// A whole school's counts, as a picture and as a table.
    School(Picture),
    /// Both people's results by principle.
    Results(Vec<TableRow>),
    /// One person's results by principle.
    Own(Role, Vec<Finding>),
    /// Two rounds by principle.
    ThenAndNow(Vec<ThenAndNow>),
    /// Statements and what was said of them.
    Statements(Vec<Line>),
    /// A note that a person shares or prints for themselves.
    Note(Role, String),
    /// Ruled lines to write on.
    Lines(usize),
    /// A line to sign on for each of the two.
    Signatures,
}

/// How much of an action is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Detail {
    /// What, who, when, how it will be known, and the review.
    Agreed,
    /// What, who, and how it went.
    LookedBackOn,
}

/// A statement on paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Its number in the audit.
    pub number: String,
    /// Its words.
    pub words: String,
    /// What each said. Nobody's answer is there where one of two has none to see.
    pub said: Vec<Said>,
}

/// What one person said of a statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Said {
    /// Who.
    pub role: Role,
    /// The word of the scale.
    pub word: &'static str,
    /// The word it was changed to after talking.
    pub after: Option<&'static str>,
}

/// What may be on a paper or not, as the people who print it choose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Include {
    /// The name of the class.
    Class,
    /// What works well for both.
    Strengths,
    /// The restore code.
    Code,
    /// Notes.
    Notes,
    /// What the two will do themselves.
    OurActions,
}

impl Include {
    /// The words of the tick.
    pub fn words(self) -> &'static str {
        match self {
            Include::Class => "The name you gave",
            Include::Strengths => "What works well for both",
            Include::Code => "Restore code",
            Include::Notes => "Notes",
            Include::OurActions => "What we can do ourselves",
        }
    }

    /// Whether it is ticked to begin with: notes and more than is asked for are not
    /// (product page, section 4, step 9).
    pub fn is_ticked_at_first(self) -> bool {
        matches!(self, Include::Class | Include::Strengths | Include::Code)
    }
}

/// What is to be printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// Which paper.
    pub paper: Paper,
    /// Whose results, where they are one person's.
    pub whose: Role,
    /// What is ticked.
    pub include: Vec<Include>,
    /// Today.
    pub today: Date,
}

impl Asked {
    /// Whether it is ticked.
    pub fn includes(&self, include: Include) -> bool {
        self.include.contains(&include)
    }
}

/// A part, if there is anything in it.
pub(super) fn part(label: &'static str, blocks: impl IntoIterator<Item = Block>) -> Option<Part> {
    let blocks: Vec<Block> = blocks.into_iter().collect();
    (!blocks.is_empty()).then_some(Part { label, blocks })
}

/// The name of the class, where it was given and is to be printed.
pub(super) fn class(partnership: &Partnership, asked: &Asked) -> Option<(&'static str, String)> {
    let is_named = !partnership.label.is_empty() && asked.includes(Include::Class);
    is_named.then(|| ("Class", partnership.label.clone()))
}
