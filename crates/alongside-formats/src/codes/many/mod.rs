//! The pair codes of a whole school, in whatever is pasted or opened. Begin with [`Reader`].

mod attempt;
mod reader;
mod text;
mod words;

pub use reader::{Found, Reader, Unreadable};
pub use words::{found_words, line_words};
