//! What is in the files for other programs: a spreadsheet, a calendar, a word processor.
//!
//! Never here: how such a file is written. That is in the `files` room of `alongside-formats`. Begin with
//! [`csv`].

pub mod csv;
pub mod docx;
pub mod ics;
