//! One person's results.

use alongside_core::bank::{Frame, Line};
use alongside_core::results::comparison::Figure;
use alongside_core::results::findings::Finding;

/// One line in the table of one person's results.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnRow {
    /// Which line.
    pub line: Line,
    /// The figure; `None` where there are not enough answers.
    pub figure: Option<Figure>,
    /// The finding in the words of the frame.
    pub words: &'static str,
}

/// The table of one person's results in a frame. The thread's statements aren't counted where a principle has too few
/// answers, which could tell whose are missing (docs/product.md, section 3).
pub fn own_rows(findings: &[Finding], frame: Frame) -> Vec<OwnRow> {
    let has_all = findings.iter().all(|finding| finding.mean.is_some());
    let row = |finding: &Finding| OwnRow {
        line: finding.line,
        figure: finding.mean.map(|mean| Figure {
            mean: mean.figure(frame),
            based_on: mean.based_on().filter(|_| has_all || finding.line != Line::Time),
        }),
        words: finding.words(frame),
    };
    findings.iter().map(row).collect()
}
