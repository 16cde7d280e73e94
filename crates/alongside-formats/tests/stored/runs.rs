//! Where a session on the projector is, as it is kept.

use alongside_core::bank::PrincipleSet;
use alongside_core::leader::{Minutes, Run, SetUp};
use alongside_formats::codes::encode_session;
use alongside_formats::stored::runs::{self, Moment, is_any_kept, keep, kept, key, under_way};
use alongside_formats::stored::storage::{self, Memory, PREFIX, Store, id_of};
use jiff::civil::{Date, date};
use proptest::prelude::*;

const MINUTE: i64 = 60_000;

const HOUR: i64 = 60 * MINUTE;

const NOW: i64 = 1_790_000_000_000;

const TODAY: Date = date(2026, 9, 21);

const YESTERDAY: Date = date(2026, 9, 20);

fn moment(ms: i64, day: Date) -> Moment {
    Moment { ms, day }
}

/// A session of so many minutes, with a title or none.
fn session(minutes: Minutes, title: &str) -> SetUp {
    SetUp::new(minutes, PrincipleSet::ALL).titled(title)
}

#[test]
fn a_run_belongs_to_its_set_up_and_its_day() {
    let (set_up, other) = (session(Minutes::FortyFive, ""), session(Minutes::FortyFive, "INSET"));
    let mut run = Run::start(Minutes::FortyFive, NOW);
    run.next(NOW);
    let mut store = Memory::default();
    keep(&mut store, &set_up, run, moment(NOW, TODAY)).expect("memory");
    for (what, of, now, found) in [
        ("at once", &set_up, moment(NOW, TODAY), true),
        ("later that day", &set_up, moment(NOW + 9 * HOUR, TODAY), true),
        ("another set-up of so many minutes", &other, moment(NOW, TODAY), false),
        ("the day after", &set_up, moment(NOW + 24 * HOUR, date(2026, 9, 22)), false),
        ("past midnight", &set_up, moment(NOW + 5 * HOUR, date(2026, 9, 22)), true),
        ("the clock set back an hour, over midnight", &set_up, moment(NOW - HOUR, YESTERDAY), true),
        ("the clock set back a day", &set_up, moment(NOW - 24 * HOUR, YESTERDAY), false),
        ("the clock set back within the day", &set_up, moment(NOW - 9 * HOUR, TODAY), true),
    ] {
        assert_eq!(kept(&store, of, now), found.then_some(run), "{what}");
    }
    let later = NOW + 6 * MINUTE;
    assert_eq!(run.time_in_words(later), "4 minutes left", "the room goes on while it is left");
}

#[test]
fn the_last_few_runs_of_today_are_kept_apart() {
    let mut store = Memory::default();
    let of = |place: i64| session(Minutes::Sixty, &format!("Hall {place}"));
    let run = |place: i64| Run::start(Minutes::Sixty, NOW + place);
    keep(&mut store, &of(0), run(0), moment(NOW, YESTERDAY)).expect("memory");
    store.set(&format!("{}x", key(&of(0))), "damaged").expect("memory");
    let today = NOW + 24 * HOUR;
    for place in 1..=6 {
        let began = Run::start(Minutes::Sixty, today + place);
        keep(&mut store, &of(place), began, moment(today + place, TODAY)).expect("memory");
        let keys = store.keys().expect("memory");
        assert_eq!(keys.len() as i64, place.min(4), "yesterday's, and the oldest, are gone");
    }
    for place in 3..=6 {
        let began = Run::start(Minutes::Sixty, today + place);
        assert_eq!(kept(&store, &of(place), moment(today, TODAY)), Some(began), "{place}");
    }
}

