//! Reading from and writing to the store.

use std::collections::BTreeMap;

use alongside_core::answers::Role;
use alongside_core::partnership::{Partnership, PartnershipId, Way};
use alongside_core::principles::PrincipleSet;
use alongside_core::schema;
use alongside_core::storage::{self, Found, SaveError, Store, StoreError};
use gloo_timers::callback::Timeout;
use leptos::prelude::*;

use super::shelf::Shelf;
use super::{News, Open, SaveState, Session};
use crate::browser;

/// How long a change may wait for more of its kind, in milliseconds. The product's limit is 300.
const SAVE_AFTER_MS: u32 = 150;

/// What could not be saved: it is held as long as the page lasts, whatever page is opened.
struct Held {
    ours: Partnership,
    seen: Option<String>,
    error: SaveError,
}

/// The store, what was last seen in it, the save that is due, and what could not be saved.
pub(super) struct Keeper {
    pub(super) shelf: Shelf,
    seen: Option<String>,
    due: Option<Timeout>,
    held: BTreeMap<PartnershipId, Held>,
}

impl Keeper {
    pub(super) fn new(shelf: Shelf) -> Keeper {
        Keeper { shelf, seen: None, due: None, held: BTreeMap::new() }
    }

    /// Everything there is, with what is held in place of what is stored.
    fn list(&self) -> Vec<Found> {
        // Blocked storage has a notice of its own; here it holds nothing.
        let mut found = storage::list(&self.shelf).unwrap_or_default();
        found.retain(|found| !self.held.contains_key(&found.id));
        found.extend(self.held.values().map(|held| Found {
            id: held.ours.id.clone(),
            text: schema::encode(&held.ours),
            content: Ok(held.ours.clone()),
        }));
        storage::sorted(found)
    }

    fn save(&mut self, ours: &Partnership) -> Result<Partnership, SaveError> {
        match storage::save(&mut self.shelf, self.seen.as_deref(), ours) {
            Ok(saved) => {
                self.seen = Some(saved.text);
                self.held.remove(&ours.id);
                Ok(saved.partnership)
            }
            Err(error) => {
                let (ours, seen) = (ours.clone(), self.seen.clone());
                let held = Held { ours, seen, error: error.clone() };
                self.held.insert(held.ours.id.clone(), held);
                Err(error)
            }
        }
    }
}

impl Session {
    /// Everything on this device, last changed first.
    pub fn list(self) -> Vec<Found> {
        self.flush();
        self.keeper.with_value(Keeper::list)
    }

    /// Whether this browser keeps anything.
    pub fn is_kept(self) -> bool {
        self.keeper.with_value(|keeper| matches!(keeper.shelf, Shelf::Device(_)))
    }

    /// Makes a new partnership and opens it. One on this device that is still blank is used again,
    /// so that going back to change the role leaves nothing behind.
    pub fn create(self, way: Way, first: Option<Role>) -> PartnershipId {
        let blank = |found: Found| found.content.ok().filter(Partnership::is_blank);
        if let Some(blank) = self.list().into_iter().find_map(blank) {
            self.open(Some(&blank.id));
            self.update(|partnership| self.begin(partnership, way, first));
            return blank.id;
        }
        let id = self.new_id();
        let mut new = Partnership::new(id.clone(), way, browser::time::now());
        self.begin(&mut new, way, first);
        self.add(new);
        id
    }

    fn begin(self, new: &mut Partnership, way: Way, first: Option<Role>) {
        (new.way, new.holder) = (way, first);
        new.set_up = self.set_up();
        new.principles = new.set_up.as_ref().map_or(PrincipleSet::ALL, |it| it.principles);
    }

    /// An id that no partnership has.
    pub(super) fn new_id(self) -> PartnershipId {
        let text = browser::time::random_id();
        PartnershipId::parse(&text).expect("a random id is twelve letters and digits")
    }

    pub(super) fn add(self, partnership: Partnership) {
        self.flush();
        self.keeper.update_value(|keeper| keeper.seen = None);
        self.open.set(Open::Ready(partnership));
        self.save_now();
    }

