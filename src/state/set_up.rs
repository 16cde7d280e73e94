//! A session's set-up, from its link until a pair has begun with it; and the example.
//!
//! # Design
//!
//! Between the link and the first answer a pair is asked two or three questions, and a reload in
//! between must not lose the set-up. It is kept for as long as the tab, and says nothing of anybody.

use alongside_core::bank::Frame;
use alongside_core::leader::{SetUp, SetUpDraft};
use alongside_core::pair::example;
use alongside_formats::codes::{encode_session, written_session};
use alongside_formats::stored::schema::{decode_set_up_form, encode_set_up_form};
use leptos::prelude::*;

use super::{Document, SaveState, Workspace};
use crate::browser::{tab, time};

/// The name that it is kept under.
const KEPT: &str = "set-up";

/// The name that the form of a set-up is kept under, while somebody fills it in.
const FORM: &str = "set-up-form";

/// The set-up of this tab, after a reload.
pub(super) fn kept() -> Option<SetUp> {
    written_session(&tab::get(KEPT)?)
}

impl Workspace {
    /// The set-up that a new partnership begins with, if there is one.
    pub fn set_up(self) -> Option<SetUp> {
        self.set_up.get_untracked()
    }

    /// Keeps a session's set-up, for the pair that is about to begin with it.
    pub fn begin_with(self, set_up: SetUp) {
        tab::set(KEPT, Some(&encode_session(&set_up)));
        self.set_up.set(Some(set_up));
    }

    /// Goes on without one.
    pub fn forget_set_up(self) {
        if self.set_up.get_untracked().is_some() {
            tab::set(KEPT, None);
            self.set_up.set(None);
        }
    }

    /// The form of a set-up as this tab left it. `None` where it was for another session than the one with
    /// this code: with no code it is taken up again, whichever it was for.
    pub fn set_up_form(self, code: &str) -> Option<SetUpDraft> {
        let text = tab::get(FORM)?;
        let (left_for, text) = text.split_once(' ')?;
        let form = decode_set_up_form(text).ok()?;
        (code.is_empty() || code == left_for).then_some(form)
    }

    /// Keeps the form of a set-up, with the code of the last whole set-up that it made.
    pub fn keep_set_up_form(self, code: &str, form: &SetUpDraft) {
        tab::set(FORM, Some(&format!("{code} {}", encode_set_up_form(form))));
    }

    /// Forgets what this tab keeps of sessions, and says whether it is gone.
    pub fn forget_tab(self) -> bool {
        self.forget_set_up();
        tab::clear()
    }

    /// Opens the example in a frame, as it is at first.
    pub(super) fn open_example(self, frame: Frame) {
        self.save.set(SaveState::Nothing);
        self.document.set(Document::Ready(example::pair(frame, time::now())));
    }
}
