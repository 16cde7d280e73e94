//! Two people's answers side by side (docs/product.md, section 3).
//!
//! # Design
//!
//! Everything here is read from a [`Pair`]: two sheets that hold nothing private, and how much of
//! them is open. What isn't open is as good as unanswered, and that is settled in one place, so no
//! finding has to remember it. Where statements aren't open, whatever is said of a line comes from the two
//! averages as they are shown and from nothing else: a word that went by single answers would give some of them
//! away together with the averages. Line by line and statement by statement, what one person
//! lacks is shown of neither: it can't be read off whose answers were missing.
//!
//! Ratings are compared statement by statement and band by band. They are never added up or
//! averaged across the two. A gap is kept as a sum and a count, like a mean, and compared by
//! multiplying out.

use core::cmp::Ordering;

use super::scoring::{Band, Mean};
use crate::answers::{Opening, Rating, Said, SharedSheet};
use crate::bank::{Frame, Line, PrincipleSet, Role, StatementId};

mod groups;
mod headline;
mod overview;
mod statements;
mod words;

pub use groups::{Alike, CARDS, Groups, Reason, Topic};
pub use headline::headline;
pub use overview::{Figure, Moved, TableRow, ThenAndNow, then_and_now};
pub use statements::{Count, Order, Ratings, StatementGap, StatementPair};

use crate::bank::{SCORING, Tenths};

/// The fewest statements rated by both that a difference in means needs
/// (bank, `scoring.min_shared_for_gap`).
pub const MIN_SHARED: u32 = SCORING.min_shared_for_gap;

/// Means further apart than so many steps are seen differently (bank, `scoring.principle_gap`).
pub const SEEN_DIFFERENTLY_ABOVE: Tenths = SCORING.principle_gap;

/// Two ratings so many steps apart, or further, are worth a talk (bank, `scoring.statement_gap`).
pub const WORTH_A_TALK: u8 = SCORING.statement_gap;

/// Two ratings so many steps apart, or further, are looked at first (bank, `scoring.statement_gap_first`).
pub const LOOK_FIRST: u8 = SCORING.statement_gap_first;

/// Two people's sheets in one frame, and what is open of them.
#[derive(Debug, Clone, Copy)]
pub struct Pair<'a> {
    sheets: &'a [SharedSheet; 2],
    opening: Opening,
}

/// What the two of them make of a line together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Together {
    /// Both people see a strength.
    SharedStrength,
    /// Both people see something to build.
    SharedToBuild,
    /// The two share neither a strength nor something to build.
    Mixed,
    /// One of them, or both, has too few answers. It is not said whose were missing.
    NotEnough,
}

/// Whether the two see a line the same way, over the statements that both rated; by their averages as they are shown
/// where statements aren't open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum View {
    /// Fewer than [`MIN_SHARED`] statements are rated by both, or one of the two has too few answers.
    NotShown,
    /// The means are one step apart at most, and no statement is three or four.
    Close,
    /// The averages as they are shown are one step apart at most, and statements aren't open.
    CloseOnAverage,
    /// The means are one step apart at most, but a statement is three or four.
    NotOnEverything,
    /// The means are one step apart at most, but statements differ by two or more both ways.
    CancellingOut,
    /// The means are more than a step apart, and the teacher's is the higher one.
    TeacherHigher,
    /// The means are more than a step apart, and the teaching assistant's is the higher one.
    TaHigher,
}

/// Whether a shared strength has a statement that somebody gave one of the two lowest ratings. Nothing is said of it
/// where statements aren't open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Check {
    /// There is no such statement, no shared strength, or nothing to be said of it.
    Nothing,
    /// It is this statement: of several the lowest rated, then the first in bank order.
    Statement(StatementId),
}

/// How far apart two people's means are over the statements that both rated, or as they are shown, whoever is higher.
/// Gaps are in the order of their size.
#[derive(Debug, Clone, Copy)]
pub struct Gap {
    steps: u32,
    shared: u32,
}

/// One line as the two of them see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PairFinding {
    /// Which line.
    pub line: Line,
    /// In which frame the two answered.
    pub frame: Frame,
    /// Each person's own mean, teacher first, rounded where statements aren't open. Neither is there when either
    /// has too few answers.
    pub means: Option<[Mean; 2]>,
    /// What the two make of the line together.
    pub together: Together,
    /// Whether the two see the line the same way.
    pub view: View,
    /// How far apart the two means are. `None` where the view is not shown.
    pub gap: Option<Gap>,
    /// Whether there is one thing to check in a shared strength.
    pub check: Check,
}

