//! The other person's answers, from the link or file that brought them until they are in a
//! partnership.
//!
//! # Design
//!
//! A code in an address would stay in the history, and in whatever a browser shows or keeps of it.
//! So it is taken out before anything is on screen: the address then says `#/enter`, and what the
//! code said is held here, in memory, until the page takes it. A reload finds nothing.

use alongside_core::code::{self, CodeError, SentSheet};
use alongside_core::partnership::{Partnership, PartnershipId, Way};
use alongside_core::receipt;
use alongside_core::route::{Place, Route};
use leptos::prelude::*;

use super::Session;
use crate::browser;

/// What a link brought: the other person's answers, or why there are none to read.
pub type Sent = Result<SentSheet, CodeError>;

impl Session {
    /// Where an address leads. What a link brings is taken from it first.
    pub(super) fn arrive(self, hash: &str) -> Route {
        let sent = match Route::parse(hash) {
            Route::Code(code) => code::read(&code),
            // A mail filter may have escaped all of what follows the `#`.
            Route::NotFound => match code::read(hash) {
                sent @ (Ok(_) | Err(CodeError::Newer)) => sent,
                Err(_) => return Route::NotFound,
            },
            route => return route,
        };
        browser::location::rewrite(&Route::Enter.to_string());
        self.sent.set(Some(sent));
        Route::Enter
    }

    /// Takes answers to the page that asks what they are for.
    pub fn hand_on(self, sent: SentSheet) {
        self.sent.set(Some(Ok(sent)));
        self.replace(&Route::Enter);
    }

    /// Whether something was brought that no page has taken.
    pub fn has_sent(self) -> bool {
        self.sent.read().is_some()
    }

    /// What was brought. It is held here no longer.
    pub fn take_sent(self) -> Option<Sent> {
        self.sent.try_update(Option::take).flatten()
    }

    /// The partnerships on this device that can be read.
    pub fn partnerships(self) -> Vec<Partnership> {
        self.list().into_iter().filter_map(|found| found.content.ok()).collect()
    }

    /// Puts the other person's answers into a partnership and goes where it is carried on.
    pub fn accept(self, id: &PartnershipId, sent: &SentSheet) {
        self.open(Some(id));
        self.update(|open| receipt::accept(open, sent));
        // One that was removed or changed meanwhile has a page that says so.
        let place = self.peek(Partnership::home).unwrap_or(Place::Tasks);
        self.replace(&Route::In(id.clone(), place));
    }

    /// Makes a partnership for the person whom the answers were sent to, with the same principles.
    pub fn start_with(self, sent: &SentSheet) -> PartnershipId {
        let id = self.create(Way::TwoDevices(sent.role.other()), None);
        self.update(|open| {
            open.principles = sent.sheet.principles();
            receipt::accept(open, sent);
        });
        id
    }
}
