//! Holds the sources to the rooms and directions of ARCHITECTURE.md, and all words to be our own.

mod article;
mod crates;
mod lists;
mod literals;
mod planted;
mod readings;
mod rooms;
mod sources;
mod words;