impl<'a> Pair<'a> {
    /// Two people's sheets, in the order of [`Role::ALL`], and what the two of them open together.
    pub fn new(sheets: &'a [SharedSheet; 2], opening: Opening) -> Pair<'a> {
        Pair { sheets, opening }
    }

    /// The frame in which the two answered.
    pub fn frame(self) -> Frame {
        self.sheets[0].frame()
    }

    /// The principles that both answered, whatever is open. `None` when there are none.
    pub fn principles(self) -> Option<PrincipleSet> {
        let [teacher, ta] = self.sheets;
        teacher.principles().shared(ta.principles())
    }

    /// One finding for each principle that both answered, in bank order, then one for the thread where enough of
    /// its statements were asked.
    pub fn findings(self) -> Vec<PairFinding> {
        self.lines().map(|line| self.finding(line)).collect()
    }

    /// What the two sheets say of one line.
    pub fn finding(self, line: impl Into<Line>) -> PairFinding {
        let line = line.into();
        let ratings: Vec<_> = self.asked(line).map(|statement| self.ratings(statement)).collect();
        let mean = |role: Role| Mean::of(line, ratings.iter().map(|pair| pair[role.index()]));
        let [teacher, ta] = Role::ALL.map(mean);
        let means = teacher.zip(ta).map(|(teacher, ta)| [teacher, ta].map(|it| self.shown(it)));
        let together = together(means);
        let (view, gap) = match means {
            Some(_) if self.shows_statements() => view(&differences(&ratings)),
            Some([teacher, ta]) => view_on_average(teacher.less(ta)),
            None => (View::NotShown, None),
        };
        let check = match together {
            Together::SharedStrength if self.shows_statements() => self.check(line),
            _ => Check::Nothing,
        };
        PairFinding { line, frame: self.frame(), means, together, view, gap, check }
    }

    /// The lines that there is something to say of: the principles that both answered, in bank order, then the
    /// thread where enough of its statements were asked.
    fn lines(self) -> impl Iterator<Item = Line> {
        self.principles().into_iter().flat_map(Line::of)
    }

    /// The statements of a line that both were asked, in bank order.
    fn asked(self, line: Line) -> impl Iterator<Item = StatementId> {
        let principles = self.principles();
        let is_asked =
            move |id: &StatementId| principles.is_some_and(|it| it.contains(id.principle()));
        line.statements().into_iter().filter(is_asked)
    }

    /// What both said of a statement. From two people who open nothing there is nothing.
    fn said(self, statement: StatementId) -> [Said; 2] {
        match self.opening {
            Opening::Nothing => [Said::LeftOut; 2],
            Opening::Principles | Opening::Statements => {
                self.sheets.each_ref().map(|sheet| sheet.said(statement))
            }
        }
    }

    /// Both ratings of a statement.
    fn ratings(self, statement: StatementId) -> [Option<Rating>; 2] {
        self.said(statement).map(Said::rating)
    }

    /// What may be shown of a mean: it is exact where the statements behind it are open too.
    fn shown(self, mean: Mean) -> Mean {
        if self.shows_statements() { mean } else { mean.rounded() }
    }

    /// Whether single statements may be named, shown and counted.
    pub fn shows_statements(self) -> bool {
        self.opening >= Opening::Statements
    }

    fn check(self, line: Line) -> Check {
        let lowest = |id| self.ratings(id).into_iter().flatten().min().map(|rating| (rating, id));
        let statements = self.asked(line).filter_map(lowest);
        match statements.filter(|&(rating, _)| rating <= Rating::Rarely).min() {
            None => Check::Nothing,
            Some((_, statement)) => Check::Statement(statement),
        }
    }
}

impl PairFinding {
    /// Whether their means are more than a step apart.
    pub fn is_seen_differently(&self) -> bool {
        matches!(self.view, View::TeacherHigher | View::TaHigher)
    }

    /// Whether nothing that is open is far apart: their means are a step apart at most, no open statement is three or
    /// four, and none cancel out.
    pub fn is_close(&self) -> bool {
        matches!(self.view, View::Close | View::CloseOnAverage)
    }
}

impl Ord for Gap {
    fn cmp(&self, other: &Gap) -> Ordering {
        (self.steps * other.shared).cmp(&(other.steps * self.shared))
    }
}

impl PartialOrd for Gap {
    fn partial_cmp(&self, other: &Gap) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Gap {
    fn eq(&self, other: &Gap) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Gap {}

/// Teacher's rating less the teaching assistant's, for each statement that both rated.
fn differences(ratings: &[[Option<Rating>; 2]]) -> Vec<i32> {
    let difference = |&[teacher, ta]: &[Option<Rating>; 2]| {
        Some(i32::from(teacher?.value()) - i32::from(ta?.value()))
    };
    ratings.iter().filter_map(difference).collect()
}

/// What the differences on single statements say.
fn view(differences: &[i32]) -> (View, Option<Gap>) {
    let shared = differences.len() as u32;
    if shared < MIN_SHARED {
        return (View::NotShown, None);
    }
    let sum: i32 = differences.iter().sum();
    let talk = i32::from(WORTH_A_TALK);
    let up = differences.iter().any(|&steps| steps >= talk);
    let down = differences.iter().any(|&steps| steps <= -talk);
    let far = differences.iter().any(|steps| steps.unsigned_abs() >= u32::from(LOOK_FIRST));
    let gap = Gap { steps: sum.unsigned_abs(), shared };
    let view = match gap.view(sum) {
        None if up && down => View::CancellingOut,
        None if far => View::NotOnEverything,
        view => view.unwrap_or(View::Close),
    };
    (view, Some(gap))
}

/// What the difference of two averages says, in steps over a number of them.
fn view_on_average((sum, shared): (i32, u32)) -> (View, Option<Gap>) {
    let gap = Gap { steps: sum.unsigned_abs(), shared };
    (gap.view(sum).unwrap_or(View::CloseOnAverage), Some(gap))
}

impl Gap {
    /// Who of the two is higher, where it is by more than a step.
    fn view(self, sum: i32) -> Option<View> {
        let higher = if sum > 0 { View::TeacherHigher } else { View::TaHigher };
        SEEN_DIFFERENTLY_ABOVE.is_passed_by(self.steps, self.shared).then_some(higher)
    }
}

fn together(means: Option<[Mean; 2]>) -> Together {
    match means.map(|means| means.map(Mean::band)) {
        None => Together::NotEnough,
        Some([Band::Strength, Band::Strength]) => Together::SharedStrength,
        Some([Band::ToBuild, Band::ToBuild]) => Together::SharedToBuild,
        Some(_) => Together::Mixed,
    }
}
