//! What the tests of every crate are made of: sheets, pairs, plans and sessions from a line of figures or at
//! random, and what programs do to a text on its way. Nothing of the app depends on this.

pub mod disguises;
pub mod pairs;
pub mod places;
pub mod results;
pub mod sheets;
