//! What a pair gives to the whole-school picture.

use super::partnership::Partnership;
use crate::answers::Opening;
use crate::bank::Line;
use crate::leader::{PairResult, Salt};
use crate::plan::Hands;

impl PairResult {
    /// What a pair's results come to. `None` while principle results aren't open.
    pub fn of(partnership: &Partnership, salt: Salt) -> Option<PairResult> {
        let opened = partnership.opened.as_ref()?;
        if opened.opening < Opening::Principles {
            return None;
        }
        let needs_school = |line: Line| {
            let mut requests = partnership.plan.in_hands(Hands::School);
            requests.any(|action| action.line == Some(line))
        };
        let (frame, findings) = (opened.frame(), opened.compared().findings());
        Some(PairResult::of_findings(frame, &findings, needs_school, salt))
    }
}
