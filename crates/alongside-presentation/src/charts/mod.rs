//! What the charts show, and where: a model and its geometry, with nothing that draws.
//!
//! # Design
//!
//! Positions are worked out here, in chart pixels, so that the canvas, the picture file and
//! the print page show the same drawing and a plain test can check it. A chart pixel is a
//! sixteenth of the reader's text size: a CSS pixel at the usual one, and on paper and in a
//! file always. Means become floats only here, as places on a line; no finding is ever read
//! back from one.

mod bars;
mod descriptions;
mod dots;
mod means;
mod on_page;
mod profile;
mod radar;
mod scale;

pub use bars::{Bar, BarsLayout, BarsRow, Words, bars_layout};
pub use descriptions::{BARS_DESCRIPTION, dots_description, radar_description, row_description};
pub use dots::{DotsLayout, DotsRow, GridLine, Link, dots_layout};
pub use means::{MeansLayout, means_layout};
pub use profile::{own_profile, pair_profile};
pub use radar::{Outline, RadarLayout, RingWord, Spot, radar_layout};

use alongside_core::bank::{Frame, Line, Role};
use alongside_core::results::scoring::Mean;

/// The fewest principles that a radar is offered for: of fewer axes it is a line.
pub const RADAR_FROM: usize = 3;

/// The answers that one chart shows: a row for each principle, in bank order, then one for the thread of time,
/// which stands apart under them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Profile {
    /// The frame of the answers, whose words the scale has.
    pub frame: Frame,
    /// The rows from top to bottom. Those of principles go round the radar, clockwise from the top.
    pub rows: Vec<Row>,
}

impl Profile {
    /// The rows of principles, which a radar has an axis for. The thread of time is none of them.
    pub fn principles(&self) -> impl Iterator<Item = &Row> {
        self.rows.iter().filter(|row| row.line != Line::Time)
    }
}

/// One line in a chart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Which line.
    pub line: Line,
    /// Each person's own mean, in the order of [`Role::ALL`]. In one person's own profile
    /// the other place is empty.
    pub marks: [Option<Mean>; 2],
    /// The finding in words, since a mark alone says too little.
    pub words: &'static str,
    /// How loudly the row speaks.
    pub emphasis: Emphasis,
}

impl Row {
    /// The short name of the line.
    pub fn label(&self) -> &'static str {
        self.line.chart_label()
    }
}

/// How loudly a row speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Emphasis {
    /// The row speaks as loudly as most.
    Plain,
    /// The two people see it differently: a thick link and heavy words.
    SeenDifferently,
}

/// Where a chart is to be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Density {
    /// On a screen: the layout follows the width.
    Screen,
    /// On paper: always the wide layout, with lower rows, so that words fit below it on A4.
    Paper,
}

/// A place in a chart, in chart pixels from its top left corner.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Point {
    /// How far the place is from the left edge.
    pub x: f64,
    /// How far the place is from the top edge.
    pub y: f64,
}

/// An upright rectangle, in chart pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rect {
    /// The top left corner of the rectangle.
    pub at: Point,
    /// How wide the rectangle is.
    pub width: f64,
    /// How high the rectangle is.
    pub height: f64,
}

/// One line of words.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Text {
    /// The words.
    pub words: &'static str,
    /// Where the line starts, has its middle or ends, as `align` says, in chart pixels from the left edge.
    pub x: f64,
    /// Where the letters stand, in chart pixels from the top edge.
    pub baseline: f64,
    /// Which part of the line `x` is.
    pub align: Align,
    /// The font size, in chart pixels.
    pub size: f64,
    /// The weight and tone of the words.
    pub ink: Ink,
}

/// Which part of a line of words its `x` is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Align {
    /// The `x` is where the line starts.
    Start,
    /// The `x` is the middle of the line.
    Middle,
    /// The `x` is where the line ends.
    End,
}

/// Weight and tone of words. They always go together here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ink {
    /// Heavy words in the colour of text.
    Strong,
    /// Words of the usual weight in the colour of text.
    Plain,
    /// Words of the usual weight in the soft colour of text.
    Soft,
}

/// One person's mark.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Mark {
    /// Whose mark it is: a circle for the teacher, a diamond for the teaching assistant.
    pub role: Role,
    /// The centre of the mark.
    pub at: Point,
}

/// How big the marks of a chart are, in chart pixels (docs/look.md, section 7).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct MarkSizes {
    /// The radius of the circle.
    pub circle: f64,
    /// The way from the centre of the diamond to the middle of its line at a corner.
    pub diamond: f64,
    /// The thickness of the diamond's line.
    pub line: f64,
}

