//! The words around the statements.

/// One point of the scale, or the answer apart from it (docs/product.md, section 2).
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
    /// The version of the bank's words, whose first number is its edition.
    pub bank_version: &'static str,
    /// A sentence on the time and place to think about.
    pub answer_about: &'static str,
    /// A sentence or two on who "the TA" and "the teacher" are.
    pub person_note: &'static str,
    /// A sentence or two on what a score is and isn't.
    pub status_note: &'static str,
}

/// What a pair reads around the questions (docs/product.md, section 4, step 1).
#[derive(Debug, PartialEq, Eq)]
pub struct Framing {
    /// Sentences to read before the two answer.
    pub before_you_start: &'static [&'static str],
    /// Sentences to read before the two share their answers.
    pub when_you_share: &'static [&'static str],
    /// What to take to somebody else, and to whom.
    pub not_for_this_tool: &'static str,
}

/// A request to school leaders, as a frame to fill in. It never shows anybody's ratings (docs/product.md,
/// section 4, step 7).
#[derive(Debug)]
pub struct LeadersRequest {
    /// The title of the request.
    pub title: &'static str,
    /// How each part of the request begins, in order: what is said in it follows.
    pub lines: &'static [&'static str],
    /// What to know before the request is sent.
    pub note: &'static str,
}

/// Where the words and the facts come from.
#[derive(Debug)]
pub struct Provenance {
    /// What is not claimed of the scores.
    pub not_validated: &'static str,
    /// The article whose principles these are.
    pub article: Article,
    /// The other works that facts come from.
    pub sources: &'static [Source],
}

/// The article whose eight principles these are.
#[derive(Debug)]
pub struct Article {
    /// Who wrote the article.
    pub author: &'static str,
    /// The title of the article.
    pub title: &'static str,
    /// Where the article was published.
    pub publication: &'static str,
    /// The address of the article on the web.
    pub url: &'static str,
}

/// A work that facts of the bank come from.
#[derive(Debug)]
pub struct Source {
    /// Who wrote the work and when, what it is called and where it was published.
    pub citation: &'static str,
    /// The address of the work on the web.
    pub url: &'static str,
}
