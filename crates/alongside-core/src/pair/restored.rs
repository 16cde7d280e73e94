//! A pair whose round comes back from paper, by its restore code.

use jiff::civil::DateTime;

use super::opened::Opened;
use super::partnership::{Partnership, PartnershipId, Way};
use super::sent::SentRound;
use crate::answers::{SharedSheet, Sheet};
use crate::bank::PrincipleSet;
use crate::plan::Plan;

impl Partnership {
    /// A pair as its restore code brings it back: the round stands open, and the plan has as many
    /// actions as their paper. How they answer next is theirs to choose.
    pub fn restored(id: PartnershipId, round: &SentRound, now: DateTime) -> Partnership {
        Partnership {
            frame: round.opened.frame(),
            principles: principles_of(round),
            opened: Some(round.opened.clone()),
            plan: Plan::on_paper(round.ours, round.school),
            ..Partnership::new(id, Way::OneDevice, now)
        }
    }

    /// Whether the open round came back by a restore code: it is open, and nobody's own sheet is here.
    pub fn is_restored(&self) -> bool {
        let is_nobodys = self.sheets.iter().all(Sheet::is_blank) && self.received.is_none();
        self.opened.is_some() && is_nobodys
    }

    /// Whether a restore code's round is here: open now, or before.
    pub fn holds(&self, round: &SentRound) -> bool {
        let Opened { at, pair, .. } = &round.opened;
        let ratings = |sheet: &SharedSheet| sheet.clone().ratings_only();
        let is_it = |here: &Opened| {
            here.at == *at && here.pair.each_ref().map(ratings) == pair.each_ref().map(ratings)
        };
        self.earlier.iter().chain(&self.opened).any(is_it)
    }
}

/// What a restore code's round is about: the principles that both of them chose.
pub fn principles_of(round: &SentRound) -> PrincipleSet {
    let [teacher, ta] = round.opened.pair.each_ref().map(SharedSheet::principles);
    teacher.shared(ta).unwrap_or(teacher)
}
