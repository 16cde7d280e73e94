//! The whole-school picture, in numbers, or in words where no number may be shown.

use alongside_core::bank::Line;
use alongside_core::leader::{Counts, FEWER, Group, Picture};

/// One line in the table of a whole-school picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SchoolRow {
    /// Which line.
    pub line: Line,
    /// What stands in the row. `None` where too few pairs have enough answers.
    pub cells: Option<Cells>,
}

/// What stands in a row: numbers, or the words of a share.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cells {
    /// Of how many pairs: "12", or "fewer than ten pairs".
    pub pairs: String,
    /// How many are in each group, in the order of [`Group::SHOWN`]: "7", or "some of the pairs".
    pub groups: [String; Group::SHOWN.len()],
    /// How many need the school: "7", or "some of the pairs".
    pub needs_school: String,
    /// Whether these are numbers.
    pub has_numbers: bool,
}

impl Cells {
    /// How many need the school, for who reads: "7 of 12", or "some of the pairs".
    pub fn needs_school_words(&self) -> String {
        match self.has_numbers {
            true => format!("{} of {}", self.needs_school, self.pairs),
            false => self.needs_school.clone(),
        }
    }
}

/// The table of a picture, a row for each line.
pub fn school_rows(picture: &Picture) -> Vec<SchoolRow> {
    let cells = |counts: Counts| match picture.has_numbers() && counts.has_numbers() {
        true => Cells {
            pairs: counts.pairs.to_string(),
            groups: Group::SHOWN.map(|group| counts.of(group).to_string()),
            needs_school: counts.needs_school.to_string(),
            has_numbers: true,
        },
        false => Cells {
            pairs: FEWER.to_owned(),
            groups: Group::SHOWN.map(|group| counts.share(group).label.to_owned()),
            needs_school: counts.school_share().label.to_owned(),
            has_numbers: false,
        },
    };
    let rows = picture.rows.iter();
    rows.map(|row| SchoolRow { line: row.line, cells: row.counts.map(cells) }).collect()
}
