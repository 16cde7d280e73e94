//! Links and codes as squares, read back by another program than the one that writes them.

use alongside_formats::codes::link_fragment;
use alongside_formats::qr::{Qr, qr};
use expect_test::expect;

/// The quiet zone that a page puts around the square, in modules.
const QUIET: usize = 4;
/// How many pixels a module is wide.
const SCALE: usize = 3;

/// The dark modules that a path names.
fn modules(qr: &Qr) -> Vec<Vec<bool>> {
    let mut dark = vec![vec![false; qr.size]; qr.size];
    for run in qr.path.split_terminator('z') {
        let run = run.strip_prefix('M').expect("each run starts anew");
        let (at, along) = run.split_once('h').expect("then goes right");
        let (x, y) = at.split_once(' ').expect("from a place");
        let (width, back) = along.split_once("v1h-").expect("down by one and back");
        assert_eq!(width, back);
        let [x, y, width] = [x, y, width].map(|number| number.parse::<usize>().expect("a number"));
        for module in &mut dark[y][x..x + width] {
            assert!(!*module, "no module twice");
            *module = true;
        }
        assert!(dark[y].get(x + width) != Some(&true), "runs are as long as they can be");
    }
    dark
}

/// What a camera makes of it: the text, and whether the error correction is at least M.
#[track_caller]
fn scanned(qr: &Qr) -> String {
    let dark = modules(qr);
    let width = (qr.size + 2 * QUIET) * SCALE;
    let is_dark = |x: usize, y: usize| {
        let module = |pixel: usize| (pixel / SCALE).checked_sub(QUIET);
        let row = module(y).and_then(|y| dark.get(y));
        row.zip(module(x)).and_then(|(row, x)| row.get(x)).is_some_and(|dark| *dark)
    };
    let mut picture = rqrr::PreparedImage::prepare_from_bitmap(width, width, is_dark);
    let grids = picture.detect_grids();
    assert_eq!(grids.len(), 1, "one square is found");
    let (about, text) = grids[0].decode().expect("it is read");
    // As in the square itself: M, L, H and Q are 0 to 3.
    assert_ne!(about.ecc_level, 1, "the correction is M or better");
    text
}

#[test]
fn links_of_any_length_are_scanned() {
    for length in (60..=140).step_by(4) {
        let fragment = link_fragment("D166K1V3PREVSY0SAK60PT71SD");
        let host = "school-name.".repeat(12);
        let start = format!("https://{host}");
        let link = format!("{}{fragment}", &start[..length - fragment.len()]);
        assert_eq!(link.len(), length);
        assert_eq!(scanned(&qr(&link).expect("a link fits")), link);
    }
}

#[test]
fn anything_short_enough_is_scanned() {
    for text in ["", "1", "D166K 1V3PR EVSY0 SAK60 PT71S D", "Dosbarth Tŷ 3, 10 £ – ✓"] {
        assert_eq!(scanned(&qr(text).expect("it fits")), text);
    }
    let longest = "x".repeat(2331);
    assert_eq!(qr(&longest).map(|qr| qr.size), Some(177));
    assert_eq!(qr(&(longest + "x")), None);
}

#[test]
fn a_link_makes_a_square_of_37_modules() {
    let link = "https://example.github.io/alongside/#/code/D166K1V3PREVSY0SAK60PT71SD";
    let qr = qr(link).expect("a link fits");
    assert_eq!(qr.size, 37);
    let first: Vec<&str> = qr.path.split_inclusive('z').take(6).collect();
    expect!["M0 0h7v1h-7zM9 0h3v1h-3z"].assert_eq(&first[..2].concat());
    assert!(qr.path.ends_with('z'));
}
