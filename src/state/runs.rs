//! Where sessions on the projector are: kept on the device for their day, and for this tab while it reloads.

use alongside_core::leader::{Run, SetUp};
use alongside_formats::codes::encode_session;
use alongside_formats::stored::runs::{self, Moment};
use gloo_events::EventListener;
use leptos::prelude::*;

use super::Workspace;
use crate::browser::{storage, tab, time};

/// The name that this tab keeps its run under, while the projector view is on screen.
const KEPT: &str = "projector";

/// A run that was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FoundRun {
    /// The run.
    pub run: Run,
    /// Whether this tab showed it until the page was loaded again.
    pub is_reload: bool,
}

fn now() -> Moment {
    Moment { ms: time::now_ms(), day: time::today() }
}

impl Workspace {
    /// Where the session with this set-up is, if it is under way today.
    pub fn run_of(self, set_up: &SetUp) -> Option<FoundRun> {
        let read = |text: &str| runs::from_text(text, set_up, now());
        let here = tab::get(KEPT)
            .and_then(|text| read(text.strip_prefix(&encode_session(set_up))?.strip_prefix(' ')?));
        let stored = self
            .autosave
            .try_update_value(|autosave| runs::kept(&autosave.backend, set_up, now()))
            .flatten();
        // What this tab has could not always be stored.
        let run = here.into_iter().chain(stored).reduce(Run::later)?;
        Some(FoundRun { run, is_reload: here.is_some() })
    }

    /// Keeps where the session with this set-up is, and says whether it is found again.
    pub fn keep_run(self, set_up: &SetUp, run: Run) -> bool {
        let text = runs::to_text(run, now().day);
        tab::set(KEPT, Some(&format!("{} {text}", encode_session(set_up))));
        // Where nothing can be stored the tab has it, for as long as it is open.
        self.autosave.update_value(|autosave| {
            let _ = runs::keep(&mut autosave.backend, set_up, run, now());
        });
        let is_in_tab = tab::get(KEPT).is_some_and(|kept| kept.ends_with(&text));
        is_in_tab || (self.is_kept() && self.run_of(set_up).is_some_and(|found| found.run == run))
    }

    /// The sessions that are under way today on this device, the last moved on first.
    pub fn runs_under_way(self) -> Vec<(SetUp, Run)> {
        self.autosave.with_value(|autosave| runs::under_way(&autosave.backend, now()))
    }

    /// The projector view is left: what it shows is found again when it is opened.
    pub fn leave_run(self) {
        tab::set(KEPT, None);
    }

    /// Whether a run of any session is kept on this device.
    pub fn has_runs(self) -> bool {
        self.autosave.with_value(|autosave| runs::is_any_kept(&autosave.backend))
    }
}

/// Calls `moved` with the run that another tab has moved on, and with `None` when it was cleared there, until
/// the listener is dropped.
pub fn on_run_elsewhere(set_up: SetUp, moved: impl Fn(Option<Run>) + 'static) -> EventListener {
    storage::on_key(runs::key(&set_up), move |text| {
        moved(text.and_then(|text| runs::from_text(&text, &set_up, now())));
    })
}
