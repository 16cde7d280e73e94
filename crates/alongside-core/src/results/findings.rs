//! What one person's own answers say, in words: the own profile (docs/product.md, section 6, "Results").

use super::scoring::{Band, Mean, score};
use crate::answers::{Answer, Rating, SharedSheet, Sheet};
use crate::bank::{Idea, PrincipleId, PrincipleSet, StatementId};
use crate::sorted;
use crate::text::number_word;

/// The words where a score can't be given (docs/product.md, section 3).
pub const NOT_ENOUGH: &str = "Not enough answers";

/// One principle as one person sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Finding {
    /// Which principle.
    pub principle: PrincipleId,
    /// The person's mean; `None` when too few statements are rated: see [`Mean::of`].
    pub mean: Option<Mean>,
}

impl Finding {
    /// "Strength", "Mixed", "To build" or "Not enough answers".
    pub fn words(self) -> &'static str {
        self.mean.map_or(NOT_ENOUGH, |mean| mean.band().words())
    }

    /// The table's figure, "4.2", or a dash.
    pub fn figure(self) -> String {
        self.mean.map_or_else(|| "–".to_owned(), Mean::one_decimal)
    }
}

/// One finding for each chosen principle, in bank order.
pub fn findings(sheet: &Sheet, principles: PrincipleSet) -> Vec<Finding> {
    let of = |principle| Finding { principle, mean: score(sheet, principle) };
    principles.iter().map(of).collect()
}

/// One finding for each principle of a sheet that holds nothing private, in bank order.
pub fn rated_findings(sheet: &SharedSheet) -> Vec<Finding> {
    let mean = |principle| Mean::of(sheet.ratings(principle).map(|it| it.map(Answer::Rated)));
    let all = sheet.principles().iter();
    all.map(|principle| Finding { principle, mean: mean(principle) }).collect()
}

/// The principles in one band, in bank order.
pub fn in_band(findings: &[Finding], band: Band) -> Vec<PrincipleId> {
    let in_it = findings.iter().filter(|f| f.mean.is_some_and(|mean| mean.band() == band));
    in_it.map(|f| f.principle).collect()
}

/// The line at the head of the own profile. It says what stands out and grades nothing.
pub fn headline(findings: &[Finding]) -> String {
    let strengths = in_band(findings, Band::Strength);
    let to_build = in_band(findings, Band::ToBuild);
    let scored = findings.iter().any(|f| f.mean.is_some());
    match (strengths.len(), to_build.len()) {
        _ if !scored => "There are not enough answers to show yet".to_owned(),
        (0, 0) => "Your answers are mixed across the principles".to_owned(),
        (_, 0) => format!("You see strengths in {}", list_labels(&strengths)),
        (0, _) => format!("You see most to build in {}", list_labels(&to_build)),
        _ => format!(
            "You see strengths in {} and most to build in {}",
            list_labels(&strengths),
            list_labels(&to_build)
        ),
    }
}

/// Up to two chart labels in words; more become a count, so that a heading stays a heading.
fn list_labels(principles: &[PrincipleId]) -> String {
    let label = |principle: PrincipleId| principle.get().chart_label;
    match *principles {
        [one] => label(one).to_owned(),
        [one, two] => format!("{} and {}", label(one), label(two)),
        _ => format!("{} principles", number_word(principles.len())),
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

/// The statements rated Never, Rarely or Sometimes: lowest first, then bank order.
///
/// These are the ones that matter for a plan: "Look at what you both marked Sometimes or below"
/// (docs/product.md, section 6, "Compare").
pub fn to_look_at(sheet: &Sheet, principles: PrincipleSet) -> Vec<Rated> {
    let statements = principles.iter().flat_map(PrincipleId::statements);
    let rated = statements.filter_map(|statement| {
        let rating = sheet.answer(statement).and_then(Answer::rating)?;
        (rating <= Rating::Sometimes).then_some(Rated { statement, rating })
    });
    sorted::by_key(rated, |rated| rated.rating)
}

/// The bank's ideas for a principle: those for the statements that matter first, and among
/// them the quickest first.
pub fn ideas(principle: PrincipleId, matter: &[StatementId]) -> Vec<&'static Idea> {
    sorted::by_key(principle.ideas(), |idea| {
        let matches = idea.statements.iter().filter(|id| matter.contains(id)).count();
        (core::cmp::Reverse(matches), idea.effort)
    })
}
