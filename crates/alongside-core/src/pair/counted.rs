//! What a pair gives to the whole-school picture.

use super::partnership::Partnership;
use crate::answers::Opening;
use crate::bank::PrincipleId;
use crate::leader::{PairResult, Salt};
use crate::plan::Hands;

impl PairResult {
    /// What a pair's results come to. `None` while principle results aren't open.
    pub fn of(partnership: &Partnership, salt: Salt) -> Option<PairResult> {
        let opened = partnership.opened.as_ref()?;
        if opened.opening < Opening::Principles {
            return None;
        }
        let needs_school = |principle: PrincipleId| {
            let mut requests = partnership.plan.in_hands(Hands::School);
            requests.any(|action| action.principle == Some(principle))
        };
        Some(PairResult::of_findings(&opened.compared().findings(), needs_school, salt))
    }
}
