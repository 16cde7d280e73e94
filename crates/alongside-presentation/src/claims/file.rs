//! Files that a page makes and the browser is given.

use alongside_core::pair::Partnership;
use alongside_core::text::isolate;
use alongside_formats::files::{file_name, whose};
use alongside_formats::stored::schema::{self, COPY_ENDING};
use alongside_formats::stored::storage::Found;
use jiff::civil::Date;

use crate::content::claims::file::{self, instead};
use crate::export::docx;

/// What a file is, which decides its media type and what is said of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileType {
    /// A copy of one partnership.
    Copy,
    /// A copy of every partnership on the device.
    Everything,
    /// A stored text that can't be read, as it is.
    Unread,
    /// One person's answers, for the other's device.
    Answers,
    /// The day of the review, for a calendar.
    Calendar,
    /// The actions, for a spreadsheet.
    Actions,
    /// A paper, for Word.
    Word,
    /// One person's results, for a spreadsheet.
    Results,
    /// The whole school's counts, for a spreadsheet.
    Counts,
    /// A chart as lines and words.
    Svg,
    /// A chart as dots of colour.
    Png,
}

impl FileType {
    /// Every type of file.
    pub const ALL: [FileType; 11] = [
        FileType::Copy,
        FileType::Everything,
        FileType::Unread,
        FileType::Answers,
        FileType::Calendar,
        FileType::Actions,
        FileType::Word,
        FileType::Results,
        FileType::Counts,
        FileType::Svg,
        FileType::Png,
    ];

    /// The media type of the file (IANA, "Media Types").
    pub fn media_type(self) -> &'static str {
        match self {
            FileType::Copy | FileType::Everything | FileType::Answers => "application/json",
            FileType::Unread => "text/plain",
            FileType::Calendar => "text/calendar",
            FileType::Actions | FileType::Results | FileType::Counts => "text/csv",
            FileType::Word => docx::MEDIA_TYPE,
            FileType::Svg => "image/svg+xml",
            FileType::Png => "image/png",
        }
    }

    /// What to do with the file once it is there.
    fn then(self) -> Option<&'static str> {
        match self {
            FileType::Calendar => Some(file::then::CALENDAR),
            FileType::Answers => Some(file::then::ANSWERS),
            _ => None,
        }
    }

    /// What is safe where the browser didn't take the file, and what to do instead.
    fn instead(self) -> &'static str {
        match self {
            FileType::Copy => instead::COPY,
            FileType::Everything => instead::EVERYTHING,
            FileType::Unread => instead::UNREAD,
            FileType::Answers => instead::ANSWERS,
            FileType::Calendar => instead::CALENDAR,
            FileType::Actions => instead::ACTIONS,
            FileType::Word | FileType::Results => instead::PAPER_OR_RESULTS,
            FileType::Counts => instead::COUNTS,
            FileType::Svg | FileType::Png => instead::PICTURE,
        }
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
        File::new(FileType::Copy, name, schema::encode(partnership))
    }

    /// A copy of every partnership as they are on this day.
    pub fn everything(partnerships: &[Partnership], today: Date) -> File {
        let name = file_name("everything", "", Some(today), COPY_ENDING);
        File::new(FileType::Everything, name, schema::encode_all(partnerships))
    }

    /// A stored text that can't be read, as it is.
    pub fn unread(found: &Found, today: Date) -> File {
        let name = file_name(found.id.as_str(), "not readable", Some(today), ".txt");
        File::new(FileType::Unread, name, found.text.as_str())
    }
}

/// What became of a file, as far as a page is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Handed {
    /// The file was given to the browser as a download. Whether it was kept isn't told.
    Download,
    /// The share sheet took the file. Whether it arrived isn't told.
    Chosen,
    /// The share sheet was closed.
    Closed,
    /// The browser did not take the file.
    Refused,
}

impl Handed {
    /// All that can become of a file.
    pub const ALL: [Handed; 4] =
        [Handed::Download, Handed::Chosen, Handed::Closed, Handed::Refused];
}

/// What is said of a file once it was handed over, and what to do next (docs/product.md, section 6, "All").
pub fn file_words(kind: FileType, name: &str, handed: Handed) -> String {
    let with_next = |words: String| match kind.then() {
        Some(next) => format!("{words} {next}"),
        None => words,
    };
    let name = isolate(name);
    match handed {
        Handed::Download => with_next(file::download(name)),
        Handed::Chosen => with_next(file::chosen(name)),
        Handed::Closed => file::closed(name),
        Handed::Refused => file::refused(kind.instead(), name),
    }
}
