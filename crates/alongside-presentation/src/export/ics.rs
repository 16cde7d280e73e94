//! The day of the review for a calendar.
//!
//! # Design
//!
//! A school's calendar is read by others, so the entry doesn't say what it is about (docs/product.md,
//! section 4, step 9), only whose it is.

use alongside_core::text::isolate;
use alongside_formats::files::calendar::{Entry, calendar};
use jiff::civil::{Date, DateTime};

/// A calendar with one entry, all day. The same `uid` with another day replaces the entry; `label` is the
/// name that the pair gave, or empty; `now` is the moment of writing, by the clock of Greenwich.
pub fn review(uid: &str, label: &str, day: Date, now: DateTime) -> String {
    let summary = title(label);
    let description = "Bring your sheet of paper.";
    calendar(&Entry { uid, day, now, summary: &summary, description })
}

/// The title of the entry, which a page tells beforehand.
pub fn title(label: &str) -> String {
    match label {
        "" => "Catch-up (15 minutes)".to_owned(),
        label => format!("Catch-up (15 minutes): {}", isolate(label)),
    }
}
