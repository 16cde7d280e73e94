//! The clock of the projector view.

use alongside_core::leader::{BEFORE_YOU_GO, Minutes, Run, steps};

const MINUTE: i64 = 60_000;

const HOUR: i64 = 60 * MINUTE;

const NOW: i64 = 1_790_000_000_000;

#[test]
fn every_step_has_words_and_only_slack_is_no_step() {
    for (minutes, count) in [(Minutes::Thirty, 5), (Minutes::FortyFive, 6), (Minutes::Sixty, 7)] {
        let steps = steps(minutes);
        assert_eq!(steps.len(), count, "{minutes:?}");
        let in_steps: u32 = steps.iter().map(|step| step.minutes).sum();
        let slack = minutes.parts().last().expect("there are parts").minutes;
        assert_eq!(in_steps + slack, minutes.count());
        assert!(steps.iter().all(|step| !step.shows.is_empty()));
    }
}

#[test]
fn every_session_ends_with_what_to_do_before_leaving() {
    for minutes in Minutes::ALL {
        let steps = steps(minutes);
        let (last, others) = steps.split_last().expect("there are steps");
        assert!(last.is_close() && last.minutes == 0 && last.words.is_empty());
        assert!(others.iter().all(|step| !step.is_close() && !step.words.is_empty()));
        let joining: Vec<_> =
            steps.iter().filter(|step| step.is_for_joining()).map(|step| step.name).collect();
        assert!(["Welcome", "Answer"].starts_with(&joining), "{joining:?}");
        assert!(steps[0].is_for_joining());
    }
    assert_eq!(
        BEFORE_YOU_GO.map(|[what, _]| what),
        ["Take your paper", "Give your pair code", "Clear the device"]
    );
}

#[test]
fn what_the_room_reads_fits_a_hall() {
    for step in Minutes::ALL.into_iter().flat_map(steps) {
        let length = |words: &str| words.chars().count();
        assert!(length(step.title) <= 26, "{}", step.title);
        assert!(length(step.words) <= 100, "{}", step.words);
        assert!(length(step.shows) <= 40, "{}", step.shows);
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
    assert_eq!(run.step().1.name, "Close");
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
fn overtime_says_how_far_over() {
    let mut run = Run::start(Minutes::FortyFive, NOW);
    for (after, words) in [
        (0, "3 minutes left"),
        (2 * MINUTE, "1 minute left"),
        (3 * MINUTE - 1, "1 minute left"),
        (3 * MINUTE, "Time to move on"),
        (4 * MINUTE - 1, "Time to move on"),
        (4 * MINUTE, "Time to move on, 1 minute over"),
        (7 * MINUTE + 30_000, "Time to move on, 4 minutes over"),
        (4 * HOUR, "Time to move on, 237 minutes over"),
    ] {
        assert_eq!(run.time_in_words(NOW + after), words, "{after}");
    }
    run.pause_or_go_on(NOW + 5 * MINUTE);
    assert_eq!(run.time_in_words(NOW + HOUR), "Time to move on, 2 minutes over, paused");
    run.pause_or_go_on(NOW + HOUR);
    assert_eq!(run.time_in_words(NOW + HOUR + MINUTE), "Time to move on, 3 minutes over");
    run.next(NOW + HOUR + MINUTE);
    assert_eq!(run.time_in_words(NOW + HOUR + MINUTE), "10 minutes left");
    run.pause_or_go_on(NOW + HOUR + MINUTE);
    assert_eq!(run.time_in_words(NOW + 2 * HOUR), "10 minutes left, paused");
}

#[test]
fn the_run_that_was_moved_on_later_is_the_one() {
    let run = Run::start(Minutes::Sixty, NOW);
    let mut moved = run;
    moved.next(NOW + 1);
    assert_eq!((run.later(moved), moved.later(run)), (moved, moved));
}
