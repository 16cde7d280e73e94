//! A paper as a file for Word, and the name of a paper's file.

use alongside_core::pair::Partnership;
use alongside_formats::files::{file_name, whose};
use alongside_presentation::claims::{File, FileType};
use alongside_presentation::export::docx;
use alongside_presentation::paper::{self, Asked, Include};

/// The paper for Word; `what` it is stands in its name.
pub fn word_file(open: &Partnership, asked: &Asked, what: &str) -> Option<File> {
    let print_out = paper::print_out(open, asked)?;
    let name = paper_file_name(open, asked, what, ".docx");
    Some(File::new(FileType::WORD, name, docx::docx(&print_out)))
}

/// The name of a file of this paper. A name that is not to be on the paper is not in it either.
pub fn paper_file_name(open: &Partnership, asked: &Asked, what: &str, ending: &str) -> String {
    file_name(&whose(open, asked.includes(Include::Class)), what, Some(asked.today), ending)
}
