//! Which pages there are about the app.

use super::parts::{Page, Section};

/// The pages, one constant for each file in `content/help/`.
mod written {
    use crate::help::parts::{Block, Page, Section};

    include!(concat!(env!("OUT_DIR"), "/pages.rs"));
}

/// A page about the app.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum About {
    /// The page on how it goes, and what the words mean.
    Help,
    /// The page on what is kept where, and who can see it.
    Privacy,
    /// The page on whom the app is made for, how that was tried, and what isn't right yet.
    Accessibility,
    /// The page on how answers become words, and why so.
    Method,
    /// The page for the school's technician.
    Technical,
}

impl About {
    /// Every page, in the order of the links.
    pub const ALL: [About; 5] =
        [About::Help, About::Privacy, About::Accessibility, About::Method, About::Technical];

    /// The word in an address.
    pub fn key(self) -> &'static str {
        match self {
            About::Help => "help",
            About::Privacy => "privacy",
            About::Accessibility => "accessibility",
            About::Method => "method",
            About::Technical => "technical",
        }
    }

    /// The page that [`About::key`] names.
    pub fn from_key(key: &str) -> Option<About> {
        About::ALL.into_iter().find(|about| about.key() == key)
    }

    /// The title of the page.
    pub fn title(self) -> &'static str {
        self.page().title
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
            About::Accessibility => written::ACCESSIBILITY,
            About::Method => written::METHOD,
            About::Technical => written::TECHNICAL,
        }
    }
}
