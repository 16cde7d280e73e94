//! The radar: an axis for each principle, the lowest point of the scale in the middle, the highest at the rim. The
//! thread of time is no principle and isn't in it: the dots and the table have it.

mod measures;
mod parts;
mod ring_words;
mod turn;
mod under;

use alongside_core::answers::Rating;

use self::measures::{Measures, Room};
pub use self::parts::{Outline, RingWord, Spot};
use self::ring_words::{Taken, ring_words};
use self::under::Under;
use super::{Point, Profile, Text};

/// Where everything in a radar goes, in chart pixels.
#[derive(Debug, Clone, PartialEq)]
pub struct RadarLayout {
    size: (f64, f64),
    /// The corners of the five rings, from the lowest point of the scale to the highest, each to be closed.
    pub rings: Vec<Vec<Point>>,
    /// The two ends of each axis, the inner first.
    pub axes: Vec<[Point; 2]>,
    /// The words round the radar and under it. Round it are the principles' names, with what is said of those without
    /// marks, or a number for each where there is no room for names.
    pub labels: Vec<Text>,
    /// The words of the rings, on a ground that breaks the lines; none where they would touch each other.
    pub ring_words: Vec<RingWord>,
    /// The line that these words stand along, where they stand on no axis.
    pub words_along: Option<[Point; 2]>,
    /// The outline of each person who has marks beside each other.
    pub outlines: Vec<Outline>,
    /// The marks of each axis that has any.
    pub spots: Vec<Spot>,
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
/// Every mark stands on its axis. Two that would cover each other stand in one place half-way between them; the
/// outlines go by the means.
pub fn radar_layout(profile: &Profile, width: f64) -> RadarLayout {
    let all = Measures::new(profile, width);
    let rows = || profile.principles().enumerate();
    let spots: Vec<Spot> = rows().filter_map(|(axis, row)| all.spot(axis, row)).collect();
    let outlines = all.outlines(profile);
    let mut labels: Vec<Text> = rows().flat_map(|(axis, row)| all.label(axis, row)).collect();
    let taken = Taken { spots: &spots, outlines: &outlines, labels: &labels };
    let worded = ring_words(&all, profile, &taken);
    let mut under = Under::new(all.width, all.height);
    if worded.words.is_empty() && all.axes > 0 {
        under.ends(profile);
    }
    if all.room == Room::Numbered {
        under.list(profile);
    }
    if spots.iter().any(Spot::is_met) {
        under.met();
    }
    let height = under.lines.last().map_or(all.height, |line| line.baseline + 8.0);
    labels.append(&mut under.lines);
    RadarLayout {
        size: (all.width, height),
        rings: Rating::ALL.into_iter().map(|rating| all.ring(rating)).collect(),
        axes: (0..all.axes).map(|axis| all.axis(axis as f64)).collect(),
        labels,
        ring_words: worded.words,
        words_along: worded.way,
        outlines,
        spots,
    }
}
