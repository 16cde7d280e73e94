//! What has just happened, told once on the next page.

use alongside_core::text::isolate;
use alongside_presentation::claims::{Saved, cleared_words};
use leptos::prelude::*;

use super::Workspace;
use crate::content::state::{arrived as words, told};

/// What has just happened to a partnership or to everything on this device.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FlashMessage {
    /// Removed from this device: its name.
    Removed(String),
    /// Everything of ours was removed from this device.
    Cleared(Cleared),
    /// Opened from a file beside another of the same id: the name of that one.
    SecondCopy(String),
    /// Opened from a file: its name.
    Opened(String),
    /// Opened from a file of everything.
    OpenedAll(Arrived),
    /// What another tab had changed of what was just saved, in words.
    ChangedElsewhere(String),
}

/// What was removed when a device was cleared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cleared {
    /// How many stored texts.
    pub texts: usize,
    /// Whether the app's own files were kept.
    pub had_files: bool,
}

/// How many partnerships came with a file of everything.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Arrived {
    /// New on this device.
    pub new: usize,
    /// Here already, the same to the letter.
    pub were_here: usize,
    /// Beside another of the same id.
    pub beside_others: usize,
    /// Not readable.
    pub unreadable: usize,
}

/// A message, and how many more pages it is told on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct PendingFlash {
    message: FlashMessage,
    pages: u8,
}

impl PendingFlash {
    pub(super) fn on_next_page(self) -> Option<PendingFlash> {
        Some(PendingFlash { pages: self.pages.checked_sub(1)?, ..self })
    }
}

impl Workspace {
    /// Tells something on the next page.
    pub fn tell(self, message: FlashMessage) {
        self.flash.set(Some(PendingFlash { message, pages: 1 }));
    }

    /// What there is to tell on this page, in words.
    pub fn flash(self) -> Option<String> {
        self.flash.get().map(|flash| self.flash_words(flash.message))
    }

    fn flash_words(self, message: FlashMessage) -> String {
        match message {
            FlashMessage::Removed(name) => told::removed(isolate(&name)),
            FlashMessage::Cleared(cleared) => cleared_words(cleared.texts, cleared.had_files),
            FlashMessage::ChangedElsewhere(words) => words,
            FlashMessage::Opened(name) => told::opened(self.opened(), isolate(&name)),
            FlashMessage::OpenedAll(arrived) => arrived_words(arrived, self.opened()),
            FlashMessage::SecondCopy(name) => told::second_copy(isolate(&name)),
        }
    }

    /// What became of a file that was opened. What isn't kept has a notice of its own.
    fn opened(self) -> &'static str {
        match self.saved() {
            Saved::All => told::HOW_KEPT,
            Saved::NotAll | Saved::Nothing => told::HOW_OPENED,
        }
    }
}

/// What came with a file of everything.
fn arrived_words(arrived: Arrived, opened: &str) -> String {
    let of = |count: usize, one: &str, many: &dyn Fn(usize) -> String| match count {
        0 => None,
        1 => Some(one.to_owned()),
        count => Some(many(count)),
    };
    let Arrived { new, were_here, beside_others, unreadable } = arrived;
    let parts = [
        of(new, &words::new::one(opened), &|count| words::new::many(count, opened)),
        of(beside_others, words::beside_others::ONE, &words::beside_others::many),
        of(were_here, words::were_here::ONE, &words::were_here::many),
        of(unreadable, words::unreadable::ONE, &words::unreadable::many),
    ];
    let said: Vec<String> = parts.into_iter().flatten().collect();
    match said.is_empty() {
        true => words::NOTHING.to_owned(),
        false => said.join(" "),
    }
}
