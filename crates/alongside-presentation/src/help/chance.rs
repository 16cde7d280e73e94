//! What the results say by chance alone, in the figures of a simulation (`content/presentation/chance.toml`, which
//! `cargo xtask chance` writes).

use crate::content::chance::{self, of_audits, of_five, of_statements, of_three};
use crate::content::method::chance::{
    self as words, of_audits as audits, of_principles as principles, of_rounds as rounds,
    of_statements as statements, of_words as called,
};

/// The place of some noise, the middle amount, among the three.
pub(super) const SOME: usize = 1;

/// What the table is about.
pub const CAPTION: &str = words::CAPTION;

/// The head of the column that says what is found.
pub const FOUND: &str = words::FOUND;

/// The three amounts of noise, in words: the heads of the other columns.
pub const NOISE: [&str; 3] = words::NOISE;

/// Rows that count the same kind of thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChanceGroup {
    /// Of a hundred what.
    pub title: &'static str,
    /// What is counted, one thing a row.
    pub rows: Vec<ChanceRow>,
}

/// How often something comes by chance.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ChanceRow {
    /// What.
    pub words: &'static str,
    /// How many of a hundred with each amount of noise, in the order of [`NOISE`]: a whole number, or "under 1".
    pub of_100: [&'static str; 3],
}

/// The rows of the table in their groups, the smallest things first.
pub fn chance_groups() -> [ChanceGroup; 5] {
    let group = |title, rows: &[(&'static str, [&'static str; 3])]| {
        let rows = rows.iter().map(|&(words, of_100)| ChanceRow { words, of_100 }).collect();
        ChanceGroup { title, rows }
    };
    [
        group(
            statements::TITLE,
            &[
                (statements::SAME, of_statements::SAME),
                (statements::ONE_STEP, of_statements::ONE_STEP),
                (statements::TWO_STEPS, of_statements::TWO_STEPS),
                (statements::LOOK_FIRST, of_statements::LOOK_FIRST),
            ],
        ),
        group(
            principles::TITLE,
            &[
                (principles::DIFFERENT_BY_FIVE, of_five::SEEN_DIFFERENTLY),
                (principles::DIFFERENT_BY_THREE, of_three::SEEN_DIFFERENTLY),
                (principles::CANCELLING_BY_FIVE, of_five::CANCELLING_OUT),
                (principles::CANCELLING_BY_THREE, of_three::CANCELLING_OUT),
            ],
        ),
        group(
            called::TITLE,
            &[
                (called::STRENGTH_BY_FIVE, of_five::NOT_A_STRENGTH),
                (called::STRENGTH_BY_THREE, of_three::NOT_A_STRENGTH),
                (called::TO_BUILD_BY_FIVE, of_five::NOT_TO_BUILD),
                (called::TO_BUILD_BY_THREE, of_three::NOT_TO_BUILD),
            ],
        ),
        group(
            rounds::TITLE,
            &[(rounds::BY_FIVE, of_five::CHANGED), (rounds::BY_THREE, of_three::CHANGED)],
        ),
        group(
            audits::TITLE,
            &[
                (audits::SEEN_DIFFERENTLY, of_audits::SEEN_DIFFERENTLY),
                (audits::LOOK_FIRST, of_audits::LOOK_FIRST),
                (audits::TIME_SEEN_DIFFERENTLY, of_audits::TIME_SEEN_DIFFERENTLY),
            ],
        ),
    ]
}

/// What follows from the table, a sentence or two each.
pub fn chance_follows() -> [String; 5] {
    let [little, some, much] = of_five::SEEN_DIFFERENTLY;
    let one = words::follows::one(little, much, some);
    let [little, some, much] = of_audits::SEEN_DIFFERENTLY;
    let audit = words::follows::audit(of_audits::LOOK_FIRST[SOME], little, much, some);
    let [little, some, much] = of_three::SEEN_DIFFERENTLY;
    let fewer = words::follows::fewer(little, much, some);
    let [little, some, much] = chance::STEPS;
    let how = words::follows::how(little, much, some);
    [one, audit, fewer, words::follows::SO.to_owned(), how]
}
