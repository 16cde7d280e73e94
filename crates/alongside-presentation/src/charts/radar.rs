//! The radar: an axis for each principle, the lowest point of the scale in the middle, the highest at the rim. The
//! thread of time is no principle and isn't in it: the dots and the table have it.

use std::f64::consts::TAU;

use alongside_core::answers::Rating;
use alongside_core::bank::{Frame, Role};

use super::lettered::{ends, key, letter};
use super::scale::on_two_lines;
use super::{Align, Ink, Mark, MarkSizes, NARROWEST, Point, Profile, Rect, Row, Text, WIDE_FROM};

/// Where everything in a radar goes, in chart pixels.
#[derive(Debug, Clone, PartialEq)]
pub struct RadarLayout {
    size: (f64, f64),
    /// The corners of the five rings, from the lowest point of the scale to the highest, each to be closed.
    pub rings: Vec<Vec<Point>>,
    /// The two ends of each axis, the inner first.
    pub axes: Vec<[Point; 2]>,
    /// The principles' names: one or two lines for each axis. Where there is no room for them
    /// round the rim, a letter for each axis, and what the letters mean under the radar. Where there is none for
    /// the words of the rings, what the middle and the edge mean is under it too.
    pub labels: Vec<Text>,
    /// The words of the rings, on a ground that breaks the rings.
    pub ring_words: Vec<RingWord>,
    /// The outline of each person who has any mark.
    pub outlines: Vec<Outline>,
    /// How big the marks are.
    pub sizes: MarkSizes,
}

/// The words of one ring.
#[derive(Debug, Clone, PartialEq)]
pub struct RingWord {
    /// What breaks the rings behind the words.
    pub ground: Rect,
    /// The words in the middle of their ground, on one line or two.
    pub lines: Vec<Text>,
}

/// One person's answers round the radar.
#[derive(Debug, Clone, PartialEq)]
pub struct Outline {
    /// Whose answers the outline shows.
    pub role: Role,
    /// The lines from mark to mark. An outline with every mark is one run that ends where it began; where
    /// there are not enough answers, it stays open.
    pub runs: Vec<Vec<Point>>,
    /// The person's marks, in the order of the axes.
    pub marks: Vec<Mark>,
}

impl RadarLayout {
    /// The width of the whole chart, in chart pixels.
    pub fn width(&self) -> f64 {
        self.size.0
    }

    /// The height of the whole chart, in chart pixels.
    pub fn height(&self) -> f64 {
        self.size.1
    }
}

/// Lays out a radar for a width in chart pixels (docs/look.md, section 7).
///
/// Two marks that would cover each other on one axis move apart across it, so that how far out each one lies
/// stays true.
pub fn radar_layout(profile: &Profile, width: f64) -> RadarLayout {
    let all = Measures::new(profile, width);
    let at_axes = profile.principles().enumerate().flat_map(|(n, row)| all.label(n, row));
    let under = match (all.room, profile.frame) {
        (Room::Lettered, _) => key(profile, all.width, all.height),
        (Room::Narrow, Frame::StartingOut) => ends(profile, all.width, all.height),
        (Room::Wide, _) | (Room::Narrow, Frame::LookingBack) => Vec::new(),
    };
    let height = under.last().map_or(all.height, |line| line.baseline + 8.0);
    RadarLayout {
        size: (all.width, height),
        rings: Rating::ALL.into_iter().map(|rating| all.ring(rating)).collect(),
        axes: (0..all.axes).map(|axis| all.axis(axis)).collect(),
        labels: at_axes.chain(under).collect(),
        ring_words: all.ring_words(profile.frame),
        outlines: all.outlines(profile),
        sizes: SIZES,
    }
}

const SIZES: MarkSizes = MarkSizes { circle: 6.0, diamond: 7.0, line: 2.5 };

/// How far the labels stand off the rim.
const LABELS_OFF: f64 = 12.0;

const LINE_HEIGHT: f64 = 17.0;

