//! Holds the sources to the rooms and directions of ARCHITECTURE.md.

mod crates;
mod lists;
mod literals;
mod planted;
mod rooms;
mod sources;
mod words;
