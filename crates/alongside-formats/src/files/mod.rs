//! Files for other programs, as their standards have them: archives, tables, calendars, Word documents, and
//! what a file may be called.
//!
//! # Design
//!
//! Each format is a page of a standard, and each file is written by some tens of lines. The libraries
//! for them are larger than all of our codes and squares together (DESIGN.md, "Which libraries write the
//! files?"), so what they would guarantee is held by tests that read every file with programs by
//! somebody else.
//!
//! Never here: what is in a file. That is in the `export` room of `alongside-presentation`. Begin with
//! [`Table`].

pub mod calendar;
mod formula;
mod name;
mod table;
pub mod word;
mod zip;

pub use name::{file_name, whose};
pub use table::Table;
