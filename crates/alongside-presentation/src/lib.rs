//! What Alongside shows, without drawing it: addresses and titles, charts as places and lines, tables as cells,
//! papers as blocks, what is in each export, the words of help and of outcomes.
//!
//! Nothing here draws, reads a clock or knows a browser, and nothing decides what may be seen: that is
//! `alongside_core::pair::Partnership::shown`. This crate depends on `alongside-core` and
//! `alongside-formats`, and neither on this one.
//!
//! Begin with [`route`], which names every place in the app.

pub mod charts;
pub mod claims;
mod content;
pub mod export;
pub mod help;
mod introduced;
pub mod paper;
pub mod route;
pub mod tables;
pub mod title;

pub use introduced::in_the_article;
