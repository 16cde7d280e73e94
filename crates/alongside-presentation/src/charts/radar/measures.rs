//! The measures of a radar: what goes where round its centre.

use alongside_core::answers::Rating;
use alongside_core::bank::Role;

use super::super::{Align, Ink, Mark, MarkSizes, NARROWEST, Point, Profile, Row, Text, WIDE_FROM};
use super::parts::{Outline, Spot};
use super::turn::turned;
use super::under::number;

/// How far the labels stand off the rim.
const LABELS_OFF: f64 = 18.0;

const LINE_HEIGHT: f64 = 19.0;

/// What there is room for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Room {
    /// Labels round the rim, and the words of all five rings.
    Wide,
    /// A number at each axis and the labels under the radar, and the words of three rings.
    Numbered,
}

/// The measures that the whole radar shares.
pub(super) struct Measures {
    pub(super) width: f64,
    pub(super) height: f64,
    pub(super) room: Room,
    pub(super) axes: usize,
    centre: Point,
    pub(super) radius: f64,
    sizes: MarkSizes,
}

impl Measures {
    pub(super) fn new(profile: &Profile, width: f64) -> Measures {
        /// The room that the longest label needs at a side.
        const LABEL: f64 = 164.0;
        /// The room that a number needs.
        const NUMBER: f64 = 26.0;
        const LARGEST: f64 = 260.0;
        let width = width.max(NARROWEST);
        let (room, beside, above) = match width {
            WIDE_FROM.. => (Room::Wide, LABEL, 64.0),
            _ => (Room::Numbered, NUMBER, 32.0),
        };
        let radius = (width / 2.0 - beside).floor().min(LARGEST);
        let centre = Point { x: width / 2.0, y: above + radius };
        let height = centre.y + radius + above;
        let axes = profile.principles().count();
        let sizes = match room {
            Room::Wide => MarkSizes { circle: 7.5, diamond: 9.5, line: 2.5 },
            Room::Numbered => MarkSizes { circle: 6.5, diamond: 8.5, line: 2.5 },
        };
        Measures { width, height, room, axes, centre, radius, sizes }
    }

    /// How far out a value from 1 to 5 lies. Never is a small ring and not a point, or all
    /// low answers would fall together.
    pub(super) fn radius_of(&self, value: f64) -> f64 {
        const NEVER: f64 = 0.12;
        self.radius * (NEVER + (1.0 - NEVER) * (value - 1.0) / 4.0)
    }

    /// The way an axis points: right and down count up. Half steps lie between two axes.
    pub(super) fn direction(&self, axis: f64) -> Point {
        turned((2.0 * axis).round() as i32, self.axes)
    }

    pub(super) fn at(&self, way: Point, radius: f64) -> Point {
        Point { x: self.centre.x + radius * way.x, y: self.centre.y + radius * way.y }
    }

    pub(super) fn ring(&self, rating: Rating) -> Vec<Point> {
        let radius = self.radius_of(f64::from(rating.value()));
        (0..self.axes).map(|axis| self.at(self.direction(axis as f64), radius)).collect()
    }

    /// How much nearer a ring is to the centre there: the middle of its side is nearer than its corners.
    pub(super) fn nearer(&self, axis: f64) -> f64 {
        if axis.fract() == 0.0 { 1.0 } else { -turned(1, self.axes).y }
    }

    /// From the lowest ring to the highest, along an axis or half-way between two.
    pub(super) fn axis(&self, axis: f64) -> [Point; 2] {
        let (way, nearer) = (self.direction(axis), self.nearer(axis));
        [self.radius_of(1.0), self.radius].map(|radius| self.at(way, radius * nearer))
    }

