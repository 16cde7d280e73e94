//! What a row of a picture, a table or a report is about.

use super::idea::Idea;
use super::ids::{PRINCIPLES, PrincipleId, StatementId};
use super::principle_set::PrincipleSet;
use super::questions::{Control, SCORING, TIME};

/// How many lines there are.
pub const LINES: usize = PRINCIPLES + 1;

/// What a row of a picture, a table or a report is about: one of the eight principles, or the thread of time,
/// which runs through all of them and stands apart under them. It is never called a principle (docs/product.md,
/// section 3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Line {
    /// One of the eight.
    Principle(PrincipleId),
    /// Time to talk and prepare.
    Time,
}

impl Line {
    /// Every line: the principles in bank order, then the thread.
    pub fn all() -> impl Iterator<Item = Line> {
        PrincipleId::all().map(Line::Principle).chain([Line::Time])
    }

    /// The lines of a choice of principles: the thread is among them where enough of its statements are asked
    /// to score it (bank, `scoring.min_answered_thread`).
    pub fn of(principles: PrincipleSet) -> impl Iterator<Item = Line> {
        let has_time = principles.count() as u32 >= SCORING.min_answered_thread;
        let thread = has_time.then_some(Line::Time);
        principles.iter().map(Line::Principle).chain(thread)
    }

    /// The place in [`Line::all`], 0 to 8.
    pub fn index(self) -> usize {
        match self {
            Line::Principle(principle) => principle.index(),
            Line::Time => PRINCIPLES,
        }
    }

    /// The principle; `None` for the thread.
    pub fn principle(self) -> Option<PrincipleId> {
        match self {
            Line::Principle(principle) => Some(principle),
            Line::Time => None,
        }
    }

    /// The name on screen and paper.
    pub fn title(self) -> &'static str {
        match self {
            Line::Principle(principle) => principle.get().title,
            Line::Time => TIME.title,
        }
    }

    /// A name short enough for a chart, beside which a high mark reads as good.
    pub fn chart_label(self) -> &'static str {
        match self {
            Line::Principle(principle) => principle.get().chart_label,
            Line::Time => TIME.chart_label,
        }
    }

    /// What the line looks like when it goes well.
    pub fn summary(self) -> &'static str {
        match self {
            Line::Principle(principle) => principle.get().summary,
            Line::Time => TIME.summary,
        }
    }

    /// The word in stored text and in addresses.
    pub fn key(self) -> &'static str {
        match self {
            Line::Principle(principle) => principle.key(),
            Line::Time => "time",
        }
    }

    /// The line that [`Line::key`] names.
    pub fn from_key(key: &str) -> Option<Line> {
        Line::all().find(|line| line.key() == key)
    }

    /// The statements of the line, in bank order: five of a principle, one of each principle for the thread.
    pub fn statements(self) -> Vec<StatementId> {
        match self {
            Line::Principle(principle) => principle.statements().into(),
            Line::Time => StatementId::of_time().into(),
        }
    }

    /// Who mostly holds the key to the line: who it is in more than half of its statements, the school or else the
    /// teacher; where it is neither, the two of them together.
    pub fn control(self) -> Control {
        let statements = self.statements();
        let is_mostly = |control: &Control| {
            let has = statements.iter().filter(|id| id.get().control == *control).count();
            2 * has > statements.len()
        };
        let apart = [Control::SchoolLeadership, Control::Teacher];
        apart.into_iter().find(is_mostly).unwrap_or(Control::Pair)
    }

    /// Ideas for what the pair could do, or could ask of the school.
    pub fn ideas(self) -> &'static [Idea] {
        match self {
            Line::Principle(principle) => principle.ideas(),
            Line::Time => StatementId::time_ideas(),
        }
    }

    /// The fewest rated statements that a person's result needs (bank, `scoring.min_answered_per_person` and
    /// `scoring.min_answered_thread`).
    pub const fn min_rated(self) -> u32 {
        match self {
            Line::Principle(_) => SCORING.min_answered_per_person,
            Line::Time => SCORING.min_answered_thread,
        }
    }
}

impl From<PrincipleId> for Line {
    fn from(principle: PrincipleId) -> Line {
        Line::Principle(principle)
    }
}
