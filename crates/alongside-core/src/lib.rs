//! The rules of Alongside, with no clock, no randomness and no browser.
//!
//! Read the modules in this order: the bank holds the words, answers are what one person
//! said, scoring turns them into bands, and the rest builds on those.

pub mod about;
pub mod answers;
pub mod bank;
pub mod chart;
pub mod claims;
pub mod code;
pub mod comparison;
pub mod dates;
pub mod example;
pub mod export;
pub mod findings;
pub mod isolate;
pub mod length;
pub mod opened;
pub mod paper;
pub mod partnership;
pub mod plan;
pub mod principles;
pub mod projector;
pub mod qr;
pub mod receipt;
pub mod route;
pub mod schema;
pub mod school;
pub mod scoring;
pub mod setup;
pub mod shared;
mod sorted;
pub mod stage;
pub mod starters;
pub mod storage;
pub mod title;
