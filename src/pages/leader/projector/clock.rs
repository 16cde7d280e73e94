//! The run that is on screen, and what moves it.

use alongside_core::leader::{Run, SetUp, Step};
use leptos::prelude::*;

use crate::browser::{focus, time};
use crate::state::Workspace;

/// The run, and what moves it.
#[derive(Clone, Copy)]
pub(super) struct Clock {
    workspace: Workspace,
    set_up: StoredValue<SetUp>,
    /// The run.
    pub(super) run: RwSignal<Run>,
    /// The clock, as it was last looked at.
    pub(super) now: RwSignal<i64>,
    /// Whether a run was found that somebody has to say something about first.
    pub(super) is_asked: RwSignal<bool>,
    /// Whether it is kept. What was cleared in another tab isn't stored again.
    is_kept: StoredValue<bool>,
    /// Whether this browser holds what it was last given.
    pub(super) is_stored: RwSignal<bool>,
}

impl Clock {
    /// The run that is under way, or a new one. After a reload it goes straight on.
    pub(super) fn find(workspace: Workspace, set_up: SetUp) -> Clock {
        let now = time::now_ms();
        let found = workspace.run_of(&set_up);
        let run = found.map_or_else(|| Run::start(set_up.minutes, now), |found| found.run);
        let clock = Clock {
            workspace,
            set_up: StoredValue::new(set_up),
            run: RwSignal::new(run),
            now: RwSignal::new(now),
            is_asked: RwSignal::new(found.is_some_and(|found| !found.is_reload)),
            is_kept: StoredValue::new(true),
            is_stored: RwSignal::new(true),
        };
        if !clock.is_asked.get_untracked() {
            clock.keep();
        }
        clock
    }

    fn keep(self) {
        if self.is_kept.get_value() {
            let run = self.run.get_untracked();
            self.is_stored
                .set(self.set_up.with_value(|set_up| self.workspace.keep_run(set_up, run)));
        }
    }

    /// Moves the run on, and keeps it.
    pub(super) fn change(self, change: fn(&mut Run, i64)) {
        let now = time::now_ms();
        self.run.update(|run| change(run, now));
        self.now.set(now);
        self.keep();
    }

    /// Turns to another step, by a button. At the last step another button stands in its place.
    pub(super) fn turn(self, turn: fn(&mut Run, i64)) {
        let was_close = self.step().is_close();
        self.change(turn);
        if self.step().is_close() != was_close {
            focus::after_render(focus::to_heading);
        }
    }

    /// Goes on where the run is, or begins anew: the question is answered.
    pub(super) fn answer(self, change: fn(&mut Run, i64)) {
        self.change(change);
        self.is_asked.set(false);
        focus::after_render(focus::to_heading);
    }

    /// Another tab has moved the run on, or cleared the device.
    pub(super) fn follow(self, moved: Option<Run>) {
        match moved {
            Some(run) => self.run.set(run),
            None => {
                self.is_kept.set_value(false);
                self.workspace.leave_run();
            }
        }
    }

    /// The place of the step that is on, from 0.
    pub(super) fn place(self) -> usize {
        self.run.get().step().0
    }

    /// The step that is on.
    pub(super) fn step(self) -> Step {
        self.run.get().step().1
    }

    /// How the time stands.
    pub(super) fn time_in_words(self) -> String {
        self.run.get().time_in_words(self.now.get())
    }
}
