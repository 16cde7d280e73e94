//! The rules of Alongside, with no clock, no randomness and no browser.
//!
//! Read the modules in this order: the bank holds the words, answers are what one person
//! said, scoring turns them into bands, and the rest builds on those.

pub mod answers;
pub mod bank;
pub mod chart;
pub mod comparison;
pub mod dates;
pub mod findings;
pub mod partnership;
pub mod plan;
pub mod route;
pub mod schema;
pub mod scoring;
mod sorted;
pub mod storage;
pub mod title;
