//! Files for other programs: a spreadsheet, a calendar, a word processor.
//!
//! # Design
//!
//! Each format is a page of a standard, and each file is written by some tens of lines. The libraries
//! for them were weighed and are larger than all of our codes and squares together (DESIGN.md, "Which
//! libraries write the files?"), so what they would have guaranteed is held by tests that read every
//! file with programs by somebody else.

pub mod csv;
pub mod docx;
mod formula;
pub mod ics;
mod name;
mod zip;

pub use name::{file_name, whose};
