//! What other tabs do, and what is done a while after a write: another tab may have the same partnership open,
//! and a store that was full may have room again.

use alongside_core::pair::{Partnership, PartnershipId};
use alongside_formats::stored::storage::{self, Followed, SETTLED_AFTER_MS};
use gloo_timers::callback::Timeout;
use leptos::prelude::*;

use super::autosave::Autosave;
use super::{Document, SaveState, Workspace};
use crate::browser::storage::Elsewhere;
use crate::browser::{focus, time};

impl Autosave {
    /// What comes of a text that another tab has written; `None` for the one that is stored.
    fn follow(&mut self, ours: &Partnership, text: Option<&str>) -> Option<Followed> {
        // What could not be saved is merged in the same way, once there is room.
        if self.held.holds(&ours.id) {
            return None;
        }
        self.writer.follow(&self.backend, ours, text, time::page_ms())
    }

    fn hear_removed(&mut self, id: &PartnershipId) {
        self.writer.hear_removed(&mut self.backend, id);
    }
}

impl Workspace {
    /// Takes in what another tab has done.
    pub(super) fn hear_of(self, elsewhere: Elsewhere) {
        match elsewhere {
            Elsewhere::Cleared => {
                self.autosave.update_value(|autosave| autosave.held.let_all_go());
                self.forget_tab();
                if let Some(ours) = self.peek(Partnership::clone) {
                    self.autosave.update_value(|autosave| autosave.hear_removed(&ours.id));
                    self.set_removed(ours);
                }
                self.draw_again();
            }
            Elsewhere::Changed(id, text) => {
                if text.is_none() {
                    self.autosave.update_value(|autosave| {
                        autosave.held.let_go(&id);
                        autosave.hear_removed(&id);
                    });
                } else if untrack(|| self.removed()).is_some_and(|removed| removed.id == id) {
                    // It is back.
                    self.open(Some(&id));
                }
                match self.id() {
                    Some(open) if open == id => self.follow_other_tab(&id, text.as_deref()),
                    _ => self.draw_again(),
                }
            }
        }
        self.forget_unreadable();
    }

    /// Looks at what is stored when the page comes back: it may have been away, and heard nothing.
    pub(super) fn come_back(self, from_memory: bool) {
        if let Some(id) = self.id() {
            self.follow_other_tab(&id, None);
        }
        if from_memory {
            self.forget_unreadable();
            self.draw_again();
        }
    }

    /// Takes in what another tab has written. What it has written in a way that can't be read here stays on this
    /// page as it is; the next change says what became of it.
    pub(super) fn follow_other_tab(self, id: &PartnershipId, text: Option<&str>) {
        let ours = self.peek(Partnership::clone).filter(|ours| ours.id == *id);
        let Some(ours) = ours.filter(|ours| !ours.is_example()) else { return };
        let followed =
            self.autosave.try_update_value(|autosave| autosave.follow(&ours, text)).flatten();
        match followed {
            Some(Followed::Taken { partnership, is_more }) => {
                self.save.set(self.state_of(&partnership));
                self.document.set(Document::Ready(*partnership));
                self.draw_again();
                if is_more {
                    self.save_soon();
                }
            }
            Some(Followed::Removed) => self.set_removed(ours),
            None => {}
        }
    }

    /// What is open was removed elsewhere: it is stored no more, unless somebody asks for that.
    pub(super) fn set_removed(self, ours: Partnership) {
        if ours.is_example() {
            return;
        }
        self.autosave.update_value(|autosave| (autosave.due, autosave.later) = (None, None));
        self.save.set(SaveState::Nothing);
        self.document.set(Document::Removed(ours));
    }

    /// Stores again what was removed elsewhere.
    pub fn keep_removed(self) {
        if let Some(removed) = untrack(|| self.removed()) {
            self.add(removed);
        }
    }

    /// What could not be read may be gone as well.
    fn forget_unreadable(self) {
        let Some(found) = untrack(|| self.unreadable()) else { return };
        let stored = |autosave: &mut Autosave| storage::load(&mut autosave.backend, &found.id);
        if matches!(self.autosave.try_update_value(stored), Some(Ok(None))) {
            self.document.set(Document::Missing);
        }
    }

    /// Has pages that show what is stored read it again.
    fn draw_again(self) {
        focus::keep_over(move || self.changes.update(|changes| *changes += 1));
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
        self.autosave.update_value(|autosave| autosave.later = Some(later));
    }
}
