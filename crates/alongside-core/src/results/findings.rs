//! What one person's own answers say, in words: the own profile (docs/product.md, section 6, "Results").

use super::scoring::{Band, Mean, score};
use crate::answers::{Rating, SharedSheet, Sheet};
use crate::bank::{Frame, Idea, Level, Line, PrincipleId, PrincipleSet, StatementId};
use crate::content::findings;
use crate::sorted;
use crate::text::number_word;

/// The words where a score can't be given (docs/product.md, section 3).
pub const NOT_ENOUGH: &str = "Not enough answers";

/// One line as one person sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Finding {
    /// Which line.
    pub line: Line,
    /// The person's mean; `None` when too few statements are rated: see [`Mean::of`].
    pub mean: Option<Mean>,
}

impl Finding {
    /// "Strength", "Mixed", "To build" or their like in another frame; or "Not enough answers".
    pub fn words(self, frame: Frame) -> &'static str {
        self.mean.map_or(NOT_ENOUGH, |mean| mean.band().words(frame))
    }
}

/// One finding for each chosen principle in bank order, then one for the thread where it can be scored.
pub fn findings(sheet: &Sheet, principles: PrincipleSet) -> Vec<Finding> {
    let is_asked = |statement: StatementId| principles.contains(statement.principle());
    let of = |line| Finding { line, mean: score(sheet, line, is_asked) };
    Line::of(principles).map(of).collect()
}

/// One finding for each line of a sheet that holds nothing private, in the same order.
pub fn rated_findings(sheet: &SharedSheet) -> Vec<Finding> {
    let is_asked = |statement: &StatementId| sheet.principles().contains(statement.principle());
    let mean = |line: Line| {
        let statements = line.statements().into_iter().filter(is_asked);
        Mean::of(line, statements.map(|statement| sheet.rating(statement)))
    };
    Line::of(sheet.principles()).map(|line| Finding { line, mean: mean(line) }).collect()
}

/// The lines in one band, in order.
pub fn in_band(findings: &[Finding], band: Band) -> Vec<Line> {
    let in_it = findings.iter().filter(|f| f.mean.is_some_and(|mean| mean.band() == band));
    in_it.map(|f| f.line).collect()
}

/// The line at the head of the own profile. It says what stands out among the principles and grades nothing.
pub fn headline(findings: &[Finding], frame: Frame) -> String {
    let of_principles = |band| {
        let mut lines = in_band(findings, band);
        lines.retain(|line| *line != Line::Time);
        lines
    };
    let (strengths, to_build) = (of_principles(Band::Strength), of_principles(Band::ToBuild));
    let scored = findings.iter().any(|f| f.mean.is_some() && f.line != Line::Time);
    let [high, low] = [&strengths, &to_build].map(|lines| list_labels(lines));
    match (strengths.len(), to_build.len(), frame) {
        _ if !scored => findings::NOT_ENOUGH.to_owned(),
        (0, 0, _) => findings::MIXED.to_owned(),
        (_, 0, Frame::LookingBack) => findings::looking_back::high(high),
        (0, _, Frame::LookingBack) => findings::looking_back::low(low),
        (_, _, Frame::LookingBack) => findings::looking_back::both(high, low),
        (_, 0, Frame::StartingOut) => findings::starting_out::high(high),
        (0, _, Frame::StartingOut) => findings::starting_out::low(low),
        (_, _, Frame::StartingOut) => findings::starting_out::both(high, low),
    }
}

/// Up to two titles in words; more become a count, so that a heading stays a heading.
fn list_labels(lines: &[Line]) -> String {
    match *lines {
        [] => String::new(),
        [one] => one.title().to_owned(),
        [one, two] => format!("{} and {}", one.title(), two.title()),
        _ => format!("{} principles", number_word(lines.len())),
    }
}

/// A statement with the answer given to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rated {
    /// Which statement.
    pub statement: StatementId,
    /// The person's rating of it.
    pub rating: Rating,
}

/// The statements with one of the three lower ratings that aren't kept private: lowest first, then bank order.
///
/// These are the ones that matter for a plan: "Look at what you both marked Sometimes or below"
/// (docs/product.md, section 6, "Compare").
pub fn to_look_at(sheet: &Sheet, principles: PrincipleSet) -> Vec<Rated> {
    let statements = principles.iter().flat_map(PrincipleId::statements);
    let rated = statements.filter_map(|statement| {
        let rating = sheet.counted(statement)?;
        (rating <= Rating::Sometimes).then_some(Rated { statement, rating })
    });
    sorted::by_key(rated, |rated| rated.rating)
}

/// The bank's ideas for a line that the pair, or that leaders, can carry out: those for the statements that matter
/// first, and among them the quickest first. What leaders can do is nothing for a pair's own hands, and the other
/// way round.
pub fn ideas(line: Line, level: Level, matter: &[StatementId]) -> Vec<&'static Idea> {
    let theirs = line.ideas().iter().filter(|idea| idea.level == level);
    sorted::by_key(theirs, |idea| {
        let matches = idea.statements.iter().filter(|id| matter.contains(id)).count();
        (core::cmp::Reverse(matches), idea.effort)
    })
}
