//! What the browser does for the app as a whole: whether it keeps what is stored, and the app's own files.

use alongside_core::storage;
use leptos::prelude::*;

use super::{Cleared, News, Open, Session};
use crate::browser::offline;
use crate::browser::storage::{ask_to_last, is_lasting};

impl Session {
    /// Whether the browser has agreed to keep what is stored until a person clears it; `None` until it has
    /// said, and where it can't be asked.
    pub fn is_lasting(self) -> Option<bool> {
        self.is_lasting.get()
    }

    pub(super) fn hear_whether_lasting(self) {
        is_lasting(move |said| self.is_lasting.set(said));
    }

    /// Asks the browser to keep what is stored, now that there is something. A browser that asks the person
    /// does it right after they have begun.
    pub(super) fn ask_to_last(self) {
        if self.is_lasting.get_untracked() != Some(true) {
            ask_to_last(move |said| self.is_lasting.set(said));
        }
    }

    /// Whether a newer version of the app waits to take over.
    pub fn has_newer(self) -> bool {
        self.has_newer.get()
    }

    /// Saves what is due, and loads the page again with the newer version.
    pub fn use_newer(self) {
        self.flush();
        offline::take_over();
    }

    /// Removes every key, every cache and the service worker of ours, and says whether all are gone.
    pub async fn clear(self) -> bool {
        let had_files = offline::is_kept().await;
        self.keeper.update_value(|keeper| {
            keeper.due = None;
            keeper.later = None;
            keeper.held.clear();
        });
        self.open.set(Open::Nothing);
        self.has_newer.set(false);
        self.forget_tab();
        let texts = self.keeper.try_update_value(|keeper| storage::clear(&mut keeper.shelf));
        let files_gone = offline::forget().await;
        let Some(Ok(texts)) = texts.filter(|_| files_gone) else { return false };
        self.tell(News::Cleared(Cleared { texts, had_files }));
        true
    }
}
