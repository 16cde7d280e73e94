//! Each chart in a sentence or two, for somebody who doesn't see it.

use alongside_core::answers::Rating;
use alongside_core::bank::{Line, Role};
use alongside_core::results::scoring::Mean;

use super::{Profile, Row};
use crate::content::charts::{bars, dots, radar};

/// The chart of whole-school bars.
pub const BARS_DESCRIPTION: &str = bars::OF_COUNTS;

/// Paired dots, of one person where it is said whose they are.
pub fn dots_description(profile: &Profile, whose: Option<Role>) -> String {
    let [lowest, highest] = ends(profile);
    let words = match whose {
        Some(_) => dots::of_one(highest, lowest),
        None => dots::of_both(highest, lowest),
    };
    match has_time(profile) {
        true => format!("{words} {}", dots::WITH_TIME),
        false => words,
    }
}

/// What one row of paired dots says: the finding, and where each of the two stands.
pub fn row_description(profile: &Profile, row: &Row) -> String {
    let place = |(role, mark): (Role, Option<Mean>)| {
        Some(format!("{}: {}", role.name(), mark?.in_words(profile.frame)))
    };
    let places: Vec<String> = Role::ALL.into_iter().zip(row.marks).filter_map(place).collect();
    match places.is_empty() {
        true => format!("{}.", row.words),
        false => format!("{}. {}.", row.words, places.join(", ")),
    }
}

/// A radar, of one person where it is said whose it is.
pub fn radar_description(profile: &Profile, whose: Option<Role>) -> String {
    let [lowest, highest] = ends(profile);
    let words = match whose {
        Some(_) => radar::of_one(highest, lowest),
        None => radar::of_both(highest, lowest),
    };
    match has_time(profile) {
        true => format!("{words} {}", radar::WITHOUT_TIME),
        false => words,
    }
}

fn ends(profile: &Profile) -> [&'static str; 2] {
    [Rating::Never, Rating::Always].map(|rating| rating.word(profile.frame))
}

fn has_time(profile: &Profile) -> bool {
    profile.rows.iter().any(|row| row.line == Line::Time)
}
