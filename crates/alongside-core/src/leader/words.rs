//! What is said of the whole-school picture, on screen and on paper.

use super::board::MORE;
use super::picture::AT_LEAST;

/// What stands with every picture.
pub const STANDING_NOTE: [&str; 2] =
    ["These are pairs’ own views on one day.", "Do not use them to compare classes or people."];

/// How the picture was made, for whoever reads the paper.
pub fn method_note() -> String {
    format!(
        "Each pair answered on their own and chose to give a code. A code says only the group of each principle and whether the pair asks the school for help with it: no names, no ratings. Working well for both: both people rate it Often or Always on average. To work on together: both rate it under Sometimes. Seen differently: their averages are a step or more apart. Mixed: anything else. Nothing is shown of fewer than {AT_LEAST} pairs, and the picture changes only when at least {MORE} more have come."
    )
}
