//! Reading from and writing to the store.

use alongside_core::answers::Pace;
use alongside_core::bank::{Frame, Role};
use alongside_core::pair::{Partnership, PartnershipId, Way};
use alongside_formats::stored::schema;
use alongside_formats::stored::storage::{self, Found, SaveError, StoreError, Writer};
use alongside_presentation::claims::Saved;
use gloo_timers::callback::Timeout;

use super::held::{Held, HeldBack};
use super::storage_backend::StorageBackend;
use super::{Document, FlashMessage, SaveState, Workspace};
use crate::browser::time;
use crate::view::prelude::*;

/// How long a change that follows right upon a save may wait for more of its kind, in milliseconds. The
/// product's limit is 300.
const SAVE_AFTER_MS: u32 = 150;

/// The store, what this tab knows of the open partnership in it, the save that is due, and what could
/// not be saved.
pub(super) struct Autosave {
    pub(super) backend: StorageBackend,
    pub(super) writer: Writer,
    pub(super) due: Option<Timeout>,
    /// When this tab last saved, in milliseconds since the page began.
    saved_at: Option<u64>,
    /// What is to be done a while after a write.
    pub(super) later: Option<Timeout>,
    pub(super) held: HeldBack,
}

impl Autosave {
    pub(super) fn new(backend: StorageBackend) -> Autosave {
        let writer = Writer::default();
        Autosave {
            backend,
            writer,
            due: None,
            saved_at: None,
            later: None,
            held: HeldBack::default(),
        }
    }

    /// Everything there is, with what is held in place of what is stored.
    ///
    /// # Errors
    /// [`StoreError::Late`]: something is stored that can't be read yet.
    fn list(&mut self) -> Result<Vec<Found>, StoreError> {
        let mut found = match storage::list(&mut self.backend) {
            Err(StoreError::Late) => return Err(StoreError::Late),
            // Blocked storage has a notice of its own; here it holds nothing.
            found => found.unwrap_or_default(),
        };
        found.retain(|found| !self.held.holds(&found.id));
        found.extend(self.held.all().iter().map(|held| Found {
            id: held.ours.id.clone(),
            text: schema::encode(&held.ours),
            content: Ok(held.ours.clone()),
        }));
        Ok(storage::sorted(found))
    }

    fn save(&mut self, ours: &Partnership) -> Result<Partnership, SaveError> {
        let now = time::page_ms();
        self.saved_at = Some(now);
        let saved = self.writer.save(&mut self.backend, ours, now);
        match &saved {
            Ok(_) | Err(SaveError::Removed) => drop(self.held.let_go(&ours.id)),
            Err(error) => {
                let (ours, writer) = (ours.clone(), self.writer.clone());
                self.held.hold(Held { ours, writer, error: error.clone() });
            }
        }
        saved
    }
}

impl Workspace {
    /// Everything on this device, last changed first.
    pub fn list(self) -> Vec<Found> {
        self.flush();
        match self.autosave.try_update_value(Autosave::list) {
            Some(Ok(found)) => found,
            Some(Err(_)) => {
                self.is_late.set(true);
                Vec::new()
            }
            None => Vec::new(),
        }
    }

    /// Whether this browser keeps anything.
    pub fn is_kept(self) -> bool {
        self.autosave.with_value(|autosave| autosave.backend.is_device())
    }

    /// What this browser has saved of everything there is.
    pub fn saved(self) -> Saved {
        self.autosave.with_value(|autosave| {
            match (autosave.backend.is_device(), autosave.held.all().is_empty()) {
                (true, true) => Saved::All,
                (true, false) => Saved::NotAll,
                (false, _) => Saved::Nothing,
            }
        })
    }

    /// Whether this browser has saved all that there is of a partnership on this device.
    pub fn is_saved(self, id: &PartnershipId) -> bool {
        self.is_kept() && self.autosave.with_value(|autosave| !autosave.held.holds(id))
    }

    /// Makes a new partnership and opens it. One on this device that is still blank is used again,
    /// so that going back to change the role leaves nothing behind.
    pub fn create(self, way: Way, frame: Frame, first: Option<Role>) -> PartnershipId {
        let blank = |found: Found| found.content.ok().filter(Partnership::is_blank);
        if let Some(blank) = self.list().into_iter().find_map(blank) {
            self.open(Some(&blank.id));
            self.update(|partnership| partnership.begin(way, frame, first, self.set_up()));
            return blank.id;
        }
        self.ask_to_last();
        let id = self.new_id();
        let mut new = Partnership::new(id.clone(), way, time::now());
        new.begin(way, frame, first, self.set_up());
        self.add(new);
        id
    }

    /// An id that no partnership has.
    pub(super) fn new_id(self) -> PartnershipId {
        let text = time::random_id();
        PartnershipId::parse(&text).expect("a random id is twelve letters and digits")
    }

    pub(super) fn add(self, partnership: Partnership) {
        self.flush();
        self.autosave.update_value(|autosave| autosave.writer = Writer::default());
        self.document.set(Document::Ready(partnership));
        self.keep_device();
        self.save_now();
    }

