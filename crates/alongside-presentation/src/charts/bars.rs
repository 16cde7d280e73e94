//! Whole-school bars: a row for each line, one bar cut into the groups of its pairs.

use alongside_core::leader::{AT_LEAST, Counts, Group, NUMBERS_FROM, Picture, Row};

use super::{
    Align, Density, Ink, LINE_HEIGHT, NARROWEST, Order, Point, Rect, Text, WIDE_FROM,
    estimated_width, lines_within, rule, stacked,
};

/// Where everything in a chart of bars goes, in chart pixels.
#[derive(Debug, Clone, PartialEq)]
pub struct BarsLayout {
    size: (f64, f64),
    /// The words over the columns, on a wide page.
    pub heads: Vec<Words>,
    /// One row for each principle, in bank order, then that of the thread of time: never sorted by what was said.
    pub rows: Vec<BarsRow>,
    /// The thin rule between the principles and the thread of time.
    pub rule: Option<Rect>,
}

/// One row in a chart of bars.
#[derive(Debug, Clone, PartialEq)]
pub struct BarsRow {
    /// The name of the principle or the thread: one line where there is room.
    pub label: Vec<Text>,
    /// How many pairs need the school, or why nothing is shown: one line where there is room.
    pub words: Vec<Words>,
    /// The groups that pairs are in, in the order of [`Group::SHOWN`]. One that is empty has no bar, and none has
    /// one where no number may be shown.
    pub bars: Vec<Bar>,
}

/// The part of a row's bar for the pairs in one group.
#[derive(Debug, Clone, PartialEq)]
pub struct Bar {
    /// The group of the pairs.
    pub group: Group,
    /// The place of the part, which is as wide as its share of the pairs.
    pub rect: Rect,
    /// How many pairs are in the group, where there is room for it. The table has it in any case.
    pub count: Option<Words>,
}

/// A line of words that has figures in it.
#[derive(Debug, Clone, PartialEq)]
pub struct Words {
    /// The words.
    pub words: String,
    /// Where the line starts or ends, as `align` says, in chart pixels from the left edge.
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

impl BarsLayout {
    /// The width of the whole chart, in chart pixels.
    pub fn width(&self) -> f64 {
        self.size.0
    }

    /// The height of the whole chart, in chart pixels.
    pub fn height(&self) -> f64 {
        self.size.1
    }
}

const BAR: f64 = 30.0;

const BETWEEN: f64 = 4.0;

const COUNT_IN: f64 = 10.0;

const SMALL: f64 = 14.0;

/// The measures of one of the layouts (docs/look.md, section 7).
struct Measures {
    width: f64,
    order: Order,
    head: f64,
    row: f64,
    plot: (f64, f64),
    /// From the top of a row to the baseline of its label, and to its bar.
    down: (f64, f64),
}

impl Measures {
    fn new(picture: &Picture, width: f64, density: Density) -> Measures {
        let width = width.max(NARROWEST);
        if width >= WIDE_FROM {
            let row = match density {
                Density::Screen => 50.0,
                Density::Paper => 40.0,
            };
            let middle = (row - BAR) / 2.0;
            let (plot, down) = ((179.0, width - 183.0), (middle + 20.5, middle));
            return Measures { width, order: Order::Beside, head: 32.0, row, plot, down };
        }
        // Figures of three digits are as much longer.
        let one_line = if picture.pairs < 100 { 300.0 } else { 340.0 };
        let (order, row, bar) = match width >= one_line {
            true => (Order::Above, 78.0, 28.0),
            false => (Order::Stacked, 78.0 + LINE_HEIGHT, 28.0 + LINE_HEIGHT),
        };
        Measures { width, order, head: 0.0, row, plot: (1.0, width - 5.0), down: (18.0, bar) }
    }

    fn words(&self, words: String, x: f64, baseline: f64, ink: Ink) -> Words {
        let (align, size) = match self.order {
            Order::Beside => (Align::Start, 16.0),
            Order::Above => (Align::End, SMALL),
            Order::Stacked => (Align::Start, SMALL),
        };
        Words { words, x, baseline, align, size, ink }
    }

