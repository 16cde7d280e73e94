//! Printing. A page is told when a print window opens, and nothing of what comes of it.

use alongside_core::pair::Paper;

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
    let file = match printed {
        Printed::Paper { paper: Paper::Agreement | Paper::Request, .. } => {
            "Save it as a Word document and print that, or "
        }
        Printed::Paper { paper: Paper::Own, .. } => "Save it as a spreadsheet and print that, or ",
        Printed::School => "Save the counts as a spreadsheet and print that, or ",
        Printed::Paper { paper: Paper::Report, .. } | Printed::Blank | Printed::Slips => "",
    };
    let elsewhere = match printed {
        Printed::Paper { is_example: false, .. } => {
            "save a copy, at the top of the page, and open it in another browser."
        }
        Printed::Paper { .. } => "open the example in another browser.",
        Printed::Blank | Printed::Slips => {
            "open this page’s address in another browser, and print it there."
        }
        Printed::School => "paste the codes in another browser.",
    };
    let mut next = format!("{file}{elsewhere}");
    next[..1].make_ascii_uppercase();
    format!("This browser did not open its print window. {next}")
}
