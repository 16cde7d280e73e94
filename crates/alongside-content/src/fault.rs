//! What can be wrong with a file of words or a page.

use thiserror::Error;
use toml::Spanned;

/// What is wrong with a file of words, and in which line of it, from 1.
#[derive(Debug, PartialEq, Eq, Error)]
#[error("{line}: {fault}")]
pub struct WordsError {
    line: usize,
    fault: Fault,
}

/// What is wrong with words.
#[derive(Debug, PartialEq, Eq, Error)]
pub enum Fault {
    /// The file isn't TOML: the parser's own words.
    #[error("{0}")]
    Toml(String),
    /// A name that can't be one in Rust: this one.
    #[error("`{0}` should be of small letters, figures and underscores, and begin with a letter")]
    Name(String),
    /// Something that is neither words nor pieces of them nor a table.
    #[error("here should be words, pieces of a sentence, or a table of words")]
    NotWords,
    /// There is nothing to read.
    #[error("there are no words in it")]
    Blank,
    /// A sign that a keyboard has and print hasn't: this one.
    #[error("write ‘ ’ or “ ” for {0}")]
    Straight(char),
    /// Space that nobody sees, or words that begin or end with it.
    #[error("there is a space too many")]
    Space,
    /// A brace without a name and its other brace, or one in a piece of a sentence.
    #[error("a brace needs a name and the other brace, in words that stand alone")]
    Brace,
    /// A brace on a page, which nothing fills in.
    #[error("a page has no names in braces")]
    BraceOnPage,
    /// What a computer reads begins with a backtick and doesn't end with one.
    #[error("a backtick needs another one")]
    Backtick,
    /// An id that can't name a part of a page in an address: this one.
    #[error("id `{0}` should be of small letters and figures, with single hyphens between")]
    Id(String),
    /// An id that a part of the page before it has: this one.
    #[error("id `{0}` is already taken")]
    RepeatedId(String),
    /// A block that is of no kind, or of more than one.
    #[error("a block has just one of `words`, `items`, `terms`, `link` and `show`")]
    Kinds,
    /// A term without its word, or without the one thing that it means.
    #[error("a term has its word and what it means, and no more")]
    Term,
    /// A link without what stands before it, its page, or what stands after it.
    #[error("a link has the words before it, its page and the words after it, and no more")]
    Link,
    /// A link to a page that there isn't: this one.
    #[error("there is no page `{0}` to lead to")]
    Page(String),
}

impl WordsError {
    /// The fault with its line in `text`, from 1.
    pub(crate) fn new(text: &str, fault: Spanned<Fault>) -> Self {
        let before = text.bytes().take(fault.span().start);
        let line = before.filter(|&byte| byte == b'\n').count() + 1;
        WordsError { line, fault: fault.into_inner() }
    }
}

/// What is checked, or the first fault in it with its place.
pub type Checked<T> = Result<T, Spanned<Fault>>;

/// What the parser found wrong, with its place.
pub fn not_toml(error: toml::de::Error) -> Spanned<Fault> {
    Spanned::new(error.span().unwrap_or_default(), Fault::Toml(error.message().to_owned()))
}
