//! Printing. A page is told when a print window opens, and nothing of what comes of it.

use alongside_core::pair::Paper;

use crate::content::claims::not_printed;
use crate::paper::{PaperFile, kind};

/// What was to be printed, which decides the other ways to have it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Printed {
    /// A pair's own paper.
    Paper {
        /// Which paper it is.
        paper: Paper,
        /// Whether the paper is the example's, which is in every browser and can't be saved.
        is_example: bool,
    },
    /// Blank audits or the trainer pack: nobody's, and the same in every browser.
    Blank,
    /// Slips for a session, which is in the address.
    Slips,
    /// The whole-school picture, which is kept nowhere.
    School,
}

/// What is said where the browser opened no print window (docs/product.md, section 6, "Print").
pub fn not_printed_words(printed: Printed) -> String {
    let instead = match printed {
        Printed::Paper { paper, is_example } => match (kind(paper).file, is_example) {
            (Some(PaperFile::Word(_)), false) => not_printed::WORD,
            (Some(PaperFile::Word(_)), true) => not_printed::WORD_OF_EXAMPLE,
            (Some(PaperFile::Results), false) => not_printed::RESULTS,
            (Some(PaperFile::Results), true) => not_printed::RESULTS_OF_EXAMPLE,
            (None, false) => not_printed::NO_FILE,
            (None, true) => not_printed::NO_FILE_OF_EXAMPLE,
        },
        Printed::Blank | Printed::Slips => not_printed::IN_ADDRESS,
        Printed::School => not_printed::SCHOOL,
    };
    not_printed::no_window(instead)
}
