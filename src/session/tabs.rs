//! What is done a while after a write: another tab may have the same partnership open, and a store that was
//! full may have room again.

use alongside_core::partnership::{Partnership, PartnershipId};
use alongside_core::storage::{Followed, SETTLED_AFTER_MS};
use gloo_timers::callback::Timeout;
use leptos::prelude::*;

use super::persist::Keeper;
use super::{Open, Session};
use crate::browser::time;

impl Keeper {
    /// What comes of a text that another tab has written; `None` for the one that is stored.
    fn follow(&mut self, ours: &Partnership, text: Option<&str>) -> Option<Followed> {
        // What could not be saved is merged in the same way, once there is room.
        if self.held.contains_key(&ours.id) {
            return None;
        }
        self.writer.follow(&self.shelf, ours, text, time::page_ms())
    }
}

impl Session {
    /// Takes in what another tab has written. What it has removed, or written in a way that can't be read
    /// here, stays on this page as it is; the next change says what became of it.
    pub(super) fn follow_other_tab(self, id: &PartnershipId, text: Option<&str>) {
        let ours = self.peek(Partnership::clone).filter(|ours| ours.id == *id);
        let Some(ours) = ours else { return };
        let followed = self.keeper.try_update_value(|keeper| keeper.follow(&ours, text)).flatten();
        let Some(Followed { partnership, is_more }) = followed else { return };
        self.save.set(self.state_of(&partnership));
        self.open.set(Open::Ready(partnership));
        if is_more {
            self.save_soon();
        }
    }

    /// Looks once more at what is stored when every tab has seen this one's last write.
    pub(super) fn look_again(self, id: PartnershipId) {
        self.later(move || self.follow_other_tab(&id, None));
    }

    /// Tries once more to save what could not be saved, if it is still open.
    pub(super) fn try_again(self, id: PartnershipId) {
        self.later(move || {
            if self.id().as_ref() == Some(&id) {
                self.save_now();
            }
        });
    }

    fn later(self, act: impl FnOnce() + 'static) {
        let settled = u32::try_from(SETTLED_AFTER_MS).unwrap_or(u32::MAX);
        let later = Timeout::new(settled, act);
        self.keeper.update_value(|keeper| keeper.later = Some(later));
    }
}
