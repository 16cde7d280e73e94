//! What is kept on a device, and what was taken off it.

/// Whether the app's own files are kept, so that it opens without a network.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Offline {
    /// All of them are.
    Kept,
    /// They may yet be: the browser can keep them.
    NotYet,
    /// This browser keeps none for this page.
    Never,
    /// The page itself is a file, with all of them in it.
    OneFile,
}

impl Offline {
    /// What the page can say of it.
    pub fn words(self) -> &'static str {
        match self {
            Offline::Kept => {
                "This browser holds the app’s files now: the whole app opens in it without a network, until they are cleared."
            }
            Offline::NotYet => {
                "This browser does not hold the app’s files yet, so it needs the network to open the app. They come with a visit: look here again before you rely on it."
            }
            Offline::OneFile => {
                "This page is a file with the whole app in it: it needs no network."
            }
            Offline::Never => {
                "This browser keeps no files for this page, so it may need the network each time. The app as one file needs none: it is under For technicians."
            }
        }
    }
}

/// What *Clear this device* would take away. `has_runs` says whether a session on the projector is kept, and `is_kept` says whether the browser keeps anything: where it doesn't,
/// what there is stands on the page alone.
pub fn to_clear_words(count: usize, has_files: bool, has_runs: bool, is_kept: bool) -> String {
    const RUNS: &str = "Where a session on the projector is, is removed too.";
    let work = match (count, is_kept) {
        (0, _) if has_files => "No work is saved in this browser. The app’s own files are, so that it opens without a network. They are removed too.".to_owned(),
        (0, _) if has_runs => "No work is saved in this browser.".to_owned(),
        (0, _) => return "There is nothing of Alongside on this device.".to_owned(),
        (1, true) => "One partnership is saved in this browser. This cannot be undone. Save a copy first if you may want it back.".to_owned(),
        (count, true) => format!(
            "{count} partnerships are saved in this browser. This cannot be undone. Save a copy of each first if you may want it back."
        ),
        (1, false) => "One partnership is on this page alone: this browser saves nothing. This cannot be undone. Save a copy first if you may want it back.".to_owned(),
        (count, false) => format!(
            "{count} partnerships are on this page alone: this browser saves nothing. This cannot be undone. Save a copy of each first if you may want it back."
        ),
    };
    let files = " The app’s own files, which let it open without a network, are removed too.";
    let files = if has_files && count > 0 { files } else { "" };
    let runs = if has_runs { format!(" {RUNS}") } else { String::new() };
    work + files + &runs
}

/// What is gone from a device that was looked through again: so many stored texts, and the app's own files.
pub fn cleared_words(texts: usize, had_files: bool) -> String {
    let texts = match texts {
        0 => "no saved work",
        1 => "1 saved text",
        count => &format!("{count} saved texts"),
    };
    let files = if had_files { " and the app’s own files" } else { "" };
    format!(
        "This device is cleared: {texts}{files} removed. This page has looked again, and finds nothing of Alongside on it."
    )
}

/// What stays of what was to be cleared: the names of texts, whether there are more than could be looked for,
/// and the app's own files.
pub fn left_words(names: &[String], could_look: bool, has_files: bool) -> String {
    let files = has_files.then_some("the app’s own files");
    let left: Vec<&str> = names.iter().map(String::as_str).chain(files).collect();
    let what = match (left.is_empty(), could_look) {
        (false, true) => format!("Still here: {}", left.join(", ")),
        (false, false) => {
            format!("Still here: {}, and it does not say what else", left.join(", "))
        }
        (true, _) => "It does not say what is left".to_owned(),
    };
    format!(
        "This browser did not clear everything. {what}. Try again, or clear the site’s data in the browser’s settings"
    )
}

/// What is said of a partnership that was to be removed. `is_there` says whether it was found again.
pub fn not_removed_words(name: &str, is_there: bool) -> String {
    match is_there {
        true => format!(
            "This browser did not remove it: {name} is still on this device. Try again, or clear the site’s data in the browser’s settings"
        ),
        false => format!(
            "This browser does not say whether {name} is gone. Load the page again and look, or clear the site’s data in the browser’s settings"
        ),
    }
}

/// What the browser answered when it was asked to keep what is stored. It may change its mind, and people may
/// clear it.
pub fn lasting_words(is_lasting: bool) -> &'static str {
    match is_lasting {
        true => "This browser has agreed to keep this until you clear it.",
        false => {
            "This browser has not promised to keep this: it may clear it when room runs short, or after some weeks without a visit. Save a copy of what you want to keep."
        }
    }
}

/// What is safe when the program has stopped: how many stored texts were found, or `None` where the browser
/// didn't say.
pub fn stopped_words(found: Option<usize>) -> &'static str {
    match found {
        Some(0) => "Nothing is stored in this browser. What was on the page alone is lost.",
        Some(_) => {
            "What is stored in this browser is as it was. Your last change may not be in it."
        }
        None => "This browser does not say whether your last change is saved.",
    }
}

/// What is said where a code can't be taken out of the page's address.
pub fn address_words() -> [&'static str; 2] {
    [
        "The code you followed is still in this page’s address.",
        "This browser did not let the page take it out. Before anyone else uses this browser, close this tab and clear the browser’s history.",
    ]
}

/// What is said where a session's set-up can't be written into the page's address.
pub const SET_UP_WORDS: &str = "This browser did not write your session into the page’s address, so it is lost when you load the page again. Copy the link, or open the projector view, before you leave.";

/// What is said where a newer version of the app was to take over and hasn't.
pub const LATE_WORDS: &str = "The new version has not taken over yet. What is saved on this device stays. Close every tab with Alongside in it, and open it again.";
