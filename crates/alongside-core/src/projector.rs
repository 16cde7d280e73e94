//! What the room sees while a session runs: one step, one instruction, and the minutes left
//! (product page, section 6, "Run a session").
//!
//! # Design
//!
//! The clock is the device's own, given in from outside in milliseconds. What is kept is when a step
//! began and not how often a timer went off, so a laptop that slept is right when it wakes. Nothing moves
//! by itself: when the minutes are over the step stays, and says that it is time to move on.

use crate::setup::Minutes;

const MINUTE: i64 = 60_000;

/// One step, as the room reads it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    /// Its name in the row of steps.
    pub name: &'static str,
    /// Its title.
    pub title: &'static str,
    /// What to do.
    pub words: &'static str,
    /// How long it is meant to take.
    pub minutes: u32,
}

/// The words of a part of a session, by its name. What has none is slack.
const WORDS: [(&str, &str, &str, &str); 5] = [
    (
        "Welcome",
        "Welcome",
        "Welcome",
        "This is for the two of you. It is not an appraisal, and nobody else sees your answers. Join with the square or your slip to begin.",
    ),
    (
        "Answer alone",
        "Answer",
        "Answer on your own",
        "Think about the last half-term. Nobody sees your answers until you both choose to share.",
    ),
    (
        "Look together",
        "Look together",
        "Look together",
        "Start with what is going well. The teaching assistant speaks first on each topic.",
    ),
    (
        "Agree",
        "Agree",
        "Agree what to do",
        "One to three actions: what, who, when, and how you will know. Sort out what needs the school.",
    ),
    (
        "Share one thing",
        "Share",
        "Share one thing",
        "Say one thing that you will do, if you both want to. Clear the devices that you share.",
    ),
];

/// The steps of a session, without its slack.
pub fn steps(minutes: Minutes) -> Vec<Step> {
    let parts = minutes.parts().into_iter();
    let step = |part: crate::setup::Part| {
        let &(_, name, title, words) = WORDS.iter().find(|(of, ..)| *of == part.name)?;
        Some(Step { name, title, words, minutes: part.minutes })
    };
    parts.filter_map(step).collect()
}

/// A session that runs. Moments are in milliseconds of one clock, since any beginning.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Run {
    minutes: Minutes,
    step: usize,
    /// What was left of the step at `since`, or is left while it is paused.
    left: i64,
    /// `None` while it is paused.
    since: Option<i64>,
}

impl Run {
    /// Begins now with the first step.
    pub fn start(minutes: Minutes, now: i64) -> Run {
        Run { minutes, step: 0, left: 0, since: None }.at(0, now)
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

    /// The next step, from its beginning. At the last one nothing changes.
    pub fn next(&mut self, now: i64) {
        if self.has_next() {
            *self = self.at(self.step + 1, now);
        }
    }

    /// The step before, from its beginning. At the first one nothing changes.
    pub fn back(&mut self, now: i64) {
        if self.step > 0 {
            *self = self.at(self.step - 1, now);
        }
    }

    fn at(self, step: usize, now: i64) -> Run {
        let started = Run { step, since: Some(now), ..self };
        let left = i64::from(started.step().1.minutes) * MINUTE;
        Run { left, ..started }
    }

    /// Whether the clock stands.
    pub fn is_paused(&self) -> bool {
        self.since.is_none()
    }

    /// Stops the clock, or lets it go on.
    pub fn pause_or_go_on(&mut self, now: i64) {
        *self = match self.since {
            Some(_) => Run { left: self.left(now), since: None, ..*self },
            None => Run { since: Some(now), ..*self },
        };
    }

    /// The minutes left, begun ones counted whole; 0 once they are over.
    pub fn minutes_left(&self, now: i64) -> i64 {
        let left = self.left(now).max(0);
        left.div_euclid(MINUTE) + i64::from(left.rem_euclid(MINUTE) > 0)
    }

    /// A clock that was set back has used up nothing.
    fn left(&self, now: i64) -> i64 {
        self.since.map_or(self.left, |since| self.left - (now - since).max(0))
    }

    /// The run as text, to be found again after a reload.
    pub fn to_text(self) -> String {
        let since = self.since.map(|since| since.to_string()).unwrap_or_default();
        format!("{},{},{},{since}", self.minutes.count(), self.step, self.left)
    }

    /// The run that [`Run::to_text`] wrote, if it is of a session of so many minutes.
    pub fn from_text(text: &str, minutes: Minutes) -> Option<Run> {
        let mut parts = text.split(',');
        let mut number = || parts.next()?.parse::<i64>().ok();
        let (count, step, left) = (number()?, number()?, number()?);
        let since = parts.next().filter(|since| !since.is_empty());
        let since = since.map(str::parse).transpose().ok()?;
        let step = usize::try_from(step).ok().filter(|&step| step < steps(minutes).len())?;
        let longest = i64::from(minutes.count()) * MINUTE;
        let fits = count == i64::from(minutes.count()) && left <= longest;
        fits.then_some(Run { minutes, step, left, since })
    }
}
