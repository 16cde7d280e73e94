//! The pages about the app: help, privacy, accessibility, method, and a sheet for the technician.
//!
//! Each says what is so and nothing that isn't yet. Figures come from the rules themselves, so that the
//! words can't drift from them.

mod accessibility;
mod help;
mod method;
mod privacy;
mod technical;

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

/// A part of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Section {
    /// Names it, for a link within the page.
    pub id: &'static str,
    /// Its title.
    pub title: &'static str,
    /// What is in it.
    pub blocks: &'static [Block],
}

/// What a part is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Block {
    /// A paragraph.
    Words(&'static str),
    /// A list.
    Items(&'static [&'static str]),
    /// Words with what they mean.
    Terms(&'static [(&'static str, &'static str)]),
    /// The rules with their figures and reasons: [`rules`].
    Rules,
    /// What is not claimed of the scores (bank, `provenance.not_validated`).
    NotValidated,
    /// What to take elsewhere, and where (bank, `framing.not_for_this_tool`).
    Elsewhere,
    /// Whether the app opens here without a network, as this browser has it: [`crate::claims::Offline`].
    Offline,
    /// The whole app as one file, to take away.
    OneFile,
    /// What was read: [`crate::bank::PROVENANCE`].
    Sources,
}

pub use method::{Rule, rules};

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
            About::Help => help::LEAD,
            About::Privacy => privacy::LEAD,
            About::Accessibility => accessibility::LEAD,
            About::Method => method::LEAD,
            About::Technical => technical::LEAD,
        }
    }

    /// Its parts.
    pub fn sections(self) -> &'static [Section] {
        match self {
            About::Help => help::SECTIONS,
            About::Privacy => privacy::SECTIONS,
            About::Accessibility => accessibility::SECTIONS,
            About::Method => method::SECTIONS,
            About::Technical => technical::SECTIONS,
        }
    }
}
