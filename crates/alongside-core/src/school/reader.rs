//! Finds pair codes in any text.
//!
//! # Design
//!
//! The text is gone through word by word, from left to right. Where a code begins, all of it is taken,
//! so that the end of one and the beginning of the next are never tried as a third. A code's words
//! follow on each other with a dash or a little white space between, and never with a comma or a slash.
//! Each step looks at no more than a dozen words, so a text of any length can be read in slices.

use std::collections::BTreeSet;
use std::mem;

use super::PairResult;
use crate::code::{self, CHARACTERS, CodeError, PAIR_CHARACTERS, Sent};

/// The most characters of white space within a code: a line's end with what stands around it.
const GAP_MAX: usize = 3;

/// How many unreadable ones are told by line. More are only counted.
const TOLD_MAX: usize = 20;

/// Something that looks like a code and isn't one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unreadable {
    /// The line, from 1.
    pub line: usize,
    /// What stands there.
    pub text: String,
}

/// What a text holds.
#[derive(Debug, Clone, Default)]
pub struct Found {
    results: BTreeSet<PairResult>,
    /// How many pairs.
    pub pairs: usize,
    /// How many codes stood there once more.
    pub repeated: usize,
    /// The first few that can't be read.
    pub unreadable: Vec<Unreadable>,
    /// How many can't be read.
    pub unreadable_count: usize,
    /// How many were made by another version.
    pub newer: usize,
    /// The first line with a person's or a pair's answers in it, which nobody else should have.
    pub answers_at: Option<usize>,
}

impl Found {
    /// The results, each once. They are then no longer here.
    pub fn take_results(&mut self) -> BTreeSet<PairResult> {
        mem::take(&mut self.results)
    }

    fn take(&mut self, result: PairResult) {
        match self.results.insert(result) {
            true => self.pairs += 1,
            false => self.repeated += 1,
        }
    }

    fn tell(&mut self, line: usize, text: &str) {
        self.unreadable_count += 1;
        if self.unreadable.len() < TOLD_MAX {
            self.unreadable.push(Unreadable { line, text: text.to_owned() });
        }
    }
}

/// Goes through a text.
#[derive(Debug, Clone)]
pub struct Reader {
    text: String,
    at: usize,
    line: usize,
    found: Found,
}

/// A word of the text: where it is.
#[derive(Debug, Clone, Copy)]
struct Word {
    start: usize,
    end: usize,
}

/// What stands between two words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Gap {
    /// One dash.
    Dash,
    /// A little white space, perhaps with a dash.
    Space,
    /// The same with the end of a line in it.
    Line,
    /// Anything else: no code goes over it.
    Other,
}

impl Reader {
    /// Begins at the start of a text.
    pub fn new(text: String) -> Reader {
        Reader { text, at: 0, line: 1, found: Found::default() }
    }

    /// How much is read, in bytes, and of how many.
    pub fn progress(&self) -> (usize, usize) {
        (self.at, self.text.len())
    }

    /// What was found so far.
    pub fn found(&self) -> &Found {
        &self.found
    }

    /// Reads all that is left, and gives what was found.
    pub fn finish(mut self) -> Found {
        while self.step(1_000) {}
        self.found
    }

    /// Reads so many words, or a code in place of its words. Says whether anything is left.
    pub fn step(&mut self, words: usize) -> bool {
        for _ in 0..words {
            let Some(word) = self.word_from(self.at) else {
                self.at = self.text.len();
                return false;
            };
            self.move_to(word.start);
            let end = self.read(word);
            self.move_to(end);
        }
        true
    }

    /// Reads what begins with this word, and says where it ends.
    fn read(&mut self, first: Word) -> usize {
        let run = self.run(first);
        match self.code_from(&run) {
            Some((Ok(result), end)) => {
                self.found.take(result);
                return end;
            }
            Some((Err(_), end)) => {
                self.found.newer += 1;
                return end;
            }
            None => {}
        }
        let Some(end) = self.attempt(&run) else { return first.end };
        let text = self.text[first.start..end].to_owned();
        let is_answers = matches!(code::read(&text), Ok(Sent::Sheet(_) | Sent::Round(_)));
        // As long as that it is somebody's answers, whether it can be read or not: it isn't shown.
        match is_answers || text.len() >= CHARACTERS {
            true => _ = self.found.answers_at.get_or_insert(self.line),
            false => self.found.tell(self.line, &text),
        }
        end
    }

    /// A word and those that could belong to it, each with the gap before it: as many as a restore
    /// code has groups.
    fn run(&self, first: Word) -> Vec<(Gap, Word)> {
        let mut run = vec![(Gap::Other, first)];
        let mut last = first;
        while run.len() <= 10 {
            let Some(next) = self.word_from(last.end) else { break };
            let gap = gap(&self.text[last.end..next.start]);
            if gap == Gap::Other {
                break;
            }
            run.push((gap, next));
            last = next;
        }
        run
    }

