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
    /// How it goes, and what the words mean.
    Help,
    /// What is kept where, and who can see it.
    Privacy,
    /// Whom it is made for, how that was tried, and what isn't right yet.
    Accessibility,
    /// How answers become words, and why so.
    Method,
    /// For the school's technician.
    Technical,
}

impl About {
    /// In the order of the links.
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

    /// Its title.
    pub fn title(self) -> &'static str {
        self.page().title
    }

    /// What it says in a sentence or two.
    pub fn lead(self) -> &'static str {
        self.page().lead
    }

    /// Its parts.
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
