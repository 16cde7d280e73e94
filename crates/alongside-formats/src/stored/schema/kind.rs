//! Which of our files a text begins as.

/// What kind of file of ours a text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileKind {
    /// A copy of a whole partnership: *Save a copy* wrote it, and it is opened from the start page.
    Copy,
    /// Every partnership of a device: *Save a copy of everything* wrote it.
    Everything,
    /// One person's answers for the other: *Save a file* wrote it.
    Sheet,
}

impl FileKind {
    const ALL: [FileKind; 3] = [FileKind::Copy, FileKind::Everything, FileKind::Sheet];

    /// The name of its first member.
    pub(super) fn name(self) -> &'static str {
        match self {
            FileKind::Copy => "alongside",
            FileKind::Everything => "alongside_all",
            FileKind::Sheet => "alongside_sheet",
        }
    }
}

/// Which of our files a text begins as, so that a page which was given the wrong one can say so.
/// `None` for anything else. That it can be read is not said.
pub fn kind_of(text: &str) -> Option<FileKind> {
    FileKind::ALL.into_iter().find(|kind| begins_with(text, kind.name()))
}

/// Whether the first member has this name, white space aside.
fn begins_with(text: &str, name: &str) -> bool {
    let mut opening = trimmed(text).chars().filter(|c| !c.is_whitespace());
    let mut expected = ["{\"", name, "\":"].into_iter().flat_map(str::chars);
    expected.all(|expected| opening.next() == Some(expected))
}

pub(super) fn trimmed(text: &str) -> &str {
    text.trim_start_matches('\u{feff}').trim()
}
