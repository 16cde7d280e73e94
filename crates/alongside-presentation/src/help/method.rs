//! The rules by which answers become words, and why so.

use alongside_core::bank::{Line, STATEMENTS_PER_PRINCIPLE, TIME};
use alongside_core::leader::{AT_LEAST, MORE, NUMBERS_FROM};
use alongside_core::results::comparison::{
    CARDS, LOOK_FIRST, MIN_SHARED, SEEN_DIFFERENTLY_ABOVE, WORTH_A_TALK,
};
use alongside_core::results::scoring::{
    ABOUT_THE_SAME_BELOW, MIN_RATED, STRENGTH_FROM, TO_BUILD_BELOW,
};

use super::chance::SOME;
use crate::content::chance::{of_five, of_statements, of_three};
use crate::content::method::{
    about_the_same, mixed, one_thing_to_check, principle_result, school_picture, seen_differently,
    shared_strength, shared_to_build, similar_overall, strength, time, to_build, worth_a_talk,
};

/// A rule by which answers become words, with its reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    /// What the app says.
    pub word: &'static str,
    /// When the app says so.
    pub when: String,
    /// Why it says so just then.
    pub why: String,
}

impl Rule {
    fn new(word: &'static str, when: impl Into<String>, why: impl Into<String>) -> Rule {
        Rule { word, when: when.into(), why: why.into() }
    }
}

/// The rules in the order in which somebody meets them (docs/product.md, section 3).
pub fn rules() -> Vec<Rule> {
    let of_one = [
        Rule::new(
            principle_result::WORD,
            principle_result::when(MIN_RATED, STATEMENTS_PER_PRINCIPLE),
            principle_result::WHY,
        ),
        Rule::new(TIME.title, time::when(Line::Time.min_rated()), time::WHY),
        Rule::new(strength::WORD, strength::when(STRENGTH_FROM), strength::WHY),
        Rule::new(to_build::WORD, to_build::when(TO_BUILD_BELOW), to_build::WHY),
        Rule::new(mixed::WORD, mixed::WHEN, mixed::WHY),
    ];
    of_one.into_iter().chain(of_two()).chain([later(), school()]).collect()
}

/// The rules for two people's answers beside each other.
fn of_two() -> [Rule; 6] {
    [
        Rule::new(shared_strength::WORD, shared_strength::WHEN, shared_strength::WHY),
        Rule::new(shared_to_build::WORD, shared_to_build::WHEN, shared_to_build::WHY),
        Rule::new(
            seen_differently::WORD,
            seen_differently::when(SEEN_DIFFERENTLY_ABOVE, MIN_SHARED),
            seen_differently::why(
                of_five::SEEN_DIFFERENTLY[SOME],
                of_five::WHOLE_STEP[SOME],
                of_three::WHOLE_STEP[SOME],
                of_three::SEEN_DIFFERENTLY[SOME],
            ),
        ),
        Rule::new(
            similar_overall::WORD,
            similar_overall::when(SEEN_DIFFERENTLY_ABOVE, WORTH_A_TALK),
            similar_overall::WHY,
        ),
        Rule::new(one_thing_to_check::WORD, one_thing_to_check::WHEN, one_thing_to_check::WHY),
        Rule::new(
            worth_a_talk::WORD,
            worth_a_talk::when(LOOK_FIRST, CARDS, WORTH_A_TALK),
            worth_a_talk::why(
                of_statements::ONE_STEP[SOME],
                of_statements::LOOK_FIRST[SOME],
                of_statements::TWO_STEPS[SOME],
            ),
        ),
    ]
}

/// The rule for a later round.
fn later() -> Rule {
    Rule::new(
        about_the_same::WORD,
        about_the_same::when(ABOUT_THE_SAME_BELOW, MIN_RATED),
        about_the_same::why(of_five::CHANGED[SOME], of_three::CHANGED[SOME]),
    )
}

fn school() -> Rule {
    Rule::new(
        school_picture::WORD,
        school_picture::when(MORE, NUMBERS_FROM, AT_LEAST),
        school_picture::WHY,
    )
}
