//! What the room sees while a session runs: one step, one instruction, and the minutes left
//! (docs/product.md, section 6, "Run a session").
//!
//! # Design
//!
//! The clock is the device's own, given in from outside in milliseconds. What is kept is when a step
//! began and not how often a timer went off, so a laptop that slept is right when it wakes. Nothing moves
//! by itself: when the minutes are over the step stays, and says that it is time to move on. Nor does the
//! clock stop when the view is left: the room goes on.

use super::setup::{Minutes, Part, PartKind};
use crate::content::leader::steps;

/// A minute, in milliseconds.
pub const MINUTE: i64 = 60_000;

/// One step, as the room reads it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    /// The step's name in the row of steps.
    pub name: &'static str,
    /// The title that the room reads.
    pub title: &'static str,
    /// What the room is to do, in a sentence or a few. Empty at the last step, which has [`BEFORE_YOU_GO`].
    pub words: &'static str,
    /// What the screens of the pairs show meanwhile.
    pub shows: &'static str,
    /// How long the step is meant to take, in minutes. The last one has no time.
    pub minutes: u32,
    /// The part of the session that the step is of; `None` for the last, after all of them.
    part: Option<PartKind>,
}

impl Step {
    /// Whether it is the step after all parts, at which the room leaves.
    pub fn is_close(self) -> bool {
        self.part.is_none()
    }

    /// Whether pairs join in it, so that the way in has to be read from the back of the room.
    pub fn is_for_joining(self) -> bool {
        matches!(self.part, Some(PartKind::Welcome | PartKind::AnswerAlone))
    }
}

/// What to do before leaving, in order: each thing, and what else there is to say of it.
pub const BEFORE_YOU_GO: [[&str; 2]; 3] =
    [steps::before_you_go::TAKE, steps::before_you_go::GIVE, steps::before_you_go::CLEAR];

/// The step of a part: its name in the row of steps, its title, what to do, and what the pairs see. Slack has none.
fn step_of(kind: PartKind) -> Option<[&'static str; 4]> {
    Some(match kind {
        PartKind::Welcome => steps::WELCOME,
        PartKind::AnswerAlone => steps::ANSWER_ALONE,
        PartKind::LookTogether => steps::LOOK_TOGETHER,
        PartKind::Talk => steps::TALK,
        PartKind::Agree => steps::AGREE,
        PartKind::ShareOneThing => steps::SHARE_ONE_THING,
        PartKind::Slack => return None,
    })
}

/// The steps of a session of this length, in order and without its slack, and then the one at which the room leaves.
pub fn steps(minutes: Minutes) -> Vec<Step> {
    let step = |Part { kind, minutes }: Part| {
        let [name, title, words, shows] = step_of(kind)?;
        Some(Step { name, title, words, shows, minutes, part: Some(kind) })
    };
    let [name, title, shows] = steps::CLOSE;
    let close = Step { name, title, words: "", shows, minutes: 0, part: None };
    minutes.parts().into_iter().filter_map(step).chain([close]).collect()
}

/// A session that runs. Moments are in milliseconds of one clock, since any beginning.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Run {
    minutes: Minutes,
    step: usize,
    /// What was left of the step at `at`, in milliseconds; below nothing once it is over.
    left: i64,
    /// When the run was last changed.
    at: i64,
    is_paused: bool,
}

/// Further over than this no step has ever been, in milliseconds.
const FURTHEST_OVER: i64 = 7 * 24 * 60 * MINUTE;

/// All that a run is, for whoever keeps it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RunState {
    /// How long the session is.
    pub minutes: Minutes,
    /// The place of the step that is on, from 0.
    pub step: usize,
    /// What was left of the step at `at`, in milliseconds; negative once it is over.
    pub left: i64,
    /// When the run was last changed, in milliseconds.
    pub at: i64,
    /// Whether the clock stands still.
    pub is_paused: bool,
}

impl Run {
    /// All that the run is, for whoever keeps it.
    pub fn state(self) -> RunState {
        let Run { minutes, step, left, at, is_paused } = self;
        RunState { minutes, step, left, at, is_paused }
    }

