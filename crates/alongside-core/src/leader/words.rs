//! What is said of the whole-school picture, on screen and on paper.

use super::board::MORE;
use super::picture::AT_LEAST;
use crate::content;

/// The two sentences that stand with every picture (docs/product.md, section 6, "Run a session").
pub const STANDING_NOTE: [&str; 2] =
    ["These are pairs’ own views on one day.", "Do not use them to compare classes or people."];

/// How the picture was made, for whoever reads the paper.
pub fn method_note() -> String {
    content::leader::method_note(AT_LEAST, MORE)
}
