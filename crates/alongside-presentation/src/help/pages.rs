//! What each page about the app says.

use super::about::About;
use super::parts::{Page, Section};

/// The pages, two constants for each file in `content/help/`.
mod written {
    use crate::help::about::About;
    use crate::help::parts::{Block, Page, Section};

    include!(concat!(env!("OUT_DIR"), "/pages.rs"));
}

impl About {
    /// The title of the page. Every page's foot has it, so it doesn't lead to the rest (`src/parts.rs`).
    pub fn title(self) -> &'static str {
        match self {
            About::Help => written::HELP_TITLE,
            About::Privacy => written::PRIVACY_TITLE,
            About::DataProtection => written::DATA_PROTECTION_TITLE,
            About::Accessibility => written::ACCESSIBILITY_TITLE,
            About::Method => written::METHOD_TITLE,
            About::Technical => written::TECHNICAL_TITLE,
        }
    }

    /// What the page says, in a sentence or two.
    pub fn lead(self) -> &'static str {
        self.page().lead
    }

    /// The parts of the page, in order.
    pub fn sections(self) -> &'static [Section] {
        self.page().sections
    }

    fn page(self) -> Page {
        match self {
            About::Help => written::HELP,
            About::Privacy => written::PRIVACY,
            About::DataProtection => written::DATA_PROTECTION,
            About::Accessibility => written::ACCESSIBILITY,
            About::Method => written::METHOD,
            About::Technical => written::TECHNICAL,
        }
    }
}
