//! One of several tabs that write the same partnership.
//!
//! # Design
//!
//! Browsers run tabs in processes of their own, and a tab may read a text that another has just
//! written over: for some milliseconds each knows only of its own. Then the second write loses what the
//! first one changed, and nobody has done anything wrong. So a writer remembers its own latest changes
//! for a while. Whatever arrives from elsewhere within that time gets them put on top again, unless the
//! other has changed the very same answers.

use std::mem;

use alongside_core::pair::{Partnership, PartnershipId};

use super::found::{found_under, key};
use super::save::{SaveError, save_over};
use super::store::{Store, StoreError};

/// After this time every tab has seen a write, in milliseconds. Two tabs that wrote at once were seen to
/// miss each other by under 50 ms; nobody goes to another window and takes an answer back within two
/// seconds.
pub const SETTLED_AFTER_MS: u64 = 2_000;

/// How often a writer puts the same changes on top again. Two that keep taking the same answer from each
/// other come to an end.
const REPEATS: usize = 8;

/// What one tab knows of a partnership in the store.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Writer {
    /// The text as this tab last found it.
    seen: Option<String>,
    /// The text as this tab has lately written it, and when. It may find that again after it has heard of
    /// a later one.
    written: Option<(u64, String)>,
    /// What is on the page, but for changes that have not been saved.
    known: Option<Partnership>,
    /// This tab's own changes that another may not have seen, the oldest first.
    own: Vec<Change>,
    /// Whether some of those are on top of a later text on this page, and stored nowhere yet.
    is_owing: bool,
    /// How often those have been put on top again.
    repeats: usize,
}

/// What one save of this tab changed.
#[derive(Debug, Clone, PartialEq)]
struct Change {
    at: u64,
    before: Partnership,
    after: Partnership,
}

/// What has become of a partnership elsewhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Followed {
    /// Another tab wrote the partnership.
    Taken {
        /// The partnership with the changes of both.
        partnership: Box<Partnership>,
        /// Whether the partnership is more than what is stored, so that it has to be saved.
        is_more: bool,
    },
    /// Nothing is stored of the partnership any more: another tab removed it, or the browser did.
    Removed,
}

impl Writer {
    /// A writer that has read `text`, which says `known`.
    pub fn of(text: String, known: Partnership) -> Writer {
        Writer { seen: Some(text), known: Some(known), ..Writer::default() }
    }

    /// Saves a partnership, with the changes of other tabs taken in, and gives it as it is then stored. What
    /// can't be read goes into quarantine; what a newer version wrote is left alone; what was removed
    /// elsewhere stays removed. `now` counts milliseconds by a clock that never goes back.
    ///
    /// # Errors
    /// [`SaveError`]. The store then holds what it held.
    pub fn save<S: Store>(
        &mut self,
        store: &mut S,
        ours: &Partnership,
        now: u64,
    ) -> Result<Partnership, SaveError> {
        self.settle(now);
        let taken_in = |store: &S, theirs: &Partnership| {
            self.with_unsaved(store, ours, &self.with_own(store, theirs)?)
        };
        let was_there = self.seen.is_some();
        let (saved, text) =
            save_over(store, |text| self.has_seen(text), was_there, ours, taken_in)?;
        self.seen = Some(text.clone());
        self.written = Some((now, text));
        if mem::take(&mut self.is_owing) {
            // Only now can others see them again.
            self.own.iter_mut().for_each(|change| change.at = now);
        }
        match self.known.replace(saved.clone()) {
            Some(before) if before != *ours => {
                self.own.push(Change { at: now, before, after: ours.clone() });
                self.repeats = 0;
            }
            _ if self.repeats == REPEATS => self.own.clear(),
            _ => self.repeats += 1,
        }
        Ok(saved)
    }

