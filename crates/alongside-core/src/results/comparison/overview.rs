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
    /// The mean with one decimal, "4.2", or in words where statements aren't open: "about Often".
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
    /// The mean in the earlier round, rounded where the statements of either aren't open.
    pub earlier: Mean,
    /// The mean in the present round, likewise.
    pub now: Mean,
    /// How the mean, as it is shown, has changed from the earlier round to the present one.
    pub change: Change,
}

impl Pair<'_> {
    /// The table of results: what the chart shows, with figures.
    pub fn table(self) -> Vec<TableRow> {
        let figure = |line: Line, mean: Mean| Figure {
            mean: mean.figure(self.frame()),
            based_on: mean.based_on().filter(|_| self.counts(line)),
        };
        let row = |finding: PairFinding| TableRow {
            line: finding.line,
            figures: finding.means.map(|means| means.map(|mean| figure(finding.line, mean))),
            words: finding.words(),
        };
        self.findings().into_iter().map(row).collect()
    }

    /// Whether it may be said of a line how many of its statements each person rated. Not where one of the two rated
    /// a statement that the other didn't: the two counts would tell whose rating is missing.
    fn counts(self, line: Line) -> bool {
        let is_even = |statement| {
            let [teacher, ta] = self.ratings(statement);
            teacher.is_some() == ta.is_some()
        };
        self.asked(line).all(is_even)
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
    let shown = |mean: Mean| now.shown(earlier.shown(mean));
    let (then, today) = (shown(mean(0)?), shown(mean(1)?));
    Some(Moved { earlier: then, now: today, change: today.since(then) })
}
