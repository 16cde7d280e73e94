//! Why there is no code to read.

use super::limits::MAX_BYTES;

/// A kind of code that is right, and goes elsewhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Elsewhere {
    /// How a pair stands, for the whole-school picture.
    Pair,
    /// A session's set-up, which a pair begins with.
    Session,
}

/// Why there is no code to read in a text. The page chooses the words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CodeError {
    /// The text has no letter and no digit.
    #[error("there is nothing in the text")]
    Nothing,
    /// The text has words, but nothing that looks like a code.
    #[error("there is no code in the text")]
    NoCode,
    /// The text is longer than [`MAX_BYTES`].
    #[error("the text is longer than {MAX_BYTES} bytes")]
    TooLong,
    /// The text looks like a code, but has not as many characters as the kind of code it is most like.
    #[error("the code has {has} characters and not {of}")]
    Length {
        /// How many characters it has.
        has: usize,
        /// How many characters its kind has.
        of: usize,
    },
    /// The text looks like a code, but no code has this letter: the first such one, as a capital.
    #[error("no code has the letter {0:?}")]
    Letter(char),
    /// One or more of the code's characters are not right.
    #[error("the code does not pass its check")]
    Check,
    /// The code is right, and of a later version than this can read.
    #[error("the code is of a later version")]
    Newer,
    /// The code was made by a draft of Alongside, before its first edition.
    #[error("the code was made by a draft of Alongside")]
    Draft,
    /// The text is a code of a kind that isn't entered here.
    #[error("the code is of another kind: {0:?}")]
    Elsewhere(Elsewhere),
    /// The text has two or more different codes, each right.
    #[error("there is more than one code in the text")]
    Several,
}
