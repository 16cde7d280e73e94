//! How answers become words, and why so.

use super::Block::{Items, NotValidated, Rules, Sources, Words};
use super::Section;
use crate::bank::STATEMENTS_PER_PRINCIPLE;
use crate::comparison::{CARDS, LOOK_FIRST, MIN_SHARED, SEEN_DIFFERENTLY_FROM, WORTH_A_TALK};
use crate::school::{AT_LEAST, MORE};
use crate::scoring::{ABOUT_THE_SAME_BELOW, MIN_RATED, STRENGTH_FROM, TO_BUILD_BELOW};

pub(super) const LEAD: &str = "These are working rules for a talk between two people. They have not been tested as a measure, and no claim is made that scores are reliable or valid.";

pub(super) const SECTIONS: &[Section] = &[
    Section {
        id: "rules",
        title: "The rules, and their reasons",
        blocks: &[
            Rules,
            Words(
                "All comparisons are made in whole numbers, so that no rounding moves anybody from one word to another.",
            ),
        ],
    },
    Section {
        id: "not",
        title: "What is not done",
        blocks: &[Items(&[
            "The two people are never averaged. An average of two views is nobody’s view, and hides just what there is to talk about.",
            "There is no overall score. Eight different things don’t add up to one.",
            "No pair, class or person is ranked or compared with another. A low rating may be the most useful thing on the page.",
            "“Doesn’t apply”, left out and kept private never count, and can’t be told apart from outside.",
        ])],
    },
    Section {
        id: "limits",
        title: "What it can’t tell",
        blocks: &[
            NotValidated,
            Words(
                "People answer from memory about the last half-term. Ratings from two people with unequal power may be careful ones: that is why answers are given alone, can be kept private, and open only as far as the more cautious of the two is willing.",
            ),
        ],
    },
    Section {
        id: "sources",
        title: "Where it comes from",
        blocks: &[
            Words(
                "The eight principles, their order, and that each holds a tension come from Sara Alston’s article. All statements, questions and ideas were written new. The other sources shaped what is asked and what pairs could do.",
            ),
            Sources,
        ],
    },
];

/// A rule with its reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    /// What is said.
    pub word: &'static str,
    /// When.
    pub when: String,
    /// Why then.
    pub why: &'static str,
}

/// The rules in the order in which somebody meets them (product page, section 3).
pub fn rules() -> Vec<Rule> {
    let rule = |word, when: String, why| Rule { word, when, why };
    vec![
        rule(
            "A principle’s result",
            format!(
                "At least {MIN_RATED} of its {STATEMENTS_PER_PRINCIPLE} statements have a rating. Never is 1 and Always is 5; the result is the mean."
            ),
            "With one or two answers a single statement would speak for the whole principle.",
        ),
        rule(
            "Strength",
            format!("A mean of {STRENGTH_FROM} or more."),
            "4 is Often: most of the times that it could happen.",
        ),
        rule(
            "To build",
            format!("A mean under {TO_BUILD_BELOW}."),
            "3 is Sometimes: about half of the times. Under it, it happens less than that.",
        ),
        rule("Mixed", "Anything between.".to_owned(), "Neither word would be fair."),
        rule(
            "Shared strength, shared to build",
            "Both people’s own results say so.".to_owned(),
            "One person’s view must not be able to speak for two.",
        ),
        rule(
            "Seen differently",
            format!(
                "Over the statements that both rated, at least {MIN_SHARED}, the means are {SEEN_DIFFERENTLY_FROM} or more apart."
            ),
            "A whole step of the scale, for example Often and Sometimes, is a difference that both would notice.",
        ),
        rule(
            "Similar overall, but you differ on some statements",
            format!(
                "The means are less than {SEEN_DIFFERENTLY_FROM} apart, and at least two statements differ by {WORTH_A_TALK} or more in opposite directions."
            ),
            "Differences both ways cancel out in a mean, and are worth a talk all the same.",
        ),
        rule(
            "A strength, with one thing to check",
            "A shared strength with any single rating of Never or Rarely.".to_owned(),
            "A good mean can hide one statement that isn’t.",
        ),
        rule(
            "Worth a talk, look here first",
            format!(
                "Two ratings are {WORTH_A_TALK} apart, or {LOOK_FIRST} or more. At most {CARDS} statements are listed."
            ),
            "One step may be chance. More than a handful is too much for twenty minutes.",
        ),
        rule(
            "About the same as then",
            format!("A principle’s mean has changed by less than {ABOUT_THE_SAME_BELOW}."),
            "With five statements that is less than four steps in all, which a different week could explain.",
        ),
        rule(
            "Whole-school picture",
            format!(
                "At least {AT_LEAST} pairs, for each principle too. It changes only when {MORE} more have come, and never when some are taken out."
            ),
            "Five pairs are ten people. A picture that changed pair by pair would show each pair by the difference.",
        ),
    ]
}
