//! The pair's results as a table, and then and now.

use super::{Pair, PairFinding};
use crate::answers::Rating;
use crate::bank::{Line, Role};
use crate::results::scoring::{Change, Mean};

/// One line in the table of results.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableRow {
    /// Which line.
    pub line: Line,
    /// Each person's own figure, teacher first. Neither is there when either has too few answers.
    pub figures: Option<[Figure; 2]>,
    /// What the two make of the line together.
    pub words: String,
}

/// One person's own figure for a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure {
    /// The mean with one decimal: "4.2".
    pub mean: String,
    /// How many statements it stands on: "based on 4 of 5". `None` where that isn't said, for both of the two.
    pub based_on: Option<String>,
}

/// One line in two rounds (docs/product.md, section 3).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ThenAndNow {
    /// Which line.
    pub line: Line,
    /// Each person's own means over the statements that they rated in both rounds, teacher first. Neither is
    /// there when either of them has too few of these.
    pub people: Option<[Moved; 2]>,
}

/// One person's own mean in two rounds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moved {
    /// The mean in the earlier round.
    pub earlier: Mean,
    /// The mean in the present round.
    pub now: Mean,
}

impl Moved {
    /// How the mean has changed from the earlier round to the present one.
    pub fn change(self) -> Change {
        self.now.since(self.earlier)
    }
}

impl Pair<'_> {
    /// The table of results: what the chart shows, with figures.
    pub fn table(self) -> Vec<TableRow> {
        let figure = |line: Line, mean: Mean| Figure {
            mean: mean.one_decimal(),
            based_on: self.counts(line).then(|| mean.based_on()),
        };
        let row = |finding: PairFinding| TableRow {
            line: finding.line,
            figures: finding.means.map(|means| means.map(|mean| figure(finding.line, mean))),
            words: finding.words(),
        };
        self.findings().into_iter().map(row).collect()
    }

    /// Whether it may be said of a line how many of its statements each person rated. Not where statements aren't
    /// open; and not where one of the two rated a statement that the other didn't: the two counts would tell whose
    /// rating is missing.
    fn counts(self, line: Line) -> bool {
        let is_even = |statement| {
            let [teacher, ta] = self.ratings(statement);
            teacher.is_some() == ta.is_some()
        };
        self.shows_statements() && self.asked(line).all(is_even)
    }
}

/// Two rounds side by side, by the statements that each person rated in both: a row for each line that both answer
/// in the present one. `None` where the two rounds were in different frames: those were two questions.
pub fn then_and_now(earlier: Pair<'_>, now: Pair<'_>) -> Option<Vec<ThenAndNow>> {
    let row = |line: Line| {
        let [teacher, ta] = Role::ALL.map(|role| moved(line, role, earlier, now));
        ThenAndNow { line, people: teacher.zip(ta).map(|(teacher, ta)| [teacher, ta]) }
    };
    (earlier.frame() == now.frame()).then(|| now.lines().map(row).collect())
}

/// How one person's mean over a line's statements has moved that they rated in both rounds.
fn moved(line: Line, role: Role, earlier: Pair<'_>, now: Pair<'_>) -> Option<Moved> {
    let both: Vec<[Option<Rating>; 2]> = now
        .asked(line)
        .map(|statement| {
            let [then, now] = [earlier, now].map(|it| it.ratings(statement)[role.index()]);
            [then.filter(|_| now.is_some()), now.filter(|_| then.is_some())]
        })
        .collect();
    let mean = |round: usize| Mean::of(line, both.iter().map(|ratings| ratings[round]));
    Some(Moved { earlier: mean(0)?, now: mean(1)? })
}