    /// A row whose top is there, and its height.
    fn row(&self, row: &Row, top: f64) -> (BarsRow, f64) {
        let baseline = top + self.down.0;
        let label = self.label(row, baseline);
        let words = self.row_words(row, &label);
        let further = match self.order {
            Order::Beside | Order::Above => 0.0,
            Order::Stacked => LINE_HEIGHT * (label.len() + words.len() - 2) as f64,
        };
        let counts = row.counts.filter(|counts| counts.has_numbers());
        let bars = counts.map(|counts| bars(self, counts, top + self.down.1 + further));
        (BarsRow { label, words, bars: bars.unwrap_or_default() }, self.row + further)
    }

    fn label(&self, row: &Row, baseline: f64) -> Vec<Text> {
        let (words, align) = (row.line.chart_label(), Align::Start);
        let label = Text { words, x: 0.0, baseline, align, size: 16.0, ink: Ink::Strong };
        match self.order {
            Order::Beside | Order::Above => vec![label],
            Order::Stacked => Text { size: SMALL, ..label }.within(self.width),
        }
    }

    /// What stands beside the label, or under it.
    fn row_words(&self, row: &Row, label: &[Text]) -> Vec<Words> {
        let last = label.last().map_or(0.0, |line| line.baseline);
        let (words, beside) = match row.counts {
            None => (format!("Not shown: under {AT_LEAST} pairs"), self.plot.0),
            Some(counts) if !counts.has_numbers() => {
                (format!("Under {NUMBERS_FROM} pairs: see table"), self.plot.0)
            }
            Some(counts) => {
                let school = format!("{} of {}", counts.needs_school, counts.pairs);
                let words = match self.order {
                    Order::Beside => school,
                    Order::Above | Order::Stacked => format!("needs the school: {school}"),
                };
                (words, self.plot.1 + 25.0)
            }
        };
        match self.order {
            Order::Beside => vec![self.words(words, beside, last, Ink::Soft)],
            Order::Above => vec![self.words(words, self.width, last, Ink::Soft)],
            Order::Stacked => {
                let line = |(words, line): (&str, i32)| {
                    let baseline = last + LINE_HEIGHT * f64::from(line);
                    self.words(words.to_owned(), 0.0, baseline, Ink::Soft)
                };
                let lines = lines_within(&words, SMALL, Ink::Soft, self.width);
                lines.into_iter().zip(1..).map(line).collect()
            }
        }
    }
}

/// Lays out the bars for a width in chart pixels (docs/look.md, section 7). On paper it is always the wide
/// layout. `None` for a picture of so few pairs that no number may be shown: a bar is drawn to scale, and would
/// tell it.
pub fn bars_layout(picture: &Picture, width: f64, density: Density) -> Option<BarsLayout> {
    if !picture.has_numbers() {
        return None;
    }
    let all = Measures::new(picture, width, density);
    let head = |words: String, x| Words { size: SMALL, ..all.words(words, x, 20.0, Ink::Soft) };
    let heads = match all.order {
        Order::Beside => vec![
            head(format!("Out of {}", picture.pairs_words()), all.plot.0),
            head("Needs the school".to_owned(), all.plot.1 + 25.0),
        ],
        Order::Above | Order::Stacked => Vec::new(),
    };
    let rows = picture.rows.iter().map(|row| (row.line, row));
    let stack = stacked(rows, all.head, |row: &Row, top| all.row(row, top));
    Some(BarsLayout {
        size: (all.width, stack.bottom + 6.0),
        heads,
        rows: stack.rows,
        rule: stack.rule.map(|y| rule(y, all.width)),
    })
}

/// The bars of a row share its width less the gaps between them, each by its count.
fn bars(all: &Measures, counts: Counts, y: f64) -> Vec<Bar> {
    let some = Group::SHOWN.into_iter().filter(|&group| counts.of(group) > 0);
    let some: Vec<Group> = some.collect();
    let gaps = some.len().saturating_sub(1) as f64 * BETWEEN;
    let room = all.plot.1 - all.plot.0 - gaps;
    let mut x = all.plot.0;
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
