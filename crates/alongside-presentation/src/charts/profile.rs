//! Answers as a chart shows them.

use alongside_core::bank::{Frame, Role};
use alongside_core::results::comparison::PairFinding;
use alongside_core::results::findings::Finding;

use super::{Emphasis, Profile, Row};

/// Both people's answers in a frame as the chart shows them: two marks a row, or none.
///
/// A row stands out when the two means are more than a step apart, also where its words are that
/// both of them see a strength, or something to build.
pub fn pair_profile(frame: Frame, findings: &[PairFinding]) -> Profile {
    let row = |finding: &PairFinding| Row {
        line: finding.line,
        marks: finding.means.map_or([None; 2], |means| means.map(Some)),
        words: finding.label(),
        emphasis: match finding.is_seen_differently() {
            true => Emphasis::SeenDifferently,
            false => Emphasis::Plain,
        },
    };
    Profile { frame, rows: findings.iter().map(row).collect() }
}

/// One person's answers in a frame as the chart shows them: one mark a row.
pub fn own_profile(role: Role, frame: Frame, findings: &[Finding]) -> Profile {
    let row = |finding: &Finding| Row {
        line: finding.line,
        marks: match role {
            Role::Teacher => [finding.mean, None],
            Role::TeachingAssistant => [None, finding.mean],
        },
        words: finding.words(frame),
        emphasis: Emphasis::Plain,
    };
    Profile { frame, rows: findings.iter().map(row).collect() }
}
