//! The day of the review for a calendar, as RFC 5545 has it.
//!
//! # Design
//!
//! A day and no time: a date has no clock, so that it is right across the clock change and in every
//! zone, and people move it to a time of their own. A school's calendar is read by others, so the
//! entry doesn't say what it is about (product page, section 4, step 9).

use jiff::civil::{Date, DateTime, date};

/// No line is longer, in bytes, with its end left out.
const LINE: usize = 75;

/// A calendar with one entry, all day. The same `uid` with another day replaces the entry; `now` is the
/// moment of writing, by the clock of Greenwich.
pub fn review(uid: &str, day: Date, now: DateTime) -> String {
    let next = day.tomorrow().unwrap_or(Date::MAX);
    let stamp =
        format!("{}T{:02}{:02}{:02}Z", compact(now.date()), now.hour(), now.minute(), now.second());
    let lines = [
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        "PRODID:-//Alongside//Alongside//EN".to_owned(),
        "BEGIN:VEVENT".to_owned(),
        format!("UID:{uid}"),
        format!("DTSTAMP:{stamp}"),
        format!("LAST-MODIFIED:{stamp}"),
        format!("SEQUENCE:{}", sequence(now)),
        format!("DTSTART;VALUE=DATE:{}", compact(day)),
        format!("DTEND;VALUE=DATE:{}", compact(next)),
        "SUMMARY:Catch-up (15 minutes)".to_owned(),
        "DESCRIPTION:Bring your sheet of paper.".to_owned(),
        "CLASS:PRIVATE".to_owned(),
        "TRANSP:TRANSPARENT".to_owned(),
        "END:VEVENT".to_owned(),
        "END:VCALENDAR".to_owned(),
    ];
    debug_assert!(lines.iter().all(|line| line.len() <= LINE), "no line has to be folded");
    lines.iter().map(|line| format!("{line}\r\n")).collect()
}

/// A number that is higher each time (RFC 5545, 3.8.7.4): a calendar keeps the day that it has unless the
/// new one is of a later number. Seconds since 2020, which fit until 2088 as the standard's whole numbers do.
fn sequence(now: DateTime) -> i64 {
    let seconds = now.date().duration_since(date(2020, 1, 1)).as_secs()
        + i64::from(now.hour()) * 3_600
        + i64::from(now.minute()) * 60
        + i64::from(now.second());
    seconds.clamp(0, i64::from(i32::MAX))
}

/// "20261016".
fn compact(day: Date) -> String {
    format!("{:04}{:02}{:02}", day.year(), day.month(), day.day())
}
