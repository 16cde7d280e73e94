//! What is said of the whole-school picture, on screen and on paper.

use super::board::MORE;
use super::picture::{AT_LEAST, NUMBERS_FROM};
use crate::answers::Rating;
use crate::bank::Frame;
use crate::content::leader::method_note;

/// The two sentences that stand with every picture (docs/product.md, section 6, "Run a session").
pub const STANDING_NOTE: [&str; 2] =
    ["These are pairs’ own views on one day.", "Do not use them to compare classes or people."];

/// How the picture was made, for whoever reads the paper.
pub fn method_note(frame: Frame) -> String {
    let words = &frame.words().results;
    let [often, always, sometimes] =
        [Rating::Often, Rating::Always, Rating::Sometimes].map(|it| it.word(frame));
    let groups = method_note::groups(
        always,
        words.mixed,
        often,
        words.seen_differently,
        sometimes,
        words.shared_strength,
        words.shared_to_build,
    );
    let limits = method_note::limits(AT_LEAST, MORE, NUMBERS_FROM);
    [method_note::CODE, &groups, &limits].join(" ")
}
