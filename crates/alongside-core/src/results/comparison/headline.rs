//! The line at the head of the pair's results.

use core::cmp::Reverse;

use super::{PairFinding, View};
use crate::bank::Line;

/// The line at the head of the results: "You agree most on Strengths and differ most on Planning".
///
/// To agree most is to have the smallest gap of the principles that are agreed on, to differ most
/// is to have the largest of those seen differently, and of two the same the first in bank order
/// is named. A principle with fewer than three statements rated by both has no gap and counts for
/// neither; one with a statement three or four steps apart, or whose statements cancel out, isn't agreed on. The
/// thread of time is no principle, and isn't named here.
pub fn headline(findings: &[PairFinding]) -> String {
    let principles = || findings.iter().filter(|finding| finding.line != Line::Time);
    let compared = || principles().filter_map(|finding| Some((finding.gap?, finding)));
    let gaps = || compared().map(|(gap, _)| gap);
    let is_one = compared().count() == 1;
    // Where all gaps are the same size, no principle stands out.
    let stands_out = gaps().min() != gaps().max();
    let place = |finding: &PairFinding| match (is_one, stands_out) {
        (true, _) => format!(" on {}", label(finding)),
        (false, true) => format!(", most of all on {}", label(finding)),
        (false, false) => String::new(),
    };
    let similar = compared().filter(|(_, finding)| finding.is_agreed_on());
    let agree = similar.min_by_key(|&(gap, _)| gap).map(|(_, finding)| finding);
    let apart = compared().filter(|(_, finding)| finding.is_seen_differently());
    let differ = apart.min_by_key(|&(gap, _)| Reverse(gap)).map(|(_, finding)| finding);
    let is_similar_overall =
        |finding: &PairFinding| matches!(finding.view, View::CancellingOut | View::NotOnEverything);
    let cancelling = compared().find(|(_, finding)| is_similar_overall(finding));
    match (agree, differ, cancelling) {
        (Some(agree), Some(differ), _) => {
            format!("You agree most on {} and differ most on {}", label(agree), label(differ))
        }
        (None, Some(differ), _) => format!("You see things differently{}", place(differ)),
        (_, None, Some((_, one))) if is_one => {
            format!("You are similar overall on {}, but not on everything", label(one))
        }
        (_, None, Some(_)) => "You are similar overall, but not on everything".to_owned(),
        (Some(agree), None, None) => {
            format!("You see things much the same way{}", place(agree))
        }
        (None, None, None) => "There are not enough answers to compare".to_owned(),
    }
}

fn label(finding: &PairFinding) -> &'static str {
    finding.line.chart_label()
}