    /// Takes in what another tab has written: the text that the browser brings, or what is stored when it
    /// brings none or this tab has no recent changes of its own. `None` when there is nothing to take in.
    ///
    /// Where both have changed the same answer at once, each takes the other's. The one that wrote later
    /// then finds its own still stored, and saves what it has taken: so both come to the same. Called once
    /// more when all has settled, it ends what is left of such a meeting.
    pub fn follow(
        &mut self,
        store: &impl Store,
        ours: &Partnership,
        brought: Option<&str>,
        now: u64,
    ) -> Option<Followed> {
        self.settle(now);
        let stored = match found_under(store, &ours.id).ok()? {
            Some(found) => (found.text, found.content.ok()?),
            None => return self.seen.is_some().then_some(Followed::Removed),
        };
        let (text, theirs) = match brought.filter(|_| !self.own.is_empty()) {
            Some(brought) => (brought.to_owned(), store.read(brought).ok()?.ok()?),
            None => stored.clone(),
        };
        if theirs.id != ours.id {
            return None;
        }
        let both = self.with_own(store, &theirs).ok()?;
        let partnership = self.with_unsaved(store, ours, &both).ok()?;
        // A later moment alone is nothing to be saved.
        let is_stored =
            |whole: &Partnership| *whole == Partnership { saved: whole.saved, ..stored.1.clone() };
        let is_more = !is_stored(&partnership);
        self.is_owing = !is_stored(&both);
        self.seen = Some(text);
        self.known = Some(both);
        let partnership = if is_more { partnership } else { stored.1 };
        (is_more || partnership != *ours)
            .then(|| Followed::Taken { partnership: Box::new(partnership), is_more })
    }

    /// Hears that another tab has removed the partnership. What this tab has stored of it since, before it could know,
    /// is taken out again: somebody was told that nothing of it is kept. Of this tab's later writes nothing is: those
    /// are asked for.
    pub fn hear_removed(&mut self, store: &mut impl Store, id: &PartnershipId) {
        let stored = found_under(store, id).ok().flatten();
        if stored.is_some_and(|found| self.has_seen(&found.text)) {
            // One that stays is seen by whoever follows.
            let _ = store.remove(&key(id));
        }
    }

    fn has_seen(&self, text: &str) -> bool {
        let written = self.written.as_ref().map(|(_, text)| text.as_str());
        [self.seen.as_deref(), written].contains(&Some(text))
    }

    /// What another tab has written, with what this tab has changed and the other may not have seen.
    fn with_own(
        &self,
        store: &impl Store,
        theirs: &Partnership,
    ) -> Result<Partnership, StoreError> {
        // What is as it was before a change, the other has only passed on.
        let put_back =
            |both: Partnership, own: &Change| merged(store, &own.before, &both, &own.after);
        self.own.iter().try_fold(theirs.clone(), put_back)
    }

    /// What both tabs have changed, with what has not been saved on this page.
    fn with_unsaved(
        &self,
        store: &impl Store,
        ours: &Partnership,
        both: &Partnership,
    ) -> Result<Partnership, StoreError> {
        // Without anything known, every difference counts as ours.
        merged(store, self.known.as_ref().unwrap_or(both), ours, both)
    }

    /// Forgets what every tab has seen. What is still owed to the store none can have seen, however late the
    /// browser lets this tab save.
    fn settle(&mut self, now: u64) {
        if self.is_owing {
            return;
        }
        let is_recent = |at: u64| now.saturating_sub(at) < SETTLED_AFTER_MS;
        self.own.retain(|change| is_recent(change.at));
        self.written.take_if(|(at, _)| !is_recent(*at));
    }
}

/// Both sides made one. Where only one has changed anything, or both are the same, there is nothing to be made: a tab
/// that is alone never waits for what merges.
fn merged(
    store: &impl Store,
    base: &Partnership,
    ours: &Partnership,
    theirs: &Partnership,
) -> Result<Partnership, StoreError> {
    let one = match () {
        () if ours == theirs || base == ours => theirs,
        () if base == theirs => ours,
        () => return store.merged(base, ours, theirs),
    };
    Ok(Partnership { saved: ours.saved.max(theirs.saved), ..one.clone() })
}