    /// The run that [`Run::state`] gave. `None` for a step that the session doesn't have, for more left than
    /// the step is long, and for more than a week over.
    pub fn from_state(state: RunState) -> Option<Run> {
        let RunState { minutes, step, left, at, is_paused } = state;
        let has_step = step < steps(minutes).len();
        let run = Run { minutes, step, left, at, is_paused };
        (has_step && (-FURTHEST_OVER..=run.whole()).contains(&left)).then_some(run)
    }

    /// A run that begins at `now` with the first step.
    pub fn start(minutes: Minutes, now: i64) -> Run {
        Run { minutes, step: 0, left: 0, at: now, is_paused: false }.to(0, now)
    }

    /// The step that is on, and its place from 0.
    pub fn step(&self) -> (usize, Step) {
        let steps = steps(self.minutes);
        (self.step, steps[self.step.min(steps.len() - 1)])
    }

    /// Whether there is a step after this one.
    pub fn has_next(&self) -> bool {
        self.step + 1 < steps(self.minutes).len()
    }

    /// Moves on to the next step, which begins at `now`. At the last one nothing changes.
    pub fn next(&mut self, now: i64) {
        if self.has_next() {
            *self = self.to(self.step + 1, now);
        }
    }

    /// Moves back to the step before, which begins at `now`. At the first one nothing changes.
    pub fn back(&mut self, now: i64) {
        if self.step > 0 {
            *self = self.to(self.step - 1, now);
        }
    }

    /// Moves back to the first step, which begins at `now`.
    pub fn start_again(&mut self, now: i64) {
        *self = self.to(0, now);
    }

    /// The one of two runs that was changed later; this one where neither was.
    pub fn later(self, other: Run) -> Run {
        if other.at > self.at { other } else { self }
    }

    fn to(self, step: usize, now: i64) -> Run {
        let begun = Run { step, at: now, is_paused: false, ..self };
        Run { left: begun.whole(), ..begun }
    }

    /// The step's whole length, in milliseconds.
    fn whole(&self) -> i64 {
        i64::from(self.step().1.minutes) * MINUTE
    }

    /// Whether the clock stands still.
    pub fn is_paused(&self) -> bool {
        self.is_paused
    }

    /// Stops the clock, or lets it go on.
    pub fn pause_or_go_on(&mut self, now: i64) {
        *self = Run { left: self.left(now), at: now, is_paused: !self.is_paused, ..*self };
    }

    /// The minutes left of the step, a begun one counted whole; 0 once they are over.
    pub fn minutes_left(&self, now: i64) -> i64 {
        let left = self.left(now).max(0);
        left.div_euclid(MINUTE) + i64::from(left.rem_euclid(MINUTE) > 0)
    }

    /// The whole minutes since the step's time was over; 0 before.
    pub fn minutes_over(&self, now: i64) -> i64 {
        self.left(now).min(0).saturating_neg() / MINUTE
    }

    /// How the time stands, in words: "9 minutes left", "Time to move on, 4 minutes over".
    pub fn time_in_words(&self, now: i64) -> String {
        let paused = if self.is_paused { ", paused" } else { "" };
        match (self.minutes_left(now), self.minutes_over(now)) {
            (0, 0) => format!("{MOVE_ON}{paused}"),
            (0, over) => format!("{MOVE_ON}, {}{paused}", over_words(over)),
            (1, _) => format!("1 minute left{paused}"),
            (left, _) => format!("{left} minutes left{paused}"),
        }
    }

    /// What is left of the step, in milliseconds. A clock that was set back has used up nothing.
    fn left(&self, now: i64) -> i64 {
        match self.is_paused {
            true => self.left,
            false => self.left.saturating_sub(now.saturating_sub(self.at).max(0)),
        }
    }
}

/// What the room reads when a step's minutes are over (docs/product.md, section 6, "Run a session").
pub const MOVE_ON: &str = "Time to move on";

/// So many minutes over, in words: "4 minutes over".
pub fn over_words(minutes: i64) -> String {
    match minutes {
        1 => "1 minute over".to_owned(),
        minutes => format!("{minutes} minutes over"),
    }
}
