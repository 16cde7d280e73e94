//! How many answers a person has given, and what has become of them.

use std::iter::Sum;
use std::ops::Add;

use super::extra::ExtraId;
use super::rating::Answer;
use super::sheet::Sheet;
use crate::bank::PrincipleId;

/// Counts over some statements of one person's sheet, for that person alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tally {
    /// Those that have an answer, "doesn't apply" and what is kept private among them.
    pub answered: usize,
    /// Those that have none, on purpose or not.
    pub left_out: usize,
    /// Ratings that are kept private. An answer without one looks as if it were, and isn't counted.
    pub kept_private: usize,
}

impl Tally {
    /// How many statements are counted.
    pub fn statements(self) -> usize {
        self.answered + self.left_out
    }

    fn of(answers: impl Iterator<Item = (Option<Answer>, bool)>) -> Tally {
        answers.fold(Tally::default(), |tally, (answer, is_private)| Tally {
            answered: tally.answered + usize::from(answer.is_some()),
            left_out: tally.left_out + usize::from(answer.is_none()),
            kept_private: tally.kept_private
                + usize::from(is_private && answer.and_then(Answer::rating).is_some()),
        })
    }
}

impl Add for Tally {
    type Output = Tally;

    fn add(self, other: Tally) -> Tally {
        Tally {
            answered: self.answered + other.answered,
            left_out: self.left_out + other.left_out,
            kept_private: self.kept_private + other.kept_private,
        }
    }
}

impl Sum for Tally {
    fn sum<I: Iterator<Item = Tally>>(all: I) -> Tally {
        all.fold(Tally::default(), Add::add)
    }
}

impl Sheet {
    /// Counts over the statements of a principle.
    pub fn tally(&self, principle: PrincipleId) -> Tally {
        let answers = principle.statements().into_iter();
        Tally::of(answers.map(|statement| (self.answer(statement), self.is_private(statement))))
    }

    /// Counts over the session's first `count` own statements.
    pub fn extra_tally(&self, count: usize) -> Tally {
        let all = ExtraId::all().take(count);
        Tally::of(all.map(|extra| (self.extra_answer(extra), self.is_extra_private(extra))))
    }
}
