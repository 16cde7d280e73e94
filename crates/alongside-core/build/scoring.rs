//! The thresholds of the bank: what may stand in `[scoring]`. A name that the program doesn't read is a
//! fault there, for changing it would do nothing.

use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, Error, Visitor};
use toml::Spanned;

/// Every threshold.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scoring {
    pub min_answered_per_person: Spanned<Tenths>,
    pub min_shared_for_gap: Spanned<Tenths>,
    pub min_answered_thread: Spanned<Tenths>,
    pub strength_min: Spanned<Tenths>,
    pub gap_below: Spanned<Tenths>,
    #[expect(dead_code, reason = "it has one value, which its type checks")]
    pub pair_rule: PairRule,
    pub principle_gap: Spanned<Tenths>,
    pub statement_gap: Spanned<Tenths>,
    pub statement_gap_first: Spanned<Tenths>,
    pub max_statements_to_list: Spanned<Tenths>,
    pub reaudit_change: Spanned<Tenths>,
    pub school_min_pairs: Spanned<Tenths>,
    pub school_min_more: Spanned<Tenths>,
    pub school_counts_min_pairs: Spanned<Tenths>,
}

/// What a finding of two people needs: both of them. There is no other rule, since one that took either would
/// speak for the other, and one that took both together would average two people.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PairRule {
    Both,
}

/// A number of no more than one decimal, in tenths: `4`, `4.0` or `"4.0"`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Tenths(pub u32);

/// A threshold, its name in the file, and what it may be.
pub struct Setting<'a> {
    pub name: &'static str,
    pub value: &'a Spanned<Tenths>,
    /// The least and the most.
    pub range: [Tenths; 2],
    /// Whether it counts something, or is a part of the scale.
    pub is_count: bool,
}

const fn whole(number: u32) -> Tenths {
    Tenths(10 * number)
}

impl Scoring {
    /// Every threshold with its range. A principle has five statements, and the scale runs from 1 to 5, so
    /// two ratings or means are at most 4 apart. The whole-school picture shows nothing of fewer than five
    /// pairs, no number of fewer than ten, and no two pictures less than three pairs apart, whatever the file
    /// says (docs/product.md, section 6).
    pub fn settings(&self) -> [Setting<'_>; 13] {
        let count = |name, value, least, most| {
            let range = [whole(least), whole(most)];
            Setting { name, value, range, is_count: true }
        };
        let part = |name, value, least, most| Setting {
            name,
            value,
            range: [Tenths(least), Tenths(most)],
            is_count: false,
        };
        [
            count("min_answered_per_person", &self.min_answered_per_person, 1, 5),
            count("min_shared_for_gap", &self.min_shared_for_gap, 1, 5),
            count("min_answered_thread", &self.min_answered_thread, 1, 8),
            part("strength_min", &self.strength_min, 10, 50),
            part("gap_below", &self.gap_below, 10, 50),
            part("principle_gap", &self.principle_gap, 1, 40),
            count("statement_gap", &self.statement_gap, 1, 4),
            count("statement_gap_first", &self.statement_gap_first, 1, 4),
            count("max_statements_to_list", &self.max_statements_to_list, 1, 40),
            part("reaudit_change", &self.reaudit_change, 1, 40),
            count("school_min_pairs", &self.school_min_pairs, 5, 1000),
            count("school_min_more", &self.school_min_more, 3, 1000),
            count("school_counts_min_pairs", &self.school_counts_min_pairs, 10, 1000),
        ]
    }

    /// Pairs of which the first may not be over the second, each with its name in the file.
    pub fn in_order(&self) -> [[(&'static str, &Spanned<Tenths>); 2]; 3] {
        [
            [("gap_below", &self.gap_below), ("strength_min", &self.strength_min)],
            [
                ("statement_gap", &self.statement_gap),
                ("statement_gap_first", &self.statement_gap_first),
            ],
            [
                ("school_min_pairs", &self.school_min_pairs),
                ("school_counts_min_pairs", &self.school_counts_min_pairs),
            ],
        ]
    }
}

impl Tenths {
    pub fn is_whole(self) -> bool {
        self.0.is_multiple_of(10)
    }

    fn parse(text: &str) -> Option<Tenths> {
        let (whole, tenth) = text.split_once('.').unwrap_or((text, "0"));
        let tenth = tenth.parse::<u32>().ok().filter(|_| tenth.len() == 1)?;
        Some(Tenths(whole.parse::<u32>().ok()?.checked_mul(10)? + tenth))
    }
}

impl fmt::Display for Tenths {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.is_whole() {
            true => write!(f, "{}", self.0 / 10),
            false => write!(f, "{}.{}", self.0 / 10, self.0 % 10),
        }
    }
}

impl<'de> Deserialize<'de> for Tenths {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Tenths, D::Error> {
        deserializer.deserialize_any(Reader)
    }
}

struct Reader;

impl Visitor<'_> for Reader {
    type Value = Tenths;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a number of no more than one decimal")
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Tenths, E> {
        self.visit_str(&number.to_string())
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Tenths, E> {
        self.visit_str(&number.to_string())
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Tenths, E> {
        Tenths::parse(text).ok_or_else(|| {
            E::custom(format!("`{text}` is not a number of no more than one decimal, 0 or more"))
        })
    }
}
