//! The pair codes of a whole school, in whatever is pasted or opened. Begin with [`Reader`].

mod attempt;
mod found;
mod reader;
mod text;
mod unmixed;
mod words;

pub use found::{Found, Unreadable};
pub use reader::Reader;
pub use words::{found_words, line_words};