const SMALL: f64 = 14.0;

/// What there is room for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Room {
    /// Labels on one line, and the words of all five rings.
    Wide,
    /// Labels on two lines, and the words of three rings where they are single ones.
    Narrow,
    /// A letter at each axis, and the words under the radar.
    Lettered,
}

/// Narrower than this, labels at both sides leave no radar between them.
const LETTERED_BELOW: f64 = 240.0;

/// The measures that the whole radar shares.
struct Measures {
    width: f64,
    height: f64,
    room: Room,
    axes: usize,
    centre: Point,
    radius: f64,
}

impl Measures {
    fn new(profile: &Profile, width: f64) -> Measures {
        const RADIUS: f64 = 176.0;
        let width = width.max(NARROWEST);
        let (room, radius, above, below) = match width {
            WIDE_FROM.. => (Room::Wide, RADIUS, 44.0, 36.0),
            LETTERED_BELOW.. => {
                (Room::Narrow, (width / 2.0 - 80.0).floor().min(RADIUS), 38.0, 44.0)
            }
            _ => (Room::Lettered, (width / 2.0 - 26.0).floor(), 30.0, 36.0),
        };
        // Which principle is at the top depends on which were chosen.
        let top_lines = profile.principles().next().map_or(1, |row| lines(0, row, room).len());
        let above = above + LINE_HEIGHT * (top_lines - 1) as f64;
        let centre = Point { x: width / 2.0, y: above + radius };
        let height = centre.y + radius + below;
        let axes = profile.principles().count();
        Measures { width, height, room, axes, centre, radius }
    }

    /// How far out a value from 1 to 5 lies. Never is a small ring and not a point, or all
    /// low answers would fall together.
    fn radius_of(&self, value: f64) -> f64 {
        const NEVER: f64 = 0.12;
        self.radius * (NEVER + (1.0 - NEVER) * (value - 1.0) / 4.0)
    }

    /// The way an axis points: right and down count up. Half steps lie between two axes.
    fn direction(&self, axis: f64) -> Point {
        let (sin, cos) = (TAU * axis / self.axes as f64).sin_cos();
        Point { x: sin, y: -cos }
    }

    fn at(&self, way: Point, radius: f64) -> Point {
        Point { x: self.centre.x + radius * way.x, y: self.centre.y + radius * way.y }
    }

    fn ring(&self, rating: Rating) -> Vec<Point> {
        let radius = self.radius_of(f64::from(rating.value()));
        (0..self.axes).map(|axis| self.at(self.direction(axis as f64), radius)).collect()
    }

    fn axis(&self, axis: usize) -> [Point; 2] {
        let way = self.direction(axis as f64);
        [self.at(way, self.radius_of(1.0)), self.at(way, self.radius)]
    }

    fn label(&self, axis: usize, row: &Row) -> Vec<Text> {
        let way = self.direction(axis as f64);
        let (x, y) = (self.at(way, self.radius).x, self.at(way, self.radius + LABELS_OFF).y);
        let lines = lines(axis, row, self.room);
        let further = LINE_HEIGHT * (lines.len() - 1) as f64;
        // Above and below, a mark on the rim must not reach the letters; at the sides, the
        // letters must not reach the mark.
        let (align, x, first) = match (way.x, way.y) {
            (right, down) if right.abs() < 0.01 && down > 0.0 => (Align::Middle, x, y + 12.0),
            (right, _) if right.abs() < 0.01 => (Align::Middle, x, y - 1.0 - further),
            (right, down) => {
                let first = y + 5.0 + 2.0 * down - further / 2.0;
                let align = if right > 0.0 { Align::Start } else { Align::End };
                (align, x + LABELS_OFF.copysign(right), first)
            }
        };
        let size = if self.room == Room::Wide { 16.0 } else { SMALL };
        let baselines = (0..).map(|line| first + LINE_HEIGHT * f64::from(line));
        let text = |(words, baseline)| Text { words, x, baseline, align, size, ink: Ink::Strong };
        lines.into_iter().zip(baselines).map(text).collect()
    }

