//! Which pages there are about the app.

/// A page about the app.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum About {
    /// The page on how it goes, and what the words mean.
    Help,
    /// The page on what is kept where, and who can see it.
    Privacy,
    /// The page on what a school that keeps something of a pair has to think of.
    DataProtection,
    /// The page on whom the app is made for, how that was tried, and what isn't right yet.
    Accessibility,
    /// The page on how answers become words, and why so.
    Method,
    /// The page for the school's technician.
    Technical,
}

impl About {
    /// Every page, in the order of the links.
    pub const ALL: [About; 6] = [
        About::Help,
        About::Privacy,
        About::DataProtection,
        About::Accessibility,
        About::Method,
        About::Technical,
    ];

    /// The word in an address.
    pub fn key(self) -> &'static str {
        match self {
            About::Help => "help",
            About::Privacy => "privacy",
            About::DataProtection => "data-protection",
            About::Accessibility => "accessibility",
            About::Method => "method",
            About::Technical => "technical",
        }
    }

    /// The page that [`About::key`] names.
    pub fn from_key(key: &str) -> Option<About> {
        About::ALL.into_iter().find(|about| about.key() == key)
    }
}
