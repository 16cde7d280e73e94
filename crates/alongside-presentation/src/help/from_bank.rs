//! What a page about the app has from the bank.

use alongside_core::bank::{FRAMING, Frame, PrincipleId, TIME};

use crate::introduced::in_the_article;

/// A principle as it is introduced to somebody who hasn't answered it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Introduced {
    /// The name on screen and paper.
    pub title: &'static str,
    /// The article's own name in words, where it isn't the title.
    pub in_the_article: Option<String>,
    /// What a visitor could see in the room when it works.
    pub looks_like: &'static [&'static str],
}

/// The eight principles, in bank order.
pub fn principles() -> Vec<Introduced> {
    let introduced = |principle: PrincipleId| Introduced {
        title: principle.get().title,
        in_the_article: in_the_article(principle),
        looks_like: principle.looks_like(),
    };
    PrincipleId::all().map(introduced).collect()
}

/// The two frames by their names, each with when it is used.
pub fn frames() -> Vec<(&'static str, &'static str)> {
    Frame::ALL.map(|frame| (frame.words().title, frame.words().when_to_use)).into()
}

/// What is not for this tool, each with whom to turn to.
pub fn elsewhere() -> Vec<(&'static str, &'static str)> {
    FRAMING.turn_to.iter().map(|it| (it.about, it.who)).collect()
}

/// What runs through all principles: what it looks like when it goes well, and why it matters.
pub fn thread() -> [&'static str; 2] {
    [TIME.summary, TIME.why_it_matters]
}
