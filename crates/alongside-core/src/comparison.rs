//! Two people's answers side by side: section 3 of the product page.
//!
//! Ratings are compared statement by statement and band by band. They are never added up or
//! averaged across the two.

use crate::answers::{Answer, Sheet};
use crate::bank::{PrincipleId, StatementId};
use crate::scoring::{Band, Mean, score};

/// The fewest statements rated by both that a difference in means needs
/// (bank, `scoring.min_shared_for_gap`).
pub const MIN_SHARED: i32 = 3;

/// A difference between two ratings that is worth a talk (bank, `scoring.statement_gap`).
pub const WORTH_A_TALK: i32 = 2;

/// A difference between two ratings to look at first (bank, `scoring.statement_gap_first`).
pub const LOOK_FIRST: i32 = 3;

/// What the two of them make of a principle together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Together {
    /// Both see a strength.
    SharedStrength,
    /// Both see something to build.
    SharedToBuild,
    /// Anything else.
    Mixed,
    /// One of them, or both, has too few answers. It is not said whose were missing.
    NotEnough,
}

/// Whether they see a principle the same way, over the statements that both rated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum View {
    /// Fewer than [`MIN_SHARED`] statements are rated by both, or one has too few answers.
    NotShown,
    /// Means less than one step apart.
    Similar,
    /// Means less than one step apart, but statements differ by two or more both ways.
    CancellingOut,
    /// Means a step or more apart: the teacher sees it more often.
    TeacherMoreOften,
    /// Means a step or more apart: the teaching assistant sees it more often.
    TaMoreOften,
}

/// How far apart two ratings of one statement are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StatementGap {
    /// Equal, or one step apart.
    Similar,
    /// Two steps apart.
    WorthATalk,
    /// Three or four steps apart.
    LookFirst,
}

/// One principle as the two of them see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PairFinding {
    /// Which principle.
    pub principle: PrincipleId,
    /// Each person's own mean, teacher first. Both are `None` when either is.
    pub means: Option<[Mean; 2]>,
    /// What they make of it together.
    pub together: Together,
    /// Whether they see it the same way.
    pub view: View,
    /// A shared strength in which somebody rated a statement Never or Rarely.
    pub check_one: bool,
    /// The widest gap on any one statement.
    pub widest: StatementGap,
}

/// What two sheets say of one principle.
pub fn compare(teacher: &Sheet, ta: &Sheet, principle: PrincipleId) -> PairFinding {
    let means = score(teacher, principle).zip(score(ta, principle)).map(|(t, a)| [t, a]);
    let differences = differences(teacher, ta, principle);
    let together = together(means);
    PairFinding {
        principle,
        means,
        together,
        view: if means.is_some() { view(&differences) } else { View::NotShown },
        check_one: together == Together::SharedStrength && any_low([teacher, ta], principle),
        widest: differences
            .iter()
            .map(|&(_, gap)| statement_gap(gap))
            .max()
            .unwrap_or(StatementGap::Similar),
    }
}

/// The class of a difference of `steps` between two ratings, either way round.
pub fn statement_gap(steps: i32) -> StatementGap {
    match steps.abs() {
        LOOK_FIRST.. => StatementGap::LookFirst,
        WORTH_A_TALK => StatementGap::WorthATalk,
        _ => StatementGap::Similar,
    }
}

/// Teacher's rating less the teaching assistant's, for each statement that both rated.
fn differences(teacher: &Sheet, ta: &Sheet, principle: PrincipleId) -> Vec<(StatementId, i32)> {
    let value = |sheet: &Sheet, statement| {
        sheet.answer(statement).and_then(Answer::rating).map(|rating| i32::from(rating.value()))
    };
    let statements = principle.statements().into_iter();
    let difference = |id| Some((id, value(teacher, id)? - value(ta, id)?));
    statements.filter_map(difference).collect()
}

fn together(means: Option<[Mean; 2]>) -> Together {
    match means.map(|means| means.map(Mean::band)) {
        None => Together::NotEnough,
        Some([Band::Strength, Band::Strength]) => Together::SharedStrength,
        Some([Band::ToBuild, Band::ToBuild]) => Together::SharedToBuild,
        Some(_) => Together::Mixed,
    }
}

fn view(differences: &[(StatementId, i32)]) -> View {
    let shared = i32::try_from(differences.len()).unwrap_or(i32::MAX);
    let sum: i32 = differences.iter().map(|&(_, gap)| gap).sum();
    let up = differences.iter().any(|&(_, gap)| gap >= WORTH_A_TALK);
    let down = differences.iter().any(|&(_, gap)| gap <= -WORTH_A_TALK);
    match sum {
        _ if shared < MIN_SHARED => View::NotShown,
        _ if sum >= shared => View::TeacherMoreOften,
        _ if -sum >= shared => View::TaMoreOften,
        _ if up && down => View::CancellingOut,
        _ => View::Similar,
    }
}

fn any_low(sheets: [&Sheet; 2], principle: PrincipleId) -> bool {
    let mut answers = sheets.into_iter().flat_map(|sheet| sheet.answers(principle));
    answers.any(|answer| answer.and_then(Answer::rating).is_some_and(|rating| rating.value() <= 2))
}
