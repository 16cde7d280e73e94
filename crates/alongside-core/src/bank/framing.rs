//! The words around the statements: what a pair reads, what leaders may be asked, where facts come from.

/// What the bank says of itself.
#[derive(Debug, PartialEq, Eq)]
pub struct Meta {
    /// The version of the bank's words, whose first number is its edition.
    pub bank_version: &'static str,
    /// A sentence or two on who "the TA" and "the teacher" are.
    pub person_note: &'static str,
    /// A sentence or two on what a result is and isn't.
    pub status_note: &'static str,
}

/// What a pair reads around the questions (docs/product.md, section 4, step 1).
#[derive(Debug, PartialEq, Eq)]
pub struct Framing {
    /// Sentences to read before the two answer.
    pub before_you_start: &'static [&'static str],
    /// Sentences to read before the two share their answers.
    pub when_you_share: &'static [&'static str],
    /// Sentences on whose the answers are.
    pub your_answers: &'static [&'static str],
    /// What is not to stand in a note.
    pub notes: &'static str,
    /// What to take to somebody else, and to whom: the short form, where there is no room for the list.
    pub not_for_this_tool: &'static str,
    /// What to take to somebody else, and to whom: the full form.
    pub turn_to: &'static [TurnTo],
}

/// Something that this tool is not for, and whom to turn to with it.
#[derive(Debug, PartialEq, Eq)]
pub struct TurnTo {
    /// What it is about, as a sentence without its full stop.
    pub about: &'static str,
    /// Whom to turn to, in a sentence or two.
    pub who: &'static str,
}

/// What stands in place of numbers in a whole-school picture of few pairs (docs/product.md, section 6, "Run a
/// session").
#[derive(Debug)]
pub struct School {
    /// Why there are words and no numbers.
    pub small_group_note: &'static str,
    /// The shares of pairs that have words: those from none, one and two thirds on.
    pub shares: [Share; 3],
}

/// A share of pairs in words. "None" and "all" have no words of their own: either would say what each pair
/// answered.
#[derive(Debug, PartialEq, Eq)]
pub struct Share {
    /// The words in a picture: "some of the pairs".
    pub label: &'static str,
    /// What the words mean.
    pub means: &'static str,
}

impl School {
    /// The words for so many of all pairs: of the shares that these reach, the last one.
    pub fn share(&self, some: u32, all: u32) -> &Share {
        let thirds = (3 * some).checked_div(all).unwrap_or_default();
        &self.shares[(thirds as usize).min(self.shares.len() - 1)]
    }
}

/// What runs through all principles without being one of them (docs/product.md, section 3).
#[derive(Debug, PartialEq, Eq)]
pub struct Thread {
    /// The name on screen and paper.
    pub title: &'static str,
    /// A name short enough for a chart.
    pub chart_label: &'static str,
    /// What the thread looks like when it goes well.
    pub summary: &'static str,
    /// Why the thread is worth a pair's time.
    pub why_it_matters: &'static str,
}

/// A request to school leaders, as a form to fill in. It never shows anybody's ratings (docs/product.md,
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