    /// Opens the partnership that the address names, or nothing.
    pub(super) fn open(self, id: Option<&PartnershipId>) {
        self.flush();
        let Some(id) = id else {
            // With no partnership open, the page speaks for all of them.
            let error =
                |autosave: &Autosave| autosave.held.all().first().map(|it| it.error.clone());
            let error = self.autosave.with_value(error);
            self.save.set(error.map_or(SaveState::Nothing, SaveState::NotSaved));
            return self.document.set(Document::Nothing);
        };
        if self.id().as_ref() == Some(id) {
            return;
        }
        if id.is_example() {
            return self.open_example(Frame::default());
        }
        let held = self.autosave.try_update_value(|autosave| autosave.held.let_go(id)).flatten();
        if let Some(Held { ours, writer, .. }) = held {
            self.autosave.update_value(|autosave| autosave.writer = writer);
            self.document.set(Document::Ready(ours));
            return self.save_now();
        }
        match self.autosave.try_update_value(|autosave| storage::load(&mut autosave.backend, id)) {
            Some(Ok(Some(found))) => self.show(found),
            Some(Err(StoreError::Late)) => {
                self.is_late.set(true);
                self.save.set(SaveState::Nothing);
                self.document.set(Document::Missing);
            }
            // It stays in reach for as long as its pages are.
            _ if untrack(|| self.removed()).is_some_and(|removed| removed.id == *id) => {}
            _ => {
                self.save.set(SaveState::Nothing);
                self.document.set(Document::Missing);
            }
        }
    }

    fn show(self, found: Found) {
        match found.content {
            Ok(partnership) => {
                let writer = Writer::of(found.text, partnership.clone());
                self.autosave.update_value(|autosave| autosave.writer = writer);
                self.save.set(self.state_of(&partnership));
                self.document.set(Document::Ready(partnership));
                self.pace.set(Pace::default());
            }
            Err(_) => {
                self.save.set(SaveState::Nothing);
                self.document.set(Document::Unreadable(found));
            }
        }
    }

    pub(super) fn state_of(self, partnership: &Partnership) -> SaveState {
        match self.is_kept() {
            true => SaveState::Saved(partnership.saved),
            false => SaveState::NotSaved(SaveError::Store(StoreError::Blocked)),
        }
    }

    /// Has the open partnership saved: at once, or right upon another save shortly, together with what
    /// changes until then. So an answer is kept before anything can become of the tab, and fast typing
    /// doesn't write each letter.
    pub(super) fn save_soon(self) {
        let since = |at: u64| time::page_ms().saturating_sub(at);
        let rests = |at: u64| since(at) >= u64::from(SAVE_AFTER_MS);
        if self
            .autosave
            .with_value(|autosave| autosave.due.is_none() && autosave.saved_at.is_none_or(rests))
        {
            return self.save_now();
        }
        self.autosave.update_value(|autosave| {
            autosave
                .due
                .get_or_insert_with(|| Timeout::new(SAVE_AFTER_MS, move || self.save_now()));
        });
    }

    /// Saves at once if a save is due.
    pub fn flush(self) {
        if self.autosave.with_value(|autosave| autosave.due.is_some()) {
            self.save_now();
        }
    }

    pub(super) fn save_now(self) {
        let due = self.autosave.try_update_value(|autosave| autosave.due.take());
        drop(due);
        // The example is nobody's and never kept.
        let ours = self.peek(Partnership::clone).filter(|ours| !ours.is_example());
        let Some(ours) = ours else { return };
        let saved = self.autosave.try_update_value(|autosave| autosave.save(&ours));
        match saved {
            Some(Ok(partnership)) => {
                self.save.set(self.state_of(&partnership));
                self.look_again(ours.id.clone());
                if partnership != ours {
                    self.document.set(Document::Ready(partnership));
                }
            }
            Some(Err(SaveError::Removed)) => self.set_removed(ours),
            Some(Err(error)) => {
                // Told once, so that nothing on screen moves each time it is tried again.
                if self.save.get_untracked() != SaveState::NotSaved(error.clone()) {
                    self.save.set(SaveState::NotSaved(error));
                }
                self.try_again(ours.id);
            }
            // The workspace is gone, and its page with it.
            None => {}
        }
    }

    /// Removes a partnership from this device, and looks whether it is gone.
    ///
    /// # Errors
    /// As of [`storage::remove`]; what could not be saved is then still held.
    pub fn remove(self, id: &PartnershipId, name: &str) -> Result<(), StoreError> {
        self.flush();
        let removed = self.autosave.try_update_value(|autosave| {
            storage::remove(&mut autosave.backend, id)?;
            autosave.held.let_go(id);
            Ok(())
        });
        removed.unwrap_or(Err(StoreError::Blocked))?;
        self.document.set(Document::Nothing);
        self.tell(FlashMessage::Removed(name.to_owned()));
        Ok(())
    }
}
