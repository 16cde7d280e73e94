//! What the results say by chance alone, in the figures of a simulation (`content/presentation/chance.toml`, which
//! `cargo xtask chance` writes).

use crate::content::chance::{self, of_audits, of_five, of_statements, of_three};
use crate::content::method::chance as words;

/// The place of some noise, the middle amount, among the three.
pub(super) const SOME: usize = 1;

/// The three amounts of noise, in words: the heads of the columns.
pub const NOISE: [&str; 3] = words::NOISE;

/// A table of what chance does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChanceTable {
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

/// The tables, the smallest things first.
pub fn chance_tables() -> [ChanceTable; 6] {
    let row = |(words, of_100)| ChanceRow { words, of_100 };
    let table =
        |title, rows: &[_]| ChanceTable { title, rows: rows.iter().copied().map(row).collect() };
    [
        table(
            words::of_statements::TITLE,
            &[
                (words::of_statements::SAME, of_statements::SAME),
                (words::of_statements::ONE_STEP, of_statements::ONE_STEP),
                (words::of_statements::TWO_STEPS, of_statements::TWO_STEPS),
                (words::of_statements::LOOK_FIRST, of_statements::LOOK_FIRST),
            ],
        ),
        table(
            words::of_five::TITLE,
            &[
                (words::of_principles::SEEN_DIFFERENTLY, of_five::SEEN_DIFFERENTLY),
                (words::of_principles::CANCELLING_OUT, of_five::CANCELLING_OUT),
            ],
        ),
        table(
            words::of_three::TITLE,
            &[
                (words::of_principles::SEEN_DIFFERENTLY, of_three::SEEN_DIFFERENTLY),
                (words::of_principles::CANCELLING_OUT, of_three::CANCELLING_OUT),
            ],
        ),
        table(
            words::of_words::TITLE,
            &[
                (words::of_words::STRENGTH_OF_FIVE, of_five::NOT_A_STRENGTH),
                (words::of_words::STRENGTH_OF_THREE, of_three::NOT_A_STRENGTH),
                (words::of_words::TO_BUILD_OF_FIVE, of_five::NOT_TO_BUILD),
                (words::of_words::TO_BUILD_OF_THREE, of_three::NOT_TO_BUILD),
            ],
        ),
        table(
            words::of_rounds::TITLE,
            &[
                (words::of_rounds::FIVE, of_five::CHANGED),
                (words::of_rounds::THREE, of_three::CHANGED),
            ],
        ),
        table(
            words::of_audits::TITLE,
            &[
                (words::of_audits::SEEN_DIFFERENTLY, of_audits::SEEN_DIFFERENTLY),
                (words::of_audits::LOOK_FIRST, of_audits::LOOK_FIRST),
                (words::of_audits::TIME_SEEN_DIFFERENTLY, of_audits::TIME_SEEN_DIFFERENTLY),
            ],
        ),
    ]
}

/// What follows from the tables, a sentence or two each.
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
