//! Printing. A page is told when a print window opens, and nothing of what comes of it.

use alongside_core::pair::Paper;

use crate::content::claims::not_printed;

/// What was to be printed, which decides the other ways to have it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Printed {
    /// A pair's own paper.
    Paper {
        /// Which.
        paper: Paper,
        /// Whether it is the example's, which is in every browser and can't be saved.
        is_example: bool,
    },
    /// Blank audits or the trainer pack: nobody's, and the same in every browser.
    Blank,
    /// Slips for a session, which is in the address.
    Slips,
    /// The whole-school picture, which is kept nowhere.
    School,
}

/// What is said where the browser opened no print window.
pub fn not_printed_words(printed: Printed) -> String {
    let instead = match printed {
        Printed::Paper { paper, is_example } => match (paper, is_example) {
            (Paper::Agreement | Paper::Request, false) => not_printed::WORD,
            (Paper::Agreement | Paper::Request, true) => not_printed::WORD_OF_EXAMPLE,
            (Paper::Own, false) => not_printed::OWN,
            (Paper::Own, true) => not_printed::OWN_OF_EXAMPLE,
            (Paper::Report, false) => not_printed::REPORT,
            (Paper::Report, true) => not_printed::REPORT_OF_EXAMPLE,
        },
        Printed::Blank | Printed::Slips => not_printed::IN_ADDRESS,
        Printed::School => not_printed::SCHOOL,
    };
    not_printed::no_window(instead)
}
