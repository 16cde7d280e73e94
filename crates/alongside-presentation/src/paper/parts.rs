//! What every paper is made of.

use alongside_core::bank::{FRAMING, Frame, Role};
use alongside_core::leader::Picture;
use alongside_core::pair::{Paper, Partnership};
use alongside_core::plan::Action;
use alongside_core::results::comparison::{TableRow, ThenAndNow};
use jiff::civil::Date;

use crate::charts::Profile;
use crate::content::paper::{include, shared};
use crate::tables::OwnRow;

/// The line that says whose ideas the principles are.
pub const CREDIT: &str = shared::CREDIT;

/// What is said in place of then and now where the two rounds were in different frames.
pub const TWO_QUESTIONS: &str = shared::TWO_QUESTIONS;

/// A paper: one or more sides of A4, or parts that run on over several.
#[derive(Debug, Clone, PartialEq)]
pub struct PrintOut {
    /// What begins on a side of its own, in order.
    pub sides: Vec<Side>,
    /// Whether the paper's words are so many that they have to be set closer.
    pub is_dense: bool,
}

/// A stretch of a paper that begins on a side of its own.
#[derive(Debug, Clone, PartialEq)]
pub struct Side {
    /// What the side is, as its title.
    pub title: String,
    /// The names and values at the head.
    pub facts: Vec<(&'static str, String)>,
    /// The parts of the side, each with its name in the margin.
    pub parts: Vec<Part>,
    /// The restore code at the foot; `None` where there is none.
    pub code: Option<RestoreCode>,
    /// What the side is and whose, in small print.
    pub foot: String,
}

/// What brings a round back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RestoreCode {
    /// Its characters.
    pub code: String,
    /// What whoever has the code can read from it, in words.
    pub holds: &'static str,
}

/// A part of a side.
#[derive(Debug, Clone, PartialEq)]
pub struct Part {
    /// The name of the part.
    pub label: &'static str,
    /// What is in the part, in order.
    pub blocks: Vec<Block>,
}

impl Part {
    /// Whether what is in the part needs the width of the paper, so that its name stands above it.
    pub fn is_wide(&self) -> bool {
        let is_wide = |block: &Block| {
            matches!(block, Block::Statements(_) | Block::ThenAndNow(..) | Block::School(_))
        };
        self.blocks.iter().any(is_wide)
    }
}

/// Something that stays in one piece.
#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    /// A paragraph of ours, in which people's words are isolated.
    Words(String),
    /// A paragraph with a name before it, in heavy type.
    Named(&'static str, String),
    /// One item of a list.
    Item(String),
    /// An action with its number, from 1, and how much of it is said.
    Action(usize, Action, Detail),
    /// A picture of answers by principle and of the thread of time.
    Chart(Profile),
    /// What a whole school's pairs say: as a table, and where numbers may be shown as a picture too.
    School(Picture),
    /// Both people's results, a row for each line.
    Results(Vec<TableRow>),
    /// One person's results, a row for each line.
    Own(Role, Vec<OwnRow>),
    /// Two rounds in this frame, a row for each line.
    ThenAndNow(Frame, Vec<ThenAndNow>),
    /// Statements and what was said of them.
    Statements(Vec<Answered>),
    /// A note that a person shares or prints for themselves.
    Note(Role, String),
    /// So many ruled lines to write on.
    Lines(usize),
    /// A line to sign on for each of the two.
    Signatures,
}

/// How much of an action is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Detail {
    /// What will be done, who does it, when, how it will be known, and the review.
    Agreed,
    /// What was to be done, who does it, and how it went.
    LookedBackOn,
}

/// A statement on paper, with what was said of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answered {
    /// The number of the statement in the audit.
    pub number: String,
    /// The words of the statement.
    pub words: String,
    /// What each said. Nobody's answer is there where one of two has none to see.
    pub said: Vec<Said>,
    /// How many steps apart the two answers are, in words, where that is worth a talk.
    pub apart: Option<&'static str>,
}

/// What one person said of a statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Said {
    /// Whose answer it is.
    pub role: Role,
    /// The word of the scale.
    pub word: &'static str,
    /// The word it was changed to after talking; `None` where it stands as it was (docs/product.md, section
    /// 4, step 6).
    pub after: Option<&'static str>,
}

/// What may be on a paper or not, as the people who print it choose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Include {
    /// The name that the pair gave, such as that of the class.
    Class,
    /// What works well for both people.
    Strengths,
    /// The restore code.
    Code,
    /// The notes on principles.
    Notes,
    /// What the two will do themselves.
    OurActions,
}

impl Include {
    /// The words of the tick, for who answered in this frame.
    pub fn words(self, frame: Frame) -> &'static str {
        match (self, frame) {
            (Include::Class, _) => include::CLASS,
            (Include::Strengths, Frame::LookingBack) => include::strengths::LOOKING_BACK,
            (Include::Strengths, Frame::StartingOut) => include::strengths::STARTING_OUT,
            (Include::Code, _) => include::CODE,
            (Include::Notes, _) => include::NOTES,
            (Include::OurActions, _) => include::OUR_ACTIONS,
        }
    }

    /// Whether it is ticked to begin with: notes and more than is asked for are not (docs/product.md, section
    /// 4, step 9).
    pub fn is_ticked_at_first(self) -> bool {
        matches!(self, Include::Class | Include::Strengths | Include::Code)
    }
}

/// What is to be printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// Which paper is to be printed.
    pub paper: Paper,
    /// Whose results are printed, where they are one person's.
    pub whose: Role,
    /// What may be on it, of what can be chosen.
    pub include: Vec<Include>,
    /// The day on which it is printed.
    pub today: Date,
}

impl Asked {
    /// Whether this was chosen to be on the paper.
    pub fn includes(&self, include: Include) -> bool {
        self.include.contains(&include)
    }
}

/// What one of a pair's papers is, beside what stands on it. Each says so in its own file.
#[derive(Debug, Clone, Copy)]
pub struct Kind {
    /// The title of the page that prints it.
    pub page: fn(&Partnership) -> &'static str,
    /// The words of a link to that page.
    pub link: fn(&Partnership) -> &'static str,
    /// What may be on it or not, in the order of the page.
    pub(super) includes: &'static [Include],
    /// Whether it is of actions, so that little is on it while there are none.
    pub is_of_actions: bool,
    /// Whether it is one person's, so that it may have to be said whose.
    pub is_of_one: bool,
    /// The file that it can be saved as for another program; `None` where none suits it.
    pub file: Option<PaperFile>,
}

/// A paper as a file for another program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PaperFile {
    /// The same words for Word, with what it is in the name of the file.
    Word(&'static str),
    /// One person's results for a spreadsheet.
    Results,
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

/// In which frame it was answered.
pub(super) fn answered(frame: Frame) -> (&'static str, String) {
    (shared::ANSWERED, frame.words().title.to_owned())
}

/// What this is not for, and whom to turn to with each.
pub(super) fn elsewhere() -> Vec<Block> {
    let named = FRAMING.turn_to.iter();
    named.map(|it| Block::Named(it.about, it.who.to_owned())).collect()
}

/// A list of these.
pub(super) fn items(words: &[&str]) -> Vec<Block> {
    words.iter().map(|&words| Block::Item(words.to_owned())).collect()
}

/// The foot of a side where there is no room for the list of whom to turn to: its short form follows.
pub(super) fn foot_with_elsewhere(foot: &str) -> String {
    format!("{foot} {}", FRAMING.not_for_this_tool)
}
