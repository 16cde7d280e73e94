//! Which pages there are about the app.

use super::parts::Section;
use super::{accessibility, method, privacy, steps, technical};

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
        match self {
            About::Help => "Help",
            About::Privacy => "Privacy",
            About::Accessibility => "Accessibility",
            About::Method => "Method and evidence",
            About::Technical => "For technicians",
        }
    }

    /// What it says in a sentence or two.
    pub fn lead(self) -> &'static str {
        match self {
            About::Help => steps::LEAD,
            About::Privacy => privacy::LEAD,
            About::Accessibility => accessibility::LEAD,
            About::Method => method::LEAD,
            About::Technical => technical::LEAD,
        }
    }

    /// Its parts.
    pub fn sections(self) -> &'static [Section] {
        match self {
            About::Help => steps::SECTIONS,
            About::Privacy => privacy::SECTIONS,
            About::Accessibility => accessibility::SECTIONS,
            About::Method => method::SECTIONS,
            About::Technical => technical::SECTIONS,
        }
    }
}
