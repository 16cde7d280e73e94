//! Where the words of the rings stand: on an axis without marks, or else half-way between two axes.

use alongside_core::answers::Rating;
use alongside_core::bank::Frame;

use super::super::scale::on_two_lines;
use super::super::{Align, Ink, Point, Profile, Rect, Row, Text};
use super::measures::{Measures, Room};
use super::parts::{Outline, RingWord, Spot};

/// The words of the rings, and the way that they stand along where it is no axis. None where there is no such way.
pub(super) struct Worded {
    pub(super) words: Vec<RingWord>,
    pub(super) way: Option<[Point; 2]>,
}

/// What stands in the picture already.
pub(super) struct Taken<'a> {
    pub(super) spots: &'a [Spot],
    pub(super) outlines: &'a [Outline],
    pub(super) labels: &'a [Text],
}

/// A smaller radar than this would disappear behind words.
const SMALLEST: f64 = 90.0;

/// Along an axis without marks if there is one, else half-way between two axes: where no words touch each other or a
/// label, and the fewest marks and then outlines are touched. Where there is no room for all five words, the ends and
/// the middle have words.
pub(super) fn ring_words(all: &Measures, profile: &Profile, taken: &Taken<'_>) -> Worded {
    let is_empty = |row: &Row| row.marks.iter().all(Option::is_none);
    let rows = || profile.principles().enumerate();
    let empty: Vec<f64> =
        rows().filter(|(_, row)| is_empty(row)).map(|(axis, _)| axis as f64).collect();
    let between: Vec<f64> = rows().map(|(axis, _)| axis as f64 - 0.5).collect();
    let every_ring = (all.room == Room::Wide).then_some(1);
    for step in every_ring.into_iter().chain([2]) {
        for places in [&empty, &between] {
            let placed =
                places.iter().map(|&axis| (axis, words_along(all, profile.frame, axis, step)));
            let fitting = placed.filter(|(_, words)| all.radius >= SMALLEST && fits(words, taken));
            if let Some((axis, words)) = fitting.min_by_key(|(_, words)| cost(words, taken)) {
                let way = (axis.fract() != 0.0).then(|| all.axis(axis));
                return Worded { words, way };
            }
        }
    }
    Worded { words: Vec::new(), way: None }
}

/// The words of every ring, or of every other one, along an axis or a half-way line.
fn words_along(all: &Measures, frame: Frame, axis: f64, step: usize) -> Vec<RingWord> {
    let nearer = all.nearer(axis);
    let ring_word = |rating: Rating| {
        let radius = all.radius_of(f64::from(rating.value())) * nearer;
        RingWord::at(all.at(all.direction(axis), radius), rating.word(frame))
    };
    Rating::ALL.into_iter().step_by(step).map(ring_word).collect()
}

/// Whether no words touch each other, or a label.
fn fits(words: &[RingWord], taken: &Taken<'_>) -> bool {
    let apart = words.windows(2).all(|pair| !touch(pair[0].ground, pair[1].ground));
    let labels: Vec<Rect> = taken.labels.iter().map(|&label| box_of(label)).collect();
    apart && words.iter().all(|word| labels.iter().all(|&label| !touch(word.ground, label)))
}

/// What the words cover: marks, which count most, and outlines.
fn cost(words: &[RingWord], taken: &Taken<'_>) -> usize {
    const MARK: usize = 10;
    let marks = |ground: Rect| {
        let is_covered = |spot: &&Spot| {
            let reach = spot.sizes.diamond.max(spot.sizes.circle);
            spot.marks.iter().any(|mark| holds(ground, mark.at, reach))
        };
        taken.spots.iter().filter(is_covered).count()
    };
    let lines = |ground: Rect| {
        let sides =
            taken.outlines.iter().flat_map(|outline| &outline.runs).flat_map(|run| run.windows(2));
        sides.filter(|side| passes(ground, side)).count()
    };
    words.iter().map(|word| MARK * marks(word.ground) + lines(word.ground)).sum()
}

fn touch(one: Rect, other: Rect) -> bool {
    let meet = |a: f64, a_long: f64, b: f64, b_long: f64| a < b + b_long && b < a + a_long;
    meet(one.at.x, one.width, other.at.x, other.width)
        && meet(one.at.y, one.height, other.at.y, other.height)
}

fn holds(rect: Rect, point: Point, reach: f64) -> bool {
    let around = Rect {
        at: Point { x: point.x - reach, y: point.y - reach },
        width: 2.0 * reach,
        height: 2.0 * reach,
    };
    touch(rect, around)
}

/// Whether a line passes through: looked at in steps far smaller than any words.
fn passes(rect: Rect, side: &[Point]) -> bool {
    const STEPS: u32 = 40;
    let &[from, to] = side else { return false };
    let at = |share: f64| Point {
        x: from.x + share * (to.x - from.x),
        y: from.y + share * (to.y - from.y),
    };
    (0..=STEPS).any(|step| holds(rect, at(f64::from(step) / f64::from(STEPS)), 0.5))
}

fn box_of(label: Text) -> Rect {
    const DESCENT: f64 = 4.0;
    let (left, right) = label.extent();
    let at = Point { x: left, y: label.baseline - label.size + DESCENT };
    Rect { at, width: right - left, height: label.size }
}

impl RingWord {
    fn at(middle: Point, words: &'static str) -> RingWord {
        const LINE: f64 = 15.0;
        let lines = on_two_lines(words);
        let longest = lines.iter().map(|line| line.chars().count()).max().unwrap_or_default();
        let further = LINE * (lines.len() - 1) as f64;
        let (width, height) = (longest as f64 * 7.4 + 6.0, 18.0 + further);
        let at = Point { x: middle.x - width / 2.0, y: middle.y - height / 2.0 };
        let first = middle.y + 5.0 - further / 2.0;
        let line = |(line, words): (usize, &'static str)| Text {
            words,
            x: middle.x,
            baseline: first + LINE * line as f64,
            align: Align::Middle,
            size: 14.0,
            ink: Ink::Soft,
        };
        let lines = lines.into_iter().enumerate().map(line).collect();
        RingWord { ground: Rect { at, width, height }, lines }
    }
}
