//! What is in a box that somebody may be typing in.
//!
//! # Design
//!
//! While somebody is in a box, nothing but their keys changes it: a box that is written to loses its caret,
//! and words with it. What another tab has changed meanwhile is told beside the box.

use alongside_core::text::{isolate, length};

use crate::content::components::other_tab;
use crate::view::prelude::*;

/// How much of another tab's words is quoted, in characters.
const QUOTED: usize = 200;

/// A box: what should be in it, and what is.
#[derive(Clone, Copy)]
pub(super) struct Typed {
    /// What is kept.
    value: Derived<String>,
    /// What was in the box when it was last entered or typed in.
    text: RwSignal<String>,
    /// Whether somebody is in it.
    is_in: RwSignal<bool>,
    /// Whether they have typed in it since they came.
    is_typed: RwSignal<bool>,
    /// What another tab had kept, where what was typed here then took its place.
    replaced: RwSignal<Option<String>>,
    on_input: Callback<String>,
}

impl Typed {
    pub(super) fn new(value: Derived<String>, on_input: Callback<String>) -> Typed {
        let text = RwSignal::new(value.get_untracked());
        let [is_in, is_typed] = [false; 2].map(RwSignal::new);
        Typed { value, text, is_in, is_typed, replaced: RwSignal::new(None), on_input }
    }

    /// Somebody has come into the box, which holds this.
    pub(super) fn enter(self, text: String) {
        // Where a browser takes back what was typed, and goes to the box for that, it has been changed by then: the
        // difference is nobody else's.
        let value = self.value.get_untracked();
        let is_kept = length::kept(&text) == length::kept(&value);
        self.text.set(if is_kept { text } else { value });
        self.is_typed.set(false);
        self.is_in.set(true);
    }

    /// They have left it. What they typed stays, also where another tab has changed the same since.
    pub(super) fn leave(self) {
        // A box that goes with its page is left as well, and has no signals by then.
        if self.is_typed.try_get_untracked() != Some(true) {
            let _ = self.is_in.try_set(false);
            return;
        }
        if untrack(|| self.changed_elsewhere()).is_some() {
            self.take(self.text.get_untracked());
        }
        self.is_in.set(false);
    }

    /// They have changed it to this.
    pub(super) fn take(self, text: String) {
        if let Some(theirs) = untrack(|| self.changed_elsewhere()) {
            self.replaced.set(Some(theirs));
        }
        self.is_in.set(true);
        self.is_typed.set(true);
        self.text.set(text.clone());
        self.on_input.run(text);
    }

    /// What has to be written to the box: nothing while somebody is in it.
    pub(super) fn to_write(self) -> Option<String> {
        let value = self.value.get();
        (!self.is_in.get()).then_some(value)
    }

    /// What is in the box. It may be more than is kept.
    pub(super) fn in_box(self) -> String {
        let (text, value) = (self.text.get(), self.value.get());
        let is_same = self.is_in.get() || length::kept(&text) == length::kept(&value);
        if is_same { text } else { value }
    }

    /// What is kept now, where that isn't what somebody sees who is in the box.
    fn changed_elsewhere(self) -> Option<String> {
        let (text, value) = (self.text.get(), self.value.get());
        (self.is_in.get() && length::kept(&text) != length::kept(&value)).then_some(value)
    }

    /// Puts another tab's words in place of these.
    fn take_theirs(self, theirs: String) {
        self.replaced.set(None);
        self.is_in.set(false);
        self.on_input.run(theirs);
    }
}

/// What another tab has made of the box.
#[component]
pub(super) fn ChangedElsewhere(
    /// The box.
    typed: Typed,
) -> Drawn {
    let told = memo(move || match typed.changed_elsewhere() {
        Some(theirs) => Some((theirs, false)),
        None => typed.replaced.get().map(|theirs| (theirs, true)),
    });
    let words = move || told.get().map(|(theirs, is_replaced)| words(&theirs, is_replaced));
    let take = move |_| {
        if let Some(theirs) = typed.replaced.get_untracked() {
            typed.take_theirs(theirs);
        }
    };
    // A box that is only being looked at takes the other's words when it is left: there is nothing to choose.
    view! {
        <Shown when=derived(move || told.read().is_some())>
            <div class="al-field__elsewhere">
                <p role="status">{live_words(move || words().unwrap_or_default())}</p>
                <Shown when=derived(move || typed.replaced.read().is_some())>
                    <button class="al-button al-button--quiet" type="button" on:click=take>
                        "Use what the other tab has"
                    </button>
                </Shown>
            </div>
        </Shown>
    }
}

fn words(theirs: &str, is_replaced: bool) -> String {
    let start = length::clip(theirs, QUOTED);
    let more = if start == theirs { "" } else { "…" };
    let quoted = format_args!("{}{more}", isolate(start));
    match (theirs, is_replaced) {
        ("", false) => other_tab::EMPTIED.to_owned(),
        ("", true) => other_tab::EMPTIED_BEFORE.to_owned(),
        (_, false) => other_tab::changed(quoted),
        (_, true) => other_tab::changed_before(quoted),
    }
}
