//! What a file of words and a page may hold, and what stops the build at which line.

mod pages;
mod words;