#[test]
fn the_runs_of_today_are_listed_with_their_set_ups() {
    let mut store = Memory::default();
    let [one, two] = ["One", "Two"].map(|title| session(Minutes::Sixty, title));
    let run = |at: i64| Run::start(Minutes::Sixty, at);
    keep(&mut store, &one, run(NOW), moment(NOW, TODAY)).expect("memory");
    keep(&mut store, &two, run(NOW + MINUTE), moment(NOW, TODAY)).expect("memory");
    store.set(&format!("{}x", key(&one)), "damaged").expect("memory");
    let listed = under_way(&store, moment(NOW, TODAY));
    assert_eq!(listed, [(two, run(NOW + MINUTE)), (one, run(NOW))], "the last moved on first");
    let next_day = moment(NOW + 24 * HOUR, date(2026, 9, 22));
    assert_eq!(under_way(&store, next_day), []);
}

#[test]
fn a_kept_run_is_nobodys_answers_and_goes_when_the_device_is_cleared() {
    let set_up = session(Minutes::Thirty, "");
    let mut store = Memory::default();
    store.set("other:site", "x").expect("memory");
    assert!(!is_any_kept(&store));
    let now = moment(NOW, TODAY);
    keep(&mut store, &set_up, Run::start(Minutes::Thirty, NOW), now).expect("memory");
    let own = key(&set_up);
    assert!(own.starts_with(PREFIX) && own.ends_with(&encode_session(&set_up)));
    assert_eq!(id_of(&own), None);
    assert_eq!(storage::list(&mut store), Ok(Vec::new()), "no partnership");
    assert!(is_any_kept(&store));
    assert_eq!(storage::clear(&mut store), Ok(1));
    assert!(!is_any_kept(&store));
    assert_eq!(kept(&store, &set_up, now), None);
}

#[test]
fn what_is_not_a_run_of_this_session_is_none() {
    let (sixty, now) = (session(Minutes::Sixty, ""), moment(NOW, TODAY));
    let text = runs::to_text(Run::start(Minutes::Sixty, NOW), TODAY);
    assert_eq!(text, "60,0,300000,1790000000000,0,2026-09-21");
    assert!(runs::from_text(&text, &sixty, now).is_some());
    assert_eq!(runs::from_text(&text, &session(Minutes::Thirty, ""), now), None);
    let damaged = [
        "",
        "60",
        "60,0,1,,",
        "60,6,1,1790000000000,0,2026-09-21",
        "60,7,0,1790000000000,0,2026-09-21",
        "60,-1,1,1790000000000,0,2026-09-21",
        "60,99999999999999999999,1,1790000000000,0,2026-09-21",
        "60,0,x,1790000000000,0,2026-09-21",
        "60,0,300001,1790000000000,0,2026-09-21",
        "60,0,-9223372036854775808,1790000000000,0,2026-09-21",
        "60,0,1,1790000000000,2,2026-09-21",
        "60,0,1,1790000000000,0,2026-02-30",
        "60,0,1,1790000000000,0,2026-09-21,",
        "61,0,1,1790000000000,0,2026-09-21",
    ];
    for text in damaged.into_iter().chain((0..text.len()).map(|end| &text[..end])) {
        assert_eq!(runs::from_text(text, &sixty, now), None, "{text}");
    }
    for at in [i64::MIN, i64::MAX] {
        let text = format!("60,0,1,{at},0,2026-09-21");
        let run = runs::from_text(&text, &sixty, now).expect("a clock that was far off");
        assert!(run.minutes_left(NOW) >= 0 && !run.time_in_words(NOW).is_empty());
    }
}

proptest! {
    #[test]
    fn any_run_is_found_again(presses in proptest::collection::vec((0_u8..3, 0_i64..900_000), 0..30)) {
        let set_up = session(Minutes::Sixty, "");
        let (mut run, mut now) = (Run::start(Minutes::Sixty, NOW), NOW);
        for (key, after) in presses {
            now += after;
            match key {
                0 => run.next(now),
                1 => run.back(now),
                _ => run.pause_or_go_on(now),
            }
            let text = runs::to_text(run, TODAY);
            prop_assert_eq!(runs::from_text(&text, &set_up, moment(now, TODAY)), Some(run));
            prop_assert!(run.minutes_left(now) <= i64::from(run.step().1.minutes));
        }
    }
}
