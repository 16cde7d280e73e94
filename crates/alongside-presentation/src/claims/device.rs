//! What is kept on a device, and what was taken off it.

use alongside_core::text::isolate;

use crate::content::claims::{self, cleared, left, to_clear};

/// Whether the app's own files are kept, so that it opens without a network.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Offline {
    /// All of the files are kept.
    Kept,
    /// The files may yet be kept: the browser can.
    NotYet,
    /// This browser keeps no files for this page.
    Never,
    /// The page itself is a file, with all of them in it.
    OneFile,
    /// The browser does not say whether it keeps them.
    NotSaid,
}

impl Offline {
    /// What the page can say of it, in a sentence or a few.
    pub fn words(self) -> &'static str {
        match self {
            Offline::Kept => claims::offline::KEPT,
            Offline::NotYet => claims::offline::NOT_YET,
            Offline::OneFile => claims::offline::ONE_FILE,
            Offline::Never => claims::offline::NEVER,
            Offline::NotSaid => claims::offline::NOT_SAID,
        }
    }
}

/// Whether the app's own files are in the browser.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OwnFiles {
    /// Some of them are.
    Here,
    /// None of them is.
    Gone,
    /// The browser does not say.
    NotSaid,
}

/// What of the work that is here the browser has saved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Saved {
    /// All of it.
    All,
    /// Not all of it: a change, or a whole partnership, stands on the page alone.
    NotAll,
    /// Nothing: the browser keeps none.
    Nothing,
}

/// What *Clear this device* would take away: `count` partnerships, and the app's own files. `has_runs` says whether
/// a session on the projector is kept.
pub fn to_clear_words(count: usize, files: OwnFiles, has_runs: bool, saved: Saved) -> String {
    let work = match (count, saved) {
        (0, _) if files == OwnFiles::Here => to_clear::FILES_ALONE,
        (0, _) if files == OwnFiles::NotSaid => to_clear::FILES_NOT_SAID,
        (0, _) if has_runs => to_clear::NO_WORK,
        (0, _) => return to_clear::NOTHING.to_owned(),
        (1, Saved::All) => to_clear::saved::ONE,
        (count, Saved::All) => &to_clear::saved::many(count),
        (1, Saved::NotAll) => to_clear::not_all_saved::ONE,
        (count, Saved::NotAll) => &to_clear::not_all_saved::many(count),
        (1, Saved::Nothing) => to_clear::on_the_page::ONE,
        (count, Saved::Nothing) => &to_clear::on_the_page::many(count),
    };
    let files = (files == OwnFiles::Here && count > 0).then_some(to_clear::FILES_TOO);
    let runs = has_runs.then_some(to_clear::RUNS_TOO);
    [Some(work), files, runs].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// What is gone from a device that was looked through again: so many stored texts, and the app's own files.
pub fn cleared_words(texts: usize, had_files: bool) -> String {
    let texts = match texts {
        0 => cleared::NO_TEXT,
        1 => cleared::ONE_TEXT,
        count => &cleared::many_texts(count),
    };
    let what = if had_files { &cleared::with_files(texts) } else { texts };
    cleared::done(what)
}

/// What stays of what was to be cleared: the names of texts, whether all could be looked for, and the app's own
/// files.
pub fn left_words(names: &[String], could_look: bool, files: OwnFiles) -> String {
    if names.is_empty() && could_look && files == OwnFiles::NotSaid {
        return left::FILES_NOT_SAID.to_owned();
    }
    let own = (files == OwnFiles::Here).then_some(left::OWN_FILES);
    let names = names.iter().map(|it| isolate(it)).chain(own.map(str::to_owned));
    let names: Vec<String> = names.collect();
    let what = match (names.is_empty(), could_look && files != OwnFiles::NotSaid) {
        (false, true) => &left::still_here(names.join(", ")),
        (false, false) => &left::still_here_and_perhaps_more(names.join(", ")),
        (true, _) => left::NOT_SAID,
    };
    left::not_cleared(what)
}

/// What is said of a partnership that was to be removed. `is_there` says whether it was found again.
pub fn not_removed_words(name: &str, is_there: bool) -> String {
    match is_there {
        true => claims::not_removed::still_here(isolate(name)),
        false => claims::not_removed::not_said(isolate(name)),
    }
}

/// What the browser answered when it was asked to keep what is stored. It may change its mind, and people may
/// clear it.
pub fn lasting_words(is_lasting: bool) -> &'static str {
    match is_lasting {
        true => claims::lasting::AGREED,
        false => claims::lasting::NOT_PROMISED,
    }
}

/// What is safe when the program has stopped: how many stored texts were found, or `None` where the browser
/// didn't say.
pub fn stopped_words(found: Option<usize>) -> &'static str {
    match found {
        Some(0) => claims::stopped::NOTHING_STORED,
        Some(_) => claims::stopped::STORED,
        None => claims::stopped::NOT_SAID,
    }
}

/// What is said where a code can't be taken out of the page's address.
pub fn address_words() -> [&'static str; 2] {
    claims::page::CODE_IN_ADDRESS
}

/// What is said where a session's set-up can't be written into the page's address.
pub const SET_UP_WORDS: &str = claims::page::SET_UP_NOT_IN_ADDRESS;

/// What is said where a newer version of the app was to take over and hasn't.
pub const LATE_WORDS: &str = claims::page::NEW_VERSION_LATE;
