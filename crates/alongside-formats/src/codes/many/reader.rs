//! Finds pair codes in any text.
//!
//! # Design
//!
//! The text is gone through word by word, from left to right. Where a code begins, all of it is taken,
//! so that the end of one and the beginning of the next are never tried as a third. A code's words
//! follow on each other with a dash or a little white space between, or as mail quotes a broken line;
//! with a comma or a slash only where they are just as long as a code's groups. Each step looks at no more
//! than a restore code's characters, so a text of any length can be read in slices.

use alongside_core::leader::PairResult;

use super::attempt::{attempt, is_beginning, is_code_like, is_cut, is_grouped, together};
use super::found::{Found, Unreadable};
use super::text::{Gap, Part, Word, ends_line, gap, is_shown, letters, lines, shown, word_from};
use super::unmixed::{Needs, could_be_unmixed, unmixed};
use crate::codes::{
    self, CHARACTERS, CodeError, EXTRA_CHARACTERS, PAIR_CHARACTERS, ROUND_CHARACTERS,
    SESSION_CHARACTERS, Sent, draft,
};

/// The most characters and the most words that are looked at together: those of a restore code, and some.
const RUN_MAX: usize = 60;

const WORDS_MAX: usize = 12;

/// What looks like a code and has so many characters is somebody's answers: it isn't shown.
const ANSWERS_MIN: usize = 21;

/// More ends of lines than a code goes over.
const BETWEEN_FILES: &str = "\n\n\n\n";

/// How many unreadable ones are told by line. More are only counted.
const TOLD_MAX: usize = 20;

/// Goes through a text for pair codes, as much of it at a time as is asked for.
#[derive(Debug, Clone)]
pub struct Reader {
    text: String,
    at: usize,
    line: usize,
    /// The name of the file that is read.
    file: String,
    /// The files to come, the last first: where each begins, and its name.
    files: Vec<(usize, String)>,
    found: Found,
}

impl Reader {
    /// A reader at the start of a text.
    pub fn new(text: String) -> Reader {
        Reader::with_files(text, Vec::new())
    }

    /// A reader at the start of a text that was pasted, with files to follow: the name and the text of each.
    /// The lines of each are counted from 1, and no code goes on from one to the next.
    pub fn with_files(mut text: String, files: Vec<(String, String)>) -> Reader {
        let mut begin = Vec::new();
        for (name, file) in files {
            text.push_str(BETWEEN_FILES);
            begin.push((text.len(), name));
            text.push_str(&file);
        }
        begin.reverse();
        Reader { text, at: 0, line: 1, file: String::new(), files: begin, found: Found::default() }
    }

    /// How many bytes are read, and of how many.
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
            let Some(word) = word_from(&self.text, self.at) else {
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
        if let Some((read, end)) = self.code_from(&run) {
            match read {
                Ok(result) => self.found.take(result),
                Err(CodeError::Draft) => self.found.drafts += 1,
                Err(_) => self.found.newer += 1,
            }
            return end;
        }
        if let Some(end) = self.answers_from(&run) {
            self.tell_of_answers();
            return end;
        }
        let meant = attempt(&run)
            .or_else(|| self.cut_entry(&run))
            .or_else(|| self.short_entry(&run))
            .or_else(|| self.session_entry(&run))
            .or_else(|| self.unmixed_entry(&run));
        let Some(end) = meant else { return first.end };
        // The next right code is not part of it, and a number before one is none.
        let until = (1..run.len()).take_while(|&later| run[later].1.start < end);
        let until = until.filter(|&later| self.code_from(&run[later..]).is_some()).min();
        let end = match until {
            Some(later) if attempt(&run[..later]).is_none() => return run[later - 1].1.end,
            Some(later) => run[later - 1].1.end,
            None => end,
        };
        let text = &self.text[first.start..end];
        let characters = letters(text);
        let length = characters.len();
        if length == SESSION_CHARACTERS
            && codes::read_session(&String::from_iter(characters)).is_ok()
        {
            self.found.sessions += 1;
            return end;
        }
        if length >= ANSWERS_MIN {
            self.tell_of_answers();
            return end;
        }
        self.found.unreadable_count += 1;
        if self.found.unreadable.len() < TOLD_MAX {
            let (line, file, text) = (self.line, self.file.clone(), shown(text));
            self.found.unreadable.push(Unreadable { line, file, text, length });
        }
        end
    }

    fn tell_of_answers(&mut self) {
        if self.found.answers_at.is_none() {
            self.found.answers_at = Some(self.line);
            self.found.answers_in = self.file.clone();
        }
    }

    /// Where a beginning of a code ends that has a line to itself.
    fn cut_entry(&self, run: &[Part]) -> Option<usize> {
        let first = run.first()?.1;
        let line = 1 + run.iter().skip(1).take_while(|(gap, _)| *gap != Gap::Line).count();
        let last = run[line - 1].1;
        (self.has_line(first, last) && is_cut(&run[..line])).then_some(last.end)
    }

