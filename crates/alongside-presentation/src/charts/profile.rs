//! Answers as a chart shows them.

use alongside_core::bank::Role;
use alongside_core::results::comparison::PairFinding;
use alongside_core::results::findings::Finding;

use super::{Emphasis, Profile, Row};

/// Both people's answers as the chart shows them: two marks a row, or none.
///
/// A row stands out when the two means are a step or more apart, also where its words are that
/// both of them see a strength, or something to build.
pub fn pair_profile(findings: &[PairFinding]) -> Profile {
    let row = |finding: &PairFinding| Row {
        label: finding.principle.get().chart_label,
        marks: finding.means.map_or([None; 2], |means| means.map(Some)),
        words: finding.label(),
        emphasis: match finding.is_seen_differently() {
            true => Emphasis::SeenDifferently,
            false => Emphasis::Plain,
        },
    };
    Profile { rows: findings.iter().map(row).collect() }
}

/// One person's answers as the chart shows them: one mark a row.
pub fn own_profile(role: Role, findings: &[Finding]) -> Profile {
    let row = |finding: &Finding| Row {
        label: finding.principle.get().chart_label,
        marks: match role {
            Role::Teacher => [finding.mean, None],
            Role::TeachingAssistant => [None, finding.mean],
        },
        words: finding.words(),
        emphasis: Emphasis::Plain,
    };
    Profile { rows: findings.iter().map(row).collect() }
}
