//! Dates in the words of a British school, and in the text of a file.
//!
//! # Design
//!
//! jiff knows the calendar. Its own reader and writer of ISO 8601 take every form there is, and
//! bring their errors and time zones into the program; stored text has one form of each, so they
//! are read and written here.

use jiff::Span;
use jiff::civil::{Date, DateTime, Weekday};

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// A day as "Friday 16 October", with its year where that isn't the year of `today` (docs/product.md, section
/// 6, "Action plan").
pub fn day(date: Date, today: Date) -> String {
    match date.year() == today.year() {
        true => format!("{} {}", weekday(date), day_and_month(date)),
        false => full(date),
    }
}

/// A day as "4 September 2026".
pub fn without_weekday(date: Date) -> String {
    format!("{} {}", day_and_month(date), date.year())
}

/// A day as "Friday 16 October 2026", as paper needs it.
pub fn full(date: Date) -> String {
    format!("{} {}", weekday(date), without_weekday(date))
}

/// A moment as "4 September, 10:42", with its year where that isn't the year of `today`.
pub fn moment(at: DateTime, today: Date) -> String {
    let date = at.date();
    let day = match date.year() == today.year() {
        true => day_and_month(date),
        false => without_weekday(date),
    };
    format!("{day}, {}", clock(at))
}

/// A moment as "10:42" where it is of `today`, and as [`moment`] has it where it isn't.
pub fn moment_seen(at: DateTime, today: Date) -> String {
    if at.date() == today { clock(at) } else { moment(at, today) }
}

/// The time of day as "10:42".
fn clock(at: DateTime) -> String {
    format!("{}:{:02}", at.hour(), at.minute())
}

fn day_and_month(date: Date) -> String {
    let month = MONTHS.get(usize::from(date.month().unsigned_abs()).wrapping_sub(1));
    format!("{} {}", date.day(), month.unwrap_or(&""))
}

fn weekday(date: Date) -> &'static str {
    match date.weekday() {
        Weekday::Monday => "Monday",
        Weekday::Tuesday => "Tuesday",
        Weekday::Wednesday => "Wednesday",
        Weekday::Thursday => "Thursday",
        Weekday::Friday => "Friday",
        Weekday::Saturday => "Saturday",
        Weekday::Sunday => "Sunday",
    }
}

/// The day so many weeks from `today`; [`Date::MAX`] where the calendar has no such day.
pub fn in_weeks(today: Date, weeks: i8) -> Date {
    let later = Span::new().try_weeks(weeks).and_then(|span| today.checked_add(span));
    later.unwrap_or(Date::MAX)
}

/// The same day so many years from `today`, or 28 February for the 29th in a year without one; [`Date::MAX`]
/// where the calendar has no such day.
pub fn in_years(today: Date, years: i8) -> Date {
    let later = Span::new().try_years(years).and_then(|span| today.checked_add(span));
    later.unwrap_or(Date::MAX)
}

/// A date as ISO 8601 has it: "2026-10-16".
pub fn to_iso(date: Date) -> String {
    format!("{:04}-{:02}-{:02}", date.year(), date.month(), date.day())
}

/// The date that [`to_iso`] wrote. `None` for any other form and for days that no month has.
pub fn from_iso(text: &str) -> Option<Date> {
    let (year, rest) = text.split_once('-')?;
    let (month, day) = rest.split_once('-')?;
    let (century, year) = (digits(year.get(..2)?, 2)?, digits(year.get(2..)?, 2)?);
    let year = i16::from(century) * 100 + i16::from(year);
    Date::new(year, digits(month, 2)?, digits(day, 2)?).ok()
}

/// A moment by the clock on the wall, to the second, as ISO 8601 has it: "2026-09-04T10:42:00".
pub fn moment_to_iso(at: DateTime) -> String {
    format!("{}T{:02}:{:02}:{:02}", to_iso(at.date()), at.hour(), at.minute(), at.second())
}

/// The moment that [`moment_to_iso`] wrote. `None` for any other form and for moments that no day has.
pub fn moment_from_iso(text: &str) -> Option<DateTime> {
    let (date, time) = text.split_once('T')?;
    let mut parts = time.split(':');
    let mut part = || digits(parts.next()?, 2);
    let (hour, minute, second) = (part()?, part()?, part()?);
    let whole = parts.next().is_none();
    let date = from_iso(date).filter(|_| whole)?;
    let time = jiff::civil::Time::new(hour, minute, second, 0).ok()?;
    Some(date.to_datetime(time))
}

/// A number of exactly so many digits.
fn digits(text: &str, count: usize) -> Option<i8> {
    let plain = text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit());
    plain.then(|| text.parse().ok())?
}
