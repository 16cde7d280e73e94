//! The pair's results as a headline, a table, and then and now.

use core::cmp::Reverse;

use super::{Pair, PairFinding, View};
use crate::bank::PrincipleId;
use crate::results::scoring::{Change, Mean};

/// The line at the head of the results: "You agree most on Strengths and differ most on Planning".
///
/// To agree most is to have the smallest gap of the principles that are seen alike, to differ most
/// is to have the largest of those seen differently, and of two the same the first in bank order
/// is named. A principle with fewer than three statements rated by both has no gap and counts for
/// neither; one whose statements cancel out isn't agreed on.
pub fn headline(findings: &[PairFinding]) -> String {
    let compared = || findings.iter().filter_map(|finding| Some((finding.gap?, finding)));
    let gaps = || compared().map(|(gap, _)| gap);
    let is_one = compared().count() == 1;
    // Where all gaps are the same size, no principle stands out.
    let stands_out = gaps().min() != gaps().max();
    let place = |finding: &PairFinding| match (is_one, stands_out) {
        (true, _) => format!(" on {}", label(finding)),
        (false, true) => format!(", most of all on {}", label(finding)),
        (false, false) => String::new(),
    };
    let similar = compared().filter(|(_, finding)| finding.view == View::Similar);
    let agree = similar.min_by_key(|&(gap, _)| gap).map(|(_, finding)| finding);
    let apart = compared().filter(|(_, finding)| finding.is_seen_differently());
    let differ = apart.min_by_key(|&(gap, _)| Reverse(gap)).map(|(_, finding)| finding);
    let cancelling = compared().find(|(_, finding)| finding.view == View::CancellingOut);
    match (agree, differ, cancelling) {
        (Some(agree), Some(differ), _) => {
            format!("You agree most on {} and differ most on {}", label(agree), label(differ))
        }
        (None, Some(differ), _) => format!("You see things differently{}", place(differ)),
        (_, None, Some((_, one))) if is_one => {
            format!("You are similar overall on {}, but differ on some statements", label(one))
        }
        (_, None, Some(_)) => "You are similar overall, but differ on some statements".to_owned(),
        (Some(agree), None, None) => {
            format!("You see things much the same way{}", place(agree))
        }
        (None, None, None) => "There are not enough answers to compare".to_owned(),
    }
}

fn label(finding: &PairFinding) -> &'static str {
    finding.principle.get().chart_label
}

/// One principle in the table of results.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableRow {
    /// Which principle.
    pub principle: PrincipleId,
    /// Each person's own figure, teacher first. Neither is there when either has too few answers.
    pub figures: Option<[Figure; 2]>,
    /// What the two make of the principle together.
    pub words: &'static str,
}

/// One person's own figure for a principle.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure {
    /// The mean with one decimal: "4.2".
    pub mean: String,
    /// How many statements it stands on: "based on 4 of 5".
    pub based_on: String,
}

/// The table of results: what the chart shows, with figures.
pub fn table(findings: &[PairFinding]) -> Vec<TableRow> {
    let figure = |mean: Mean| Figure { mean: mean.one_decimal(), based_on: mean.based_on() };
    let row = |finding: &PairFinding| TableRow {
        principle: finding.principle,
        figures: finding.means.map(|means| means.map(figure)),
        words: finding.words(),
    };
    findings.iter().map(row).collect()
}

/// One principle in two rounds (docs/product.md, section 3).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ThenAndNow {
    /// Which principle.
    pub principle: PrincipleId,
    /// Each person's own means, teacher first. Neither is there when in either round either of
    /// them had too few answers.
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

/// Two rounds side by side: a row for each principle that both answer in the present one, in bank
/// order.
pub fn then_and_now(earlier: Pair<'_>, now: Pair<'_>) -> Vec<ThenAndNow> {
    let row = |finding: PairFinding| {
        let earlier = earlier.finding(finding.principle).means;
        let people = earlier.zip(finding.means).map(|([teacher, ta], [teacher_now, ta_now])| {
            [Moved { earlier: teacher, now: teacher_now }, Moved { earlier: ta, now: ta_now }]
        });
        ThenAndNow { principle: finding.principle, people }
    };
    now.findings().into_iter().map(row).collect()
}
