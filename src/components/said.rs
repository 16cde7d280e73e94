//! A line that says what has just been done.

use core::future::Future;

use gloo_timers::callback::Timeout;

use crate::content::components::reading_file;
use crate::view::prelude::*;

/// Only what takes longer than this is said to be going on, in milliseconds.
const SOON_MS: u32 = 1_000;

/// Says that a file is being read, where that takes a while.
#[derive(Clone, Copy)]
pub struct Reading(RwSignal<String>);

impl Default for Reading {
    fn default() -> Reading {
        Reading::new()
    }
}

impl Reading {
    /// Nothing is said at first.
    pub fn new() -> Reading {
        Reading(RwSignal::new(String::new()))
    }

    /// What comes of reading.
    pub async fn of<T>(self, read: impl Future<Output = T>) -> T {
        // The page may be gone by then.
        let say = move |words: &str| self.0.try_set(words.to_owned());
        let late = Timeout::new(SOON_MS, move || drop(say(reading_file::STILL)));
        let done = read.await;
        drop(late);
        drop(say(""));
        done
    }

    /// The line.
    pub fn line(self) -> Drawn {
        view! { <Said words=self.0 /> }
    }
}

/// What has just been done, told once and politely.
#[component]
pub fn Said(
    /// The words; none at first.
    words: RwSignal<String>,
) -> Drawn {
    let class = move || match words.read().is_empty() {
        true => "al-visually-hidden",
        false => "al-small",
    };
    view! {
        <p class=class role="status">
            {live_words(move || words.get())}
        </p>
    }
}
