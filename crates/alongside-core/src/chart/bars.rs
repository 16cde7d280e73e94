//! Whole-school bars: a row for each principle, one bar cut into the groups of its pairs.

use crate::chart::{Align, Density, Ink, NARROWEST, Point, Rect, Text, WIDE_FROM, estimated_width};
use crate::school::{AT_LEAST, Counts, Group, Picture, Row};

/// Where everything in a chart of bars goes.
#[derive(Debug, Clone, PartialEq)]
pub struct BarsLayout {
    size: (f64, f64),
    /// The words over the columns, on a wide page.
    pub heads: Vec<Words>,
    /// One row for each principle, in bank order: never sorted by what was said.
    pub rows: Vec<BarsRow>,
}

/// One principle.
#[derive(Debug, Clone, PartialEq)]
pub struct BarsRow {
    /// The principle's name.
    pub label: Text,
    /// How many need the school, or why nothing is shown.
    pub words: Words,
    /// The groups in their order. One that is empty has no bar.
    pub bars: Vec<Bar>,
}

/// How many pairs are in a group.
#[derive(Debug, Clone, PartialEq)]
pub struct Bar {
    /// Which group.
    pub group: Group,
    /// Its place: as wide as its share of the pairs.
    pub rect: Rect,
    /// The count, where there is room for it. The table has it in any case.
    pub count: Option<Words>,
}

/// A line of words that has figures in it.
#[derive(Debug, Clone, PartialEq)]
pub struct Words {
    /// The words.
    pub words: String,
    /// Where the line starts or ends, as `align` says.
    pub x: f64,
    /// Where the letters stand.
    pub baseline: f64,
    /// Which part of the line `x` is.
    pub align: Align,
    /// The font size.
    pub size: f64,
    /// Weight and tone.
    pub ink: Ink,
}

impl BarsLayout {
    /// The width of the whole chart.
    pub fn width(&self) -> f64 {
        self.size.0
    }

    /// The height of the whole chart.
    pub fn height(&self) -> f64 {
        self.size.1
    }
}

const BAR: f64 = 30.0;
const BETWEEN: f64 = 4.0;
const COUNT_IN: f64 = 10.0;

/// The measures of one of the two layouts (DESIGN.md, "Charts").
struct Frame {
    width: f64,
    is_wide: bool,
    head: f64,
    row: f64,
    plot: (f64, f64),
    /// From the top of a row to the baseline of its label, and to its bar.
    down: (f64, f64),
}

impl Frame {
    fn new(width_css: f64, density: Density) -> Frame {
        let width = width_css.max(NARROWEST);
        match (width >= WIDE_FROM, density) {
            (true, _) => {
                let row = match density {
                    Density::Screen => 50.0,
                    Density::Paper => 40.0,
                };
                let middle = (row - BAR) / 2.0;
                let plot = (179.0, width - 183.0);
                Frame { width, is_wide: true, head: 32.0, row, plot, down: (middle + 20.5, middle) }
            }
            (false, _) => {
                let plot = (1.0, width - 5.0);
                Frame { width, is_wide: false, head: 0.0, row: 78.0, plot, down: (18.0, 28.0) }
            }
        }
    }

    fn words(&self, words: String, x: f64, baseline: f64, ink: Ink) -> Words {
        let (align, size) = match self.is_wide {
            true => (Align::Start, 16.0),
            false => (Align::End, 14.0),
        };
        Words { words, x, baseline, align, size, ink }
    }
}

/// Lays out the bars for a width in CSS pixels. On paper it is always the wide layout.
pub fn bars_layout(picture: &Picture, width_css: f64, density: Density) -> BarsLayout {
    let frame = Frame::new(width_css, density);
    let head = |words: String, x| Words { size: 14.0, ..frame.words(words, x, 20.0, Ink::Soft) };
    let heads = match frame.is_wide {
        true => vec![
            head(format!("Out of {} pairs", picture.pairs), frame.plot.0),
            head("Needs the school".to_owned(), frame.plot.1 + 25.0),
        ],
        false => Vec::new(),
    };
    let rows = picture.rows.iter().enumerate();
    let rows: Vec<BarsRow> = rows
        .map(|(index, row)| bars_row(&frame, row, frame.head + index as f64 * frame.row))
        .collect();
    let height = frame.head + rows.len() as f64 * frame.row + 6.0;
    BarsLayout { size: (frame.width, height), heads, rows }
}

fn bars_row(frame: &Frame, row: &Row, top: f64) -> BarsRow {
    let baseline = top + frame.down.0;
    let label = Text {
        words: row.principle.get().chart_label,
        x: 0.0,
        baseline,
        align: Align::Start,
        size: 16.0,
        ink: Ink::Strong,
    };
    let Some(counts) = row.counts else {
        let words = format!("Not shown: under {AT_LEAST} pairs");
        let (x, down) = match frame.is_wide {
            true => (frame.plot.0, baseline),
            false => (frame.width, baseline),
        };
        return BarsRow { label, words: frame.words(words, x, down, Ink::Soft), bars: Vec::new() };
    };
    let school = format!("{} of {}", counts.needs_school, counts.pairs);
    let words = match frame.is_wide {
        true => frame.words(school, frame.plot.1 + 25.0, baseline, Ink::Soft),
        false => {
            frame.words(format!("needs the school: {school}"), frame.width, baseline, Ink::Soft)
        }
    };
    BarsRow { label, words, bars: bars(frame, counts, top + frame.down.1) }
}

/// The bars of a row share its width less the gaps between them, each by its count.
fn bars(frame: &Frame, counts: Counts, y: f64) -> Vec<Bar> {
    let some = Group::SHOWN.into_iter().filter(|&group| counts.of(group) > 0);
    let some: Vec<Group> = some.collect();
    let gaps = some.len().saturating_sub(1) as f64 * BETWEEN;
    let room = frame.plot.1 - frame.plot.0 - gaps;
    let mut x = frame.plot.0;
    let bar = |group: Group| {
        let count = counts.of(group);
        let width = room * f64::from(count) / f64::from(counts.pairs);
        let rect = Rect { at: Point { x, y }, width, height: BAR };
        let figure = count.to_string();
        let needed = estimated_width(&figure, 16.0, Ink::Strong) + COUNT_IN;
        let words = Words {
            words: figure,
            x: x + COUNT_IN,
            baseline: y + 21.0,
            align: Align::Start,
            size: 16.0,
            ink: Ink::Strong,
        };
        x += width + BETWEEN;
        Bar { group, rect, count: (needed <= width).then_some(words) }
    };
    some.into_iter().map(bar).collect()
}
