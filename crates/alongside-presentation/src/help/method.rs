//! The rules by which answers become words, and why so.

use alongside_core::bank::STATEMENTS_PER_PRINCIPLE;
use alongside_core::leader::{AT_LEAST, MORE};
use alongside_core::results::comparison::{
    CARDS, LOOK_FIRST, MIN_SHARED, SEEN_DIFFERENTLY_FROM, WORTH_A_TALK,
};
use alongside_core::results::scoring::{
    ABOUT_THE_SAME_BELOW, MIN_RATED, STRENGTH_FROM, TO_BUILD_BELOW,
};

use crate::content::method::{
    about_the_same, mixed, one_thing_to_check, principle_result, school_picture, seen_differently,
    shared, similar_overall, strength, to_build, worth_a_talk,
};

/// A rule by which answers become words, with its reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    /// What the app says.
    pub word: &'static str,
    /// When the app says so.
    pub when: String,
    /// Why it says so just then.
    pub why: &'static str,
}

/// The rules in the order in which somebody meets them (docs/product.md, section 3).
pub fn rules() -> Vec<Rule> {
    let rule = |word, when: String, why| Rule { word, when, why };
    vec![
        rule(
            principle_result::WORD,
            principle_result::when(MIN_RATED, STATEMENTS_PER_PRINCIPLE),
            principle_result::WHY,
        ),
        rule(strength::WORD, strength::when(STRENGTH_FROM), strength::WHY),
        rule(to_build::WORD, to_build::when(TO_BUILD_BELOW), to_build::WHY),
        rule(mixed::WORD, mixed::WHEN.to_owned(), mixed::WHY),
        rule(shared::WORD, shared::WHEN.to_owned(), shared::WHY),
        rule(
            seen_differently::WORD,
            seen_differently::when(SEEN_DIFFERENTLY_FROM, MIN_SHARED),
            seen_differently::WHY,
        ),
        rule(
            similar_overall::WORD,
            similar_overall::when(SEEN_DIFFERENTLY_FROM, WORTH_A_TALK),
            similar_overall::WHY,
        ),
        rule(
            one_thing_to_check::WORD,
            one_thing_to_check::WHEN.to_owned(),
            one_thing_to_check::WHY,
        ),
        rule(
            worth_a_talk::WORD,
            worth_a_talk::when(LOOK_FIRST, CARDS, WORTH_A_TALK),
            worth_a_talk::WHY,
        ),
        rule(about_the_same::WORD, about_the_same::when(ABOUT_THE_SAME_BELOW), about_the_same::WHY),
        rule(school_picture::WORD, school_picture::when(MORE, AT_LEAST), school_picture::WHY),
    ]
}
