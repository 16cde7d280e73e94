//! What the browser does for the app as a whole: whether it keeps what is stored, and the app's own files.

use alongside_formats::stored::storage;
use alongside_presentation::claims::{OwnFiles, left_words};
use leptos::prelude::*;

use super::{Cleared, Document, FlashMessage, SaveState, Workspace};
use crate::browser::offline;
use crate::browser::storage::{ask_to_last, is_lasting};

impl Workspace {
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

    /// Saves what is due, and loads the page again with the newer version. Calls `late` when that doesn't take
    /// over.
    pub fn use_newer(self, late: impl FnOnce() + 'static) {
        self.flush();
        offline::take_over(late);
    }

    /// Removes every key at once. What is returned then removes every cache and the service worker of ours, of which
    /// a browser may never answer, and looks whether all are gone.
    ///
    /// # Errors
    /// What is left, in words.
    pub fn clear(self) -> impl Future<Output = Result<(), String>> {
        self.autosave.update_value(|autosave| {
            autosave.due = None;
            autosave.later = None;
            autosave.held.let_all_go();
        });
        self.document.set(Document::Nothing);
        self.save.set(SaveState::Nothing);
        self.has_newer.set(false);
        let tab_gone = self.forget_tab();
        let texts =
            self.autosave.try_update_value(|autosave| storage::clear(&mut autosave.backend));
        async move {
            let (had_files, files) = offline::forget().await;
            match texts {
                Some(Ok(texts)) if tab_gone && files == OwnFiles::Gone => {
                    self.tell(FlashMessage::Cleared(Cleared { texts, had_files }));
                    Ok(())
                }
                _ => {
                    let left =
                        self.autosave.with_value(|autosave| storage::left(&autosave.backend));
                    let could_look = left.is_ok();
                    let mut left = left.unwrap_or_default();
                    left.extend((!tab_gone).then(|| "what this tab keeps of a session".to_owned()));
                    Err(left_words(&left, could_look, files))
                }
            }
        }
    }
}
