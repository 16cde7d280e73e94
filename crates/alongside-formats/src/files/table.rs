//! Tables for a spreadsheet, as RFC 4180 has them: commas, CRLF, quotes doubled.
//!
//! The text begins with a byte order mark, since Excel takes it for another alphabet without one.

use alongside_core::text::without_turns;

use super::formula::is_run;

/// A table as text, row by row.
pub struct Table {
    text: String,
}

impl Table {
    /// A table with the names of its columns, and no row yet.
    pub fn new(heads: &[&str]) -> Table {
        let mut table = Table { text: "\u{feff}".to_owned() };
        table.row(heads);
        table
    }

    /// Adds a row, with a cell for each column.
    pub fn row(&mut self, cells: &[&str]) {
        for (place, cell) in cells.iter().enumerate() {
            if place > 0 {
                self.text.push(',');
            }
            self.cell(cell);
        }
        self.text.push_str("\r\n");
    }

    /// The table as the text of a file.
    pub fn text(self) -> String {
        self.text
    }

    /// Adds a cell in quotes, whether it needs them or not: a spreadsheet asks for nothing else. What it
    /// would run gets an apostrophe, which says that it is text, and nothing turns its letters.
    fn cell(&mut self, cell: &str) {
        let cell = without_turns(cell);
        self.text.push('"');
        if is_run(&cell) {
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
