//! The eight principles come from an article whose text is its publisher's: seven words of it in a row may stand
//! nowhere in the project.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use crate::readings::{Reading, readings};
use crate::sources::root;

/// So many words in a row are the article's own.
const ROW: usize = 7;

/// The digest of each row in the article, but for those in its title, which is cited. It is of the words in lower
/// case, nothing but a–z, with single spaces between: the first twelve hex digits of its SHA-256.
const ARTICLE: &str = include_str!("article.sha256-12");

/// What nobody has written: the digests themselves, and the files that pin versions.
const LEFT_OUT: [&str; 4] = [".git", "article.sha256-12", "Cargo.lock", "package-lock.json"];

fn article() -> BTreeSet<u64> {
    ARTICLE.lines().map(|line| u64::from_str_radix(line, 16).expect("hex digits")).collect()
}

fn digest(row: &[&str]) -> u64 {
    let bytes = Sha256::digest(row.join(" "));
    bytes.iter().take(6).fold(0, |digest, &byte| digest << 8 | u64::from(byte))
}

/// Where rows of these digests stand in a text: the line where each begins, and its words.
fn rows(text: &str, digests: &BTreeSet<u64>) -> BTreeSet<(usize, String)> {
    let of_reading = |reading: Reading| {
        let (lines, words): (Vec<_>, Vec<_>) = reading.words().unzip();
        let found = lines.iter().zip(words.windows(ROW));
        let found = found.filter(|(_, row)| digests.contains(&digest(row)));
        found.map(|(&line, row)| (line, row.join(" "))).collect::<Vec<_>>()
    };
    readings(text).into_iter().flat_map(of_reading).collect()
}

/// Every file below a folder, but for those that its `.gitignore` names.
fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    let ignored = fs::read_to_string(folder.join(".gitignore")).unwrap_or_default();
    let ignored = ignored.lines().map(|line| line.trim_matches('/'));
    let left_out: BTreeSet<&str> = ignored.chain(LEFT_OUT).collect();
    for entry in fs::read_dir(folder).expect("a readable folder") {
        let entry = entry.expect("a readable folder");
        let kind = entry.file_type().expect("a readable folder");
        if entry.file_name().to_str().is_some_and(|name| left_out.contains(name)) {
            continue;
        }
        if kind.is_dir() {
            files(&entry.path(), found);
        } else if kind.is_file() {
            found.push(entry.path());
        }
    }
}

/// What is in a file, if that is text: only other files have zero bytes.
fn text(file: &Path) -> Option<String> {
    let bytes = fs::read(file).expect("a readable file");
    (!bytes.contains(&0)).then(|| String::from_utf8_lossy(&bytes).into_owned())
}

#[test]
fn nothing_is_copied_from_the_article() {
    let (root, article) = (root(), article());
    let mut all = Vec::new();
    files(&root, &mut all);
    let mut read = BTreeSet::new();
    let mut copied = Vec::new();
    for file in all {
        let Some(text) = text(&file) else { continue };
        let place = file.strip_prefix(&root).expect("it is below").to_owned();
        for (line, row) in rows(&text, &article) {
            copied.push(format!("{}:{line}: {row}", place.display()));
        }
        read.insert(place);
    }
    for place in ["README.md", "content/en-GB.toml", "index.html", "src/main.rs", "package.json"] {
        assert!(read.contains(Path::new(place)), "{place} is read");
    }
    assert!(copied.is_empty(), "say it in your own words:\n{}", copied.join("\n"));
}

#[test]
fn every_digest_is_there() {
    assert_eq!(article().len(), 1788);
    assert!(ARTICLE.lines().all(|line| line.len() == 12), "they are of six bytes");
}

/// Of no article: “seven kettles hum beside the quiet harbour”, and “a captain’s kettle hums beside quiet harbours”
/// with an apostrophe that parts two words, and with one that doesn't.
const PLANTED: [u64; 3] = [0x2828_bda7_e966, 0xa738_c189_8462, 0x901c_67d8_3d71];

fn lines(text: &str) -> Vec<usize> {
    rows(text, &BTreeSet::from(PLANTED)).into_iter().map(|(line, _)| line).collect()
}

#[test]
fn a_row_is_found_however_it_is_written() {
    for text in [
        "Where\nSeven kettles hum beside the quiet harbour, and",
        "/// Where\n/// seven kettles hum\n/// beside the *quiet* harbour.",
        "let text =\n    \"Seven kettles hum \\\n     beside the quiet harbour\";",
        "f(\n    \"where\\nseven kettles\\thum\", \"seven\\tkettles\\nhum beside the quiet harbour\")",
        "texts = [\n  \"Seven kettles \", \"hum\", \" beside the quiet harbour.\"]",
        "<p>\n<b>Seven</b> kettles <i\n title='all'>hum</i>&nbsp;beside the quiet&#32;harbour</p>",
        "view! {\n <b>\"Seven kettles\"</b> \" hum beside the quiet \" <i>\"harbour\"</i> }",
        "[Where\n[seven](#7) [kettles](https://example.org/all) hum beside the quiet harbour]",
    ] {
        assert_eq!(lines(text), [2], "{text}");
    }
    for apostrophe in ["'", "’", "‘", "\\'", "&rsquo;", "&#39;", "&#x2019;", "\\u2019", "\\u{2019}"]
    {
        let text =
            format!("A\ncaptain's. A captain{apostrophe}s kettle hums beside quiet harbours.");
        assert_eq!(lines(&text), [2, 2], "{text}");
    }
}

#[test]
fn fewer_words_and_others_are_nobodys() {
    for text in ["seven kettles hum beside the quiet", "seven kettles hum beside the harbour quiet"]
    {
        assert!(lines(text).is_empty(), "{text}");
    }
}