    /// Opens the partnership that the address names, or nothing.
    pub(super) fn open(self, id: Option<&PartnershipId>) {
        self.flush();
        let Some(id) = id else {
            // With no partnership open, the page speaks for all of them.
            let error = |keeper: &Keeper| keeper.held.values().next().map(|it| it.error.clone());
            let error = self.keeper.with_value(error);
            self.save.set(error.map_or(SaveState::Nothing, SaveState::NotSaved));
            return self.open.set(Open::Nothing);
        };
        if self.id().as_ref() == Some(id) {
            return;
        }
        if id.is_example() {
            return self.open_example();
        }
        let held = self.keeper.try_update_value(|keeper| keeper.held.remove(id)).flatten();
        if let Some(Held { ours, seen, .. }) = held {
            self.keeper.update_value(|keeper| keeper.seen = seen);
            self.open.set(Open::Ready(ours));
            return self.save_now();
        }
        match self.keeper.with_value(|keeper| storage::load(&keeper.shelf, id)) {
            Ok(Some(found)) => self.show(found),
            Ok(None) | Err(_) => self.open.set(Open::Missing),
        }
    }

    fn show(self, found: Found) {
        match found.content {
            Ok(partnership) => {
                self.keeper.update_value(|keeper| keeper.seen = Some(found.text));
                self.save.set(self.state_of(&partnership));
                self.open.set(Open::Ready(partnership));
            }
            Err(_) => {
                self.save.set(SaveState::Nothing);
                self.open.set(Open::Unreadable(found));
            }
        }
    }

    fn state_of(self, partnership: &Partnership) -> SaveState {
        match self.is_kept() {
            true => SaveState::Saved(partnership.saved),
            false => SaveState::NotSaved(SaveError::Store(StoreError::Blocked)),
        }
    }

    /// Takes over what another tab has written, unless a change of ours is still due: then the
    /// save that is due merges the two.
    pub(super) fn follow_other_tab(self) {
        let Some(id) = self.id() else { return };
        // What could not be saved is merged in the same way, once there is room.
        let ours_waits = |keeper: &Keeper| keeper.due.is_some() || keeper.held.contains_key(&id);
        if self.keeper.with_value(ours_waits) {
            return;
        }
        // One that another tab has removed, or written in a way that can't be read here, stays on
        // this page as it is; the next change says what became of it.
        let found = self.keeper.with_value(|keeper| storage::load(&keeper.shelf, &id));
        if let Ok(Some(found)) = found
            && found.content.is_ok()
        {
            self.show(found);
        }
    }

    /// Has the open partnership saved shortly, together with what changes until then.
    pub(super) fn save_soon(self) {
        self.keeper.update_value(|keeper| {
            keeper.due.get_or_insert_with(|| Timeout::new(SAVE_AFTER_MS, move || self.save_now()));
        });
    }

    /// Saves at once if a save is due.
    pub fn flush(self) {
        if self.keeper.with_value(|keeper| keeper.due.is_some()) {
            self.save_now();
        }
    }

    fn save_now(self) {
        let due = self.keeper.try_update_value(|keeper| keeper.due.take());
        drop(due);
        // The example is nobody's and never kept.
        let ours = self.peek(Partnership::clone).filter(|ours| !ours.is_example());
        let Some(ours) = ours else { return };
        let saved = self.keeper.try_update_value(|keeper| keeper.save(&ours));
        match saved {
            Some(Ok(partnership)) => {
                self.save.set(self.state_of(&partnership));
                if partnership != ours {
                    self.open.set(Open::Ready(partnership));
                }
            }
            Some(Err(error)) => self.save.set(SaveState::NotSaved(error)),
            // The session is gone, and its page with it.
            None => {}
        }
    }

    /// Removes a partnership from this device and says whether it is gone.
    pub fn remove(self, id: &PartnershipId, name: &str) -> bool {
        self.flush();
        let key = storage::key(id);
        let removed = self.keeper.try_update_value(|keeper| {
            keeper.held.remove(id);
            keeper.shelf.remove(&key)
        });
        if !matches!(removed, Some(Ok(()))) {
            return false;
        }
        self.open.set(Open::Nothing);
        self.tell(News::Removed(name.to_owned()));
        true
    }

    /// Removes every key of ours from this device and says whether they are gone.
    pub fn clear(self) -> bool {
        self.keeper.update_value(|keeper| {
            keeper.due = None;
            keeper.held.clear();
        });
        self.open.set(Open::Nothing);
        self.forget_tab();
        let cleared = self.keeper.try_update_value(|keeper| storage::clear(&mut keeper.shelf));
        let gone = matches!(cleared, Some(Ok(_)));
        if gone {
            self.tell(News::Cleared);
        }
        gone
    }
}