    /// The words stand between the last axis and the first, where no mark lies. Without axes there is
    /// no ring to name, nor a way to point.
    fn ring_words(&self, frame: Frame) -> Vec<RingWord> {
        let is_worded = |rating: Rating| match (self.room, frame) {
            (Room::Wide, _) => true,
            (Room::Narrow, Frame::LookingBack) => !rating.value().is_multiple_of(2),
            (Room::Narrow, Frame::StartingOut) | (Room::Lettered, _) => false,
        };
        if self.axes == 0 {
            return Vec::new();
        }
        let way = self.direction(-0.5);
        // The middle of a ring's side is nearer to the centre than its corners.
        let nearer = (TAU / self.axes as f64 / 2.0).cos();
        let ring_word = |rating: Rating| {
            let radius = self.radius_of(f64::from(rating.value())) * nearer;
            RingWord::at(self.at(way, radius), rating.word(frame))
        };
        Rating::ALL.into_iter().filter(|&rating| is_worded(rating)).map(ring_word).collect()
    }

    fn outlines(&self, profile: &Profile) -> Vec<Outline> {
        let places: Vec<_> =
            profile.principles().enumerate().map(|(n, row)| self.places(n, row)).collect();
        let outline = |(index, role): (usize, Role)| {
            let points: Vec<_> = places.iter().map(|pair| pair[index]).collect();
            let marks: Vec<_> = points.iter().flatten().map(|&at| Mark { role, at }).collect();
            (!marks.is_empty()).then(|| Outline { role, runs: runs(&points), marks })
        };
        Role::ALL.into_iter().enumerate().filter_map(outline).collect()
    }

    /// Where the two marks of an axis go. Going clockwise, the teacher's comes first.
    fn places(&self, axis: usize, row: &Row) -> [Option<Point>; 2] {
        let way = self.direction(axis as f64);
        let [teacher, ta] = row.marks.map(|mean| mean.map(|m| self.radius_of(m.position())));
        let across = match (teacher, ta) {
            (Some(teacher), Some(ta)) => {
                let free = SIZES.apart().powi(2) - (teacher - ta).powi(2);
                free.max(0.0).sqrt() / 2.0
            }
            _ => 0.0,
        };
        let place = |radius, across: f64| {
            let Point { x, y } = self.at(way, radius);
            Point { x: x - across * way.y, y: y + across * way.x }
        };
        [teacher.map(|radius| place(radius, -across)), ta.map(|radius| place(radius, across))]
    }
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
            size: SMALL,
            ink: Ink::Soft,
        };
        let lines = lines.into_iter().enumerate().map(line).collect();
        RingWord { ground: Rect { at, width, height }, lines }
    }
}

/// A label as it stands round the radar: in a narrow one, cut at the first space, or after
/// the second of three words.
fn lines(axis: usize, row: &Row, room: Room) -> Vec<&'static str> {
    let label = row.label();
    let spaces: Vec<_> = label.match_indices(' ').map(|(at, _)| at).collect();
    match spaces[..] {
        _ if room == Room::Wide => vec![label],
        _ if room == Room::Lettered => vec![letter(axis)],
        [] => vec![label],
        [only] => vec![&label[..only], &label[only + 1..]],
        [_, second, ..] => vec![&label[..second], &label[second + 1..]],
    }
}

/// The points cut into runs at the gaps. Going round, the last point is next to the first.
fn runs(points: &[Option<Point>]) -> Vec<Vec<Point>> {
    let Some(gap) = points.iter().position(Option::is_none) else {
        return vec![points.iter().chain(points.first()).flatten().copied().collect()];
    };
    let from_gap = [&points[gap..], &points[..gap]].concat();
    let pieces = from_gap.split(Option::is_none);
    let lines = pieces.filter(|piece| piece.len() > 1);
    lines.map(|piece| piece.iter().flatten().copied().collect()).collect()
}
