//! The clock of the projector view.

use alongside_core::projector::{Run, steps};
use alongside_core::setup::Minutes;
use proptest::prelude::*;

const MINUTE: i64 = 60_000;
const NOW: i64 = 1_790_000_000_000;

#[test]
fn every_step_has_words_and_only_slack_is_no_step() {
    for (minutes, count) in [(Minutes::Thirty, 3), (Minutes::FortyFive, 4), (Minutes::Sixty, 5)] {
        let steps = steps(minutes);
        assert_eq!(steps.len(), count, "{minutes:?}");
        let in_steps: u32 = steps.iter().map(|step| step.minutes).sum();
        let slack = minutes.parts().last().expect("there are parts").minutes;
        assert_eq!(in_steps + slack, minutes.count());
    }
}

#[test]
fn minutes_that_have_begun_count_whole_and_none_is_below_nothing() {
    let run = Run::start(Minutes::Sixty, NOW);
    for (after, left) in
        [(0, 5), (1, 5), (MINUTE, 4), (MINUTE + 1, 4), (5 * MINUTE - 1, 1), (5 * MINUTE, 0)]
    {
        assert_eq!(run.minutes_left(NOW + after), left, "{after}");
    }
    assert_eq!(run.minutes_left(NOW + 9 * 60 * MINUTE), 0, "the laptop slept over lunch");
    assert_eq!(run.minutes_left(NOW - MINUTE), 5, "the clock was set back");
}

#[test]
fn nothing_moves_by_itself_and_each_step_begins_whole() {
    let mut run = Run::start(Minutes::Sixty, NOW);
    let later = NOW + 60 * MINUTE;
    assert_eq!(run.step().1.name, "Welcome", "an hour later too");
    run.next(later);
    assert_eq!((run.step().1.name, run.minutes_left(later)), ("Answer", 10));
    run.back(later + MINUTE);
    assert_eq!((run.step().1.name, run.minutes_left(later + MINUTE)), ("Welcome", 5));
    run.back(later + 2 * MINUTE);
    assert_eq!(run.minutes_left(later + 2 * MINUTE), 4, "before the first there is nothing");
    for _ in 0..9 {
        run.next(later);
    }
    assert_eq!(run.step().1.name, "Share");
    assert!(!run.has_next());
}

#[test]
fn a_pause_costs_nothing() {
    let mut run = Run::start(Minutes::FortyFive, NOW);
    run.pause_or_go_on(NOW + MINUTE);
    assert!(run.is_paused());
    assert_eq!(run.minutes_left(NOW + 30 * MINUTE), 2);
    run.pause_or_go_on(NOW + 30 * MINUTE);
    assert_eq!(run.minutes_left(NOW + 31 * MINUTE), 1);
}

#[test]
fn what_is_not_a_run_of_this_session_is_none() {
    let text = Run::start(Minutes::Sixty, NOW).to_text();
    assert!(Run::from_text(&text, Minutes::Sixty).is_some());
    assert_eq!(Run::from_text(&text, Minutes::Thirty), None);
    for text in ["", "60", "60,9,1,", "60,-1,1,", "60,0,x,", "60,0,99999999999,", "60,0,1,x"] {
        assert_eq!(Run::from_text(text, Minutes::Sixty), None, "{text}");
    }
}

proptest! {
    #[test]
    fn any_run_is_found_again(presses in proptest::collection::vec((0_u8..3, 0_i64..900_000), 0..30)) {
        let (mut run, mut now) = (Run::start(Minutes::Sixty, NOW), NOW);
        for (key, after) in presses {
            now += after;
            match key {
                0 => run.next(now),
                1 => run.back(now),
                _ => run.pause_or_go_on(now),
            }
            prop_assert_eq!(Run::from_text(&run.to_text(), Minutes::Sixty), Some(run));
            prop_assert!(run.minutes_left(now) <= i64::from(run.step().1.minutes));
        }
    }
}