    /// The name, and under it what is said where there are no marks; or a number.
    pub(super) fn label(&self, axis: usize, row: &Row) -> Vec<Text> {
        let way = self.direction(axis as f64);
        let Point { x, y } = self.at(way, self.radius + LABELS_OFF);
        let name = |words, baseline, align| Text {
            words,
            x,
            baseline,
            align,
            size: 16.0,
            ink: Ink::Strong,
        };
        if self.room == Room::Numbered {
            return vec![name(number(axis), y + 6.0, Align::Middle)];
        }
        let said = row.marks.iter().all(Option::is_none).then_some(row.words);
        let further = if said.is_some() { LINE_HEIGHT } else { 0.0 };
        // Above and below, a mark on the rim must not reach the letters.
        let (align, baseline) = match (way.x, way.y) {
            (right, down) if right.abs() < 0.01 && down > 0.0 => (Align::Middle, y + 18.0),
            (right, _) if right.abs() < 0.01 => (Align::Middle, y - 4.0 - further),
            (right, down) => {
                let align = if right > 0.0 { Align::Start } else { Align::End };
                let up = if down.abs() < 0.01 { 0.5 } else { f64::from(u8::from(down < 0.0)) };
                (align, y + 5.5 + 9.0 * down - further * up)
            }
        };
        let first = name(row.label(), baseline, align);
        let second = |words| Text {
            words,
            baseline: baseline + LINE_HEIGHT,
            size: 14.0,
            ink: Ink::Soft,
            ..first
        };
        [Some(first), said.map(second)].into_iter().flatten().collect()
    }

    /// Where the means of an axis lie, in the order of [`Role::ALL`].
    fn places(&self, axis: usize, row: &Row) -> [Option<Point>; 2] {
        let way = self.direction(axis as f64);
        row.marks.map(|mean| mean.map(|mean| self.at(way, self.radius_of(mean.position()))))
    }

    /// The marks of an axis, the circle over the diamond.
    pub(super) fn spot(&self, axis: usize, row: &Row) -> Option<Spot> {
        /// Nearer than this share of the room that both need, they would cover each other.
        const NEAR: f64 = 0.75;
        let [teacher, ta] = self.places(axis, row);
        if let (Some(one), Some(other)) = (teacher, ta)
            && (one.x - other.x).hypot(one.y - other.y)
                < NEAR * (self.sizes.circle + self.sizes.diamond)
        {
            let at = Point { x: f64::midpoint(one.x, other.x), y: f64::midpoint(one.y, other.y) };
            let MarkSizes { circle, diamond, line } = self.sizes;
            let sizes = MarkSizes { circle: circle - 1.0, diamond: diamond + 4.5, line };
            return Some(Spot { marks: drawn(Some(at), Some(at)), sizes });
        }
        let marks = drawn(teacher, ta);
        (!marks.is_empty()).then_some(Spot { marks, sizes: self.sizes })
    }

    pub(super) fn outlines(&self, profile: &Profile) -> Vec<Outline> {
        let places: Vec<_> =
            profile.principles().enumerate().map(|(axis, row)| self.places(axis, row)).collect();
        let outline = |(index, role): (usize, Role)| {
            let points: Vec<_> = places.iter().map(|pair| pair[index]).collect();
            let runs = runs(&points);
            (!runs.is_empty()).then_some(Outline { role, runs })
        };
        Role::ALL.into_iter().enumerate().filter_map(outline).collect()
    }
}

/// The marks of an axis in the order in which they are drawn.
fn drawn(teacher: Option<Point>, ta: Option<Point>) -> Vec<Mark> {
    let both = [(Role::TeachingAssistant, ta), (Role::Teacher, teacher)];
    both.into_iter().filter_map(|(role, at)| Some(Mark { role, at: at? })).collect()
}

/// The points cut into runs at the gaps. Going round, the last point is next to the first.
fn runs(points: &[Option<Point>]) -> Vec<Vec<Point>> {
    let Some(gap) = points.iter().position(Option::is_none) else {
        let whole: Vec<_> = points.iter().chain(points.first()).flatten().copied().collect();
        return if whole.is_empty() { Vec::new() } else { vec![whole] };
    };
    let from_gap = [&points[gap..], &points[..gap]].concat();
    let pieces = from_gap.split(Option::is_none);
    let lines = pieces.filter(|piece| piece.len() > 1);
    lines.map(|piece| piece.iter().flatten().copied().collect()).collect()
}
