//! The other person's answers, from the link or file that brought them until they are in a
//! partnership.
//!
//! # Design
//!
//! A code in an address would stay in the history, and in whatever a browser shows or keeps of it.
//! So it is taken out as soon as it is read, before its page is on screen: the address then says `#/enter`, and
//! what the code said is held here, in memory, until the page takes it. A reload finds nothing. Until what reads
//! codes is here, which comes with the pages that are about them, it stays, so that a page that is loaded again still
//! has it.

use alongside_core::pair::{
    Partnership, PartnershipId, Place, SentRound, SentSheet, Way, example, incoming,
};
use alongside_formats::codes::{CodeError, Sent, encode_session};
use alongside_presentation::route::Route;
use leptos::prelude::*;

use super::Workspace;
use crate::browser;

/// What a link brought, or why there is nothing to read.
pub type Brought = Result<Sent, CodeError>;

/// What reads codes.
pub type CodeReader = fn(&str) -> Brought;

impl Workspace {
    /// Where an address leads. What a link brings is taken from it first.
    pub(super) fn arrive(self, hash: &str) -> Route {
        self.keeps_code.set(false);
        let read = |code: &str| self.code_reader.get_value().map(|read| read(code));
        let asked = Route::parse(hash);
        let brought = match &asked {
            Route::Code(code) => read(code),
            // A mail filter may have escaped all of what follows the `#`.
            Route::NotFound => match read(hash) {
                brought @ (None | Some(Ok(_) | Err(CodeError::Newer | CodeError::Draft))) => {
                    brought
                }
                Some(Err(_)) => return Route::NotFound,
            },
            // An address of its own for each frame, which then is that of the example's first page.
            Route::Example(frame) => {
                self.flush();
                self.open_example(*frame);
                let route = Route::In(example::id(), Place::Ready);
                browser::location::rewrite(&route.to_string());
                return route;
            }
            _ => return asked,
        };
        // It stays in the address until it can be read, so that loading the page again loses nothing.
        let Some(brought) = brought else {
            self.is_late.set(true);
            return asked;
        };
        let route = match &brought {
            // Nothing in it is anybody's: it may stand in the address.
            Ok(Sent::Session(set_up)) => Route::Session(encode_session(set_up)),
            _ => {
                self.brought.set(Some(brought));
                Route::Enter
            }
        };
        self.keeps_code.set(!browser::location::leave_out(&route.to_string()));
        route
    }

    /// Whether a code is still in the address, which the browser did not let go.
    pub fn keeps_code(self) -> bool {
        self.keeps_code.get()
    }

    /// Takes what was sent to the page that asks what it is for.
    pub fn hand_on(self, sent: Sent) {
        self.brought.set(Some(Ok(sent)));
        self.replace(&Route::Enter);
    }

    /// Whether something was brought that no page has taken.
    pub fn has_brought(self) -> bool {
        self.brought.read().is_some()
    }

    /// What was brought. It is held here no longer.
    pub fn take_brought(self) -> Option<Brought> {
        self.brought.try_update(Option::take).flatten()
    }

    /// The partnerships on this device that can be read.
    pub fn partnerships(self) -> Vec<Partnership> {
        self.list().into_iter().filter_map(|found| found.content.ok()).collect()
    }

    /// Puts the other person's answers into a partnership and goes where it is carried on.
    pub fn accept(self, id: &PartnershipId, sent: &SentSheet) {
        self.open(Some(id));
        self.update(|open| incoming::accept(open, sent));
        // One that was removed or changed meanwhile has a page that says so.
        let place = self.peek(Partnership::once_both_here).unwrap_or(Place::Tasks);
        self.replace(&Route::In(id.clone(), place));
    }

    /// Makes a pair of what a restore code brought, and goes where they look back. A second press
    /// makes no second one.
    pub fn restore(self, round: &SentRound) {
        let here = self.partnerships().into_iter().find(|open| open.holds(round));
        let id = here.map(|open| open.id).unwrap_or_else(|| {
            let id = self.new_id();
            self.add(Partnership::restored(id.clone(), round, browser::time::now()));
            id
        });
        self.replace(&Route::In(id, Place::Review));
    }

    /// Makes a partnership for the person whom the answers were sent to, in the same frame and with the same
    /// principles.
    pub fn start_with(self, sent: &SentSheet) -> PartnershipId {
        let id = self.create(Way::TwoDevices(sent.role.other()), sent.sheet.frame(), None);
        self.update(|open| {
            open.choose_principles(sent.sheet.principles());
            incoming::accept(open, sent);
        });
        id
    }
}
