//! What a text holds of codes.

use std::collections::BTreeSet;
use std::mem;

use alongside_core::leader::PairResult;

/// Something that looks like a code and isn't one (docs/product.md, section 5).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unreadable {
    /// The line that it begins in, counted from 1.
    pub line: usize,
    /// The name of the file that it is a line of. Empty for what was pasted.
    pub file: String,
    /// What stands there, on one line.
    pub text: String,
    /// How many letters and digits it has.
    pub length: usize,
}

/// What a text holds of codes.
#[derive(Debug, Clone, Default)]
pub struct Found {
    results: BTreeSet<PairResult>,
    /// How many pairs' codes it holds, each counted once.
    pub pairs: usize,
    /// How many codes stood there once more.
    pub repeated: usize,
    /// The first 20 stretches that look like a code and can't be read.
    pub unreadable: Vec<Unreadable>,
    /// How many stretches look like a code and can't be read.
    pub unreadable_count: usize,
    /// How many codes a later version of the app made.
    pub newer: usize,
    /// How many codes a draft of the app made.
    pub drafts: usize,
    /// How many codes are those of a session, which say nothing of a pair.
    pub sessions: usize,
    /// The first line, counted from 1, with a person's or a pair's answers in it, which nobody else should
    /// have.
    pub answers_at: Option<usize>,
    /// The name of the file that `answers_at` is a line of. Empty for what was pasted.
    pub answers_in: String,
}

impl Found {
    /// The results, each once. They are then no longer here.
    pub fn take_results(&mut self) -> BTreeSet<PairResult> {
        mem::take(&mut self.results)
    }

    pub(super) fn take(&mut self, result: PairResult) {
        match self.results.insert(result) {
            true => self.pairs += 1,
            false => self.repeated += 1,
        }
    }

    pub(super) fn is_nothing(&self) -> bool {
        self.pairs + self.unreadable_count + self.newer + self.drafts + self.sessions == 0
            && self.answers_at.is_none()
    }
}
