//! iCalendar.

use alongside_presentation::export::ics;
use expect_test::expect;
use icalendar::{Calendar, CalendarDateTime, Component, DatePerhapsTime};
use jiff::civil::{Date, date};
use proptest::prelude::*;

const NOW: jiff::civil::DateTime = date(2026, 9, 4).at(9, 42, 7, 0);

#[test]
fn a_review_in_full() {
    expect![[r#"
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//Alongside//Alongside//EN
        BEGIN:VEVENT
        UID:k3x-review
        DTSTAMP:20260904T094207Z
        LAST-MODIFIED:20260904T094207Z
        SEQUENCE:210678127
        DTSTART;VALUE=DATE:20261016
        DTEND;VALUE=DATE:20261017
        SUMMARY:Catch-up (15 minutes)
        DESCRIPTION:Bring your sheet of paper.
        CLASS:PRIVATE
        TRANSP:TRANSPARENT
        END:VEVENT
        END:VCALENDAR
    "#]]
    .assert_eq(&ics::review("k3x-review", "", date(2026, 10, 16), NOW).replace('\r', ""));
}

/// The day on which the entry begins and the one before which it ends, as another program reads it.
fn read(text: &str) -> [String; 2] {
    let calendar: Calendar = text.parse().expect("a calendar");
    let event = calendar.components.first().and_then(|it| it.as_event()).expect("an entry");
    let day = |at: Option<DatePerhapsTime>| match at {
        Some(DatePerhapsTime::Date(day)) => day.to_string(),
        Some(DatePerhapsTime::DateTime(CalendarDateTime::Floating(at))) => panic!("a time: {at}"),
        other => panic!("{other:?}"),
    };
    assert_eq!(event.get_summary(), Some("Catch-up (15 minutes)"));
    [day(event.get_start()), day(event.get_end())]
}

#[track_caller]
fn check(day: Date, next: Date) {
    let text = ics::review("a", "", day, NOW);
    assert!(text.ends_with("\r\n") && !text.replace("\r\n", "").contains(['\r', '\n']));
    assert!(text.lines().all(|line| line.len() <= 75), "no line has to be folded");
    assert_eq!(read(&text), [day.to_string(), next.to_string()]);
}

/// What another program reads as the title of the entry with this name.
fn summary(label: &str) -> String {
    let text = ics::review("a", label, date(2026, 10, 16), NOW);
    assert!(text.split("\r\n").all(|line| line.len() <= 75), "{text}");
    assert!(!text.replace("\r\n", "").contains(['\r', '\n']));
    let calendar: Calendar = text.parse().expect("a calendar");
    let event = calendar.components.first().and_then(|it| it.as_event()).expect("an entry");
    event.get_summary().expect("a title").to_owned()
}

#[test]
fn the_entry_says_whose_it_is() {
    #[track_caller]
    fn check(label: &str, shown: &str) {
        assert_eq!(summary(label), format!("Catch-up (15 minutes): {shown}"));
    }
    check("Oak class", "Oak class");
    check("a; b, c\\d", "a; b, c\\d");
    check("a\r\nBEGIN:VALARM\u{0}", "a\nBEGIN:VALARM");
    check("Tŷ 3 🌳", "Tŷ 3 🌳");
    check("כיתה א", "\u{2068}כיתה א\u{2069}");
    check("a\u{202e}b", "\u{2068}ab\u{2069}");
}

#[test]
fn a_folded_line_parts_no_character_and_no_family() {
    let family = "👩\u{200d}👩\u{200d}👧\u{200d}👧";
    for before in 0..30 {
        let label = format!("{}{family} e\u{301}\u{301} {}", "x".repeat(before), "🇬🇧".repeat(3));
        let text = ics::review("a", &label, date(2026, 10, 16), NOW);
        assert!(text.contains(family), "{text}");
        for rest in text.split("\r\n ").skip(1) {
            assert!(!rest.starts_with(['\u{200d}', '\u{301}', '🇧']), "{text}");
        }
        assert_eq!(summary(&label), format!("Catch-up (15 minutes): {label}"));
    }
    let flags = "🇬🇧".repeat(60);
    assert_eq!(summary(&flags), format!("Catch-up (15 minutes): {flags}"), "longer than a line");
}

#[test]
fn what_is_written_later_has_a_later_number() {
    let number = |now| {
        let text = ics::review("a", "", date(2026, 10, 16), now);
        let line = text.lines().find_map(|line| line.strip_prefix("SEQUENCE:"));
        line.and_then(|it| it.parse::<i32>().ok()).expect("a whole number as RFC 5545 has it")
    };
    let moments = [
        date(2019, 12, 31).at(23, 59, 59, 0),
        date(2026, 9, 4).at(9, 42, 7, 0),
        date(2026, 9, 4).at(9, 42, 8, 0),
        date(2026, 9, 4).at(23, 59, 59, 0),
        date(2026, 9, 5).at(0, 0, 0, 0),
        date(2027, 1, 1).at(0, 0, 0, 0),
        date(2088, 1, 1).at(0, 0, 0, 0),
    ];
    let numbers = moments.map(number);
    assert!(numbers.is_sorted_by(|one, next| one < next), "{numbers:?}");
}

#[test]
fn across_the_clock_change_it_is_the_same_day() {
    for (day, next) in [
        (date(2026, 10, 24), date(2026, 10, 25)),
        (date(2026, 10, 25), date(2026, 10, 26)),
        (date(2027, 3, 27), date(2027, 3, 28)),
        (date(2027, 3, 28), date(2027, 3, 29)),
        (date(2026, 12, 31), date(2027, 1, 1)),
        (date(2028, 2, 28), date(2028, 2, 29)),
        (date(2028, 2, 29), date(2028, 3, 1)),
    ] {
        check(day, next);
    }
}

proptest! {
    #[test]
    fn any_day_is_one_day(days in 0_i32..40_000) {
        let day = date(2026, 1, 1).checked_add(jiff::Span::new().days(days)).expect("a day");
        check(day, day.tomorrow().expect("a day"));
    }
}
