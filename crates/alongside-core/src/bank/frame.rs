//! The words around the statements.

/// One point of the scale, or the answer beside it.
#[derive(Debug, PartialEq, Eq)]
pub struct ScalePoint {
    /// The word on screen.
    pub label: &'static str,
    /// What the word means.
    pub descriptor: &'static str,
}

/// What the bank says of itself.
#[derive(Debug, PartialEq, Eq)]
pub struct Meta {
    /// The version of the words.
    pub bank_version: &'static str,
    /// The time and place to think about.
    pub answer_about: &'static str,
    /// Who "the TA" and "the teacher" are.
    pub person_note: &'static str,
    /// What a score is and isn't.
    pub status_note: &'static str,
}

/// What a pair reads around the questions.
#[derive(Debug, PartialEq, Eq)]
pub struct Framing {
    /// Before they answer.
    pub before_you_start: &'static [&'static str],
    /// Before they share.
    pub when_you_share: &'static [&'static str],
    /// What to take elsewhere, and where.
    pub not_for_this_tool: &'static str,
}

/// A request to school leaders, as a frame to fill in. It never shows anybody's ratings.
#[derive(Debug)]
pub struct LeadersRequest {
    /// Its title.
    pub title: &'static str,
    /// What is to be said, line by line: see [`alongside_presentation::paper`].
    pub lines: &'static [&'static str],
    /// What to know before it is sent.
    pub note: &'static str,
}

/// Where the words and the facts come from.
#[derive(Debug)]
pub struct Provenance {
    /// What is not claimed of the scores.
    pub not_validated: &'static str,
    /// The article whose principles these are.
    pub article: Article,
    /// What else was read.
    pub sources: &'static [Source],
}

/// The article whose eight principles these are.
#[derive(Debug)]
pub struct Article {
    /// Who wrote it.
    pub author: &'static str,
    /// Its title.
    pub title: &'static str,
    /// Where it stands.
    pub publication: &'static str,
    /// Its address.
    pub url: &'static str,
}

/// Something that was read.
#[derive(Debug)]
pub struct Source {
    /// Who, when, what and where.
    pub citation: &'static str,
    /// Its address.
    pub url: &'static str,
}
