//! Which module knows which, read from sources by a parser.
//!
//! # What counts
//!
//! A module is a file. It knows another where it imports something from it, or names it in a path: with
//! braces, `self`, `super` or `crate`, within a macro or not. A name that a module only hands on leads to
//! where it stands. A re-export is nothing that the module knows, unless its own code uses the name; so a
//! `mod.rs` that only lists what lives beside it knows nothing. What is called as a method is not seen.

mod cycles;
mod graph;
mod paths;

pub use cycles::cycle;
pub use graph::{Edge, Graph, Source};
