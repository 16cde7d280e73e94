//! Reading many codes without holding up the page.
//!
//! # Design
//!
//! The work is done in slices of a few milliseconds, and between two of them the browser draws and
//! answers. A worker would need a second copy of the program, and a file opened from a disk can't have
//! one.

use alongside_formats::codes::{Found, Reader};

use crate::browser::time;
use crate::view::prelude::*;

/// The longest text that is read: a million codes, and more than a trust has.
pub(super) const MAX_BYTES: usize = 20_000_000;

/// How long a slice may take, in milliseconds: about one picture of a screen that shows sixty a second.
const SLICE_MS: u64 = 16;

/// How many words are read before the clock is looked at.
const WORDS: usize = 64;

/// A text that is being read.
#[derive(Clone, Copy)]
pub(super) struct Reading {
    /// How much is read, in hundredths.
    done: RwSignal<u32>,
    is_cancelled: StoredValue<bool>,
}

impl Reading {
    pub(super) fn begin() -> Reading {
        Reading { done: RwSignal::new(0), is_cancelled: StoredValue::new(false) }
    }

    pub(super) fn cancel(self) {
        self.is_cancelled.try_set_value(true);
    }
}

/// What the text and the files with these names hold. `None` when it was cancelled.
pub(super) async fn read(
    text: String,
    files: Vec<(String, String)>,
    reading: Reading,
) -> Option<Found> {
    let mut reader = Reader::with_files(text, files);
    loop {
        let began = time::page_ms();
        while time::page_ms() - began < SLICE_MS {
            if !reader.step(WORDS) {
                return Some(reader.finish());
            }
        }
        let (at, of) = reader.progress();
        let done = (at as u64 * 100).checked_div(of as u64).unwrap_or(100);
        let _ = reading.done.try_set(done as u32);
        time::breathe().await;
        if reading.is_cancelled.try_get_value() != Some(false) {
            return None;
        }
    }
}

/// How far it is, and the way out.
#[component]
pub(super) fn ReadingProgress(reading: Reading) -> Drawn {
    view! {
        <div class="al-row">
            <label for="reading">"Reading the codes"</label>
            <progress
                id="reading"
                class="al-reading"
                max="100"
                prop:value=move || reading.done.get()
            ></progress>
            <button
                class="al-button al-button--plain al-button--small"
                type="button"
                on:click=move |_| reading.cancel()
            >
                "Cancel"
            </button>
        </div>
    }
}
