//! Why there is no code to read.

use super::limits::MAX_BYTES;

/// Why there is no code to read in a text. The page chooses the words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CodeError {
    /// No letter and no digit.
    #[error("there is nothing in the text")]
    Nothing,
    /// Words, but nothing that looks like a code.
    #[error("there is no code in the text")]
    NoCode,
    /// More than [`MAX_BYTES`].
    #[error("the text is longer than {MAX_BYTES} bytes")]
    TooLong,
    /// It looks like a code, but has not as many characters as the kind of code it is most like.
    #[error("the code has {has} characters and not {of}")]
    Length {
        /// How many it has.
        has: usize,
        /// How many its kind has.
        of: usize,
    },
    /// It looks like a code, but no code has this letter. The first such letter, as a capital.
    #[error("no code has the letter {0:?}")]
    Letter(char),
    /// One or more characters are not right.
    #[error("the code does not pass its check")]
    Check,
    /// It is right, and of a later version than this can read.
    #[error("the code is of a later version")]
    Newer,
    /// Two or more different codes, each right.
    #[error("there is more than one code in the text")]
    Several,
}
