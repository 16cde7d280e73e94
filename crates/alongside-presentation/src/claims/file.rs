//! Files that a page makes and the browser is given.

use alongside_core::pair::Partnership;
use alongside_core::text::isolate;
use alongside_formats::files::{file_name, whose};
use alongside_formats::stored::schema::{self, COPY_ENDING};
use alongside_formats::stored::storage::Found;
use jiff::civil::Date;

use crate::content::claims::file::{self, instead, then};
use crate::export::docx;

/// What a file is. Each type brings its own words, so that a page carries those of the files it makes and no others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FileType {
    /// The media type of the file (IANA, "Media Types").
    pub media_type: &'static str,
    /// What to do with the file once it is there.
    then: Option<&'static str>,
    /// What is safe where the browser didn't take the file, and what to do instead.
    instead: &'static str,
}

const JSON: &str = "application/json";
const CSV: &str = "text/csv";

impl FileType {
    /// A copy of one partnership.
    pub const COPY: FileType = FileType::of(JSON, Some(then::COPY), instead::COPY);
    /// A copy of every partnership on the device.
    pub const EVERYTHING: FileType = FileType::of(JSON, Some(then::COPY), instead::EVERYTHING);
    /// A stored text that can't be read, as it is.
    pub const UNREAD: FileType = FileType::of("text/plain", None, instead::UNREAD);
    /// One person's answers, for the other's device.
    pub const ANSWERS: FileType = FileType::of(JSON, Some(then::ANSWERS), instead::ANSWERS);
    /// The day of the review, for a calendar.
    pub const CALENDAR: FileType =
        FileType::of("text/calendar", Some(then::CALENDAR), instead::CALENDAR);
    /// The actions, for a spreadsheet.
    pub const ACTIONS: FileType = FileType::of(CSV, None, instead::ACTIONS);
    /// A paper, for Word.
    pub const WORD: FileType = FileType::of(docx::MEDIA_TYPE, None, instead::PAPER_OR_RESULTS);
    /// One person's results, for a spreadsheet.
    pub const RESULTS: FileType = FileType::of(CSV, None, instead::PAPER_OR_RESULTS);
    /// The whole school's counts, for a spreadsheet.
    pub const COUNTS: FileType = FileType::of(CSV, None, instead::COUNTS);
    /// A chart as lines and words.
    pub const SVG: FileType = FileType::of("image/svg+xml", None, instead::PICTURE);
    /// A chart as dots of colour.
    pub const PNG: FileType = FileType::of("image/png", None, instead::PICTURE);

    /// Every type of file.
    pub const ALL: [FileType; 11] = [
        FileType::COPY,
        FileType::EVERYTHING,
        FileType::UNREAD,
        FileType::ANSWERS,
        FileType::CALENDAR,
        FileType::ACTIONS,
        FileType::WORD,
        FileType::RESULTS,
        FileType::COUNTS,
        FileType::SVG,
        FileType::PNG,
    ];

    const fn of(
        media_type: &'static str,
        then: Option<&'static str>,
        instead: &'static str,
    ) -> FileType {
        FileType { media_type, then, instead }
    }
}

/// A file to give to the browser.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// What the file is.
    pub kind: FileType,
    /// The name of the file, with its ending.
    pub name: String,
    /// What is in the file.
    pub bytes: Vec<u8>,
}

impl File {
    /// A file of text or bytes.
    pub fn new(kind: FileType, name: impl Into<String>, bytes: impl Into<Vec<u8>>) -> File {
        File { kind, name: name.into(), bytes: bytes.into() }
    }

    /// A copy of a partnership as it is on this day.
    pub fn copy(partnership: &Partnership, today: Date) -> File {
        let name = file_name(&whose(partnership, true), "", Some(today), COPY_ENDING);
        File::new(FileType::COPY, name, schema::encode(partnership))
    }

    /// A copy of every partnership as they are on this day.
    pub fn everything(partnerships: &[Partnership], today: Date) -> File {
        let name = file_name("everything", "", Some(today), COPY_ENDING);
        File::new(FileType::EVERYTHING, name, schema::encode_all(partnerships))
    }

    /// A stored text that can't be read, as it is.
    pub fn unread(found: &Found, today: Date) -> File {
        let name = file_name(found.id.as_str(), "not readable", Some(today), ".txt");
        File::new(FileType::UNREAD, name, found.text.as_str())
    }
}

/// What became of a file, as far as a page is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Handed {
    /// The file was given to the browser as a download. Whether it was kept isn't told.
    Download,
    /// The share sheet took the file. Whether it arrived isn't told.
    Chosen,
    /// No place was heard of: the share sheet was closed, or has said nothing so far.
    NoPlace,
    /// The browser did not take the file.
    Refused,
}

impl Handed {
    /// All that can become of a file.
    pub const ALL: [Handed; 4] =
        [Handed::Download, Handed::Chosen, Handed::NoPlace, Handed::Refused];
}

/// What is said of a file once it was handed over, and what to do next (docs/product.md, section 6, "All").
pub fn file_words(kind: FileType, name: &str, handed: Handed) -> String {
    let with_next = |words: String| match kind.then {
        Some(next) => format!("{words} {next}"),
        None => words,
    };
    let name = isolate(name);
    match handed {
        Handed::Download => with_next(file::download(name)),
        Handed::Chosen => with_next(file::chosen(name)),
        Handed::NoPlace => file::no_place(name),
        Handed::Refused => file::refused(kind.instead, name),
    }
}
