//! The rules of Alongside: what two people answer, what their answers say, and what they agree to do.
//!
//! Nothing here has a clock, randomness, a browser, or a format in which something is kept or sent. What
//! leaves or enters is in `alongside-formats`, what is shown in `alongside-presentation`; both depend on this
//! crate and never the other way.
//!
//! Each room knows those before it and none after: [`bank`], [`answers`], [`results`], [`leader`], [`plan`],
//! [`pair`]. Begin with [`bank`], which has the words, then [`answers`], which has what one person said, and
//! [`pair::Partnership`], which holds all of it together.

pub mod answers;
pub mod bank;
mod content;
pub mod dates;
pub mod leader;
mod merge;
pub mod pair;
pub mod plan;
pub mod results;
pub mod sorted;
pub mod text;
