//! What a page about the app is made of, as the build writes it from `content/help/`.

use super::about::About;

/// The words of a page, without its title.
#[derive(Debug, Clone, Copy)]
pub(super) struct Page {
    /// What the page says, in a sentence or two.
    pub lead: &'static str,
    pub sections: &'static [Section],
}

/// A part of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Section {
    /// What names the part, for a link within the page.
    pub id: &'static str,
    /// The title of the part.
    pub title: &'static str,
    /// What is in the part, in order.
    pub blocks: &'static [Block],
}

/// What a part is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Block {
    /// A paragraph.
    Words(&'static str),
    /// A list with its items.
    Items(&'static [&'static str]),
    /// Words with what they mean.
    Terms(&'static [(&'static str, &'static str)]),
    /// A sentence with a link to another page, by its title: what stands before it and after it.
    Link(&'static str, About, &'static str),
    /// The rules with their figures and reasons: [`super::rules`].
    Rules,
    /// What chance does, and the table that it follows from: [`super::chance_follows`] and [`super::chance_groups`].
    Chance,
    /// What is not claimed of the scores (bank, `provenance.not_validated`).
    NotValidated,
    /// What to take elsewhere, and where (bank, `framing.turn_to`): words with what they mean.
    Elsewhere,
    /// The two frames, each with when it is used: [`super::frames`].
    Frames,
    /// What runs through all principles: [`super::thread`].
    Thread,
    /// Each principle with what it looks like in a room: [`super::principles`].
    Principles,
    /// Whether the app opens here without a network, as this browser has it: [`crate::claims::Offline`].
    Offline,
    /// The whole app as one file, to take away.
    OneFile,
    /// What was read: [`alongside_core::bank::PROVENANCE`].
    Sources,
}
