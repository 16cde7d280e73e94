//! What could not be saved: it is held as long as the page lasts, whatever page is opened.

use alongside_core::pair::{Partnership, PartnershipId};
use alongside_formats::stored::storage::{SaveError, Writer};

/// A partnership with changes that could not be saved.
pub(super) struct Held {
    pub(super) ours: Partnership,
    pub(super) writer: Writer,
    pub(super) error: SaveError,
}

/// All of these: few, so a list does.
#[derive(Default)]
pub(super) struct HeldBack(Vec<Held>);

impl HeldBack {
    pub(super) fn all(&self) -> &[Held] {
        &self.0
    }

    /// Whether there is one of this partnership.
    pub(super) fn holds(&self, id: &PartnershipId) -> bool {
        self.0.iter().any(|held| held.ours.id == *id)
    }

    /// Holds one, in place of what was held of the same partnership.
    pub(super) fn hold(&mut self, held: Held) {
        self.let_go(&held.ours.id);
        self.0.push(held);
    }

    /// Holds a partnership no longer, and gives what was held of it.
    pub(super) fn let_go(&mut self, id: &PartnershipId) -> Option<Held> {
        let place = self.0.iter().position(|held| held.ours.id == *id)?;
        Some(self.0.remove(place))
    }

    /// Holds nothing any longer.
    pub(super) fn let_all_go(&mut self) {
        self.0.clear();
    }
}