    /// Where a session code ends that has a line to itself.
    fn session_entry(&self, run: &[Part]) -> Option<usize> {
        let first = run.first()?.1;
        let could_be = first.length == SESSION_CHARACTERS && first.has_both();
        let is_session = || codes::read_session(&self.text[first.start..first.end]).is_ok();
        (could_be && self.has_line(first, first) && is_session()).then_some(first.end)
    }

    /// Where a code ends that has letters or digits alone.
    fn unmixed_entry(&self, run: &[Part]) -> Option<usize> {
        // Most words of a text have another length.
        if !could_be_unmixed(run) {
            return None;
        }
        let all = together(run);
        let (last, needs) = unmixed(&all, &self.text)?;
        let (first, last) = (all.first()?.1, all.get(last)?.1);
        (needs == Needs::Nothing || self.has_line(first, last)).then_some(last.end)
    }

    /// Whether nothing else is on the line of these words.
    fn has_line(&self, first: Word, last: Word) -> bool {
        let before = self.text[..first.start].chars().rev();
        let after = self.text[last.end..].chars();
        !before.take_while(|it| !ends_line(*it)).any(is_shown)
            && !after.take_while(|it| !ends_line(*it)).any(is_shown)
    }

    /// Where a beginning of a code ends that is all there is.
    fn short_entry(&self, run: &[Part]) -> Option<usize> {
        let (first, last) = (run.first()?.1, run.last()?.1);
        let is_alone = self.found.is_nothing()
            && word_from(&self.text, 0).is_some_and(|word| word.start == first.start)
            && word_from(&self.text, last.end).is_none();
        (is_alone && is_beginning(run)).then_some(last.end)
    }

    /// A word and those that could belong to it.
    fn run(&self, first: Word) -> Vec<Part> {
        let mut run = vec![(Gap::Other, first)];
        let (mut last, mut length, mut words) = (first, first.length, 1);
        while length < RUN_MAX && words < WORDS_MAX {
            let Some(next) = word_from(&self.text, last.end) else { break };
            let gap = gap(&self.text[last.end..next.start]);
            if gap == Gap::Other {
                break;
            }
            run.push((gap, next));
            length += next.length;
            words += usize::from(gap != Gap::Nothing);
            last = next;
        }
        run
    }

    /// The code that begins with the first word, right or of another version, and where it ends.
    fn code_from(&self, run: &[Part]) -> Option<(Result<PairResult, CodeError>, usize)> {
        // A code begins with its version.
        run.first().filter(|(_, word)| word.has_figure_first)?;
        [PAIR_CHARACTERS, draft::PAIR_CHARACTERS].into_iter().find_map(|length| {
            let (code, end) = self.characters(words_of(run, length)?);
            let read = codes::read_pair(&code);
            matches!(read, Ok(_) | Err(CodeError::Newer | CodeError::Draft)).then_some((read, end))
        })
    }

    /// Where somebody's answers end that begin with the first word.
    fn answers_from(&self, run: &[Part]) -> Option<usize> {
        let lengths = [CHARACTERS, EXTRA_CHARACTERS, ROUND_CHARACTERS];
        lengths.into_iter().chain(draft::CHARACTERS).find_map(|length| {
            let words = words_of(run, length).filter(|words| is_code_like(words))?;
            let (code, end) = self.characters(words);
            let read = codes::read(&String::from_iter(code));
            let is_known = matches!(read, Ok(Sent::Sheet(_) | Sent::Round(_)));
            let is_of_another = matches!(read, Err(CodeError::Newer | CodeError::Draft));
            (is_known || is_of_another).then_some(end)
        })
    }

    /// The characters of words, and where these end.
    fn characters(&self, words: &[Part]) -> (Vec<char>, usize) {
        let start = words.first().map_or(self.at, |(_, word)| word.start);
        let end = words.last().map_or(start, |(_, word)| word.end);
        (letters(&self.text[start..end]), end)
    }

    fn move_to(&mut self, at: usize) {
        while let Some((begin, name)) = self.files.pop_if(|(begin, _)| *begin <= at) {
            (self.at, self.line, self.file) = (begin, 1, name);
        }
        self.line += lines(&self.text[self.at..at]);
        self.at = at;
    }
}

/// The first words, where they have so many characters together and could be a code.
fn words_of(run: &[Part], length: usize) -> Option<&[Part]> {
    let mut sum = 0;
    let last = run.iter().position(|(_, word)| {
        sum += word.length;
        sum >= length
    })?;
    let words = &run[..=last];
    // A code hardly ever has letters alone. Words do.
    let has_digit = words.iter().any(|(_, word)| word.letters < word.length);
    (sum == length && has_digit && is_grouped(words)).then_some(words)
}
