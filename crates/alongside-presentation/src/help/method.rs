//! The rules by which answers become words, and why so.

use alongside_core::bank::{
    Frame, PRINCIPLES, ResultWords, SCHOOL, SCORING, STATEMENTS_PER_PRINCIPLE, TIME,
};
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
    about_the_same, mixed, not_on_everything, one_thing_to_check, principle_result, school_picture,
    seen_differently, shared_strength, shared_to_build, similar_overall, small_group, strength,
    thread_result, to_build, words, worth_a_talk,
};

/// A rule by which answers become words, with its reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    /// What the app says, in the words of both frames where they differ.
    pub word: String,
    /// When the app says so.
    pub when: String,
    /// Why it says so just then.
    pub why: String,
}

/// The rules in the order in which somebody meets them (docs/product.md, section 3).
pub fn rules() -> Vec<Rule> {
    let mut rules = of_one();
    rules.extend(of_two());
    rules.extend(of_many());
    rules
}

fn rule(word: impl Into<String>, when: impl Into<String>, why: impl Into<String>) -> Rule {
    Rule { word: word.into(), when: when.into(), why: why.into() }
}

/// What a result is called, in the words of both frames.
fn called(word: fn(&ResultWords) -> &'static str) -> String {
    let [looking_back, starting_out] = Frame::ALL.map(|frame| word(&frame.words().results));
    match looking_back == starting_out {
        true => looking_back.to_owned(),
        false => words::of_both(looking_back, starting_out),
    }
}

fn of_one() -> Vec<Rule> {
    vec![
        rule(
            principle_result::WORD,
            principle_result::when(MIN_RATED, STATEMENTS_PER_PRINCIPLE),
            principle_result::WHY,
        ),
        rule(
            TIME.title,
            thread_result::when(SCORING.min_answered_thread, PRINCIPLES),
            thread_result::WHY,
        ),
        rule(called(|it| it.strength), strength::when(STRENGTH_FROM), strength::WHY),
        rule(called(|it| it.to_build), to_build::when(TO_BUILD_BELOW), to_build::WHY),
        rule(called(|it| it.mixed), mixed::WHEN, mixed::WHY),
    ]
}

fn of_two() -> Vec<Rule> {
    vec![
        rule(
            called(|it| it.shared_strength),
            shared_strength::when(STRENGTH_FROM),
            shared_strength::WHY,
        ),
        rule(
            called(|it| it.shared_to_build),
            shared_to_build::when(TO_BUILD_BELOW),
            shared_to_build::WHY,
        ),
        rule(
            called(|it| it.seen_differently),
            seen_differently::when(SEEN_DIFFERENTLY_ABOVE, MIN_SHARED),
            seen_differently::why(
                of_five::SEEN_DIFFERENTLY[SOME],
                of_five::WHOLE_STEP[SOME],
                of_three::WHOLE_STEP[SOME],
                of_three::SEEN_DIFFERENTLY[SOME],
            ),
        ),
        rule(
            similar_overall::WORD,
            similar_overall::when(SEEN_DIFFERENTLY_ABOVE, WORTH_A_TALK),
            similar_overall::WHY,
        ),
        rule(
            not_on_everything::WORD,
            not_on_everything::when(SEEN_DIFFERENTLY_ABOVE, LOOK_FIRST),
            not_on_everything::WHY,
        ),
        rule(one_thing_to_check::WORD, one_thing_to_check::WHEN, one_thing_to_check::WHY),
        rule(
            worth_a_talk::WORD,
            worth_a_talk::when(LOOK_FIRST, CARDS, WORTH_A_TALK),
            worth_a_talk::why(
                of_statements::ONE_STEP[SOME],
                of_statements::LOOK_FIRST[SOME],
                of_statements::TWO_STEPS[SOME],
            ),
        ),
        rule(
            about_the_same::WORD,
            about_the_same::when(ABOUT_THE_SAME_BELOW, MIN_RATED),
            about_the_same::why(of_five::CHANGED[SOME], of_three::CHANGED[SOME]),
        ),
    ]
}

fn of_many() -> Vec<Rule> {
    let share = |label, means| small_group::share(label, means);
    let shares = SCHOOL.shares.each_ref().map(|it| share(it.label, it.means)).join(", ");
    vec![
        rule(school_picture::WORD, school_picture::when(MORE, AT_LEAST), school_picture::WHY),
        rule(small_group::WORD, small_group::when(NUMBERS_FROM, shares), SCHOOL.small_group_note),
    ]
}
