//! A day in a calendar, as RFC 5545 has it.
//!
//! # Design
//!
//! A day and no time: a date has no clock, so that it is right across the clock change and in every
//! zone, and people move it to a time of their own.

use alongside_core::text::length;
use jiff::civil::{Date, DateTime, date};

/// No line is longer, in bytes, with its end left out (RFC 5545, section 3.1).
const LINE: usize = 75;

/// An entry in a calendar for a whole day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entry<'e> {
    /// What names the entry: the same name with another day replaces it.
    pub uid: &'e str,
    /// The day of the entry.
    pub day: Date,
    /// The moment of writing, by the clock of Greenwich.
    pub now: DateTime,
    /// The title of the entry.
    pub summary: &'e str,
    /// What the entry says below its title.
    pub description: &'e str,
}

/// The text of a calendar file with one entry, which others don't see and which keeps nobody busy.
pub fn calendar(entry: &Entry<'_>) -> String {
    let Entry { uid, day, now, summary, description } = *entry;
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
        format!("SUMMARY:{}", text(summary)),
        format!("DESCRIPTION:{}", text(description)),
        "CLASS:PRIVATE".to_owned(),
        "TRANSP:TRANSPARENT".to_owned(),
        "END:VEVENT".to_owned(),
        "END:VCALENDAR".to_owned(),
    ];
    lines.iter().map(|line| folded(line)).collect()
}

/// A value of text (RFC 5545, section 3.3.11). Controls have no place in one.
fn text(value: &str) -> String {
    let mut text = String::new();
    for character in value.chars() {
        match character {
            '\n' => text.push_str("\\n"),
            '\\' | ';' | ',' => text.extend(['\\', character]),
            control if control.is_control() => {}
            other => text.push(other),
        }
    }
    text
}

/// A line with its end, folded where it is too long: the rest stands on a line that begins with a space.
/// Some programs read each line by itself, so nothing that is seen as one character is parted, as long as it
/// fits on a line.
fn folded(line: &str) -> String {
    let (mut folded, mut rest, mut room) = (String::new(), line, LINE);
    while rest.len() > room {
        let end = match length::within(rest, room).len() {
            0 => (1..=room).rev().find(|&end| rest.is_char_boundary(end)).unwrap_or(room),
            end => end,
        };
        let (line, after) = rest.split_at_checked(end).unwrap_or((rest, ""));
        folded += line;
        folded += "\r\n ";
        (rest, room) = (after, LINE - 1);
    }
    folded + rest + "\r\n"
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

/// A day as "20261016".
fn compact(day: Date) -> String {
    format!("{:04}{:02}{:02}", day.year(), day.month(), day.day())
}
