//! Tables for a spreadsheet, as RFC 4180 has them: commas, CRLF, quotes doubled.
//!
//! The text begins with a byte order mark, since Excel takes it for another alphabet without one.

use super::formula::is_run;

/// A table as text, row by row.
pub struct Table {
    text: String,
}

impl Table {
    /// With the names of its columns.
    pub fn new(heads: &[&str]) -> Table {
        let mut table = Table { text: "\u{feff}".to_owned() };
        table.row(heads);
        table
    }

    /// One more row.
    pub fn row(&mut self, cells: &[&str]) {
        for (place, cell) in cells.iter().enumerate() {
            if place > 0 {
                self.text.push(',');
            }
            self.cell(cell);
        }
        self.text.push_str("\r\n");
    }

    /// All of it.
    pub fn text(self) -> String {
        self.text
    }

    /// In quotes, whether it needs them or not: a spreadsheet asks for nothing else. What it would run gets
    /// an apostrophe, which says that it is text.
    fn cell(&mut self, cell: &str) {
        self.text.push('"');
        if is_run(cell) {
            self.text.push('\'');
        }
        for character in cell.chars() {
            if character == '"' {
                self.text.push('"');
            }
            self.text.push(character);
        }
        self.text.push('"');
    }
}
