//! A run as it is kept on the device, to be found again after a closed tab or a crash (docs/product.md,
//! section 6, "Run a session").
//!
//! # Design
//!
//! A run is kept for its set-up and its day: the set-up's session code is in the key, and the day on which
//! it was last moved on stands in the text. A run that goes past midnight is still the same hall's for
//! [`SAME_HALL`]. The words of a set-up are the leader's own and nobody's answers.

use core::cmp::Reverse;

use alongside_core::leader::{MINUTE, Minutes, Run, RunState, SetUp};
use alongside_core::{dates, sorted};
use jiff::civil::Date;

use crate::codes::{encode_session, read_session};
use crate::stored::storage::{Store, StoreError};

const RUN: &str = "alongside:run:";

/// How many set-ups' runs are kept: the last ones.
const MOST: usize = 4;

/// For so long after it was last moved on a run goes on whatever day it is, in milliseconds.
const SAME_HALL: i64 = 6 * 60 * MINUTE;

/// The present moment, by the device's clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    /// The milliseconds since any beginning.
    pub ms: i64,
    /// The day on the device's calendar.
    pub day: Date,
}

/// The key that a set-up's run is kept under.
pub fn key(set_up: &SetUp) -> String {
    format!("{RUN}{}", encode_session(set_up))
}

/// A run as text, with its day.
pub fn to_text(run: Run, day: Date) -> String {
    let RunState { minutes, step, left, at, is_paused } = run.state();
    let (minutes, paused) = (minutes.count(), u8::from(is_paused));
    format!("{minutes},{step},{left},{at},{paused},{}", dates::to_iso(day))
}

/// The run that [`to_text`] wrote. `None` for what is damaged, of a set-up with other minutes, or of another
/// day and six or more hours old.
pub fn from_text(text: &str, set_up: &SetUp, now: Moment) -> Option<Run> {
    let (run, day) = read(text)?;
    let is_its = run.state().minutes == set_up.minutes;
    (is_its && is_of_now(&run, day, now)).then_some(run)
}

fn read(text: &str) -> Option<(Run, Date)> {
    let parts: Vec<&str> = text.split(',').collect();
    let &[minutes, step, left, at, paused, day] = parts.as_slice() else { return None };
    let run = Run::from_state(RunState {
        minutes: Minutes::from_count(minutes.parse().ok()?)?,
        step: step.parse().ok()?,
        left: left.parse().ok()?,
        at: at.parse().ok()?,
        is_paused: matches!(paused, "1"),
    })?;
    matches!(paused, "0" | "1").then_some((run, dates::from_iso(day)?))
}

fn is_of_now(run: &Run, day: Date, now: Moment) -> bool {
    day == now.day || now.ms.saturating_sub(run.state().at).saturating_abs() < SAME_HALL
}

/// The run of a set-up that is kept; `None` where there is none that [`from_text`] takes.
pub fn kept(store: &impl Store, set_up: &SetUp, now: Moment) -> Option<Run> {
    let text = store.get(&key(set_up)).ok().flatten()?;
    from_text(&text, set_up, now)
}

/// Keeps the run of a set-up. Those of other days, and of all but the last four set-ups, are kept no longer
/// (docs/product.md, section 6, "Run a session").
///
/// # Errors
/// Any [`StoreError`]. Where it is of the run itself, the others stay as they are.
pub fn keep(
    store: &mut impl Store,
    set_up: &SetUp,
    run: Run,
    now: Moment,
) -> Result<(), StoreError> {
    let own = key(set_up);
    store.set(&own, &to_text(run, now.day))?;
    let mut others = Vec::new();
    for key in store.keys()?.into_iter().filter(|key| key.starts_with(RUN) && *key != own) {
        let found = store.get(&key)?.and_then(|text| read(&text));
        let found = found.filter(|(run, day)| is_of_now(run, *day, now));
        others.push((found.map(|(run, _)| run.state().at), key));
    }
    // The last first; what is of another day, or can't be read, is at the end.
    let others = sorted::by_key(others, |(at, key)| Reverse((*at, key.clone())));
    let kept = others.iter().take(MOST - 1).filter(|(at, _)| at.is_some()).count();
    others.iter().skip(kept).try_for_each(|(_, key)| store.remove(key))
}

/// Every run that is kept and not too old, with its set-up, the last moved on first. Where nothing can be
/// read there is none.
pub fn under_way(store: &impl Store, now: Moment) -> Vec<(SetUp, Run)> {
    let keys = store.keys().unwrap_or_default();
    let found = keys.iter().filter_map(|key| {
        let set_up = read_session(key.strip_prefix(RUN)?).ok()?;
        let run = kept(store, &set_up, now)?;
        Some((set_up, run))
    });
    sorted::by_key(found, |(_, run)| Reverse(run.state().at))
}

/// Whether a run of any set-up is kept, of whatever day.
pub fn is_any_kept(store: &impl Store) -> bool {
    store.keys().is_ok_and(|keys| keys.iter().any(|key| key.starts_with(RUN)))
}
