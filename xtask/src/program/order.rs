//! In which order a part's functions stand, so that it becomes small when a host compresses it.
//!
//! gzip looks back some 32 kB for what it has seen before. So each function is followed by the one that is most like
//! those just before it, as far as eight bytes in a row tell.

use std::collections::{BTreeMap, VecDeque};

/// How many bytes in a row count as one likeness.
const RUN: usize = 8;

/// How far gzip looks back, with room for what it forgets early.
const WINDOW: usize = 30_000;

/// What a function costs beside its own bytes, so that the smallest are not always the likest.
const PER_FUNCTION: usize = 20;

/// The places of the functions, in the order in which they should stand.
pub fn by_likeness(functions: &[&[u8]]) -> Vec<usize> {
    let mut likeness = Likeness::of(functions);
    let mut left: Vec<usize> = (0..functions.len()).collect();
    let mut order = Vec::new();
    let mut window = VecDeque::new();
    let mut bytes = 0;
    while let Some(next) = likeness.best(&left, functions) {
        let function = left.remove(next);
        order.push(function);
        window.push_back(function);
        bytes += functions[function].len();
        likeness.show(function);
        while bytes > WINDOW && window.len() > 1 {
            let Some(gone) = window.pop_front() else { break };
            bytes -= functions[gone].len();
            likeness.hide(gone);
        }
    }
    order
}

/// What functions have in common with those that gzip still sees.
struct Likeness {
    /// Each function's runs that another has as well.
    runs: Vec<Vec<usize>>,
    /// Which functions have a run.
    holders: Vec<Vec<usize>>,
    /// How often a run is in the window.
    seen: Vec<usize>,
    /// How many of a function's runs are in the window.
    shared: Vec<usize>,
}

impl Likeness {
    fn of(functions: &[&[u8]]) -> Likeness {
        let mut numbers: BTreeMap<&[u8], usize> = BTreeMap::new();
        let mut holders: Vec<Vec<usize>> = Vec::new();
        for (function, bytes) in functions.iter().enumerate() {
            for run in bytes.windows(RUN) {
                let number = *numbers.entry(run).or_insert(holders.len());
                if number == holders.len() {
                    holders.push(Vec::new());
                }
                if holders[number].last() != Some(&function) {
                    holders[number].push(function);
                }
            }
        }
        let mut runs = vec![Vec::new(); functions.len()];
        for (run, holders) in holders.iter().enumerate().filter(|(_, holders)| holders.len() > 1) {
            for &function in holders {
                runs[function].push(run);
            }
        }
        let (seen, shared) = (vec![0; holders.len()], vec![0; functions.len()]);
        Likeness { runs, holders, seen, shared }
    }

    /// Where the function stands in `left` that has most in common with the window, for its length.
    fn best(&self, left: &[usize], functions: &[&[u8]]) -> Option<usize> {
        let cost = |function: usize| functions[function].len() + PER_FUNCTION;
        // Both sides of a comparison of two fractions, so that it is exact on every machine.
        (0..left.len()).reduce(|best, next| {
            let (one, other) = (left[best], left[next]);
            match self.shared[other] * cost(one) > self.shared[one] * cost(other) {
                true => next,
                false => best,
            }
        })
    }

    fn show(&mut self, function: usize) {
        for &run in &self.runs[function] {
            self.seen[run] += 1;
            if self.seen[run] == 1 {
                self.holders[run].iter().for_each(|&holder| self.shared[holder] += 1);
            }
        }
    }

    fn hide(&mut self, function: usize) {
        for &run in &self.runs[function] {
            self.seen[run] -= 1;
            if self.seen[run] == 0 {
                self.holders[run].iter().for_each(|&holder| self.shared[holder] -= 1);
            }
        }
    }
}