impl MarkSizes {
    /// How far apart two centres have to be, in chart pixels, for both marks to be seen whole.
    pub fn apart(self) -> f64 {
        const AIR: f64 = 1.5;
        self.circle + self.diamond + AIR
    }
}

impl Text {
    /// About where the words begin and end, from left to right, in chart pixels.
    pub fn extent(self) -> (f64, f64) {
        let width = estimated_width(self.words, self.size, self.ink);
        match self.align {
            Align::Start => (self.x, self.x + width),
            Align::Middle => (self.x - width / 2.0, self.x + width / 2.0),
            Align::End => (self.x - width, self.x),
        }
    }

    /// The same words on as many lines under each other as they need in a room of this width.
    fn within(self, room: f64) -> Vec<Text> {
        let lines = lines_within(self.words, self.size, self.ink, room);
        let baselines = (0..).map(|line| self.baseline + LINE_HEIGHT * f64::from(line));
        let line = |(words, baseline)| Text { words, baseline, ..self };
        lines.into_iter().zip(baselines).map(line).collect()
    }
}

/// About how wide words are. Text can't be measured here, so this takes the widest of our
/// labels and findings in Atkinson Hyperlegible Next: "Value and" in bold (0.519 em a
/// character) and "Not enough answers" in regular (0.500), and a little more.
fn estimated_width(words: &str, size: f64, ink: Ink) -> f64 {
    let em_per_character = match ink {
        Ink::Strong => 0.535,
        Ink::Plain | Ink::Soft => 0.51,
    };
    words.chars().count() as f64 * size * em_per_character
}

/// Words cut at their spaces into lines that are about `room` wide at most. One word is never
/// cut.
fn lines_within(words: &str, size: f64, ink: Ink, room: f64) -> Vec<&str> {
    let mut lines = Vec::new();
    let mut rest = words;
    while estimated_width(rest, size, ink) > room {
        let mut cuts = rest.match_indices(' ').map(|(at, _)| at);
        let Some(first) = cuts.next() else { break };
        let fits = |at: &usize| estimated_width(&rest[..*at], size, ink) <= room;
        let at = cuts.take_while(fits).last().unwrap_or(first);
        lines.push(&rest[..at]);
        rest = &rest[at + 1..];
    }
    lines.push(rest);
    lines
}

/// How the parts of a row stand to each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Order {
    /// Label, plot and words side by side.
    Beside,
    /// Label and words on one line, the plot under them.
    Above,
    /// Label, words and plot under each other, where even one line is too short.
    Stacked,
}

/// Rows under each other.
struct Stack<T> {
    /// The rows, as they were placed.
    rows: Vec<T>,
    /// How far down the rule over the thread of time is, where it stands under a principle.
    rule: Option<f64>,
    /// Where the last row ends.
    bottom: f64,
}

/// Rows under each other from `top`, the thread of time apart from the principles over it. `place` gives a row
/// whose top is there, and its height.
fn stacked<'r, R: 'r, T>(
    rows: impl IntoIterator<Item = (Line, &'r R)>,
    top: f64,
    place: impl Fn(&'r R, f64) -> (T, f64),
) -> Stack<T> {
    let mut stack = Stack { rows: Vec::new(), rule: None, bottom: top };
    for (line, row) in rows {
        if line == Line::Time && !stack.rows.is_empty() {
            stack.rule = Some(stack.bottom + APART / 2.0);
            stack.bottom += APART;
        }
        let (placed, height) = place(row, stack.bottom);
        stack.rows.push(placed);
        stack.bottom += height;
    }
    stack
}

/// The thin rule over the thread of time, at this height and as wide as the chart.
fn rule(y: f64, width: f64) -> Rect {
    Rect { at: Point { x: 0.0, y }, width, height: 1.0 }
}

/// The room between the principles and the thread of time.
const APART: f64 = 18.0;

/// The narrowest a chart is laid out, in chart pixels: room for the longest single word of a
/// label. A canvas that isn't shown yet reports a width of 0, and on a phone with text of
/// three times the usual size there is less room, so that the drawing is made smaller.
pub const NARROWEST: f64 = 120.0;

/// From one line of words to the next.
const LINE_HEIGHT: f64 = 18.0;

/// From here on, the layouts for wide pages are used.
const WIDE_FROM: f64 = 680.0;