    /// The code that begins with the first word, right or of another version, and where it ends.
    fn code_from(&self, run: &[(Gap, Word)]) -> Option<(Result<PairResult, CodeError>, usize)> {
        let mut length = 0;
        for &(_, word) in run {
            length += word.end - word.start;
            if length >= PAIR_CHARACTERS {
                let start = run.first()?.1.start;
                let is_it = length == PAIR_CHARACTERS;
                return is_it.then(|| self.decode(start, word.end)).flatten();
            }
        }
        None
    }

    fn decode(&self, start: usize, end: usize) -> Option<(Result<PairResult, CodeError>, usize)> {
        let characters = || self.text[start..end].chars().filter(char::is_ascii_alphanumeric);
        // A code begins with its version and hardly ever has letters alone. Words do.
        if !characters().any(|it| it.is_ascii_digit()) {
            return None;
        }
        let code: Vec<char> = characters().collect();
        match code::read_pair(&code) {
            Ok(result) => Some((Ok(result), end)),
            Err(error @ CodeError::Newer) => Some((Err(error), end)),
            Err(_) => None,
        }
    }

    /// Where what was meant as a code ends, if it looks as if it was: capitals and digits with dashes
    /// between, one such word that is long enough, or groups of five with spaces. All on one line, and
    /// before the next right code.
    fn attempt(&self, run: &[(Gap, Word)]) -> Option<usize> {
        let text = |(_, word): &(Gap, Word)| &self.text[word.start..word.end];
        let length_of =
            |words: &[(Gap, Word)]| words.iter().map(|it| text(it).len()).sum::<usize>();
        let line = 1 + run.iter().skip(1).take_while(|(gap, _)| *gap != Gap::Line).count();
        let run = &run[..line];
        let dashed = 1 + run.iter().skip(1).take_while(|(gap, _)| *gap == Gap::Dash).count();
        let fives = run.iter().take_while(|it| text(it).len() == 5 && is_coded(text(it))).count();
        let is_rest = |it: &&(Gap, Word)| text(it).len() < 5 && is_coded(text(it));
        let spaced = match fives {
            0 | 1 => 0,
            fives => fives + run[fives..].iter().take(1).filter(is_rest).count(),
        };
        let all = &run[..dashed.max(spaced)];
        let (length, letters) = (length_of(all), all.iter().flat_map(|it| text(it).bytes()));
        let letters = letters.filter(u8::is_ascii_alphabetic).count();
        let has_shape = all.iter().map(|it| text(it).len()).eq([5, 5, 1]);
        let is_coded = has_shape || all.iter().all(|it| is_coded(text(it)));
        let is_long_enough = match all.len() {
            1 => (9..=14).contains(&length) || length == CHARACTERS,
            _ => length >= 5,
        };
        if !(is_coded && is_long_enough && letters >= 2 && letters < length) {
            return None;
        }
        let until = (1..all.len()).find(|&later| self.code_from(&run[later..]).is_some());
        all[..until.unwrap_or(all.len())].last().map(|(_, word)| word.end)
    }

    /// The next word from here: letters and digits without a gap.
    fn word_from(&self, at: usize) -> Option<Word> {
        let rest = &self.text.as_bytes()[at..];
        let start = at + rest.iter().position(u8::is_ascii_alphanumeric)?;
        let rest = &self.text.as_bytes()[start..];
        let length = rest.iter().position(|byte| !byte.is_ascii_alphanumeric());
        Some(Word { start, end: length.map_or(self.text.len(), |length| start + length) })
    }

    fn move_to(&mut self, at: usize) {
        let passed = &self.text.as_bytes()[self.at..at];
        self.line += passed.iter().filter(|&&byte| byte == b'\n').count();
        self.at = at;
    }
}

fn gap(between: &str) -> Gap {
    let is_dash = |c: char| matches!(c, '-' | '‐' | '‑' | '‒' | '–' | '—' | '−');
    let count = between.chars().count();
    if count == 1 && between.chars().all(is_dash) {
        return Gap::Dash;
    }
    let fits = between.chars().all(|c| c.is_whitespace() || is_dash(c));
    match fits && count <= GAP_MAX && between.chars().filter(|&c| is_dash(c)).count() <= 1 {
        true if between.contains('\n') => Gap::Line,
        true => Gap::Space,
        false => Gap::Other,
    }
}

/// Whether a word is capitals and digits, as a code is shown.
fn is_coded(word: &str) -> bool {
    word.bytes().all(|byte| byte.is_ascii_digit() || byte.is_ascii_uppercase())
}
